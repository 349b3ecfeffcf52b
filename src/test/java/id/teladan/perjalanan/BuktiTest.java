package id.teladan.perjalanan;

import static id.teladan.perencanaan.SekolahSepakat.pengembangan;
import static id.teladan.perencanaan.SekolahSepakat.tugas;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import id.teladan.akun.Akun;
import id.teladan.pelaksanaan.berkas.PdfUji;
import id.teladan.perencanaan.SekolahSepakat;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Tanggal;
import id.teladan.web.Pengguna;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bu Sari puts evidence in, with scripts and without; Pak Budi looks at it; the school's documents beside it. */
class BuktiTest {
    private static final String SANDI = "melati-biru-2024";
    private static final int POTONG = 256 * 1024;
    private final SekolahSepakat s = new SekolahSepakat();

    private Orang masuk(Pengguna p, Layar layar) {
        String akun = "bukti-" + UUID.randomUUID().toString().substring(0, 8);
        Panggung.buka().bean(Akun.class).buat(p.dinas(), p.pegawai(), akun, SANDI, false);
        return Orang.masuk(akun, SANDI, layar);
    }

    private static FilePayload pdf(String nama, byte[] isi) {
        return new FilePayload(nama, "application/pdf", isi);
    }

    private static Locator tempat(Orang o, String id) {
        return o.page().locator("#t-" + id);
    }

