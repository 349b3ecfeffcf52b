package id.teladan.penilaian.daftar;

import id.teladan.pelaksanaan.PosisiSiklus;
import id.teladan.penilaian.PenilaianId;
import id.teladan.penilaian.StatusPenilaian;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list knows of one person's assessment.
 *
 * @param id null while nothing was opened
 * @param pko code of his school's PKO; null while it was not set
 * @param terisi keys of the texts of the draft that are not blank
 */
record FaktaNilai(
        @Nullable PenilaianId id,
        StatusPenilaian status,
        int versi,
        @Nullable String ratingHasil,
        @Nullable String ratingPerilaku,
        @Nullable String predikat,
        boolean hanyaPerilaku,
        @Nullable Instant sejak,
        boolean direkomendasikan,
        @Nullable String pko,
        boolean rencana,
        PosisiSiklus siklus,
        Set<String> terisi) {}
