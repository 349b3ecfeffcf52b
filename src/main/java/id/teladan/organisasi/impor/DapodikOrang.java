package id.teladan.organisasi.impor;

import id.teladan.organisasi.Golongan;
import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.organisasi.impor.Masukan.Kunci;
import id.teladan.organisasi.impor.Masukan.Lewatan;
import id.teladan.organisasi.impor.Masukan.OrangMasuk;
import id.teladan.organisasi.impor.Masukan.Tolakan;
import id.teladan.organisasi.impor.Masukan.TugasMasuk;
import id.teladan.umum.Peran;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes people and their assignments out of the rows of getGtk. */
final class DapodikOrang {
    private final @Nullable String npsn;
    private final Map<String, DapodikJawaban.Baris> akun;
    private final List<OrangMasuk> orang;
    private final List<Tolakan> tolakan;
    private final List<Lewatan> lewatan;

    DapodikOrang(
            @Nullable String npsn,
            Map<String, DapodikJawaban.Baris> akun,
            List<OrangMasuk> orang,
            List<Tolakan> tolakan,
            List<Lewatan> lewatan) {
        this.npsn = npsn;
        this.akun = akun;
        this.orang = orang;
        this.tolakan = tolakan;
        this.lewatan = lewatan;
    }

    void gtk(int nomor, DapodikJawaban.Baris b) {
        Pemeriksa p = new Pemeriksa();
        String nama = p.wajib("Nama", sel(b.nama()), 150);
        Kunci kunci = new Kunci(
                nama == null ? "(tanpa nama)" : nama,
                p.nip(sel(b.nip())),
                p.nuptk(sel(b.nuptk())),
                ptkId(p, b.ptk_id()));
        String jenis = p.wajib("Jenis PTK", sel(b.jenis_ptk_id_str()), 100);
        String jabatan = b.jabatan_ptk_id_str() == null ? "" : b.jabatan_ptk_id_str();
        StatusKepegawaian status = status(p, b.status_kepegawaian_id_str());
        boolean kepala = Kosakata.kepalaSekolah(jabatan) || Kosakata.kepalaSekolah(jenis == null ? "" : jenis);
        if (jenis != null && !kepala && !Kosakata.guru(jenis)) {
            lewatan.add(new Lewatan(
                    nomor,
                    kunci.nama(),
                    jenis + " bukan guru atau kepala sekolah, tidak ikut Pengelolaan Kinerja: tidak disimpan.",
                    kunci));
            return;
        }
        List<String> catatan = new ArrayList<>();
        String golongan = golongan(b.pangkat_golongan_terakhir(), status, catatan);
        if (status != null && status.asn() && kunci.nip() == null && p.baik()) {
            catatan.add("NIP kosong di Dapodik padahal statusnya " + status.sebutan() + "; lengkapi di Dapodik.");
        }
        DapodikJawaban.Baris pengguna =
                kunci.ptkId() == null ? null : akun.get(kunci.ptkId().toString());
        List<TugasMasuk> tugas = tugas(b, kepala, Kosakata.plt(jabatan), pengguna);
        if (!p.baik()) {
            tolakan.add(new Tolakan(nomor, kunci.nama(), p.galat(), kunci));
            return;
        }
        orang.add(
                new OrangMasuk(nomor, kunci, status, jenis, golongan, null, surel(pengguna, catatan), tugas, catatan));
    }

    /** Without getGtk the accounts only say the e-mail of people who are known already. */
    void hanyaPengguna() {
        int nomor = 0;
        for (DapodikJawaban.Baris b : akun.values()) {
            nomor++;
            Pemeriksa p = new Pemeriksa();
            UUID ptk = ptkId(p, b.ptk_id());
            String nama = p.wajib("Nama", sel(b.nama()), 150);
            if (!p.baik() || nama == null) {
                tolakan.add(new Tolakan(nomor, nama == null ? "(tanpa nama)" : nama, p.galat(), null));
                continue;
            }
            List<String> catatan = new ArrayList<>();
            orang.add(new OrangMasuk(
                    nomor,
                    new Kunci(nama, null, null, ptk),
                    null,
                    null,
                    null,
                    null,
                    surel(b, catatan),
                    List.of(),
                    catatan));
        }
    }

    /**
     * The post of a row. At a school that is not his sekolah induk, a person listed as kepala sekolah can only act for one, so a
     * Plt is proposed; so it is for a guru whose account has the role Kepala Sekolah (an acting principal keeps his Jenis PTK).
     */
    private List<TugasMasuk> tugas(
            DapodikJawaban.Baris b, boolean kepala, boolean plt, DapodikJawaban.@Nullable Baris pengguna) {
        boolean induk = !"0".equals(b.ptk_induk()) && !"false".equals(b.ptk_induk());
        LocalDate mulai = b.tanggal_surat_tugas() == null
                ? null
                : Teks.tanggal(b.tanggal_surat_tugas()).orElse(null);
        if (kepala && induk && !plt) {
            return List.of(tugas(Peran.KEPALA_SEKOLAH, true, mulai, false));
        }
        if (kepala && !induk) {
            return List.of(tugas(Peran.PLT_KEPALA_SEKOLAH, false, mulai, true));
        }
        TugasMasuk guru = tugas(Peran.GURU, induk, mulai, false);
        boolean memimpin = plt || (pengguna != null && DapodikPaket.kepala(pengguna));
        return memimpin ? List.of(guru, tugas(Peran.PLT_KEPALA_SEKOLAH, false, null, true)) : List.of(guru);
    }

    private TugasMasuk tugas(Peran peran, boolean induk, @Nullable LocalDate mulai, boolean usulan) {
        return new TugasMasuk(peran, npsn, induk, mulai, null, null, usulan);
    }

    private static @Nullable StatusKepegawaian status(Pemeriksa p, @Nullable String teks) {
        String t = p.wajib("Status kepegawaian", sel(teks), 100);
        // All other words of Dapodik (GTY/PTY, honor daerah, honor sekolah, ...) are of people without ASN status.
        return t == null ? null : Kosakata.status(t).orElse(StatusKepegawaian.NON_ASN);
    }

    private static @Nullable UUID ptkId(Pemeriksa p, @Nullable String teks) {
        if (teks == null || teks.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(teks.strip().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            p.tolak("ptk_id", "bukan UUID; berkas ini mungkin diubah tangan.");
            return null;
        }
    }

    private static @Nullable String golongan(
            @Nullable String teks, @Nullable StatusKepegawaian status, List<String> catatan) {
        String t = teks == null ? "" : Teks.bersih(teks);
        if (t.isEmpty()) {
            return null;
        }
        String g = Teks.golongan(t).orElse(null);
        if (g == null) {
            catatan.add("Pangkat/golongan di Dapodik tidak dikenal dan tidak dipakai.");
        } else if (status != null && Golongan.cari(status, g).isEmpty()) {
            catatan.add("Golongan " + g + " di Dapodik tidak dipakai: bukan golongan " + status.sebutan() + ".");
            return null;
        }
        return g;
    }

    private static @Nullable String surel(DapodikJawaban.@Nullable Baris pengguna, List<String> catatan) {
        if (pengguna == null
                || pengguna.username() == null
                || pengguna.username().isBlank()) {
            return null;
        }
        String s = Teks.surel(pengguna.username()).orElse(null);
        if (s == null) {
            catatan.add("Nama pengguna Dapodik bukan alamat surel, jadi surel tidak diisi.");
        }
        return s;
    }

    private static Sel sel(@Nullable String t) {
        return t == null ? Sel.KOSONG : Sel.teks(t);
    }
}
