package id.teladan.pelaksanaan.bukti;

import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of the school as it was handed in or confirmed.
 *
 * @param keterangan where it is kept, or what the reader should know
 * @param atasNama for whom a delegate did it
 */
record DokumenSatuan(
        UUID id,
        DokumenWajib jenis,
        StatusDokumenSatuan status,
        @Nullable BerkasId berkas,
        @Nullable String keterangan,
        PegawaiId oleh,
        @Nullable PegawaiId atasNama,
        Instant pada) {}
