package id.teladan.dokumen;

import id.teladan.dokumen.cetak.Bahan;
import id.teladan.organisasi.DataDiri;
import id.teladan.umum.Nip;
import id.teladan.umum.Peran;
import org.jspecify.annotations.Nullable;

/** A person as documents name him, from the data of the day. */
final class NamaOrang {
    private NamaOrang() {}

    /** @param unit where he works when the data do not say: people at the dinas have no school */
    static Bahan.Orang dari(DataDiri d, String unit) {
        Nip nip = d.nip();
        String tempat = d.namaSatuan();
        return new Bahan.Orang(
                d.nama(), nip == null ? null : nip.angka(), d.golongan(), jabatan(d), tempat == null ? unit : tempat);
    }

    private static String jabatan(DataDiri d) {
        String post = d.peran() == Peran.KEPALA_SEKOLAH ? Peran.KEPALA_SEKOLAH.sebutan() : d.jenisPtk();
        String jenjang = d.jenjangJabatan();
        return d.peran() == Peran.KEPALA_SEKOLAH || jenjang == null || jenjang.isBlank() ? post : post + ", " + jenjang;
    }

    /** A row with nobody in it, to be filled in by hand. */
    static Bahan.Orang kosong(@Nullable String unit) {
        return new Bahan.Orang("", null, null, "", unit == null ? "" : unit);
    }
}
