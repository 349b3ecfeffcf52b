package id.teladan.dokumen;

import id.teladan.dokumen.cetak.Bahan;
import id.teladan.organisasi.RantaiPenilai;
import id.teladan.organisasi.RantaiPenilai.Identitas;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People as documents name them on a day: all documents of a person by the same rule as his evaluation. */
record NamaOrang(Map<PegawaiId, Identitas> semua) {

    /** One statement for all of them. */
    static NamaOrang dari(RantaiPenilai rantai, DinasId dinas, LocalDate hari, @Nullable PegawaiId... orang) {
        return new NamaOrang(rantai.identitas(
                dinas, Stream.of(orang).filter(Objects::nonNull).toList(), hari));
    }

    /** A row with nobody in it, to be filled in by hand, where nobody is known. */
    Bahan.Orang sebut(@Nullable PegawaiId siapa, String unit) {
        Identitas i = siapa == null ? null : semua.get(siapa);
        return i == null
                ? new Bahan.Orang("", null, null, "", unit)
                : new Bahan.Orang(i.nama(), i.nip(), i.golongan(), i.jabatan(), i.tempat());
    }
}
