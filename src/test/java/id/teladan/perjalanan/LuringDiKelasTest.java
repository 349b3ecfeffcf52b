package id.teladan.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.teladan.akun.MasukLangsung;
import id.teladan.pelaksanaan.luring.SekolahLuring;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pak Budi observes in a classroom without a signal: prepared before, filled on one page, sent afterwards. */
class LuringDiKelasTest {
    private final SekolahLuring s = new SekolahLuring();
    private final Pengguna sari = s.orang("Sari Wulandari, S.Pd.", Peran.GURU, s.melati);
    private final UUID siklus = s.observasi(sari);

    private Orang datang(Layar layar) {
        Orang o = Orang.masuk(s.akun(s.budi), SekolahLuring.SANDI, layar);
        o.buka("/luring").tekan("Siapkan untuk kelas hari ini");
        o.page().getByText("siap dipakai tanpa sinyal").waitFor();
        return o;
    }

    private static void isiLengkap(Orang o) {
        Page p = o.page();
        for (int i = 1; i <= 3; i++) {
            o.tekan(p.locator("input[name='B-PENILAIAN.MK-1." + i + "'][value='EFEKTIF']")
                    .locator(".."));
            p.locator("[data-kunci='B-CATATAN.MK-1." + i + "']").fill("Murid menyepakati aturan nomor " + i + ".");
            o.tekan(p.locator("[data-kunci='B-CATATAN.MK-1." + i + "']"));
        }
        o.isi("Rekomendasi", "Tempel kesepakatan kelas di dinding.");
        p.locator("[data-simpan].tersimpan").waitFor();
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA", "TELEPON_GELAP"})
    void satu_observasi_di_kelas_tanpa_sinyal(Layar layar) {
        try (Orang budi = datang(layar)) {
            Page p = budi.page();
            budi.lihat("luring-daftar");
            p.context().setOffline(true);
            budi.tekan("Sari Wulandari, S.Pd.").hitungDariSini().lihat("luring-kosong");
            budi.melihat("titik awal untuk tindak lanjut, bukan nilai akhir");
            isiLengkap(budi);
            budi.lihat("luring-terisi");
            budi.tekan(p.locator("summary[role=button]")).tekan("Ya, kumpulkan");
            budi.hitung("kepala sekolah, satu observasi di telepon di kelas", 12, 1);
            p.locator("[data-menunggu]").waitFor();
            budi.lihat("luring-menunggu");
            assertThat(s.statusB(siklus)).isEqualTo("KOSONG");

            p.context().setOffline(false);
            p.locator("[data-terkirim]").waitFor();
            budi.lihat("luring-terkirim");
            String sidik = p.locator("[data-sidik]").getAttribute("data-sidik");
            assertThat(s.isiB(siklus))
                    .containsEntry("B-REKOMENDASI", "Tempel kesepakatan kelas di dinding.")
                    .hasSize(7);
            assertThat(s.dikumpulkan(siklus)).isEqualTo(1);
            budi.buka("/luring/tanda-terima").melihat(sidik).lihat("luring-tanda-terima");
        }
    }

    @Test
    void naskah_bertanda_waktu_masuk_ke_catatan_dengan_satu_tekanan_dan_tersimpan_di_server() {
        try (Orang budi = datang(Layar.TELEPON)) {
            Page p = budi.page();
            p.context().setOffline(true);
            budi.tekan("Sari Wulandari, S.Pd.");
            p.locator("#naskah").fill("Guru mengajak murid membuat kesepakatan");
            p.locator("#naskah-fokus").selectOption("MK-1.1");
            budi.tekan("Catat");
            p.locator(".riwayat li").waitFor();
            budi.tekan(p.getByText("Isi dari naskah").first());
            p.waitForCondition(() ->
                    !p.locator("[data-kunci='B-CATATAN.MK-1.1']").inputValue().isEmpty());
            assertThat(p.locator("[data-kunci='B-CATATAN.MK-1.1']").inputValue())
                    .matches("\\d\\d\\.\\d\\d Guru mengajak murid membuat kesepakatan");
            p.locator("#naskah").fill("Belum sempat dicatat");
            p.locator("[data-simpan].tersimpan").waitFor();
            budi.lihat("luring-naskah");
            p.reload();
            assertThat(p.locator("#naskah").inputValue()).isEqualTo("Belum sempat dicatat");
            p.context().setOffline(false);
            budi.buka("/kabar");
            p.waitForCondition(() -> s.naskah(siklus).size() == 1);
            assertThat(s.isiB(siklus)).containsKey("B-CATATAN.MK-1.1");
        }
    }

    @Test
    void yang_tidak_dapat_disimpan_perangkat_tetap_di_halaman_dan_tersimpan_begitu_ada_tempat() {
        try (Orang budi = datang(Layar.TELEPON)) {
            Page p = budi.page();
            p.context().setOffline(true);
            budi.tekan("Sari Wulandari, S.Pd.");
            p.locator("#naskah").waitFor();
            p.evaluate("""
                    () => {
                      window.taruhAsli = IDBObjectStore.prototype.put;
                      IDBObjectStore.prototype.put = () => { throw new DOMException('penuh', 'QuotaExceededError'); };
                    }""");
            budi.isi("Rekomendasi", "Ditulis saat penuh");
            p.locator("#naskah").fill("Catatan saat penuh");
            budi.tekan("Catat");
            p.getByText("Belum tersimpan di perangkat").waitFor();
            budi.lihat("luring-penuh");
            assertThat(p.locator("#naskah").inputValue()).isEqualTo("Catatan saat penuh");
            assertThat(p.locator(".riwayat li").count()).isZero();
            p.evaluate("() => { IDBObjectStore.prototype.put = window.taruhAsli; }");
            budi.tekan("Catat");
            p.locator("[data-simpan].tersimpan").waitFor();
            p.reload();
            p.locator(".riwayat li").waitFor();
            assertThat(p.locator(".riwayat li").count()).isEqualTo(1);
            assertThat(p.locator("[data-kunci='B-REKOMENDASI']").inputValue()).isEqualTo("Ditulis saat penuh");
            assertThat(p.locator("#naskah").inputValue()).isEmpty();
        }
    }

    @Test
    void foto_dikecilkan_di_telepon_lalu_terunggah_dan_terpasang_satu_kali() throws Exception {
        Path foto =
                Files.write(Files.createTempFile(Path.of("target"), "foto", ".jpg"), denganLetak(derau(2400, 1800)));
        try (Orang budi = datang(Layar.TELEPON)) {
            Page p = budi.page();
            p.context().setOffline(true);
            budi.tekan("Sari Wulandari, S.Pd.");
            p.locator("input[type=file]").setInputFiles(foto);
            p.getByText("✓ Foto tersimpan di perangkat ini").waitFor();
            p.locator(".foto-kelas img").waitFor();
            p.locator("input[type=file]").setInputFiles(Files.writeString(Files.createTempFile("bukan", ".jpg"), "x"));
            p.getByText("tidak dapat dibaca sebagai foto").waitFor();
            budi.lihat("luring-foto");
            p.reload();
            p.locator(".foto-kelas img").waitFor();
            p.context().setOffline(false);
            p.getByText("✓ terkirim").waitFor();
            p.evaluate("Luring.kirimSekarang()");
            assertThat(s.ukuranFoto(siklus))
                    .singleElement()
                    .satisfies(n -> assertThat(n).isBetween(20_000, 500 * 1024));
            budi.buka("/observasi/" + siklus + "/naskah").melihat("Unduh foto").lihat("luring-naskah-server");
            String unduh = p.locator("a[href^='/berkas/']").getAttribute("href");
            byte[] diServer = MasukLangsung.sebagai(s.budi).unduh(unduh).body();
            assertThat(ImageIO.read(new ByteArrayInputStream(diServer)).getWidth())
                    .isLessThanOrEqualTo(1600);
            assertThat(new String(diServer, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "-7.7956");
            assertThat(MasukLangsung.sebagai(sari).buka(unduh).status()).isEqualTo(404);
        }
    }

    /** A photo as a telephone takes it, that says where it was taken. */
    private static byte[] denganLetak(BufferedImage g) throws IOException {
        ByteArrayOutputStream polos = new ByteArrayOutputStream();
        ImageIO.write(g, "jpg", polos);
        byte[] letak = "Exif\0\0GPS -7.7956, 110.3695".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        b.write(polos.toByteArray(), 0, 2);
        b.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (letak.length + 2)});
        b.write(letak);
        b.write(polos.toByteArray(), 2, polos.size() - 2);
        return b.toByteArray();
    }

