package id.teladan.perencanaan;

import id.teladan.organisasi.DataDiri;
import id.teladan.periode.Ketentuan;
import id.teladan.umum.Nip;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan in words, as it was at one step: complete without any catalogue, so that later documents need nothing else. */
record IsiSalinan(
        String periode,
        Orang pegawai,
        @Nullable Penyetuju penyetuju,
        List<Teks> praktik,
        List<Teks> pengembangan,
        @Nullable Integer poin,
        List<Teks> tugas,
        List<Teks> perilaku,
        List<Ubahan> penyesuaian,
        @Nullable Versi perubahan) {

    record Orang(
            String nama,
            @Nullable String nip,
            @Nullable String golongan,
            @Nullable String jenjangJabatan,
            String jabatan,
            @Nullable String satuan,
            @Nullable String npsn) {}

    /** Who approved and when; the system has no id, and its reason stands in {@code alasan}. */
    record Penyetuju(
            @Nullable String id,
            String nama,
            String pada,
            @Nullable String alasan,
            @Nullable AtasNama atasNama) {}

    /** For whom a delegate approved. */
    record AtasNama(String id, String nama) {}

    record Teks(
            String kode,
            String judul,
            @Nullable Integer target,
            @Nullable String satuan,
            @Nullable String keterangan) {}

    /** Of an amendment: the agreed plan that it changes, why, and what was approved and agreed anew; the rest was agreed before. */
    record Versi(int ubahan, String dasar, @Nullable String alasan, List<Ubahan> diubah) {}

    record Ubahan(
            @Nullable String dari,
            @Nullable String menjadi,
            @Nullable String alasan) {}

    /** @param s the plan after the step; {@code l}, the circumstances in which the step was taken */
    static IsiSalinan dari(Skp s, Lembar l) {
        Ketentuan k = l.ketentuan();
        DataDiri d = l.diri();
        NamaButir nama = new NamaButir(k.untuk(s.peran()));
        Isi isi = s.efektif();
        Nip nip = d.nip();
        return new IsiSalinan(
                l.periode().label(),
                new Orang(
                        d.nama(),
                        nip == null ? null : nip.angka(),
                        d.golongan(),
                        d.jenjangJabatan(),
                        s.peran().sebutan(),
                        d.namaSatuan(),
                        d.npsn()),
                penyetuju(s, l),
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
                        .toList(),
                versi(s, isi, nama));
    }

    private static @Nullable Versi versi(Skp s, Isi isi, NamaButir nama) {
        Perubahan p = s.perubahan();
        return p == null
                ? null
                : new Versi(
                        p.ke(),
                        p.dasar().toString(),
                        p.alasan(),
                        Selisih.antara(p.semula(), isi, nama).stream()
                                .map(x -> new Ubahan(kalimat(nama, x.lama()), kalimat(nama, x.baru()), null))
                                .toList());
    }

    private static @Nullable String kalimat(NamaButir nama, @Nullable Butir x) {
        return x == null ? null : Beda.kalimat(nama, x);
    }

    private static @Nullable Penyetuju penyetuju(Skp s, Lembar l) {
        Instant pada = s.tanda().disetujui();
        if (pada == null) {
            return null;
        }
        PegawaiId oleh = s.tanda().penilai();
        if (oleh == null) {
            return new Penyetuju(null, "Sistem", pada.toString(), s.tanda().catatan(), null);
        }
        PegawaiId untuk = s.tanda().atasNama();
        return new Penyetuju(
                oleh.toString(),
                l.nama().satu(oleh),
                pada.toString(),
                null,
                untuk == null ? null : new AtasNama(untuk.toString(), l.nama().satu(untuk)));
    }

    private static List<Teks> teks(Isi isi, Bagian b, NamaButir nama) {
        return isi.bagian(b).stream()
                .map(x -> new Teks(x.kode(), nama.judul(x), x.target(), nama.satuan(x), x.keterangan()))
                .toList();
    }
}
