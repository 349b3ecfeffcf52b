package id.teladan.organisasi;

import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule of the superior once more, written as plainly as it can be told, to hold the real one against. */
final class ModelPenilai {
    static final String SISTEM = "sistem";
    static final String TIDAK_ADA = "tidak ada";

    private final List<FaktaPenugasan> semua;
    private final LocalDate hari;

    ModelPenilai(List<FaktaPenugasan> semua, LocalDate hari) {
        this.semua = semua;
        this.hari = hari;
    }

    String penilai(PegawaiId siapa, AturanTanpaKepala aturan) {
        FaktaPenugasan kepalaDinas = terakhir(null, Peran.KEPALA_DINAS, null, false);
        if (terakhir(siapa, Peran.KEPALA_SEKOLAH, null, false) != null) {
            return selain(siapa, kepalaDinas);
        }
        FaktaPenugasan guru = terakhir(siapa, Peran.GURU, null, true);
        if (guru == null) {
            return TIDAK_ADA;
        }
        if (terakhir(siapa, Peran.PLT_KEPALA_SEKOLAH, guru.satuan(), false) != null) {
            return selain(siapa, kepalaDinas);
        }
        FaktaPenugasan kepala = terakhir(null, Peran.KEPALA_SEKOLAH, guru.satuan(), false);
        if (kepala != null) {
            return selain(siapa, kepala);
        }
        if (aturan == AturanTanpaKepala.DISETUJUI_SISTEM) {
            return SISTEM;
        }
        return selain(siapa, terakhir(null, Peran.PLT_KEPALA_SEKOLAH, guru.satuan(), false));
    }

    /** Id of him who acts for the superior of this person; empty when nobody does. */
    String wakil(PegawaiId siapa, AturanTanpaKepala aturan, List<FaktaWakil> wakil) {
        String penilai = penilai(siapa, aturan);
        FaktaPenugasan guru = terakhir(siapa, Peran.GURU, null, true);
        boolean dinas = terakhir(siapa, Peran.KEPALA_SEKOLAH, null, false) != null
                || guru != null && terakhir(siapa, Peran.PLT_KEPALA_SEKOLAH, guru.satuan(), false) != null;
        SatuanId tempat = dinas || guru == null ? null : guru.satuan();
        FaktaWakil dipilih = null;
        for (FaktaWakil w : wakil) {
            boolean berlaku = !w.dicabut()
                    && !hari.isBefore(w.rentang().mulai())
                    && !hari.isAfter(
                            java.util.Objects.requireNonNull(w.rentang().sampai()));
            if (berlaku
                    && w.pemberi().toString().equals(penilai)
                    && java.util.Objects.equals(w.satuan(), tempat)
                    && (dipilih == null || FaktaWakil.TERBARU.compare(w, dipilih) > 0)) {
                dipilih = w;
            }
        }
        return dipilih == null || dipilih.wakil().equals(siapa) || !layak(dipilih, siapa)
                ? ""
                : dipilih.wakil().toString();
    }

    /** He works at the place himself, and {@code pemilik} leads no school at which he works. */
    private boolean layak(FaktaWakil w, PegawaiId pemilik) {
        boolean disana = false;
        for (FaktaPenugasan f : semua) {
            if (f.berlaku(hari) && f.pegawai().equals(w.wakil())) {
                disana |= java.util.Objects.equals(f.satuan(), w.satuan());
                for (Peran p : List.of(Peran.KEPALA_SEKOLAH, Peran.PLT_KEPALA_SEKOLAH)) {
                    if (f.satuan() != null && terakhir(pemilik, p, f.satuan(), false) != null) {
                        return false;
                    }
                }
            }
        }
        return disana;
    }

    private static String selain(PegawaiId siapa, @Nullable FaktaPenugasan f) {
        return f == null || f.pegawai().equals(siapa) ? TIDAK_ADA : f.pegawai().toString();
    }

    private @Nullable FaktaPenugasan terakhir(
            @Nullable PegawaiId siapa, Peran peran, @Nullable SatuanId di, boolean harusInduk) {
        FaktaPenugasan hasil = null;
        for (FaktaPenugasan f : semua) {
            LocalDate sampai = f.rentang().sampai();
            if (f.batal() || f.peran() != peran || harusInduk && !f.induk()) {
                continue;
            }
            if (siapa != null && !siapa.equals(f.pegawai()) || di != null && !di.equals(f.satuan())) {
                continue;
            }
            if (hari.isBefore(f.rentang().mulai()) || sampai != null && hari.isAfter(sampai)) {
                continue;
            }
            if (hasil == null
                    || f.rentang().mulai().isAfter(hasil.rentang().mulai())
                    || f.rentang().mulai().equals(hasil.rentang().mulai())
                            && f.id().toString().compareTo(hasil.id().toString()) > 0) {
                hasil = f;
            }
        }
        return hasil;
    }

    static String singkat(PejabatPenilai p) {
        return switch (p) {
            case PejabatPenilai.Orang o -> o.id().toString();
            case PejabatPenilai.OlehSistem s -> SISTEM;
            case PejabatPenilai.TidakAda t -> TIDAK_ADA;
        };
    }
}