    private static BufferedImage derau(int lebar, int tinggi) {
        BufferedImage g = new BufferedImage(lebar, tinggi, BufferedImage.TYPE_INT_RGB);
        Random acak = new Random(1);
        for (int y = 0; y < tinggi; y += 4) {
            for (int x = 0; x < lebar; x += 4) {
                int warna = acak.nextInt(0x1000000);
                for (int i = 0; i < 16; i++) {
                    g.setRGB(x + i % 4, y + i / 4, warna);
                }
            }
        }
        return g;
    }

    @Test
    void halaman_lain_tanpa_sinyal_menunjukkan_apa_yang_dapat_dikerjakan_dan_bilah_ada_di_setiap_halaman() {
        try (Orang budi = datang(Layar.TELEPON)) {
            Page p = budi.page();
            p.context().setOffline(true);
            budi.tekan("Sari Wulandari, S.Pd.");
            budi.isi("Rekomendasi", "Belum terkirim");
            p.locator("[data-simpan].tersimpan").waitFor();
            budi.buka("/kabar");
            p.getByText("Sari Wulandari").waitFor();
            budi.melihat("Tidak ada sinyal").melihat("Sari Wulandari").lihat("luring-tanpa-sinyal");
            p.context().route("**/luring/kiriman", r -> r.abort());
            p.context().setOffline(false);
            budi.buka("/kabar");
            p.locator("#belum-terkirim")
                    .getByText("1 observasi di perangkat ini belum terkirim")
                    .waitFor();
            budi.lihat("luring-bilah");
            p.context().unroute("**/luring/kiriman");
            budi.buka("/kabar");
            p.waitForCondition(() -> s.isiB(siklus).equals(Map.of("B-REKOMENDASI", "Belum terkirim")));
            p.waitForCondition(() -> p.locator("#belum-terkirim").isHidden());
        }
    }

