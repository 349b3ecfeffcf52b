package id.teladan.organisasi.impor;

import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Peran;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the words of Dapodik and of the template mean here; compared in upper case, since ids differ by Dapodik release. */
final class Kosakata {
    /** Jenis PTK whose holders take part in Pengelolaan Kinerja as guru. */
    private static final Set<String> JENIS_GURU = Set.of(
            "GURU MAPEL",
            "GURU KELAS",
            "GURU BK",
            "GURU PENGGANTI",
            "GURU TIK",
            "GURU PENDAMPING",
            "GURU PENDAMPING KHUSUS",
            "GURU PEMBIMBING KHUSUS",
            "PLAY GROUP TEACHER",
            "KINDERGARTEN TEACHER");

    private Kosakata() {}

    static boolean guru(String jenisPtk) {
        String j = jenisPtk.toUpperCase(Locale.ROOT);
        return JENIS_GURU.contains(j) || j.startsWith("GURU ");
    }

    /** A wakil kepala sekolah is a guru with an extra duty, not a kepala sekolah. */
    static boolean kepalaSekolah(String jabatan) {
        String j = jabatan.toUpperCase(Locale.ROOT);
        return j.contains("KEPALA SEKOLAH") && !j.contains("WAKIL");
    }

    static boolean plt(String jabatan) {
        String j = jabatan.toUpperCase(Locale.ROOT);
        return j.startsWith("PLT") || j.contains("PELAKSANA TUGAS");
    }

    static Optional<StatusKepegawaian> status(String teks) {
        String t = teks.toUpperCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        if (t.contains("PPPK") || t.contains("P3K") || t.contains("PERJANJIAN KERJA")) {
            return Optional.of(StatusKepegawaian.PPPK);
        }
        if (t.contains("NON ASN") || t.contains("NON PNS") || t.contains("BUKAN PNS") || t.contains("BUKAN ASN")) {
            return Optional.of(StatusKepegawaian.NON_ASN);
        }
        if (t.contains("PNS")) {
            return Optional.of(StatusKepegawaian.PNS);
        }
        boolean lain = t.contains("HONOR")
                || t.contains("GTY")
                || t.contains("PTY")
                || t.contains("GTT")
                || t.contains("PTT")
                || t.contains("KONTRAK")
                || t.contains("YAYASAN");
        return lain ? Optional.of(StatusKepegawaian.NON_ASN) : Optional.empty();
    }

    static Optional<Jenjang> jenjang(String teks) {
        String t = teks.toUpperCase(Locale.ROOT).replace("SPK ", "").strip();
        return Optional.ofNullable(
                switch (t) {
                    case "SD" -> Jenjang.SD;
                    case "SMP" -> Jenjang.SMP;
                    case "SMA" -> Jenjang.SMA;
                    case "SMK" -> Jenjang.SMK;
                    case "SLB", "SDLB", "SMPLB", "SMLB", "SMALB", "TKLB" -> Jenjang.SLB;
                    case "PAUD", "TK", "KB", "TPA", "SPS", "TK PAUD", "TK/PAUD" -> Jenjang.PAUD;
                    case "PKBM", "SKB", "KESETARAAN", "SPNF SKB" -> Jenjang.KESETARAAN;
                    default -> null;
                });
    }

    static Optional<Boolean> negeri(String teks) {
        return switch (teks.toUpperCase(Locale.ROOT)) {
            case "NEGERI" -> Optional.of(true);
            case "SWASTA" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static Optional<Boolean> yaTidak(String teks) {
        return switch (teks.toUpperCase(Locale.ROOT)) {
            case "YA", "Y", "1" -> Optional.of(true);
            case "TIDAK", "TDK", "T", "0", "BUKAN" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static Optional<Peran> peran(String teks) {
        return switch (teks.toUpperCase(Locale.ROOT)
                .replace('_', ' ')
                .replace(".", "")
                .strip()) {
            case "GURU" -> Optional.of(Peran.GURU);
            case "KEPALA SEKOLAH", "KS" -> Optional.of(Peran.KEPALA_SEKOLAH);
            case "PLT KEPALA SEKOLAH", "PLT" -> Optional.of(Peran.PLT_KEPALA_SEKOLAH);
            case "PENGAWAS", "PENGAWAS SEKOLAH" -> Optional.of(Peran.PENGAWAS);
            case "KEPALA DINAS" -> Optional.of(Peran.KEPALA_DINAS);
            case "ADMIN DINAS" -> Optional.of(Peran.ADMIN_DINAS);
            case "ADMIN SATUAN", "ADMIN SATUAN PENDIDIKAN" -> Optional.of(Peran.ADMIN_SATUAN);
            default -> Optional.empty();
        };
    }
}
