package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;

/**
 * Who assesses a person on a day, with the reason in words that the person himself can read (PermenPANRB 6/2022; 2024 help page
 * "Tentang Perencanaan Kinerja untuk Guru").
 */
public sealed interface PejabatPenilai {
    /** One or two Indonesian sentences: why it is he, or why there is none and who mends that. */
    String alasan();

    /** @param jabatan such as "Kepala SDN Melati 1" */
    record Orang(PegawaiId id, String nama, String jabatan, String alasan) implements PejabatPenilai {}

    /** No definitive kepala sekolah and the rule set lets the system approve at submission. */
    record OlehSistem(String alasan) implements PejabatPenilai {}

    /** Nobody; {@code pemecah} says who can mend it, such as "admin dinas". */
    record TidakAda(String alasan, String pemecah) implements PejabatPenilai {}
}
