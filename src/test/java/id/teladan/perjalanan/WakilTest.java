package id.teladan.perjalanan;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pak Budi is away: a guru acts for him, and everybody reads both names; and a guru says that her superior is another one. */
class WakilTest {
    private static final Panggung PANGGUNG = Panggung.buka();

    private static String nama(String akun) {
        return PANGGUNG.jdbc().sql("""
                        SELECT p.nama FROM akun.nama_masuk n JOIN akun.akun a USING (dinas_id, akun_id)
                        JOIN organisasi.pegawai p USING (dinas_id, pegawai_id) WHERE n.nama = ?
                        """).param(akun).query(String.class).single();
    }

    private static Locator baris(Orang o, String nama) {
        return o.page()
                .locator("tr", new Page.LocatorOptions().setHasText(nama))
                .locator("a[role=button]");
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA_TANPA_SKRIP", "MEJA"})
    void pak_budi_mewakilkan_kepada_seorang_guru_yang_menyetujui_dan_kedua_nama_terlihat(Layar layar) {
        GuruBaru wakil = GuruBaru.tambahan("budi");
        GuruBaru guru = GuruBaru.tambahan("budi");
        String berdua = wakil.nama() + " sebagai wakil " + nama("budi");
        try (Orang budi = Orang.masuk("budi", layar);
                Orang w = wakil.masuk(layar)) {
            budi.tekan("Wakilkan").lihat("wakil-kosong");
            budi.page().getByLabel("Yang mewakili").selectOption(wakil.id().toString());
            budi.isi("Mulai tanggal", Panggung.hari().toString())
                    .isi("Hari terakhir", Panggung.hari().plusDays(7).toString())
                    .isi("Alasan", "Diklat di ibu kota provinsi");
            budi.tekan(budi.page().locator("form[action='/wakil'] button"));
            budi.melihat("Perwakilan tersimpan").melihat("Berlaku").lihat("wakil-ditunjuk");

            try (Orang g = PerencanaanTest.ketika_guru_mengajukan(guru.akun(), GuruBaru.SANDI, layar, false)) {
                g.melihat(wakil.nama()).lihat("beranda-diwakili");
                w.buka("/").melihat("menunggu Anda").lihat("beranda-wakil");
                w.buka("/periksa")
                        .melihat("Anda memutus sebagai wakil " + nama("budi"))
                        .lihat("daftar-wakil");
                w.tekan(baris(w, guru.nama()))
                        .melihat("Sebagai wakil " + nama("budi"))
                        .lihat("periksa-wakil");
                w.tekan("Setujui").melihat("Rencana disetujui");
                g.buka("/").tekan("Cek").melihat(berdua).lihat("sepakati-wakil");
                g.tekan("Sepakati").tekan("Riwayat lengkap").melihat(berdua).lihat("riwayat-wakil");
            }
            w.buka("/putusan").melihat(guru.nama()).lihat("putusan");
            w.tekan(w.page().locator("main a", new Page.LocatorOptions().setHasText(guru.nama())))
                    .melihat("Hanya untuk dibaca")
                    .lihat("putusan-satu");
            budi.buka("/wakil").tekan(budi.page().locator("form[action$='/akhir'] button"));
            budi.melihat("Perwakilan diakhiri");
            w.buka("/periksa").melihat("wakil yang mereka tunjuk");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA"})
    void seorang_guru_menyatakan_ini_bukan_atasan_saya_dan_admin_dinas_menjawab(Layar layar) {
        GuruBaru guru = GuruBaru.tambahan("budi");
        try (Orang g = guru.masuk(layar);
                Orang wati = Orang.masuk("wati", layar)) {
            g.tekan("Mulai")
                    .tekan("Ini bukan atasan saya")
                    .melihat(nama("budi"))
                    .lihat("bukan-atasan");
            g.isi("Siapa atasan Anda, dan sejak kapan", "Sejak bulan lalu kepala sekolah kami Bu Ratna.");
            g.tekan("Kirim ke admin dinas").melihat("Menunggu admin").lihat("bukan-atasan-menunggu");
            wati.buka("/admin").melihat("Ini bukan atasan saya").lihat("admin-bukan-atasan");
            wati.buka("/admin/laporan").melihat("Bu Ratna").lihat("admin-laporan-atasan");
            Locator kartu = wati.page().locator("section.kartu", new Page.LocatorOptions().setHasText(guru.nama()));
            kartu.locator("textarea").fill("SK Bu Ratna berlaku bulan depan; sampai saat itu Pak Budi.");
            wati.tekan(kartu.locator("button")).melihat("Laporan dijawab");
            wati.buka("/admin/pegawai/" + guru.id() + "/cuti").lihat("cuti-kosong");
            wati.page().getByLabel("Jenis cuti").selectOption("SAKIT");
            wati.isi("Mulai tanggal", Panggung.hari().toString())
                    .isi("Hari terakhir", Panggung.hari().plusDays(3).toString());
            wati.tekan("Simpan").melihat("Sedang cuti").lihat("cuti");
            g.buka("/").melihat("1 kabar belum dibaca");
            g.buka("/kabar").melihat("Admin dinas menjawab laporan tentang atasan Anda");
        }
    }
}
