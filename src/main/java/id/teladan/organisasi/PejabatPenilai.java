package id.teladan.organisasi;

import id.teladan.organisasi.RantaiPenilai.Identitas;
import id.teladan.umum.PegawaiId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who assesses a person on a day, with the reason in words that the person himself can read (PermenPANRB 6/2022; 2024 help page
 * "Tentang Perencanaan Kinerja untuk Guru").
 */
public sealed interface PejabatPenilai {
    /** One or two Indonesian sentences: why it is he, or why there is none and who mends that. */
    String alasan();

    /**
     * @param jabatan such as "Kepala SDN Melati 1"
     * @param wakil who acts for him on the day, on this plan; null when nobody does
     * @param cutiSampai last day of his leave; null when he is not on leave that day
     * @param identitas as documents name him, as {@link RantaiPenilai#identitas} does
     */
    record Orang(
            PegawaiId id,
            String nama,
            String jabatan,
            String alasan,
            @Nullable Wakil wakil,
            @Nullable LocalDate cutiSampai,
            @Nullable Identitas identitas)
            implements PejabatPenilai {
        public Orang(PegawaiId id, String nama, String jabatan, String alasan) {
            this(id, nama, jabatan, alasan, null, null, null);
        }

        /** Whether this person decides on the day: the superior himself, or his delegate. */
        public boolean memutus(PegawaiId siapa) {
            return id.equals(siapa) || mewakili(siapa);
        }

        public boolean mewakili(PegawaiId siapa) {
            return wakil != null && wakil.id().equals(siapa);
        }
    }

    /** No definitive kepala sekolah and the rule set lets the system approve at submission. */
    record OlehSistem(String alasan) implements PejabatPenilai {}

    /** Nobody; {@code pemecah} says who can mend it, such as "admin dinas". */
    record TidakAda(String alasan, String pemecah) implements PejabatPenilai {}
}