    @Test
    void observasi_yang_disiapkan_lagi_sesudah_dilupakan_perangkat_tetap_sampai_ke_server() {
        try (Orang budi = datang(Layar.TELEPON)) {
            Page p = budi.page();
            budi.tekan("Sari Wulandari, S.Pd.").isi("Rekomendasi", "Yang pertama");
            p.waitForCondition(() -> s.isiB(siklus).equals(Map.of("B-REKOMENDASI", "Yang pertama")));
            // As with a phone whose clock was ahead at that time.
            s.db.sql("UPDATE pelaksanaan.kiriman SET urutan = urutan + 1000000000000 WHERE siklus_id = ?")
                    .param(siklus)
                    .update();
            budi.buka("/kabar");
            p.evaluate("Luring.kunci().then((k) => Luring.gudang(k).buang('draf', '" + siklus + "'))");
            budi.buka("/luring").tekan("Siapkan untuk kelas hari ini");
            p.getByText("siap dipakai tanpa sinyal").waitFor();
            budi.tekan("Sari Wulandari, S.Pd.").isi("Rekomendasi", "Yang kedua");
            p.waitForCondition(() -> s.isiB(siklus).equals(Map.of("B-REKOMENDASI", "Yang kedua")));
        }
    }

    @Test
    void bentrok_menunjukkan_kedua_teks_dan_orangnya_memilih() {
        try (Orang budi = datang(Layar.TELEPON)) {
            Page p = budi.page();
            p.context().setOffline(true);
            budi.tekan("Sari Wulandari, S.Pd.");
            isiLengkap(budi);
            s.simpanDiMeja(siklus, Map.of("B-REKOMENDASI", "Dari meja", "B-CATATAN.MK-1.2", "Catatan dari meja"));
            budi.tekan(p.locator("summary[role=button]")).tekan("Ya, kumpulkan");
            p.locator("[data-menunggu]").waitFor();
            p.context().setOffline(false);
            p.locator("[data-bentrok]").waitFor();
            budi.melihat("Dari meja")
                    .melihat("Tempel kesepakatan kelas di dinding.")
                    .lihat("luring-bentrok");
            budi.tekan(p.locator("[data-bentrok] input[name='pilih.B-CATATAN.MK-1.2'][value=server]"));
            budi.tekan("Pakai pilihan ini dan kumpulkan");
            p.locator("[data-terkirim]").waitFor();
            assertThat(s.isiB(siklus))
                    .containsEntry("B-CATATAN.MK-1.2", "Catatan dari meja")
                    .containsEntry("B-REKOMENDASI", "Tempel kesepakatan kelas di dinding.");
            assertThat(s.teksKiriman(siklus))
                    .anyMatch(t -> t.contains("Dari meja"))
                    .anyMatch(t -> t.contains("Murid menyepakati aturan nomor 2."));
        }
    }

