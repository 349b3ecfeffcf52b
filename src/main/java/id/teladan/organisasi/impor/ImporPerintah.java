package id.teladan.organisasi.impor;

import id.teladan.umum.DinasId;
import id.teladan.umum.Npsn;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One import from the command line: prints the preview as text and, when asked, applies it. */
final class ImporPerintah {
    static final int BERHASIL = 0;
    static final int DITOLAK = 1;
    static final int SALAH_PAKAI = 2;
    static final String CARA_PAKAI = """
            Cara pakai: bin/run import --jenis dapodik|rapor|pegawai --dinas KODE [--npsn NPSN] [--terapkan] [--lewati-tolak] [--data FOLDER] BERKAS...|--dari ALAMAT
              --jenis         dapodik: jawaban getSekolah, getGtk, getPengguna satu sekolah; rapor: satu buku kerja;
                              pegawai: templat yang diunduh di halaman Impor
              --dinas         kode wilayah dinas, misalnya 32.73
              --npsn          satuan pendidikan (wajib untuk rapor, dan untuk dapodik tanpa getSekolah)
              --dari          ambil langsung dari layanan web Dapodik di alamat ini (dengan --npsn); tokennya dari
                              TELADAN_TOKEN_DAPODIK atau ditanyakan, tidak pernah sebagai argumen
              --terapkan      terapkan setelah pratinjau; tanpa ini hanya pratinjau
              --lewati-tolak  terapkan juga bila ada baris yang ditolak (baris itu dilewati)
              --data          folder data Teladan yang sama dengan saat dijalankan (bawaan: data)
            Contoh: bin/run import --jenis dapodik --dinas 32.73 getSekolah.json getGtk.json getPengguna.json""";
    private static final int CETAK_MAKS = 200;
    private final Impor impor;
    private final ImporRepository repo;
    private final KeadaanRepository keadaan;
    private final PengambilDapodik pengambil;
    private final InstantSource jam;

    ImporPerintah(
            Impor impor,
            ImporRepository repo,
            KeadaanRepository keadaan,
            PengambilDapodik pengambil,
            InstantSource jam) {
        this.impor = impor;
        this.repo = repo;
        this.keadaan = keadaan;
        this.pengambil = pengambil;
        this.jam = jam;
    }

    /** What was typed: options with a value, options without, and files. */
    private record Opsi(Map<String, String> nilai, Set<String> tanda, List<String> berkas) {
        private static final Set<String> BERNILAI = Set.of("jenis", "dinas", "npsn", "dari");
        private static final Set<String> TANDA = Set.of("terapkan", "lewati-tolak", "help");

        /** Reads {@code --dinas 32.73} and {@code --dinas=32.73} alike; Spring's own options (with a dot) are not ours. */
        static Opsi baca(List<String> argumen) {
            Opsi o = new Opsi(new HashMap<>(), new HashSet<>(), new ArrayList<>());
            for (Iterator<String> i = argumen.iterator(); i.hasNext(); ) {
                String a = i.next();
                String nama = a.startsWith("--") ? a.substring(2).split("=", 2)[0] : "";
                if (nama.isEmpty()) {
                    o.berkas.add(a);
                } else if (BERNILAI.contains(nama)) {
                    o.nilai.put(nama, a.contains("=") ? a.substring(a.indexOf('=') + 1) : nilai(nama, i));
                } else if (TANDA.contains(nama)) {
                    o.tanda.add(nama);
                } else if (!nama.contains(".")) {
                    throw new SalahPakai("Opsi tidak dikenal: --" + nama);
                }
            }
            return o;
        }

        private static String nilai(String nama, Iterator<String> i) {
            if (!i.hasNext()) {
                throw new SalahPakai("Opsi --" + nama + " memerlukan nilai.");
            }
            return i.next();
        }
    }

    private static final class SalahPakai extends RuntimeException {
        SalahPakai(String pesan) {
            super(pesan);
        }
    }

    /** Answers the exit code: 0 done, 1 refused, 2 wrong use. */
    int jalankan(List<String> argumen, PrintStream ke) {
        try {
            Opsi opsi = Opsi.baca(argumen);
            if (opsi.tanda().contains("help")) {
                ke.println(CARA_PAKAI);
                return BERHASIL;
            }
            Pemohon oleh = new Pemohon(dinas(opsi), "perintah", "perintah impor");
            UUID id = impor.mulaiDanTunggu(oleh, permintaan(opsi));
            boolean baik = cetak(oleh.dinas(), id, ke);
            if (baik && opsi.tanda().contains("terapkan")) {
                return terapkan(oleh, id, opsi, ke);
            }
            if (baik) {
                ke.println("Ini baru pratinjau: belum ada yang disimpan. Tambahkan --terapkan untuk menerapkannya.");
            }
            return baik ? BERHASIL : DITOLAK;
        } catch (GalatDapodik e) {
            ke.println("Ditolak: " + e.pesan());
            return DITOLAK;
        } catch (SalahPakai e) {
            ke.println(e.getMessage());
            ke.println(CARA_PAKAI);
            return SALAH_PAKAI;
        }
    }

    private DinasId dinas(Opsi o) {
        String kode = o.nilai().get("dinas");
        if (kode == null) {
            throw new SalahPakai("Opsi --dinas wajib diisi.");
        }
        return keadaan.dinas(kode)
                .orElseThrow(() -> new SalahPakai("Tidak ada dinas dengan kode wilayah " + kode + "."));
    }

