package id.teladan.pelaksanaan.bukti;

import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the history: who took which step, as which party, for whom. */
record CatatanBukti(
        UUID bukti,
        Instant pada,
        PegawaiId oleh,
        @Nullable PegawaiId atasNama,
        PihakBukti sebagai,
        LangkahBukti langkah,
        StatusBukti dari,
        StatusBukti ke,
        @Nullable String catatan) {

    static CatatanBukti of(Bukti lama, Bukti baru, LangkahBukti l, TindakanBukti t, IsianBukti i) {
        return new CatatanBukti(
                baru.id(),
                t.kini(),
                t.oleh(),
                t.atasNama(),
                t.pihak(),
                l,
                lama.id().equals(baru.id()) ? lama.status() : StatusBukti.KOSONG,
                baru.status(),
                IsianBukti.rapi(i.catatan()));
    }
}
