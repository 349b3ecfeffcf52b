package id.teladan.perjalanan;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.teladan.pelaksanaan.UjiSiklus;
import id.teladan.penilaian.PenilaianId;
import id.teladan.penilaian.UjiPenilaian;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The assessment in a browser: Pak Budi rates Bu Sari and she accepts; another objects, and the kepala dinas decides. */
class PenilaianKinerjaTest {
    private final UjiPenilaian t = new UjiPenilaian();

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA", "TELEPON_TANPA_SKRIP"})
    void bu_sari_menerima_dan_rekannya_mengajukan_keberatan(Layar layar) {
        Pengguna guru = t.u.guru("Muhammad Ridwan Syahputra Nasution, S.Pd.SD., M.Pd.");
        try (Orang budi = masuk(t.u.budi, layar);
                Orang sari = masuk(t.u.sari, layar)) {
            PenilaianId id = t.buka(t.u.budi, t.u.sari);
            ketika_pak_budi_menilai(budi, id);
            sari.buka("/").melihat("Hasil penilaian Anda sudah ditetapkan").lihat("beranda-hasil-penilaian");
            sari.buka("/penilaian/saya").melihat("Predikat Kinerja: Baik").lihat("penilaian-saya");
            sari.tekan("Terima").melihat("Sudah yakin?").lihat("penilaian-saya-terima");
            sari.tekan("Ya, saya terima").melihat("Penilaian selesai").lihat("penilaian-saya-selesai");
            PenilaianId lain = t.tetapkan(t.u.budi, guru, "SESUAI", "DI_BAWAH");
            ketika_rekannya_keberatan(budi, guru, lain, layar);
        }
    }

    private Orang masuk(Pengguna p, Layar layar) {
        return Orang.masuk(t.u.r.akun(p), UjiSiklus.SANDI, layar);
    }

    private static void ketika_pak_budi_menilai(Orang budi, PenilaianId id) {
        budi.buka("/penilaian/" + id).melihat("Usulan: Di Atas Ekspektasi").lihat("penilaian-satu");
        pilih(budi, "hasil", 0);
        pilih(budi, "perilaku", 1);
        int n = 0;
        for (Locator kolom : budi.page().locator("#umpan-perilaku textarea").all()) {
            kolom.fill("Melayani orang tua murid dengan ramah; contoh ke-" + ++n + " ada di bukti dukung.");
        }
        budi.isi("Catatan untuk periode berikutnya", "Bimbing rekan guru dalam menyusun kesepakatan kelas.");
        budi.isi(
                "Dasar penilaian walau ada yang kurang",
                "Dokumen sekolah sedang dilengkapi; tidak memengaruhi hasil kerja.");
        budi.tekan("Simpan draf").melihat("Predikat Kinerja: Baik").lihat("penilaian-draf");
        budi.tekan("Tetapkan").melihat("Menunggu jawaban pegawai").lihat("penilaian-ditetapkan");
    }

    private static void pilih(Orang o, String rating, int ke) {
        o.tekan(o.page().locator("#" + rating + " label").nth(ke));
    }

    private void ketika_rekannya_keberatan(Orang budi, Pengguna guru, PenilaianId id, Layar layar) {
        try (Orang rekan = masuk(guru, layar);
                Orang tono = masuk(t.u.tono, layar)) {
            rekan.buka("/penilaian/saya");
            rekan.tekan(
                    rekan.page().locator("summary").filter(new Locator.FilterOptions().setHasText("Ajukan keberatan")));
            rekan.isi(
                    "Alasan keberatan", "Catatan guru piket itu tentang orang lain; saya sedang dinas luar hari itu.");
            rekan.lihat("keberatan-ditulis");
            rekan.tekan(rekan.page().locator("form[action$='/keberatan'] button"))
                    .melihat("Keberatan");
            rekan.lihat("keberatan-diajukan");
            budi.buka("/keberatan").lihat("keberatan-daftar");
            budi.buka("/keberatan/" + id)
                    .isi("Jawaban tertulis", "Surat tugas dinas luarnya belum saya terima saat menilai.");
            budi.lihat("keberatan-ditanggapi").tekan("Kirim tanggapan");
            tono.buka("/").melihat("keberatan atas penilaian menunggu Anda");
            tono.buka("/keberatan/" + id).lihat("keberatan-putusan");
            pilih(tono, "perilaku", 1);
            tono.isi("Alasan putusan", "Surat tugas terbukti; perilaku sesuai ekspektasi.");
            tono.tekan("Putuskan").melihat("rating diubah").lihat("keberatan-diputus");
            rekan.buka("/penilaian/saya").melihat("Versi 2").lihat("penilaian-saya-versi-2");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA"})
    void tim_kerja_merekomendasikan_dan_kepala_dinas_memakainya(Layar layar) {
        Pengguna rina = t.u.rina;
        t.u.pengamat(rina, Peran.KEPALA_SEKOLAH, t.u.melati);
        PenilaianId id = t.buka(t.u.tono, t.u.budi);
        try (Orang r = masuk(rina, layar);
                Orang tono = masuk(t.u.tono, layar)) {
            r.buka("/penilaian/" + id).lihat("rekomendasi");
            pilih(r, "hasil", 1);
            pilih(r, "perilaku", 0);
            r.page()
                    .getByLabel("Catatan", new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .fill("Memimpin rapat data dengan baik.");
            r.tekan("Rekomendasikan").melihat("Rekomendasi Tim Kerja").lihat("rekomendasi-tersimpan");
            tono.buka("/penilaian/" + id).melihat("Memimpin rapat data").lihat("rekomendasi-dibaca");
            tono.tekan("Pakai rekomendasi ini")
                    .melihat("Predikat Kinerja: Baik")
                    .lihat("rekomendasi-dipakai");
        }
    }
}