    @Test
    void yang_ditolak_server_tetap_ada_di_perangkat_dengan_alasannya() {
        try (Orang budi = datang(Layar.TELEPON)) {
            Page p = budi.page();
            p.context().setOffline(true);
            budi.tekan("Sari Wulandari, S.Pd.");
            isiLengkap(budi);
            s.kumpulkanDiMeja(siklus);
            budi.tekan(p.locator("summary[role=button]")).tekan("Ya, kumpulkan");
            p.locator("[data-menunggu]").waitFor();
            p.context().setOffline(false);
            p.getByText("Belum diterima server").waitFor();
            budi.melihat("Tulisan Anda tetap ada di perangkat ini").lihat("luring-ditolak");
            assertThat(p.locator("[data-kunci='B-REKOMENDASI']").inputValue())
                    .isEqualTo("Tempel kesepakatan kelas di dinding.");
            assertThat(p.waitForDownload(() -> budi.tekan("Unduh")).suggestedFilename())
                    .startsWith("observasi-");
            budi.tekan(p.getByText("Bandingkan dengan yang tersimpan di server"))
                    .melihat("Dari meja")
                    .lihat("luring-bandingkan");
            budi.tekan("Buang dari perangkat ini").melihat("Salinannya tetap dapat Anda baca");
            budi.tekan("Ya, buang");
            p.getByText("Observasi di perangkat ini").waitFor();
            assertThat(p.content()).doesNotContain("Sari Wulandari");
            budi.buka("/luring/tanda-terima").tekan(p.locator(".kartu details summary"));
            budi.melihat("Tempel kesepakatan kelas di dinding.")
                    .melihat("Dari meja")
                    .lihat("luring-tulisan-tersimpan");
            assertThat(p.locator("#belum-terkirim").isHidden()).isTrue();
        }
    }

