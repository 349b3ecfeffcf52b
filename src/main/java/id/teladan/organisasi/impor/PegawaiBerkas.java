package id.teladan.organisasi.impor;

import id.teladan.organisasi.Golongan;
import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.organisasi.impor.Masukan.Kunci;
import id.teladan.organisasi.impor.Masukan.OrangMasuk;
import id.teladan.organisasi.impor.Masukan.SatuanMasuk;
import id.teladan.organisasi.impor.Masukan.Tolakan;
import id.teladan.organisasi.impor.Masukan.TugasMasuk;
import id.teladan.umum.Peran;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The staff spreadsheet of a whole dinas: one row for each assignment of a person. */
final class PegawaiBerkas {
    /** The columns of the template, in its order; {@code inti} must be there for a file to be taken for the template. */
    enum Kolom {
        NPSN("NPSN", true),
        NAMA_SATUAN("Nama satuan", false),
        JENJANG("Jenjang", false),
        STATUS_SEKOLAH("Status sekolah", false),
        NAMA("Nama", true),
        NIP("NIP", true),
        NUPTK("NUPTK", false),
        JENIS_PTK("Jenis PTK", false),
        STATUS("Status kepegawaian", true),
        GOLONGAN("Golongan", false),
        JENJANG_JABATAN("Jenjang jabatan", false),
        SUREL("Surel", false),
        PERAN("Peran", true),
        INDUK("Sekolah induk", false),
        MULAI("Mulai", false),
        SAMPAI("Sampai", false),
        NOMOR_SK("Nomor SK", false);

        final String judul;
        final boolean inti;

        Kolom(String judul, boolean inti) {
            this.judul = judul;
            this.inti = inti;
        }

        boolean cocok(String kepala) {
            return kepala.toLowerCase(Locale.ROOT)
                    .replaceAll("\\s*(\\(.*\\)|\\*)$", "")
                    .equals(judul.toLowerCase(Locale.ROOT));
        }
    }

    private static final String TIDAK_ADA =
            "Tidak ada lembar dengan kepala tabel templat pegawai. Kolom yang harus ada: " + yangInti() + ".";
    private final int[] letak = new int[Kolom.values().length];
    private final List<SatuanMasuk> satuan = new ArrayList<>();
    private final List<OrangMasuk> orang = new ArrayList<>();
    private final List<Tolakan> tolakan = new ArrayList<>();

    private PegawaiBerkas() {}

    static Masukan baca(Berkas b, Kemajuan kemajuan) {
        Tabel t = new TabelPembaca(PegawaiBerkas::kepala, TIDAK_ADA, kemajuan).baca(b);
        if (t.baris().isEmpty()) {
            throw new BerkasDitolak("Templat ini belum berisi satu pegawai pun di bawah kepala tabel.");
        }
        PegawaiBerkas p = new PegawaiBerkas();
        List<String> catatan = p.kenali(t.kepala());
        t.baris().forEach(p::baris);
        return new Masukan(JenisImpor.PEGAWAI, p.satuan, p.orang, p.tolakan, List.of(), null, false, catatan);
    }

    private static boolean kepala(List<String> sel) {
        return Arrays.stream(Kolom.values())
                .filter(k -> k.inti)
                .allMatch(k -> sel.stream().anyMatch(k::cocok));
    }

    private static String yangInti() {
        return Arrays.stream(Kolom.values())
                .filter(k -> k.inti)
                .map(k -> k.judul)
                .collect(Collectors.joining(", "));
    }

    /** Where each column stands; a column that is not of the template is told, not silently dropped. */
    private List<String> kenali(List<String> kepala) {
        Arrays.fill(letak, -1);
        List<String> asing = new ArrayList<>();
        for (int i = 0; i < kepala.size(); i++) {
            String judul = kepala.get(i);
            Kolom k = Arrays.stream(Kolom.values())
                    .filter(x -> x.cocok(judul))
                    .findFirst()
                    .orElse(null);
            if (k != null && letak[k.ordinal()] >= 0) {
                throw new BerkasDitolak("Kolom " + k.judul + " ada dua kali dalam kepala tabel.");
            }
            if (k != null) {
                letak[k.ordinal()] = i;
            } else if (!judul.isEmpty()) {
                asing.add(judul);
            }
        }
        return asing.isEmpty()
                ? List.of()
                : List.of("Kolom di luar templat yang tidak dibaca: " + String.join(", ", asing) + ".");
    }

