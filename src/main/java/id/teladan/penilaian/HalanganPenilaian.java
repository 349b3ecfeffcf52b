package id.teladan.penilaian;

import java.util.List;

/** Why a step is refused; the page shows the same sentence that the guard used. */
sealed interface HalanganPenilaian {
    /** What is in the way and what to do about it. */
    String pesan();

    /** The step is not for this party. */
    record BukanPihak(String pesan) implements HalanganPenilaian {}

    /** It is in a status from which the table of steps does not know this step, or others have gone on from it. */
    record StatusLain(StatusPenilaian status, String pesan) implements HalanganPenilaian {}

    /** The stage Penilaian is not open. */
    record JendelaTutup(String pesan) implements HalanganPenilaian {}

    /** What is missing and blocks by the rule set. */
    record BelumLengkap(List<Kurang> kurang) implements HalanganPenilaian {
        @Override
        public String pesan() {
            return "Belum dapat ditetapkan. "
                    + String.join(" ", kurang.stream().map(Kurang::kalimat).toList());
        }
    }

    /** A field holds what it may not; {@code kunci} is its key in {@link IsiPenilaian}, or the id of the field. */
    record IsianSalah(String kunci, String pesan) implements HalanganPenilaian {}

    /** A reason or an answer is required. */
    record AlasanKosong(String kunci, String pesan) implements HalanganPenilaian {}
}
