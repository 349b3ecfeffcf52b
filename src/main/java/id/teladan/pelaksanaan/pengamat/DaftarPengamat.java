package id.teladan.pelaksanaan.pengamat;

import id.teladan.organisasi.DaftarPegawai;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a superior reads before he names an observer.
 *
 * @param untuk whom those who are named here observe
 * @param calon who may be named today
 * @param sekolah schools for which one may be named, with their names, by name
 * @param ada namings, those that hold first, with the names in {@code nama}
 */
record DaftarPengamat(
        Peran untuk,
        List<DaftarPegawai.Baris> calon,
        Map<SatuanId, String> sekolah,
        List<Penunjukan> ada,
        Map<PegawaiId, String> nama,
        LocalDate hari) {

    boolean timKerja() {
        return untuk == Peran.KEPALA_SEKOLAH;
    }

    String namaOrang(Penunjukan p) {
        return nama.getOrDefault(p.orang(), "Pegawai yang sudah dihapus");
    }

    String namaSekolah(Penunjukan p) {
        return sekolah.getOrDefault(p.satuan(), "Sekolah yang kini tanpa kepala sekolah");
    }
}