    private void baris(Tabel.Baris b) {
        Pemeriksa p = new Pemeriksa();
        String nama = p.wajib("Nama", sel(b, Kolom.NAMA), 150);
        Kunci kunci = new Kunci(
                nama == null ? "(tanpa nama)" : nama, p.nip(sel(b, Kolom.NIP)), p.nuptk(sel(b, Kolom.NUPTK)), null);
        SatuanMasuk s = satuan(b, p);
        TugasMasuk tugas = tugas(b, p, s);
        StatusKepegawaian status =
                p.pilihan("Status kepegawaian", sel(b, Kolom.STATUS), Kosakata::status, "PNS, PPPK, Non-ASN");
        OrangMasuk o = new OrangMasuk(
                b.nomor(),
                kunci,
                status,
                p.teks("Jenis PTK", sel(b, Kolom.JENIS_PTK), 100),
                golongan(b, p, status),
                p.teks("Jenjang jabatan", sel(b, Kolom.JENJANG_JABATAN), 100),
                p.pilihan("Surel", sel(b, Kolom.SUREL), Teks::surel, "alamat seperti nama@guru.sd.belajar.id"),
                tugas == null ? List.of() : List.of(tugas),
                List.of());
        if (!p.baik()) {
            tolakan.add(new Tolakan(b.nomor(), kunci.nama(), p.galat(), kunci));
            return;
        }
        if (s != null) {
            satuan.add(s);
        }
        orang.add(o);
    }

    private @Nullable String golongan(Tabel.Baris b, Pemeriksa p, @Nullable StatusKepegawaian status) {
        String g = p.pilihan("Golongan", sel(b, Kolom.GOLONGAN), Teks::golongan, "I/a sampai IV/e, atau I sampai XVII");
        if (g != null && status != null && Golongan.cari(status, g).isEmpty()) {
            p.tolak("Golongan", g + " bukan golongan " + status.sebutan() + ".");
        }
        return g;
    }

    private @Nullable SatuanMasuk satuan(Tabel.Baris b, Pemeriksa p) {
        String npsn = p.npsn(sel(b, Kolom.NPSN));
        SatuanMasuk s = new SatuanMasuk(
                b.nomor(),
                npsn == null ? "" : npsn,
                p.teks("Nama satuan", sel(b, Kolom.NAMA_SATUAN), 150),
                p.pilihan(
                        "Jenjang",
                        sel(b, Kolom.JENJANG),
                        Kosakata::jenjang,
                        "PAUD, SD, SMP, SMA, SMK, SLB, Kesetaraan"),
                p.pilihan("Status sekolah", sel(b, Kolom.STATUS_SEKOLAH), Kosakata::negeri, "Negeri, Swasta"),
                null,
                null);
        return npsn == null ? null : s;
    }

    private @Nullable TugasMasuk tugas(Tabel.Baris b, Pemeriksa p, @Nullable SatuanMasuk s) {
        Peran peran = p.pilihan("Peran", sel(b, Kolom.PERAN), Kosakata::peran, daftarPeran());
        LocalDate mulai = p.tanggal("Mulai", sel(b, Kolom.MULAI));
        LocalDate sampai = p.tanggal("Sampai", sel(b, Kolom.SAMPAI));
        Boolean induk = p.pilihan("Sekolah induk", sel(b, Kolom.INDUK), Kosakata::yaTidak, "ya, tidak");
        String sk = p.teks("Nomor SK", sel(b, Kolom.NOMOR_SK), 100);
        if (mulai != null && sampai != null && sampai.isBefore(mulai)) {
            p.tolak("Sampai", "mendahului tanggal Mulai.");
        }
        if (peran == null) {
            if (p.galat().stream().noneMatch(g -> g.bidang().equals("Peran"))) {
                p.tolak("Peran", "wajib diisi. Yang dapat dipakai: " + daftarPeran() + ".");
            }
            return null;
        }
        if (peran.diSatuan()
                && s == null
                && p.galat().stream().noneMatch(g -> g.bidang().equals("NPSN"))) {
            p.tolak("NPSN", "wajib diisi untuk peran " + peran.sebutan() + ".");
        }
        if (!peran.diSatuan() && s != null) {
            p.tolak("NPSN", "kosongkan: " + peran.sebutan() + " bertugas di dinas, bukan di satuan pendidikan.");
        }
        return new TugasMasuk(peran, s == null ? null : s.npsn(), induk, mulai, sampai, sk, false);
    }

    static String daftarPeran() {
        return Arrays.stream(Peran.values()).map(Peran::sebutan).collect(Collectors.joining(", "));
    }

    private Sel sel(Tabel.Baris b, Kolom k) {
        return b.ke(letak[k.ordinal()]);
    }
}
