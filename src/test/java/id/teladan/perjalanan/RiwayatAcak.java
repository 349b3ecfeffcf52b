package id.teladan.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.teladan.pelaksanaan.luring.SekolahLuring;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.web.Pengguna;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/** One random history of one observation, and what the person typed in it. */
final class RiwayatAcak {
    private static final List<String> KATA = List.of(
            "murid",
            "guru",
            "bertanya",
            "berkelompok",
            "é",
            "😀",
            "<b>",
            "\"kutip\"",
            "baris\nbaru",
            "&amp;",
            "100 %",
            "ya");
    private static final List<String> TINGKAT = List.of("BELUM", "BELUM_EFEKTIF", "EFEKTIF");

    private static final byte[] FOTO = gambar();

    private final SekolahLuring sekolah;
    private final RandomGenerator acak;
    private final Map<String, LongAdder> hitungan;
    private final List<String> jejak = new ArrayList<>();
    private final Pengguna kepala;
    private final UUID siklus;
    private final Map<String, String> isi = new TreeMap<>();
    private final List<String> naskah = new ArrayList<>();
    private int foto;
    private int nomor;
    private boolean dikumpulkan;

    RiwayatAcak(SekolahLuring sekolah, long benih, Map<String, LongAdder> hitungan) {
        this.sekolah = sekolah;
        this.acak = new SplittableRandom(benih);
        this.hitungan = hitungan;
        SatuanId satuan = sekolah.satuan("SDN Melati " + benih);
        this.kepala = sekolah.orang("Kepala " + benih, Peran.KEPALA_SEKOLAH, satuan);
        this.siklus = sekolah.observasi(sekolah.orang("Guru " + benih, Peran.GURU, satuan));
    }

    String jejak() {
        return jejak.toString();
    }

    void jalani(Telepon t) {
        t.masuk(kepala);
        t.siapkan();
        t.page().navigate(alamat());
        t.page().locator("[data-kunci='B-REKOMENDASI']").waitFor();
        int langkah = 6 + acak.nextInt(9);
        for (int i = 0; i < langkah; i++) {
            satu(t);
        }
        akhiri(t);
        periksa(t);
    }

    private String alamat() {
        return "/luring#" + siklus;
    }

    private void satu(Telepon t) {
        int n = acak.nextInt(t.dapatMati() ? 16 : 13);
        switch (n) {
            case 0, 1 -> catat("tulis", () -> tulis(t));
            case 2, 3 -> catat("nilai", () -> nilai(t));
            case 4 -> catat("naskah", () -> naskah(t));
            case 5, 6 -> catat(t.sinyal() ? "putus" : "sambung", () -> balikSinyal(t));
            case 7 ->
                catat("tutup tab", () -> {
                    t.tutupTab(alamat());
                    sesudahBuka(t);
                });
            case 8 ->
                catat("muat ulang", () -> {
                    t.page().reload();
                    sesudahBuka(t);
                });
            case 9, 10 -> catat("sesi habis", () -> sesiHabis(t));
            case 11 -> catat("kumpulkan dua kali", () -> kumpulkan(t));
            case 12 -> catat("foto", () -> foto(t));
            case 13 -> catat("matikan selagi mengetik", () -> matikanSelagiMengetik(t));
            default ->
                catat("matikan", () -> {
                    t.matikan(alamat());
                    sesudahBuka(t);
                });
        }
    }

    private void catat(String apa, Runnable kerja) {
        jejak.add(apa);
        hitungan.computeIfAbsent(apa, k -> new LongAdder()).increment();
        kerja.run();
    }

    /** A page that has just been opened shows the observation, or asks to sign in where it heard that the session is over. */
    private void sesudahBuka(Telepon t) {
        if (t.sinyal() && !t.masuk()) {
            t.page().getByText("Masuk dahulu").waitFor();
            masukLagi(t);
            return;
        }
        siapDitulis(t);
    }

    private static void siapDitulis(Telepon t) {
        t.page().locator("[data-kunci='B-REKOMENDASI']").waitFor(new Locator.WaitForOptions().setTimeout(15_000));
    }

    private void masukLagi(Telepon t) {
        t.masuk(kepala);
        t.page().navigate("/kabar");
        t.page().navigate(alamat());
        siapDitulis(t);
    }

    private void balikSinyal(Telepon t) {
        t.sinyal(!t.sinyal());
        if (t.sinyal() && !t.masuk()) {
            t.page().getByText("Masuk dahulu").waitFor();
            masukLagi(t);
        } else if (acak.nextBoolean()) {
            t.page().waitForTimeout(acak.nextInt(150));
        }
    }

    /** Where there is a signal the page hears of it the next time it asks: here at once, by being loaded anew. */
    private void sesiHabis(Telepon t) {
        t.sesiHabis();
        if (t.sinyal()) {
            t.page().reload();
            sesudahBuka(t);
        }
    }

    private String teks() {
        StringBuilder s = new StringBuilder("#" + ++nomor);
        for (int i = acak.nextInt(12); i > 0; i--) {
            s.append(' ').append(KATA.get(acak.nextInt(KATA.size())));
        }
        return s.append('.').toString();
    }

