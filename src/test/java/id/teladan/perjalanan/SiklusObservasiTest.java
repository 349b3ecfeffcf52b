package id.teladan.perjalanan;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.teladan.pelaksanaan.UjiSiklus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole cycle A to E in a browser: Bu Sari prepares, Pak Budi observes, she follows up and reflects, he rates. */
class SiklusObservasiTest {
    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA", "TELEPON_TANPA_SKRIP"})
    void siklus_dari_persiapan_sampai_refleksi_dinilai(Layar layar) {
        UjiSiklus u = new UjiSiklus();
        try (Orang sari = Orang.masuk(u.r.akun(u.sari), UjiSiklus.SANDI, layar);
                Orang budi = Orang.masuk(u.r.akun(u.budi), UjiSiklus.SANDI, layar)) {
            ketika_bu_sari_menyiapkan(sari);
            String id = sari.page().url().replaceAll(".*/siklus/", "");
            ketika_pak_budi_mengobservasi(budi, id);
            ketika_bu_sari_menindaklanjuti(sari, id);
            maka_pak_budi_menilai(budi, id);
            sari.buka("/siklus/" + id).melihat("Siklus observasi Anda lengkap").lihat("siklus-lengkap");
            sari.buka("/siklus/" + id + "/tindak-lanjut")
                    .melihat("Penilaian atasan")
                    .lihat("siklus-c-dinilai");
            ketika_bu_sari_minta_mengubah_dan_pak_budi_menerima(sari, budi, id);
            sari.buka("/siklus/" + id + "/riwayat")
                    .melihat("Menerima permintaan perubahan")
                    .lihat("siklus-riwayat");
        }
    }

    private static void ketika_bu_sari_menyiapkan(Orang sari) {
        sari.buka("/pelaksanaan").lihat("pelaksanaan-mulai").tekan("Mulai");
        sari.lihat("siklus-a").tekan("Kumpulkan").melihat("perlu diperbaiki").lihat("siklus-a-kurang");
        sari.tekan(sari.page().locator("fieldset.opsi label").first());
        sari.isi("Upaya mempelajari", "Menonton video disiplin positif dan mencobanya di kelas sendiri.");
        sari.isi("Tanggal", Panggung.hari().plusDays(2).toString())
                .isi("Jam", "08:00")
                .isi("Tempat", "Kelas 4B");
        sari.tekan("Simpan draf").melihat("Dokumen Persiapan");
        sari.tekan("Kumpulkan").melihat("Menunggu observasi").lihat("siklus-menunggu-b");
    }

    private static void ketika_pak_budi_mengobservasi(Orang budi, String id) {
        budi.buka("/observasi/" + id).melihat("Nilai Observasi").lihat("observasi-rincian");
        budi.buka("/siklus/" + id + "/jadwal").lihat("jadwal-menunggu").tekan("Setujui jadwal ini");
        budi.melihat("Disepakati");
        budi.buka("/siklus/" + id + "/rubrik").lihat("cek-rubrik");
        budi.buka("/observasi/" + id + "/rubrik").hitungDariSini().lihat("rubrik");
        for (Locator skala : budi.page().locator("fieldset.skala").all()) {
            budi.tekan(skala.locator("label").nth(1));
        }
        for (Locator catatan : budi.page().locator("section textarea").all()) {
            catatan.fill("Guru mengajak murid menyebut kesepakatan kelas; sebagian besar menjawab.");
        }
        budi.tekan("Simpan draf").lihat("rubrik-terisi");
        budi.buka("/observasi/" + id + "/cetak").lihat("formulir-b");
        budi.buka("/observasi/" + id + "/cetak?kosong=true").lihat("formulir-b-kosong");
        budi.buka("/observasi/" + id + "/rubrik").tekan("Kumpulkan");
        budi.melihat("Menunggu Diskusi Tindak Lanjut").lihat("observasi-selesai");
    }

    private static void ketika_bu_sari_menindaklanjuti(Orang sari, String id) {
        sari.buka("/siklus/" + id + "/hasil").melihat("bukan nilai akhir").lihat("hasil-observasi");
        sari.tekan("Lanjut").lihat("siklus-c");
        isiSemua(sari.page());
        sari.tekan("Kumpulkan").melihat("Catat Upaya Tindak Lanjut");
        sari.buka("/siklus/" + id + "/upaya").lihat("siklus-d-kosong");
        sari.isi("Yang sudah dilakukan", "Berlatih bersama komunitas belajar di sekolah.")
                .tekan("Tambah");
        sari.melihat("Berlatih bersama").lihat("siklus-d").tekan("Lanjut");
        isiSemua(sari.page());
        sari.lihat("siklus-e").tekan("Kumpulkan").melihat("Siklus observasi Anda lengkap");
    }

    private static void isiSemua(Page page) {
        for (Locator t : page.locator("form[data-simpan] textarea").all()) {
            t.fill("Murid di barisan belakang belum ikut menjawab, jadi saya akan mengubah susunan duduk.");
        }
    }

    private static void maka_pak_budi_menilai(Orang budi, String id) {
        for (String dokumen : new String[] {"tindak-lanjut", "refleksi"}) {
            budi.buka("/observasi/" + id + "/" + dokumen).lihat("nilai-" + dokumen);
            for (Locator skala : budi.page().locator("fieldset.opsi").all()) {
                budi.tekan(skala.locator("label").last());
            }
            isiSemua(budi.page());
            budi.tekan("Kumpulkan");
        }
        budi.melihat("Siklus observasi lengkap").lihat("observasi-lengkap");
    }

    private static void ketika_bu_sari_minta_mengubah_dan_pak_budi_menerima(Orang sari, Orang budi, String id) {
        sari.buka("/siklus/" + id + "/tindak-lanjut");
        sari.tekan(sari.page().locator("summary").filter(new Locator.FilterOptions().setHasText("Minta mengubah")));
        sari.isi("Alasan", "Jadwal aksi saya salah bulan.").lihat("minta-ubah").tekan("Kirim permintaan");
        budi.buka("/observasi/" + id)
                .melihat("Jadwal aksi saya salah bulan")
                .lihat("permintaan-ubah")
                .tekan("Terima");
        sari.buka("/siklus/" + id + "/tindak-lanjut")
                .melihat("Dokumen Tindak Lanjut")
                .lihat("siklus-c-versi-2");
    }
}