    private Permintaan permintaan(Opsi o) {
        JenisImpor jenis = jenis(o.nilai().get("jenis"));
        String teks = o.nilai().get("npsn");
        Optional<Npsn> npsn = teks == null ? Optional.empty() : Npsn.coba(teks);
        if (teks != null && npsn.isEmpty()) {
            throw new SalahPakai("NPSN harus 8 angka.");
        }
        if (jenis == JenisImpor.RAPOR && npsn.isEmpty()) {
            throw new SalahPakai("Opsi --npsn wajib diisi untuk rapor.");
        }
        String dari = o.nilai().get("dari");
        if (dari != null) {
            return new Permintaan(jenis, npsn.orElse(null), diambil(jenis, dari, npsn, o.berkas()));
        }
        List<String> nama = o.berkas();
        if (nama.isEmpty() || (jenis != JenisImpor.DAPODIK && nama.size() > 1)) {
            throw new SalahPakai(nama.isEmpty() ? "Tidak ada berkas yang disebut." : "Sebut satu berkas saja.");
        }
        List<Berkas> berkas = new ArrayList<>();
        for (String n : nama) {
            berkas.add(berkas(n));
        }
        return new Permintaan(jenis, npsn.orElse(null), berkas);
    }

    private List<Berkas> diambil(JenisImpor jenis, String dari, Optional<Npsn> npsn, List<String> berkas) {
        if (jenis != JenisImpor.DAPODIK || npsn.isEmpty() || !berkas.isEmpty()) {
            throw new SalahPakai("Opsi --dari hanya untuk --jenis dapodik, bersama --npsn dan tanpa berkas.");
        }
        return pengambil.ambil(
                AlamatDapodik.coba(dari)
                        .orElseThrow(() -> new SalahPakai("Alamat --dari harus seperti http://192.168.1.10:5774.")),
                npsn.get());
    }

    private static JenisImpor jenis(@Nullable String teks) {
        for (JenisImpor j : JenisImpor.values()) {
            if (teks != null && j.name().equals(teks.toUpperCase(Locale.ROOT))) {
                return j;
            }
        }
        throw new SalahPakai("Opsi --jenis harus dapodik, rapor, atau pegawai.");
    }

    private static Berkas berkas(String nama) {
        try {
            Path p = Path.of(nama);
            if (!Files.isRegularFile(p)) {
                throw new SalahPakai("Berkas tidak ditemukan: " + nama);
            }
            if (Files.size(p) > Berkas.UKURAN_MAKS) {
                throw new SalahPakai("Berkas lebih besar dari 20 MB: " + nama);
            }
            return new Berkas(nama, Files.readAllBytes(p));
        } catch (IOException | InvalidPathException e) {
            throw new SalahPakai("Berkas tidak dapat dibaca: " + nama);
        }
    }

    private boolean cetak(DinasId dinas, UUID id, PrintStream ke) {
        ImporRingkas r = repo.cari(dinas, id, jam.instant()).orElseThrow();
        if (r.keadaan() != KeadaanImpor.PRATINJAU) {
            ke.println("Ditolak: " + r.pesan());
            return false;
        }
        ke.println("Pratinjau impor " + r.jenis().sebutan() + " " + id);
        r.catatan().forEach(c -> ke.println("  ! " + c));
        for (HitunganBaris h : repo.hitung(dinas, id)) {
            ke.println(
                    "  " + h.objek().sebutan() + " " + h.aksi().sebutan().toLowerCase(Locale.ROOT) + ": " + h.jumlah());
        }
        for (Aksi a : List.of(Aksi.TOLAK, Aksi.AKHIRI, Aksi.UBAH, Aksi.TAMBAH, Aksi.LEWATI)) {
            List<BarisTampil> baris = repo.baris(dinas, id, a, 0, CETAK_MAKS + 1);
            baris.stream().limit(CETAK_MAKS).forEach(b -> cetak(b, ke));
            if (baris.size() > CETAK_MAKS) {
                ke.println("  ... selengkapnya di halaman /admin/impor/" + id);
            }
        }
        return true;
    }

    private static void cetak(BarisTampil b, PrintStream ke) {
        String asal = b.baris() == 0 ? "" : " (baris " + b.baris() + ")";
        ke.println(b.aksi().name() + asal + " " + b.objek().sebutan() + ": " + b.judul()
                + (b.bolehPilih() && !b.dipilih() ? " [usulan, belum dicentang]" : ""));
        b.isi().galat().forEach(g -> ke.println("    " + g.bidang() + ": " + g.alasan()));
        boolean baru = b.aksi() == Aksi.TAMBAH;
        b.isi()
                .beda()
                .forEach(
                        x -> ke.println("    " + x.bidang() + ": " + (baru ? x.baru() : x.lama() + " -> " + x.baru())));
        b.isi().catatan().forEach(c -> ke.println("    " + c));
    }

    private int terapkan(Pemohon oleh, UUID id, Opsi o, PrintStream ke) {
        HasilPenerapan h = impor.terapkan(oleh, id, o.tanda().contains("lewati-tolak"));
        ke.println(
                switch (h) {
                    case HasilPenerapan.Diterapkan d ->
                        d.ditulis() == 0 ? "Tidak ada yang berubah." : "Diterapkan: " + d.ditulis() + " perubahan.";
                    case HasilPenerapan.Sudah s -> "Impor ini sudah diterapkan.";
                    case HasilPenerapan.Kedaluwarsa k ->
                        "Data berubah sejak pratinjau; jalankan lagi. Tidak ada yang ditulis.";
                    case HasilPenerapan.AdaTolakan t ->
                        t.jumlah()
                                + " baris ditolak; tidak ada yang ditulis. Betulkan berkasnya, atau tambahkan --lewati-tolak.";
                    case HasilPenerapan.Terhalang t -> t.pesan() + " Tidak ada yang ditulis.";
                });
        return h instanceof HasilPenerapan.Diterapkan || h instanceof HasilPenerapan.Sudah ? BERHASIL : DITOLAK;
    }
}
