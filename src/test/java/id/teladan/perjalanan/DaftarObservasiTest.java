package id.teladan.perjalanan;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.SiklusId;
import id.teladan.pelaksanaan.UjiSiklus;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pak Budi looks over all his guru, reminds them and names an observer; Pak Tono names a Tim Kerja; Bu Sari takes her dates along. */
class DaftarObservasiTest {
    private static Orang masuk(UjiSiklus u, Pengguna p, Layar layar) {
        return Orang.masuk(u.r.akun(p), UjiSiklus.SANDI, layar);
    }

    private static Locator baris(Orang o, String nama) {
        return o.page().locator("tbody tr", new Page.LocatorOptions().setHasText(nama));
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "TELEPON_GELAP", "MEJA_TANPA_SKRIP", "MEJA"})
    void pak_budi_memeriksa_daftar_guru_dan_mengingatkan_yang_belum(Layar layar) {
        UjiSiklus u = new UjiSiklus();
        Pengguna melur = u.guru("Raden Ayu Melur Handayani Kusumaningtyas, S.Pd., M.Pd.");
        Pengguna ani = u.guru("Ani Lestari, S.Pd.");
        Pengguna ina = u.guru("Ina Rahayu, S.Pd.");
        u.r.orang("Umi Kalsum, S.Pd.", Peran.GURU, u.melati);
        SiklusId sari = u.sampai(u.sari, u.budi, Huruf.A);
        u.jadwal(sari, u.sari.pegawai(), Instant.now().plus(Duration.ofDays(2)), 70, u.budi);
        u.sampai(melur, u.budi, Huruf.C);
        u.jadwal(u.sampai(ina, u.budi, Huruf.A), ina.pegawai(), Instant.now().minus(Duration.ofDays(2)), 70, null);
        try (Orang budi = masuk(u, u.budi, layar)) {
            budi.melihat("3 observasi menunggu Anda")
                    .melihat("1 jadwal terlewat")
                    .lihat("beranda-pengamat");
            budi.tekan("Observasi")
                    .melihat("Cek daftar guru")
                    .melihat("Nilai Observasi")
                    .lihat("daftar-observasi");
            budi.tekan(budi.page().locator(".saring a", new Page.LocatorOptions().setHasText("Belum diobservasi")))
                    .lihat("daftar-observasi-belum");
            budi.tekan(budi.page().locator(".saring a", new Page.LocatorOptions().setHasText("Semua")));
            baris(budi, ani.nama()).locator("input[type=checkbox]").check();
            budi.tekan("Ingatkan sekaligus").melihat("1 orang akan diingatkan").lihat("ingatkan-siklus");
            budi.buka("/observasi/pengingat").melihat("tidak diingatkan").lihat("ingatkan-siklus-semua");
            budi.isi("Pesan tambahan", "Mohon selesai pekan ini, agar observasinya dapat dijadwalkan.");
            budi.tekan(budi.page().locator("form[action='/observasi/pengingat'] .baki button"))
                    .melihat("Terkirim")
                    .lihat("ingatkan-siklus-hasil");
            budi.buka("/observasi")
                    .tekan(baris(budi, u.sari.nama()).locator("a[role=button]"))
                    .melihat(u.sari.nama());
        }
        try (Orang a = masuk(u, ani, layar)) {
            a.melihat("Mulai Diskusi Persiapan").lihat("beranda-mulai-siklus");
            a.buka("/kabar").melihat("Diingatkan oleh Budi Hartono");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA_TANPA_SKRIP", "MEJA"})
    void pak_budi_dan_pak_tono_menunjuk_pengamat_yang_lalu_punya_daftarnya(Layar layar) {
        UjiSiklus u = new UjiSiklus();
        Pengguna melur = u.guru("Melur Handayani, S.Pd.");
        for (String nama : List.of("SDN Kenanga 1", "SDN Kenanga 2", "SD Tunas Anggrek Bulan Purnama Kota Contoh")) {
            u.r.orang("Kepala " + nama, Peran.KEPALA_SEKOLAH, u.r.satuan(nama));
        }
        u.sampai(u.sari, u.budi, Huruf.A);
        u.sampai(u.budi, u.tono, Huruf.A);
        try (Orang budi = masuk(u, u.budi, layar)) {
            budi.buka("/pengamat").lihat("pengamat-kosong");
            budi.tekan("Tunjuk").melihat("Pilih siapa yang ditunjuk").lihat("pengamat-salah");
            budi.page().getByLabel("Yang ditunjuk").selectOption(melur.pegawai().toString());
            budi.isi("Nomor SK", "421.2/017/SDN-M1/2026")
                    .isi("Hari pertama", Panggung.hari().toString())
                    .isi("Hari terakhir", Panggung.hari().plusDays(90).toString())
                    .tekan("Tunjuk")
                    .melihat("Penunjukan tersimpan")
                    .lihat("pengamat");
        }
        try (Orang m = masuk(u, melur, layar)) {
            m.melihat("1 observasi menunggu Anda")
                    .tekan(m.page().locator("main a[href*='status=PERLU']"))
                    .melihat("Anda sebagai Pengamat")
                    .lihat("daftar-pengamat");
        }
        try (Orang tono = masuk(u, u.tono, layar)) {
            tono.buka("/pengamat").lihat("tim-kerja-sekolah");
            tono.page().getByLabel("SDN Kenanga 1").check();
            tono.page().getByLabel("SDN Melati 1").check();
            tono.tekan("Lanjut").melihat("Untuk 2 sekolah").lihat("tim-kerja-orang");
            tono.page()
                    .getByLabel("Yang ditunjuk")
                    .selectOption(u.rina.pegawai().toString());
            tono.isi("Nomor SK", "800/112/Disdik/2026")
                    .isi("Hari pertama", Panggung.hari().toString())
                    .isi("Hari terakhir", Panggung.hari().plusDays(200).toString())
                    .tekan("Tunjuk")
                    .melihat("Penunjukan tersimpan")
                    .lihat("tim-kerja");
            tono.tekan("Observasi").melihat("SDN Kenanga 1").lihat("daftar-observasi-dinas");
        }
        try (Orang rina = masuk(u, u.rina, layar)) {
            rina.tekan("Observasi").melihat(u.budi.nama()).melihat("Tim Kerja").lihat("daftar-tim-kerja");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA"})
    void bu_sari_berlangganan_jadwalnya_dan_mencabutnya(Layar layar) {
        UjiSiklus u = new UjiSiklus();
        try (Orang sari = masuk(u, u.sari, layar)) {
            sari.buka("/kalender").lihat("kalender-kosong");
            sari.tekan("Buat tautan").melihat("Salin sekarang").lihat("kalender-tautan");
            sari.buka("/kalender").melihat("Tautan aktif").lihat("kalender");
            sari.tekan("Cabut tautan").melihat("Belum ada tautan");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA"})
    void daftar_200_guru_berhalaman(Layar layar) {
        UjiSiklus u = new UjiSiklus();
        u.guru(199).stream().limit(60).forEach(u::mulai);
        u.sampai(u.sari, u.budi, Huruf.A);
        try (Orang budi = masuk(u, u.budi, layar)) {
            budi.buka("/observasi").melihat("1–50 dari 200 orang").lihat("daftar-observasi-200");
            budi.buka("/pelaksanaan").buka("/observasi?halaman=4").melihat("151–200 dari 200 orang");
        }
    }
}
