package id.teladan.perencanaan;

import java.util.List;

/** Why a step is refused; the page shows the same sentence that the guard used. */
sealed interface Halangan {
    /** What is in the way and what to do about it. */
    String pesan();

    /** The step is not for this party. */
    record BukanPihak(String pesan) implements Halangan {}

    /** The plan is in a status from which the table of steps does not know this step. */
    record StatusLain(StatusSkp status, String pesan) implements Halangan {}

    /** The plan changed since the page was drawn: what would be decided is not what was read. */
    record SudahBerubah(String pesan) implements Halangan {}

    /** The planning window has not opened yet or has closed. */
    record JendelaTutup(String pesan) implements Halangan {}

    /** The owner has left the post for which he made the plan. */
    record JabatanBerakhir(String pesan) implements Halangan {}

    /** Something is missing or too much. */
    record BelumLengkap(List<Kekurangan> kurang) implements Halangan {
        @Override
        public String pesan() {
            return "Rencana belum lengkap: "
                    + String.join(" ", kurang.stream().map(Kekurangan::pesan).toList());
        }
    }

    /** A note or a reason is required. */
    record CatatanKosong(String pesan) implements Halangan {}

    /** The rule set of the period does not allow it. */
    record KetentuanMelarang(String pesan) implements Halangan {}

    /** An amendment in which nothing differs from what was agreed. */
    record TanpaPerubahan(String pesan) implements Halangan {}

    /** The item was agreed and the amendment leaves it alone. */
    record SudahDisepakati(String pesan) implements Halangan {}

    /** The plan is decided on its own, not together with others; {@code draf}, only because of a draft of review. */
    record TidakSekaligus(String pesan, boolean draf) implements Halangan {}

    /** There is nobody to whom the plan could go. */
    record TanpaPejabat(String pesan) implements Halangan {}

    /** The input itself is unfit: unknown choice, target out of range, too many points. */
    record IsianSalah(List<String> salah) implements Halangan {
        @Override
        public String pesan() {
            return String.join(" ", salah);
        }
    }
}
