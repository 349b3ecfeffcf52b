package id.teladan.perencanaan;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.periode.Ketentuan;
import id.teladan.umum.Nip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan in words, as it was at one step: complete without any catalogue, so that later documents need nothing else. */
record IsiSalinan(
        String periode,
        Orang pegawai,
        String penilai,
        List<Teks> praktik,
        List<Teks> pengembangan,
        @Nullable Integer poin,
        List<Teks> tugas,
        List<Teks> perilaku,
        List<Ubahan> penyesuaian) {

    record Orang(
            String nama,
            @Nullable String nip,
            @Nullable String golongan,
            @Nullable String jenjangJabatan,
            String jabatan,
            @Nullable String satuan,
            @Nullable String npsn) {}

    record Teks(
            String kode,
            String judul,
            @Nullable Integer target,
            @Nullable String satuan,
            @Nullable String keterangan) {}

    record Ubahan(
            @Nullable String dari,
            @Nullable String menjadi,
            @Nullable String alasan) {}

    static IsiSalinan dari(Skp s, Ketentuan k, String periode, DataDiri d, PejabatPenilai penilai) {
        NamaButir nama = new NamaButir(k.untuk(s.peran()));
        Isi isi = s.efektif();
        Nip nip = d.nip();
        return new IsiSalinan(
                periode,
                new Orang(
                        d.nama(),
                        nip == null ? null : nip.angka(),
                        d.golongan(),
                        d.jenjangJabatan(),
                        s.peran().sebutan(),
                        d.namaSatuan(),
                        d.npsn()),
                penilai instanceof PejabatPenilai.Orang o ? o.nama() + ", " + o.jabatan() : penilai.alasan(),
                teks(isi, Bagian.PRAKTIK, nama),
                teks(isi, Bagian.PENGEMBANGAN, nama),
                k.poin() == null ? null : isi.poin(k.untuk(s.peran())),
                teks(isi, Bagian.TUGAS, nama),
                teks(isi, Bagian.PERILAKU, nama),
                s.penyesuaian().daftar().stream()
                        .map(p -> new Ubahan(
                                nama.atauKosong(p.bagian(), p.kodeLama()),
                                nama.atauKosong(p.bagian(), p.kodeBaru()),
                                p.alasan()))
                        .toList());
    }

    private static List<Teks> teks(Isi isi, Bagian b, NamaButir nama) {
        return isi.bagian(b).stream()
                .map(x -> new Teks(x.kode(), nama.judul(x), x.target(), nama.satuan(x), x.keterangan()))
                .toList();
    }
}
