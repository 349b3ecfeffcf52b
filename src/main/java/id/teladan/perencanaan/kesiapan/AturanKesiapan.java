package id.teladan.perencanaan.kesiapan;

import id.teladan.akun.KeadaanAkun;
import id.teladan.organisasi.FaktaPegawai;
import id.teladan.umum.Nip;
import id.teladan.umum.Tanggal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the records of a person on a day.
 *
 * @param akunLokal whether people sign in with accounts that the dinas makes
 * @param belajarId which e-mails are let in by belajar.id; null where that is not used
 */
record AturanKesiapan(
        DaftarJenisPtk jenisPtk,
        boolean akunLokal,
        @Nullable Predicate<String> belajarId,
        LocalDate hari) {
    private static final int UMUR_TERMUDA = 17;
    private static final int UMUR_TERTUA = 66;

    /** In the order in which they should be mended: those that keep him from planning first. */
    List<Temuan> periksa(FaktaPegawai o, @Nullable KeadaanAkun akun) {
        List<Temuan> t = new ArrayList<>();
        unitKerja(o, t);
        atasan(o, t);
        jenisPtk(o, t);
        nip(o, t);
        akun(o, akun, t);
        t.sort(Comparator.comparing(Temuan::jenis));
        return t;
    }

    private static void catat(List<Temuan> t, FaktaPegawai o, JenisTemuan jenis, String kalimat) {
        t.add(new Temuan(o, jenis, kalimat));
    }

    private static void unitKerja(FaktaPegawai o, List<Temuan> t) {
        if (o.induk() > 1) {
            catat(t, o, JenisTemuan.DUA_INDUK, "Tercatat di " + o.induk() + " sekolah induk sekaligus.");
        }
    }

    private static void atasan(FaktaPegawai o, List<Temuan> t) {
        if (o.sebab() == null) {
            return;
        }
        String sekolah = Objects.requireNonNullElse(o.namaSatuan(), "sekolahnya");
        switch (o.sebab()) {
            case TANPA_PENUGASAN ->
                catat(t, o, JenisTemuan.TANPA_PENUGASAN, "Belum pernah ditugaskan di sekolah atau dinas.");
            case TANPA_INDUK ->
                catat(
                        t,
                        o,
                        JenisTemuan.TANPA_INDUK,
                        "Mengajar di " + sekolah + ", tetapi sekolah induknya tidak tercatat.");
            case TANPA_KEPALA_DINAS ->
                catat(
                        t,
                        o,
                        JenisTemuan.TANPA_KEPALA_DINAS,
                        "Dinilai kepala dinas, padahal kepala dinas belum tercatat.");
            case DIRI_SENDIRI ->
                catat(t, o, JenisTemuan.DIRI_SENDIRI, "Tercatat sebagai kepala sekolah sekaligus kepala dinas.");
            case TANPA_KEPALA_DAN_PLT ->
                catat(
                        t,
                        o,
                        JenisTemuan.TANPA_KEPALA_DAN_PLT,
                        sekolah + " tercatat tanpa kepala sekolah dan tanpa Plt.");
            case TANPA_KEPALA ->
                catat(t, o, JenisTemuan.TANPA_KEPALA, sekolah + " dipimpin Plt., belum ada kepala sekolah definitif.");
        }
    }

    private void jenisPtk(FaktaPegawai o, List<Temuan> t) {
        if (o.peran() != null && jenisPtk.cari(o.jenisPtk()).isEmpty()) {
            catat(
                    t,
                    o,
                    JenisTemuan.JENIS_PTK,
                    "Jenis PTK tercatat \"" + o.jenisPtk()
                            + "\", bukan salah satu yang dapat membuka Pengelolaan Kinerja.");
        }
    }

    private void nip(FaktaPegawai o, List<Temuan> t) {
        String nip = o.nip() == null ? "" : o.nip().strip();
        if (nip.isEmpty()) {
            if (o.status().asn()) {
                catat(t, o, JenisTemuan.NIP_KOSONG, "Berstatus " + o.status().sebutan() + ", tetapi NIP-nya kosong.");
            }
            return;
        }
        if (!o.status().asn()) {
            catat(t, o, JenisTemuan.NIP_NON_ASN, "Berstatus Non-ASN, tetapi ber-NIP " + nip + ".");
        }
        if (Nip.coba(nip).isEmpty()) {
            catat(t, o, JenisTemuan.NIP_BENTUK, "NIP " + nip + " bukan 18 angka yang diawali tanggal lahir.");
            return;
        }
        angka(o, nip, t);
    }

    /** Digits 1-8 are the day of birth, 9-14 the month of appointment (for PPPK 21 to 32 as well), 15 the sex. */
    private void angka(FaktaPegawai o, String nip, List<Temuan> t) {
        LocalDate lahir = LocalDate.of(bagian(nip, 0, 4), bagian(nip, 4, 6), bagian(nip, 6, 8));
        int umur = Period.between(lahir, hari).getYears();
        if (umur < UMUR_TERMUDA || umur > UMUR_TERTUA) {
            catat(
                    t,
                    o,
                    JenisTemuan.NIP_LAHIR,
                    "Menurut NIP " + nip + " ia lahir " + Tanggal.panjang(lahir)
                            + (umur < 0 ? ", yaitu nanti." : ", jadi berumur " + umur + " tahun."));
        }
        int tahun = bagian(nip, 8, 12);
        int bulan = bagian(nip, 12, 14);
        boolean bulanWajar = bulan >= 1 && bulan <= 12 || bulan >= 21 && bulan <= 32;
        boolean tahunWajar = tahun >= lahir.getYear() + UMUR_TERMUDA - 1 && tahun <= hari.getYear() + 1;
        if (!bulanWajar || !tahunWajar) {
            catat(
                    t,
                    o,
                    JenisTemuan.NIP_PENGANGKATAN,
                    "Bulan pengangkatan dalam NIP " + nip + " adalah " + nip.substring(8, 14) + ".");
        }
        if (nip.charAt(14) != '1' && nip.charAt(14) != '2') {
            catat(
                    t,
                    o,
                    JenisTemuan.NIP_KELAMIN,
                    "Angka ke-15 NIP " + nip + " adalah " + nip.charAt(14) + ", padahal semestinya 1 atau 2.");
        }
    }

    private static int bagian(String nip, int dari, int sampai) {
        return Integer.parseInt(nip, dari, sampai, 10);
    }

    /** Where belajar.id is used, an account of the dinas is not needed, and one that it made makes the e-mail unneeded. */
    private void akun(FaktaPegawai o, @Nullable KeadaanAkun akun, List<Temuan> t) {
        if (akun != null && !akun.aktif()) {
            catat(t, o, JenisTemuan.AKUN_NONAKTIF, "Akunnya dinonaktifkan.");
            return;
        }
        boolean lewatAkun = akun != null && (akunLokal && akun.lokal() || belajarId != null && akun.luar());
        if (lewatAkun && akun != null && akun.pernahMasuk()) {
            return;
        }
        if (lewatAkun || surelDiterima(o)) {
            catat(t, o, JenisTemuan.BELUM_MASUK, "Sudah dapat masuk, tetapi belum pernah mencobanya.");
        } else if (belajarId != null) {
            surel(o, t);
        } else {
            catat(t, o, JenisTemuan.TANPA_AKUN, "Belum dibuatkan akun untuk masuk.");
        }
    }

    private void surel(FaktaPegawai o, List<Temuan> t) {
        if (o.surel() == null || o.surel().isBlank()) {
            catat(t, o, JenisTemuan.SUREL_KOSONG, "Surelnya kosong, jadi akun belajar.id-nya tidak dikenali.");
        } else {
            catat(t, o, JenisTemuan.SUREL_BUKAN_BELAJARID, "Surelnya " + o.surel() + ", bukan akun belajar.id.");
        }
    }

    private boolean surelDiterima(FaktaPegawai o) {
        return belajarId != null && o.surel() != null && belajarId.test(o.surel());
    }
}
