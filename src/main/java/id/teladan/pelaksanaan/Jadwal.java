package id.teladan.pelaksanaan;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Uuid7;
import id.teladan.umum.Zona;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When and where the observation is to be; proposed by one side and accepted or moved by the other.
 *
 * @param menit how long, 10 to 480
 * @param cara code of the way to observe, of the rule set
 * @param pihak as what {@code oleh} proposed it
 * @param alasan why an earlier date was moved; null for the first
 */
record Jadwal(
        UUID id,
        Instant mulai,
        int menit,
        @Nullable String tempat,
        @Nullable String kegiatan,
        @Nullable String keterangan,
        String cara,
        PegawaiId oleh,
        PihakSiklus pihak,
        @Nullable String alasan,
        Instant diusulkan,
        @Nullable PegawaiId disetujuiOleh,
        @Nullable Instant disetujui) {

    /** As it stands at a moment, for a B that is not handed in. */
    enum Keadaan {
        DIUSULKAN("Diusulkan"),
        DISEPAKATI("Disepakati"),
        /** The date has passed without the observation; it can be moved, and B can be filled all the same. */
        TERLEWAT("Terlewat");

        private final String sebutan;

        Keadaan(String sebutan) {
            this.sebutan = sebutan;
        }

        String sebutan() {
            return sebutan;
        }
    }

    static Jadwal usul(UsulJadwal u, PegawaiId oleh, PihakSiklus pihak, Instant kini) {
        return new Jadwal(
                Uuid7.baru(),
                u.mulai(),
                u.menit(),
                u.tempat(),
                u.kegiatan(),
                u.keterangan(),
                u.cara(),
                oleh,
                pihak,
                u.alasan(),
                kini,
                null,
                null);
    }

    Jadwal disetujui(PegawaiId siapa, Instant kini) {
        return new Jadwal(
                id, mulai, menit, tempat, kegiatan, keterangan, cara, oleh, pihak, alasan, diusulkan, siapa, kini);
    }

    Instant selesai() {
        return mulai.plus(Duration.ofMinutes(menit));
    }

    Keadaan keadaan(Instant kini) {
        return selesai().isBefore(kini) ? Keadaan.TERLEWAT : disetujui == null ? Keadaan.DIUSULKAN : Keadaan.DISEPAKATI;
    }

    /** Whether the other side is asked: the owner by an observer, or an observer by the owner. */
    boolean menunggu(PihakSiklus siapa, Instant kini) {
        return keadaan(kini) == Keadaan.DIUSULKAN && (pihak == PihakSiklus.PEMILIK) == siapa.mengamati();
    }

    /** Whether it says the same as what is proposed. */
    boolean sama(UsulJadwal u) {
        return mulai.equals(u.mulai())
                && menit == u.menit()
                && java.util.Objects.equals(tempat, u.tempat())
                && java.util.Objects.equals(kegiatan, u.kegiatan())
                && java.util.Objects.equals(keterangan, u.keterangan())
                && cara.equals(u.cara());
    }

    /** {@code Kamis, 22 Agustus 2024, 08.00 WIB sampai 09.10}. */
    String kapan(Zona zona) {
        String akhir = Tanggal.singkat(selesai(), zona);
        return Tanggal.waktu(mulai, zona) + " sampai " + akhir.substring(akhir.length() - 5);
    }
}
