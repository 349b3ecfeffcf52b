package id.teladan.pelaksanaan.pengamat;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Tanggal;
import id.teladan.web.Galat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may be named as observer, and for how long. */
final class AturanPengamat {
    static final int TAHUN_TERLAMA = 1;
    static final int SK_TERPANJANG = 100;

    private AturanPengamat() {}

    /**
     * Why a naming cannot be as it is asked; empty when it can.
     *
     * @param untuk whom the named one observes
     * @param bertugas who holds the assignment of the kind on the first day
     * @param sekolah the schools for which one may be named here, with their names
     * @param ada namings of this person that were not taken back
     */
    static List<Galat> periksa(
            UsulPengamat u,
            PegawaiId penunjuk,
            Peran untuk,
            Set<PegawaiId> bertugas,
            Map<SatuanId, String> sekolah,
            List<Penunjukan> ada,
            LocalDate hari) {
        List<Galat> galat = new ArrayList<>();
        if (u.orang().equals(penunjuk)) {
            galat.add(new Galat("orang", "Pilih orang lain: Anda tidak dapat menunjuk diri sendiri."));
        } else if (!bertugas.contains(u.orang())) {
            galat.add(new Galat(
                    "orang",
                    "Pilih "
                            + (untuk == Peran.GURU
                                    ? "guru yang bertugas di sekolah Anda"
                                    : "pengawas yang bertugas di dinas")
                            + " pada hari pertama, " + Tanggal.panjang(u.mulai()) + "."));
        }
        if (u.satuan().isEmpty()) {
            galat.add(new Galat("satuan", "Pilih paling sedikit satu sekolah."));
        } else if (!sekolah.keySet().containsAll(u.satuan())) {
            galat.add(new Galat("satuan", "Pilih sekolah yang kepala sekolahnya Anda nilai hari ini."));
        }
        if (u.sampai().isBefore(u.mulai())) {
            galat.add(new Galat("sampai", "Hari terakhir mendahului hari pertama."));
        } else if (u.sampai().isBefore(hari)) {
            galat.add(new Galat("sampai", "Hari terakhir sudah lewat; hari ini " + Tanggal.panjang(hari) + "."));
        } else if (!u.sampai().isBefore(u.mulai().plusYears(TAHUN_TERLAMA))) {
            galat.add(new Galat(
                    "sampai",
                    "Paling lama satu tahun, sampai "
                            + Tanggal.panjang(u.mulai().plusYears(TAHUN_TERLAMA).minusDays(1)) + "."));
        } else {
            bertemu(u, sekolah, ada, galat);
        }
        return galat;
    }

    private static void bertemu(
            UsulPengamat u, Map<SatuanId, String> sekolah, List<Penunjukan> ada, List<Galat> galat) {
        for (Penunjukan p : ada) {
            if (u.satuan().contains(p.satuan()) && p.bertemu(u.mulai(), u.sampai())) {
                galat.add(new Galat(
                        "mulai",
                        "Orang itu sudah ditunjuk di " + sekolah.getOrDefault(p.satuan(), "sekolah itu") + ", "
                                + p.masa() + ", dengan SK " + p.sk()
                                + ". Cabut dulu yang itu, atau pilih hari sesudahnya."));
            }
        }
    }
}
