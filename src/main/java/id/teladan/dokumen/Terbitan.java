package id.teladan.dokumen;

import id.teladan.dokumen.cetak.Bahan;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that an act makes.
 *
 * @param sumber what it tells of, and {@code ke} which version of that: twice the same makes one document
 * @param penilai who decided it; null where the system did
 * @param pihak whom else it names
 * @param gantikan sources whose documents of this kind it replaces; null for the older one of the same kind, person, post and time
 * @param sebab why it replaces them, if it does
 */
record Terbitan(
        DinasId dinas,
        Bahan bahan,
        PegawaiId pegawai,
        Peran peran,
        @Nullable SatuanId satuan,
        PeriodeId periode,
        UUID sumber,
        int ke,
        @Nullable PegawaiId penilai,
        Set<PegawaiId> pihak,
        @Nullable Set<UUID> gantikan,
        @Nullable String sebab,
        Instant pada) {
    Terbitan {
        pihak = Set.copyOf(pihak);
        gantikan = gantikan == null ? null : Set.copyOf(gantikan);
    }

    Terbitan(
            DinasId dinas,
            Bahan bahan,
            PegawaiId pegawai,
            Peran peran,
            @Nullable SatuanId satuan,
            PeriodeId periode,
            UUID sumber,
            int ke,
            @Nullable PegawaiId penilai,
            Set<PegawaiId> pihak,
            @Nullable String sebab,
            Instant pada) {
        this(dinas, bahan, pegawai, peran, satuan, periode, sumber, ke, penilai, pihak, null, sebab, pada);
    }
}
