package id.teladan.organisasi;

import id.teladan.umum.Peran;
import id.teladan.umum.Tanggal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which assignments cannot hold on the same day. */
final class AturanTugas {
    private static final LocalDate PALING_AWAL = LocalDate.of(1950, 1, 1);
    private static final LocalDate PALING_AKHIR = LocalDate.of(2100, 12, 31);

    private AturanTugas() {}

    /** Why the assignment cannot be as it is asked, whatever else there is. */
    static Optional<String> halanganBentuk(TataOrganisasi.PenugasanBaru p) {
        LocalDate sampai = p.sampai();
        if (p.peran().diSatuan() != (p.satuan() != null)) {
            return Optional.of(
                    p.peran().diSatuan()
                            ? "Penugasan sebagai %s membutuhkan sekolah"
                                    .formatted(p.peran().sebutan())
                            : "Penugasan sebagai %s adalah di dinas, bukan di sekolah"
                                    .formatted(p.peran().sebutan()));
        }
        if (sampai != null && sampai.isBefore(p.mulai())) {
            return Optional.of("Tanggal akhir (%s) mendahului tanggal mulai (%s)"
                    .formatted(Tanggal.panjang(sampai), Tanggal.panjang(p.mulai())));
        }
        boolean wajar = !p.mulai().isBefore(PALING_AWAL)
                && !p.mulai().isAfter(PALING_AKHIR)
                && (sampai == null || !sampai.isAfter(PALING_AKHIR));
        return wajar ? Optional.empty() : Optional.of("Tanggal harus antara tahun 1950 dan 2100");
    }

    /**
     * Why the assignment cannot stand beside others.
     *
     * @param bertemu those that share a day with it: all of the person, and all of the same post at the same place
     */
    static Optional<String> halangan(TataOrganisasi.PenugasanBaru p, List<FaktaPenugasan> bertemu) {
        return bertemu.stream()
                .flatMap(f -> bentrok(p, f).stream())
                .findFirst()
                .map(s -> s + " Akhiri dulu penugasan itu, atau pilih tanggal yang tidak bertemu.");
    }

    private static Optional<String> bentrok(TataOrganisasi.PenugasanBaru p, FaktaPenugasan f) {
        boolean samaOrang = f.pegawai().equals(p.pegawai());
        boolean samaPeran = f.peran() == p.peran();
        boolean samaTempat = java.util.Objects.equals(f.satuan(), p.satuan());
        if (samaOrang && samaPeran && samaTempat) {
            return Optional.of("%s sudah ditugaskan sebagai %s di %s %s."
                    .formatted(f.nama(), f.peran().sebutan(), f.tempat(), hari(f)));
        }
        if (samaPeran && samaTempat && p.peran() == Peran.KEPALA_SEKOLAH) {
            return Optional.of(
                    "%s sudah punya kepala sekolah definitif: %s %s.".formatted(f.tempat(), f.nama(), hari(f)));
        }
        if (samaPeran && p.peran() == Peran.KEPALA_DINAS) {
            return Optional.of("%s sudah punya kepala dinas: %s %s.".formatted(f.tempat(), f.nama(), hari(f)));
        }
        if (samaOrang && samaPeran && p.peran() == Peran.GURU && p.induk() && f.induk()) {
            return Optional.of("%s sudah punya sekolah induk: %s %s.".formatted(f.nama(), f.tempat(), hari(f)));
        }
        return Optional.empty();
    }

    private static String hari(FaktaPenugasan f) {
        LocalDate sampai = f.rentang().sampai();
        String mulai = "sejak " + Tanggal.panjang(f.rentang().mulai());
        return sampai == null ? mulai : mulai + " sampai " + Tanggal.panjang(sampai);
    }
}
