package id.teladan.perencanaan;

import id.teladan.umum.PegawaiId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person of a bulk act.
 *
 * @param versi of the plan when the preview was drawn; {@code versiSesudah}, after the act
 * @param keterangan what told him apart on the list
 * @param pesan what came of it, in a sentence
 */
record BarisMassal(
        int nomor,
        PegawaiId pegawai,
        @Nullable SkpId skp,
        @Nullable Integer versi,
        String keterangan,
        KeadaanBaris keadaan,
        @Nullable String pesan,
        @Nullable Integer versiSesudah,
        @Nullable Instant pada) {

    static BarisMassal menunggu(
            int nomor, PegawaiId pegawai, @Nullable SkpId skp, @Nullable Integer versi, String keterangan) {
        return new BarisMassal(nomor, pegawai, skp, versi, keterangan, KeadaanBaris.MENUNGGU, null, null, null);
    }

    /** A row that was refused when the act began: it is no longer what the preview showed. */
    static BarisMassal ditolak(int nomor, Baris b, String pesan, Instant kini) {
        return new BarisMassal(nomor, b.id(), b.skp(), null, b.keterangan(), KeadaanBaris.DITOLAK, pesan, null, kini);
    }

    /** What came of a row. */
    record Hasil(
            KeadaanBaris keadaan, String pesan, @Nullable Integer versiSesudah) {
        static Hasil berhasil(String pesan) {
            return new Hasil(KeadaanBaris.BERHASIL, pesan, null);
        }

        static Hasil ditolak(String pesan) {
            return new Hasil(KeadaanBaris.DITOLAK, pesan, null);
        }

        static Hasil sudah(String pesan) {
            return new Hasil(KeadaanBaris.SUDAH, pesan, null);
        }
    }
}
