package id.teladan.periode;

import id.teladan.periode.TataPeriode.PeriodeBaru;
import id.teladan.umum.DinasId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Rentang;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a period and a window must keep to; each refusal is a sentence that tells what to do instead. */
final class PemeriksaPeriode {
    private static final int PALING_PANJANG = 500;

    private PemeriksaPeriode() {}

    static PeriodeRingkas periksa(DinasId dinas, PeriodeBaru baru, String sidik, List<PeriodeRingkas> semua) {
        String kode = baru.kode().strip();
        if (!kode.matches("[A-Za-z0-9.-]{1,20}")) {
            throw new Ditolak("kode", "Kode terdiri atas 1 sampai 20 huruf, angka, titik, atau tanda hubung");
        }
        if (semua.stream().anyMatch(p -> p.kode().equals(kode))) {
            throw new Ditolak("kode", "Kode " + kode + " sudah dipakai periode lain");
        }
        String label = baru.label().strip();
        if (label.isEmpty() || label.length() > 80) {
            throw new Ditolak("label", "Nama periode wajib diisi, paling panjang 80 huruf");
        }
        if (baru.sampai().isBefore(baru.mulai())) {
            throw new Ditolak("sampai", "Hari terakhir periode mendahului hari pertamanya");
        }
        if (ChronoUnit.DAYS.between(baru.mulai(), baru.sampai()) > 366) {
            throw new Ditolak("sampai", "Satu periode paling lama satu tahun");
        }
        bertumpuk(baru, semua);
        urutan(baru);
        return new PeriodeRingkas(
                dinas,
                PeriodeId.baru(),
                kode,
                label,
                baru.mulai(),
                baru.sampai(),
                baru.zona(),
                baru.ketentuan(),
                sidik);
    }

    private static void bertumpuk(PeriodeBaru baru, List<PeriodeRingkas> semua) {
        Rentang hari = new Rentang(baru.mulai(), baru.sampai());
        for (PeriodeRingkas p : semua) {
            if (p.ketentuan().equals(baru.ketentuan()) && hari.bertemu(new Rentang(p.mulai(), p.sampai()))) {
                throw new Ditolak(
                        "mulai",
                        "Bertumpuk dengan periode %s (%s) yang memakai ketentuan yang sama"
                                .formatted(p.label(), Kata.hari(p.mulai(), p.sampai())));
            }
        }
    }

    private static void urutan(PeriodeBaru baru) {
        LocalDate sebelum = baru.mulai();
        for (Tahap tahap : Tahap.values()) {
            Rentang r = baru.jendela().get(tahap);
            if (r == null) {
                throw Ditolak.padaJendela(tahap, "Jendela " + tahap.sebutan() + " wajib diisi");
            }
            if (tahap != Tahap.PERENCANAAN && r.mulai().isBefore(sebelum)) {
                throw Ditolak.padaJendela(
                        tahap, tahap.sebutan() + " tidak dapat dimulai sebelum tahap yang mendahuluinya");
            }
            sebelum = r.mulai();
        }
    }

    /** The days of a window in the opening of a period. */
    static Rentang hari(PeriodeRingkas p, Tahap tahap, @Nullable Rentang hari) {
        if (hari == null) {
            throw Ditolak.padaJendela(tahap, "Jendela " + tahap.sebutan() + " wajib diisi");
        }
        if (luar(p, hari)) {
            throw Ditolak.padaJendela(tahap, "Jendela " + tahap.sebutan() + pesanLuar(p));
        }
        return hari;
    }

    /** The days of a window that is changed later. */
    static void hari(PeriodeRingkas p, Rentang hari) {
        if (luar(p, hari)) {
            throw new Ditolak(hari.mulai().isBefore(p.mulai()) ? "mulai" : "sampai", "Jendela" + pesanLuar(p));
        }
    }

    private static boolean luar(PeriodeRingkas p, Rentang hari) {
        LocalDate sampai = hari.sampai();
        return sampai == null || hari.mulai().isBefore(p.mulai()) || sampai.isAfter(p.sampai());
    }

    private static String pesanLuar(PeriodeRingkas p) {
        return " harus berada di dalam periode, yaitu " + Kata.hari(p.mulai(), p.sampai())
                + "; sesudah periode berakhir, buka periode berikutnya";
    }

    static String alasan(@Nullable String alasan) {
        if (alasan == null || alasan.isBlank()) {
            throw new Ditolak("alasan", "Alasan wajib diisi; alasan ini terbaca oleh yang jendelanya berubah");
        }
        if (alasan.strip().length() > PALING_PANJANG) {
            throw new Ditolak("alasan", "Alasan paling panjang " + PALING_PANJANG + " huruf");
        }
        return alasan.strip();
    }
}
