package id.teladan.perjalanan;

import com.microsoft.playwright.Locator;
import id.teladan.akun.Akun;
import id.teladan.penilaian.kredit.UjiKredit;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pak Budi sets the predikat of 2024, converts it, and practises scoring; Bu Sari reads what came of it. */
class AngkaKreditTest {
    private static final String SANDI = "melati-biru-2024";

    private static Orang masuk(Pengguna p, Layar layar) {
        String akun = "kredit-" + UUID.randomUUID().toString().substring(0, 8);
        Panggung.buka().bean(Akun.class).buat(p.dinas(), p.pegawai(), akun, SANDI, false);
        return Orang.masuk(akun, SANDI, layar);
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA"})
    void pak_budi_menetapkan_setahun_mengonversi_dan_bu_sari_membaca_kebutuhannya(Layar layar) {
        UjiKredit u = new UjiKredit();
        u.akhir(u.sari, u.satu, "SANGAT_BAIK");
        u.akhir(u.sari, u.dua, "BAIK");
        u.akhir(u.sari, u.setahun, "SANGAT_BAIK");
        String sari = u.sari.pegawai().toString();
        for (String nama :
                List.of("Ni Luh Putu Ayu Kusumaningrum Wardhani, S.Pd., M.Pd., Gr.", "Melur Kencana, S.Pd.")) {
            Pengguna p = u.r.orang(nama, Peran.GURU, u.r.melati);
            u.pns(p, "III/c", null);
            u.akhir(p, u.satu, "BAIK");
        }
        try (Orang budi = masuk(u.budi, layar);
                Orang guru = masuk(u.sari, layar)) {
            budi.buka("/").melihat("1 predikat tahunan menunggu Anda");
            budi.buka("/predikat-tahunan").melihat("Menunggu Anda").lihat("tahunan-daftar");
            budi.buka("/predikat-tahunan/" + sari + "?tahun=2024")
                    .melihat("Usulan: Baik")
                    .lihat("tahunan-satu");
            budi.tekan("Tetapkan").melihat("Ubah").lihat("tahunan-sudah");

            budi.buka("/angka-kredit/" + sari).melihat("Tahun 2024: Baik").lihat("kredit-orang");
            Locator konversi = budi.page().locator("details:has(form[action$='/konversi'])");
            konversi.last().locator("summary").click();
            budi.lihat("kredit-konversi");
            budi.tekan(konversi.last().locator("button")).melihat("Angka kredit 12,5");
            budi.tekan(konversi.first().locator("button")).melihat("Angka kredit 31,25");
            budi.tekan(budi.page().locator("form[action$='/penetapan'] button")).melihat("Penetapan Angka Kredit");
            budi.lihat("kredit-ditetapkan");
            budi.buka("/angka-kredit").melihat("Pegawai yang Anda nilai").lihat("kredit-daftar");

            guru.buka("/angka-kredit").melihat("Angka kredit 31,25").lihat("kredit-saya");

            u.kalibrasi("pagi-di-kelas-empat", "MK-1");
            budi.buka("/observasi").tekan("Kalibrasi");
            budi.melihat("Pagi di kelas empat").lihat("kalibrasi-daftar");
            budi.buka("/kalibrasi/pagi-di-kelas-empat").lihat("kalibrasi-kasus");
            for (String f : List.of("MK-1.1", "MK-1.2", "MK-1.3")) {
                budi.page().locator("input[name='f-" + f + "'][value=EFEKTIF]").check();
            }
            budi.tekan("Simpan dan bandingkan").melihat("lebih longgar").lihat("kalibrasi-banding");
        }
    }
}