    private String bidang() {
        int n = acak.nextInt(4);
        return n == 0 ? "B-REKOMENDASI" : "B-CATATAN.MK-1." + n;
    }

    private boolean terbuka(Telepon t) {
        return !dikumpulkan && t.page().locator("[data-simpan]").count() > 0;
    }

    private static void tersimpan(Page p) {
        p.locator("[data-simpan].tersimpan").waitFor();
    }

    private void tulis(Telepon t) {
        if (terbuka(t)) {
            isiBidang(t, bidang(), teks());
        }
    }

    private void isiBidang(Telepon t, String kunci, String teks) {
        t.page().locator("[data-kunci='" + kunci + "']").fill(teks);
        tersimpan(t.page());
        isi.put(kunci, teks);
    }

    private void nilai(Telepon t) {
        if (terbuka(t)) {
            pilih(t, 1 + acak.nextInt(3), TINGKAT.get(acak.nextInt(3)));
        }
    }

    private void pilih(Telepon t, int fokus, String tingkat) {
        String kunci = "B-PENILAIAN.MK-1." + fokus;
        t.page()
                .locator("input[name='" + kunci + "'][value='" + tingkat + "']")
                .locator("..")
                .click();
        if (!tingkat.equals(isi.put(kunci, tingkat))) {
            tersimpan(t.page());
        }
    }

    private void naskah(Telepon t) {
        if (!terbuka(t)) {
            return;
        }
        String teks = teks();
        Page p = t.page();
        p.locator("#naskah").fill(teks);
        p.locator("#naskah-fokus").selectOption(acak.nextBoolean() ? "" : "MK-1." + (1 + acak.nextInt(3)));
        t.tombol("Catat").click();
        p.waitForCondition(() -> p.locator(".riwayat li").count() == naskah.size() + 1);
        naskah.add(teks);
    }

    private void foto(Telepon t) {
        if (!terbuka(t)) {
            return;
        }
        Page p = t.page();
        p.locator("input[type=file]").setInputFiles(new FilePayload("foto.png", "image/png", FOTO));
        foto++;
        p.waitForCondition(() -> p.locator(".foto-kelas li").count() == foto);
    }

    private static byte[] gambar() {
        try (ByteArrayOutputStream b = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", b);
            return b.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last keystrokes may be on the disk or not; what is there afterwards is what the person sees and goes on from. */
    private void matikanSelagiMengetik(Telepon t) {
        if (!terbuka(t)) {
            return;
        }
        String kunci = bidang();
        String baru = teks();
        String lama = isi.getOrDefault(kunci, "");
        t.page().locator("[data-kunci='" + kunci + "']").fill(baru);
        t.matikan(alamat());
        sesudahBuka(t);
        String ada = t.page().locator("[data-kunci='" + kunci + "']").inputValue();
        assertThat(ada).isIn(lama, baru);
        if (!ada.isEmpty()) {
            isi.put(kunci, ada);
        }
    }

    private void lengkapi(Telepon t) {
        for (int i = 1; i <= 3; i++) {
            if (!isi.containsKey("B-PENILAIAN.MK-1." + i)) {
                pilih(t, i, "EFEKTIF");
            }
            if (!isi.containsKey("B-CATATAN.MK-1." + i)) {
                isiBidang(t, "B-CATATAN.MK-1." + i, teks());
            }
        }
        if (!isi.containsKey("B-REKOMENDASI")) {
            isiBidang(t, "B-REKOMENDASI", teks());
        }
    }

    private void kumpulkan(Telepon t) {
        if (!terbuka(t)) {
            return;
        }
        lengkapi(t);
        Page p = t.page();
        p.locator("details.tanya summary").click();
        t.tombol("Ya, kumpulkan").dblclick();
        dikumpulkan = true;
        p.locator("[data-menunggu], [data-terkirim]").first().waitFor();
    }

    private void akhiri(Telepon t) {
        if (!t.sinyal()) {
            catat("sambung", () -> balikSinyal(t));
        }
        if (!t.masuk()) {
            t.page().reload();
            sesudahBuka(t);
        }
        catat("kumpulkan di akhir", () -> kumpulkan(t));
        t.page().locator("[data-terkirim]").waitFor(new Locator.WaitForOptions().setTimeout(30_000));
    }

    private void periksa(Telepon t) {
        assertThat(sekolah.isiB(siklus)).isEqualTo(isi);
        assertThat(sekolah.statusB(siklus)).isEqualTo("DIKUMPULKAN");
        assertThat(sekolah.dikumpulkan(siklus)).isEqualTo(1);
        assertThat(sekolah.naskah(siklus)).containsExactlyInAnyOrderElementsOf(naskah);
        assertThat(sekolah.sidikKumpulkan(siklus))
                .containsExactly(t.page().locator("[data-sidik]").getAttribute("data-sidik"));
        // Photos follow the texts; the telephone says so until the last one is there.
        t.page()
                .waitForCondition(
                        () -> Boolean.TRUE.equals(
                                t.page()
                                        .evaluate(
                                                "Luring.kunci().then(k => Luring.gudang(k).semua('draf')).then(a => !a.some(Luring.belum))")));
        assertThat(sekolah.ukuranFoto(siklus)).hasSize(foto);
    }
}
