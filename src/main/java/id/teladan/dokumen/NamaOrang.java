package id.teladan.dokumen;

import id.teladan.dokumen.cetak.Bahan;
import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.RantaiPenilai.Identitas;
import id.teladan.umum.Nip;
import org.jspecify.annotations.Nullable;

/** A person as documents name him, by the same rule in all of them. */
final class NamaOrang {
    private NamaOrang() {}

    /** @param unit where he works when the data do not say: people at the dinas have no school */
    static Bahan.Orang dari(DataDiri d, String unit) {
        Nip nip = d.nip();
        String tempat = d.namaSatuan();
        return new Bahan.Orang(
                d.nama(), nip == null ? null : nip.angka(), d.golongan(), d.jabatan(), tempat == null ? unit : tempat);
    }

    /** A row with nobody in it, to be filled in by hand, where nobody is known. */
    static Bahan.Orang dari(@Nullable Identitas i, String unit) {
        return i == null
                ? new Bahan.Orang("", null, null, "", unit)
                : new Bahan.Orang(i.nama(), i.nip(), i.golongan(), i.jabatan(), i.tempat());
    }
}