    private static void unggah(Orang o, String id, FilePayload berkas) {
        tempat(o, id).locator("input[type=file]").setInputFiles(berkas);
        tempat(o, id).locator("form[enctype] button[type=submit]").click();
        o.page().waitForURL(u -> u.contains("#b-"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA", "MEJA_TANPA_SKRIP"})
    void bu_sari_mengunggah_pak_budi_memeriksa_dan_yang_perlu_diperbaiki_diganti(Layar layar) {
        PeriodeId periode = s.periode("2024-semester");
        s.sepakati(
                s.sari(),
                s.budi(),
                periode,
                pengembangan("PK-01", 2),
                pengembangan("PK-03", 1),
                tugas("TT-06", "Wali kelas 4B"));
        String tanggal = Tanggal.panjang(LocalDate.now().minusDays(4));
        String bukti = "/bukti?periode=" + periode;
        String orang = "/bukti/orang/" + s.sari().pegawai() + "?periode=" + periode;
        try (Orang sari = masuk(s.sari(), layar);
                Orang budi = masuk(s.budi(), layar)) {
            sari.buka(bukti).melihat("0 poin").lihat("bukti-kosong");
            unggah(
                    sari,
                    "PK-01-bukti-1",
                    pdf("Sertifikat PMM.pdf", PdfUji.sertifikat("Pelatihan Kurikulum Merdeka", tanggal)));
            sari.melihat("terbaca dari isi berkas").lihat("bukti-draf");
            assertThat(sari.page().getByLabel("Judul").first().inputValue()).isEqualTo("Pelatihan Kurikulum Merdeka");
            sari.tekan(tempat(sari, "PK-01-bukti-1").locator("button[value=kumpulkan]"))
                    .melihat("Bukti dikumpulkan");
            unggah(
                    sari,
                    "TT-06-sk-1",
                    pdf("SK wali kelas.pdf", PdfUji.pdf("SURAT KEPUTUSAN", "TENTANG", "PENGANGKATAN WALI KELAS")));
            sari.tekan(tempat(sari, "TT-06-sk-1").locator("button[value=kumpulkan]"));

            budi.buka("/").melihat("2 bukti menunggu diperiksa").lihat("beranda-bukti");
            budi.buka("/bukti/orang?periode=" + periode).lihat("bukti-daftar");
            budi.buka(orang).lihat("bukti-orang");
            tempat(budi, "PK-01-bukti-1")
                    .locator("textarea")
                    .fill("Tanda tangannya terpotong, pindai ulang halaman kedua.");
            budi.tekan(tempat(budi, "PK-01-bukti-1").locator("button[value=perbaiki]"))
                    .melihat("Permintaan perbaikan dikirim");
            budi.tekan(tempat(budi, "TT-06-sk-1").locator("button[value=sesuai]"))
                    .melihat("dinyatakan sesuai");

            sari.buka("/").melihat("1 bukti perlu diperbaiki");
            sari.buka(bukti).melihat("Tanda tangannya terpotong").lihat("bukti-perbaiki");
            unggah(
                    sari,
                    "PK-01-bukti-1",
                    pdf("Pindai ulang.pdf", PdfUji.sertifikat("Pelatihan Kurikulum Merdeka", tanggal)));
            sari.tekan(tempat(sari, "PK-01-bukti-1").locator("button[value=kumpulkan]"))
                    .melihat("Sebelumnya (1)");
            budi.buka(orang).tekan(tempat(budi, "PK-01-bukti-1").locator("button[value=sesuai]"));
            budi.melihat("8 poin").lihat("bukti-orang-sesuai");

            budi.buka("/dokumen-satuan?periode=" + periode).lihat("dokumen-satuan-kosong");
            budi.page()
                    .locator("#d-KOSP input[type=file]")
                    .setInputFiles(pdf("KOSP.pdf", PdfUji.pdf("KOSP SDN Melati 1")));
            budi.page().locator("#d-KOSP form[enctype] button[type=submit]").click();
            budi.page().waitForURL(u -> u.contains("#d-KOSP"));
            budi.melihat("1 dari 4").lihat("dokumen-satuan");
            sari.buka("/dokumen-satuan?periode=" + periode).melihat("1 dari 4").lihat("dokumen-satuan-guru");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA"})
    void tanpa_unggahan_pak_budi_mengonfirmasi(Layar layar) {
        PeriodeId periode = s.periode("2026-tahunan");
        s.sepakati(s.sari(), s.budi(), periode, pengembangan("PK-01", 2), tugas("TT-06", "Wali kelas 4B"));
        try (Orang sari = masuk(s.sari(), layar);
                Orang budi = masuk(s.budi(), layar)) {
            sari.buka("/bukti?periode=" + periode).lihat("konfirmasi-saya");
            tempat(sari, "PK-01-konfirmasi-1")
                    .locator("textarea")
                    .fill("Mengikuti dua pelatihan mandiri tentang disiplin positif.");
            sari.tekan(tempat(sari, "PK-01-konfirmasi-1").locator("button")).melihat("Uraian tersimpan");
            budi.buka("/bukti/orang/" + s.sari().pegawai() + "?periode=" + periode)
                    .melihat("dua pelatihan mandiri")
                    .lihat("konfirmasi-orang");
            budi.tekan(tempat(budi, "PK-01-konfirmasi-1").locator("button")).melihat("Dikonfirmasi atasan");
            budi.lihat("konfirmasi-orang-sudah");
            sari.buka("/bukti?periode=" + periode)
                    .melihat("Dikonfirmasi atasan")
                    .lihat("konfirmasi-saya-sudah");
            budi.buka("/dokumen-satuan?periode=" + periode).lihat("dokumen-satuan-konfirmasi");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON"})
    void di_sambungan_buruk_unggahan_diulang_sendiri_dan_diteruskan_sesudah_halaman_dimuat_ulang(Layar layar) {
        PeriodeId periode = s.periode("2024-semester");
        s.sepakati(s.sari(), s.budi(), periode, pengembangan("PK-03", 1));
        byte[] besar = PdfUji.besar(1_500_000);
        AtomicInteger potongan = new AtomicInteger();
        try (Orang sari = masuk(s.sari(), layar)) {
            Page p = sari.page();
            p.route("**/unggahan/*/*", r -> putus(r, potongan.incrementAndGet()));
            sari.buka("/bukti?periode=" + periode);
            Locator t = tempat(sari, "PK-03-bukti-1");
            t.locator("input[type=file]").setInputFiles(pdf("Besar.pdf", besar));
            t.locator("form[enctype] button[type=submit]").click();
            // The first came though its answer was lost; after that the chunks are smaller, and one of them came.
            p.waitForCondition(() -> sampai() == POTONG + POTONG / 2 && potongan.get() > 3);
            t.locator("[data-kata]", new Locator.LocatorOptions().setHasText("Dicoba lagi sendiri"))
                    .waitFor();
            sari.lihat("bukti-sambungan-buruk");

            p.unroute("**/unggahan/*/*");
            sari.buka("/bukti?periode=" + periode);
            AtomicInteger bita = new AtomicInteger();
            p.onRequest(r -> {
                if (r.url().matches(".*/unggahan/[^/]+/\\d+")) {
                    bita.addAndGet(r.postDataBuffer().length);
                }
            });
            unggah(sari, "PK-03-bukti-1", pdf("Besar.pdf", besar));
            sari.melihat("Besar.pdf").melihat("1,4 MB");
            assertThat(bita.get()).as("yang sudah sampai tidak diulang").isEqualTo(besar.length - POTONG - POTONG / 2);
        }
    }

    private int sampai() {
        return Panggung.buka()
                .jdbc()
                .sql("SELECT coalesce(max(diterima), 0) FROM pelaksanaan.unggahan WHERE dinas_id = ?")
                .param(s.dinas().nilai())
                .query(Integer.class)
                .single();
    }

    /** The first chunk arrives without its answer, is sent again, and the second arrives; then the link is gone. */
    private static void putus(Route r, int ke) {
        if (ke == 1) {
            r.fetch();
            r.abort();
        } else if (ke <= 3) {
            r.resume();
        } else {
            r.abort();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON"})
    void berkas_yang_ditolak_disebutkan_sebabnya_di_tempatnya(Layar layar) {
        PeriodeId periode = s.periode("2024-semester");
        s.sepakati(s.sari(), s.budi(), periode, pengembangan("PK-03", 1));
        try (Orang sari = masuk(s.sari(), layar)) {
            sari.buka("/bukti?periode=" + periode);
            Locator t = tempat(sari, "PK-03-bukti-1");
            for (List<Object> x : List.<List<Object>>of(
                    List.of(pdf("Besar.pdf", new byte[10 * 1024 * 1024 + 1]), "lebih besar dari 10 MB"),
                    List.of(
                            pdf("Bukan.pdf", "MZ program".getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                            "bukan PDF"))) {
                t.locator("input[type=file]").setInputFiles((FilePayload) x.getFirst());
                t.locator("form[enctype] button[type=submit]").click();
                t.locator("[data-kata]", new Locator.LocatorOptions().setHasText((String) x.get(1)))
                        .waitFor();
            }
            sari.lihat("bukti-ditolak");
        }
    }
}
