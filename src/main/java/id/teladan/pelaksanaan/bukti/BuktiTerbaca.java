package id.teladan.pelaksanaan.bukti;

import id.teladan.pelaksanaan.berkas.Berkas;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of evidence with its file and its history, oldest first. */
record BuktiTerbaca(Bukti bukti, @Nullable Berkas berkas, List<CatatanBukti> riwayat) {
    BuktiTerbaca {
        riwayat = List.copyOf(riwayat);
    }
}
