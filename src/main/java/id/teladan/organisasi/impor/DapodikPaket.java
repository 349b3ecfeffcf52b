package id.teladan.organisasi.impor;

import id.teladan.organisasi.impor.Masukan.Lewatan;
import id.teladan.organisasi.impor.Masukan.OrangMasuk;
import id.teladan.organisasi.impor.Masukan.SatuanMasuk;
import id.teladan.organisasi.impor.Masukan.Tolakan;
import id.teladan.umum.Npsn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of one school together: people of getGtk joined with the e-mail and role of getPengguna on ptk_id. */
final class DapodikPaket {
    private static final String NOL = " tidak berisi satu baris pun. Mungkin semester baru belum ditarik di Dapodik."
            + " Tidak ada yang diubah atau diakhiri karenanya.";
    private final Map<DapodikBerkas.Jenis, List<DapodikJawaban.Baris>> isi = new EnumMap<>(DapodikBerkas.Jenis.class);
    private final List<SatuanMasuk> satuan = new ArrayList<>();
    private final List<OrangMasuk> orang = new ArrayList<>();
    private final List<Tolakan> tolakan = new ArrayList<>();
    private final List<Lewatan> lewatan = new ArrayList<>();
    private final List<String> catatan = new ArrayList<>();

    private DapodikPaket() {}

    /** @param npsnPilihan the school, when no getSekolah is among the files */
    static Masukan baca(List<Berkas> berkas, @Nullable Npsn npsnPilihan, Kemajuan kemajuan) {
        DapodikPaket p = new DapodikPaket();
        for (Berkas b : berkas) {
            kemajuan.sampai("Membaca " + b.nama(), 0);
            DapodikBerkas d = DapodikBerkas.baca(b);
            if (p.isi.put(d.jenis(), d.baris()) != null) {
                throw new BerkasDitolak(
                        "Ada dua berkas " + d.jenis().titik() + ". Unggah satu sekolah untuk sekali impor.");
            }
        }
        return p.susun(npsnPilihan);
    }

    private Masukan susun(@Nullable Npsn npsnPilihan) {
        isi.forEach((j, b) -> {
            if (b.isEmpty()) {
                catatan.add(j.titik() + NOL);
            }
        });
        List<DapodikJawaban.Baris> gtk = isi.getOrDefault(DapodikBerkas.Jenis.GTK, List.of());
        List<DapodikJawaban.Baris> pengguna = isi.getOrDefault(DapodikBerkas.Jenis.PENGGUNA, List.of());
        String npsn = sekolah(npsnPilihan);
        if (npsn == null && !gtk.isEmpty()) {
            throw new BerkasDitolak(
                    "NPSN tidak diketahui: unggah juga berkas getSekolah, atau isi NPSN pada formulir.");
        }
        if (satuan.isEmpty() && gtk.isEmpty() && pengguna.isEmpty() && tolakan.isEmpty()) {
            throw new BerkasDitolak(String.join(" ", catatan));
        }
        Map<String, DapodikJawaban.Baris> akun = akun(pengguna);
        DapodikOrang baca = new DapodikOrang(npsn, akun, orang, tolakan, lewatan);
        if (gtk.isEmpty()) {
            baca.hanyaPengguna();
        } else {
            for (int i = 0; i < gtk.size(); i++) {
                baca.gtk(i + 1, gtk.get(i));
            }
        }
        return new Masukan(
                JenisImpor.DAPODIK,
                satuan,
                orang,
                tolakan,
                lewatan,
                gtk.isEmpty() ? null : npsn,
                !pengguna.isEmpty(),
                catatan);
    }

    /** NPSN of the school of these files. */
    private @Nullable String sekolah(@Nullable Npsn pilihan) {
        List<DapodikJawaban.Baris> baris = isi.getOrDefault(DapodikBerkas.Jenis.SEKOLAH, List.of());
        if (baris.size() > 1) {
            throw new BerkasDitolak("Berkas getSekolah berisi lebih dari satu sekolah.");
        }
        if (baris.isEmpty()) {
            return pilihan == null ? null : pilihan.angka();
        }
        DapodikJawaban.Baris b = baris.getFirst();
        Pemeriksa p = new Pemeriksa();
        String npsn = p.npsn(Sel.teks(b.npsn() == null ? "" : b.npsn()));
        if (npsn == null) {
            throw new BerkasDitolak("NPSN dalam berkas getSekolah tidak ada atau bukan 8 angka.");
        }
        if (pilihan != null && !pilihan.angka().equals(npsn)) {
            throw new BerkasDitolak(
                    "NPSN pada formulir (" + pilihan + ") berbeda dari berkas getSekolah (" + npsn + ").");
        }
        SatuanMasuk s = new SatuanMasuk(
                1,
                npsn,
                p.teks("Nama satuan", b.nama(), 150),
                p.pilihan(
                        "Jenjang",
                        Sel.teks(b.bentuk_pendidikan_id_str() == null ? "" : b.bentuk_pendidikan_id_str()),
                        Kosakata::jenjang,
                        "bentuk pendidikan Dapodik seperti SD, SMP, TK"),
                b.status_sekolah_str() == null
                        ? null
                        : Kosakata.negeri(b.status_sekolah_str()).orElse(null),
                p.teks("Alamat", b.alamat_jalan(), 200),
                p.teks("Kecamatan", b.kecamatan(), 100));
        if (p.baik()) {
            satuan.add(s);
        } else {
            tolakan.add(new Tolakan(1, "Satuan " + npsn, p.galat(), null));
        }
        return npsn;
    }

    private static Map<String, DapodikJawaban.Baris> akun(List<DapodikJawaban.Baris> pengguna) {
        Map<String, DapodikJawaban.Baris> akun = new HashMap<>();
        for (DapodikJawaban.Baris b : pengguna) {
            String ptk = b.ptk_id();
            if (ptk == null || ptk.isBlank()) {
                continue;
            }
            // Of several accounts of one person the one of the principal counts.
            akun.merge(ptk.toLowerCase(Locale.ROOT), b, (lama, baru) -> kepala(baru) ? baru : lama);
        }
        return akun;
    }

    static boolean kepala(DapodikJawaban.Baris pengguna) {
        return pengguna.peran_id_str() != null && Kosakata.kepalaSekolah(pengguna.peran_id_str());
    }
}