    @Test
    void orang_lain_di_telepon_yang_sama_tidak_melihat_apa_pun_dan_yang_pertama_mendapatkan_semuanya_kembali() {
        Pengguna rina = s.orang("Rina Lestari", Peran.GURU, s.melati);
        String akunBudi = s.akun(s.budi);
        try (Orang o = Orang.masuk(akunBudi, SekolahLuring.SANDI, Layar.TELEPON)) {
            Page p = o.page();
            o.buka("/luring").tekan("Siapkan untuk kelas hari ini");
            p.getByText("siap dipakai tanpa sinyal").waitFor();
            p.context().setOffline(true);
            o.tekan("Sari Wulandari, S.Pd.").isi("Rekomendasi", "Rahasia Pak Budi");
            p.locator("[data-simpan].tersimpan").waitFor();
            o.buka("/luring").tekan("Keluar dari perangkat ini");
            p.getByText("Masuk dahulu").waitFor();
            assertThat(p.content()).doesNotContain("Sari Wulandari", "Rahasia");
            o.buka("/luring#" + siklus);
            p.getByText("Masuk dahulu").waitFor();
            o.melihat("Masuk dahulu").lihat("luring-terkunci");
            assertThat(isiPerangkat(p)).doesNotContain("Rahasia", "Sari", "Wulandari", "Melati", "Budi");

            p.context().setOffline(false);
            o.buka("/");
            p.waitForURL("**/masuk?sesi=keluar");
            o.isi("Akun", s.akun(rina)).isi("Kata sandi", SekolahLuring.SANDI).tekan("Masuk");
            o.buka("/kabar");
            assertThat(p.locator("#belum-terkirim").isHidden()).isTrue();
            o.buka("/luring");
            p.getByText("Belum disiapkan di perangkat ini").waitFor();
            assertThat(p.content()).doesNotContain("Sari Wulandari", "Rahasia");
            assertThat(isiPerangkat(p)).doesNotContain("Rahasia", "Sari", "Wulandari", "Melati", "Budi");
            assertThat(s.statusB(siklus)).isEqualTo("KOSONG");

            o.buka("/").tekan(p.locator("details.orang summary")).tekan("Keluar");
            p.waitForURL("**/masuk?sesi=keluar");
            o.isi("Akun", akunBudi).isi("Kata sandi", SekolahLuring.SANDI).tekan("Masuk");
            p.waitForCondition(() -> s.isiB(siklus).equals(Map.of("B-REKOMENDASI", "Rahasia Pak Budi")));
            o.buka("/luring#" + siklus);
            p.locator("[data-kunci='B-REKOMENDASI']").waitFor(new Locator.WaitForOptions().setTimeout(10_000));
            assertThat(p.locator("[data-kunci='B-REKOMENDASI']").inputValue()).isEqualTo("Rahasia Pak Budi");
        }
    }

    /** All that scripts of this phone can read of what it keeps, as text. */
    private static String isiPerangkat(Page p) {
        return String.valueOf(p.evaluate("""
                async () => {
                  const teks = [];
                  for (const { name } of await indexedDB.databases()) {
                    const db = await new Promise((y) => { const r = indexedDB.open(name); r.onsuccess = () => y(r.result); });
                    teks.push(name);
                    for (const s of db.objectStoreNames) {
                      const t = db.transaction(s).objectStore(s);
                      const [k, v] = await Promise.all([t.getAllKeys(), t.getAll()].map((r) => new Promise((y) => { r.onsuccess = () => y(r.result); })));
                      teks.push(JSON.stringify(k));
                      for (const x of v) teks.push(x && x.isi ? new TextDecoder('latin1').decode(x.isi) : JSON.stringify(x));
                    }
                    db.close();
                  }
                  for (const n of await caches.keys()) for (const q of await (await caches.open(n)).keys()) teks.push(q.url);
                  for (const q of await (await caches.open((await caches.keys())[0])).keys()) {
                    if (q.url.endsWith('/luring')) teks.push(await (await caches.match(q)).text());
                  }
                  teks.push(JSON.stringify(localStorage), JSON.stringify(sessionStorage));
                  return teks.join('\\n');
                }"""));
    }
}
