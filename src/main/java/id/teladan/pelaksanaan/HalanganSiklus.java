package id.teladan.pelaksanaan;

import java.util.List;

/** Why a step of the cycle is refused; the page shows the same sentence that the guard used. */
public sealed interface HalanganSiklus {
    /** What is in the way and what to do about it. */
    String pesan();

    /** The step is not for this party. */
    record BukanPihak(String pesan) implements HalanganSiklus {}

    /** The document is in a status from which the table of steps does not know this step. */
    record StatusLain(StatusDokumen status, String pesan) implements HalanganSiklus {}

    /** An earlier step of the cycle is not done. */
    record Terkunci(String pesan) implements HalanganSiklus {}

    /** The execution stage has not begun, or assessment has closed. */
    record JendelaTutup(String pesan) implements HalanganSiklus {}

    /** The owner has left the post for which he made the plan. */
    record JabatanBerakhir(String pesan) implements HalanganSiklus {}

    /** Fields that are still empty, by key of the content. */
    record BelumLengkap(List<Salah> kurang) implements HalanganSiklus {
        @Override
        public String pesan() {
            return "Belum lengkap: "
                    + String.join(" ", kurang.stream().map(Salah::pesan).toList());
        }
    }

    /** Fields with what they may not hold. */
    record IsianSalah(List<Salah> salah) implements HalanganSiklus {
        @Override
        public String pesan() {
            return String.join(" ", salah.stream().map(Salah::pesan).toList());
        }
    }

    /** A note or a reason is required. */
    record AlasanKosong(String pesan) implements HalanganSiklus {}

    /** There is an open request already, or none to be answered. */
    record Permintaan(String pesan) implements HalanganSiklus {}

    /** @param kunci key of the content in {@link IsiDokumen} */
    record Salah(String kunci, String pesan) {}
}
