package id.teladan.pelaksanaan.daftar;

import id.teladan.pelaksanaan.Huruf;
import id.teladan.periode.AturanPelaksanaan;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an employee can be reminded of: the next step of his cycle where it is his. */
enum PengingatSiklus {
    MULAI,
    JADWAL,
    ISI_A,
    ISI_C,
    ISI_E;

    /** Empty where the next step is not the employee's; {@code siklus} is null while he has not begun. */
    static Optional<PengingatSiklus> untuk(@Nullable KeadaanSiklus siklus, Instant kini) {
        if (siklus == null) {
            return Optional.of(MULAI);
        }
        boolean menjawab = siklus.jadwal() != null
                && !siklus.diobservasi()
                && siklus.jadwal().menunggu(true, kini);
        Huruf h = siklus.giliranPemilik();
        return h == null
                ? menjawab ? Optional.of(JADWAL) : Optional.empty()
                : Optional.of(h == Huruf.A ? ISI_A : h == Huruf.C ? ISI_C : ISI_E);
    }

    /** What he is to do, as the title of the message and in the preview. */
    String judul(AturanPelaksanaan a) {
        return switch (this) {
            case MULAI -> "Mulai " + a.dokumen("A").judul();
            case JADWAL -> "Jawab jadwal observasi Anda";
            case ISI_A -> "Kumpulkan " + a.dokumen("A").nama();
            case ISI_C -> "Kumpulkan " + a.dokumen("C").nama();
            case ISI_E -> "Kumpulkan " + a.dokumen("E").nama();
        };
    }

    String isi(AturanPelaksanaan a) {
        return switch (this) {
            case MULAI -> "Rencana Anda sudah disepakati; siklus observasinya belum dimulai.";
            case JADWAL -> "Jadwal yang diusulkan pengamat menunggu persetujuan Anda.";
            case ISI_A -> a.dokumen("A").judul() + " belum dikumpulkan, jadi observasinya belum dapat dilakukan.";
            case ISI_C -> "Hasil observasi sudah ada; " + a.dokumen("C").judul() + " menunggu Anda.";
            case ISI_E -> a.dokumen("E").judul() + " menunggu Anda.";
        };
    }
}
