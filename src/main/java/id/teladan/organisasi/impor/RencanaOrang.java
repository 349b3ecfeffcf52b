package id.teladan.organisasi.impor;

import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.organisasi.impor.BarisPratinjau.Beda;
import id.teladan.organisasi.impor.Keadaan.PegawaiKini;
import id.teladan.organisasi.impor.Masukan.OrangMasuk;
import id.teladan.umum.Peran;
import id.teladan.umum.Uuid7;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One person of a file with all his accepted rows, and the record that stands for him, if there is one. */
final class RencanaOrang {
    private final UUID id;
    private final @Nullable PegawaiKini kini;
    private final List<OrangMasuk> baris = new ArrayList<>();
    private boolean ganda;

    RencanaOrang(@Nullable PegawaiKini kini) {
        this.kini = kini;
        this.id = kini == null ? Uuid7.baru() : kini.id();
    }

    UUID id() {
        return id;
    }

    boolean baru() {
        return kini == null;
    }

    List<OrangMasuk> baris() {
        return baris;
    }

    String nama() {
        return kini != null ? kini.nama() : baris.getFirst().kunci().nama();
    }

    /** The number stands beside two names: none of its rows can be believed. */
    void tandaiGanda() {
        ganda = true;
        baris.clear();
    }

    /** Why another row cannot speak of the same person; null when it can. */
    @Nullable
    GalatBaris halangan(OrangMasuk o) {
        if (ganda) {
            return new GalatBaris("NIP", "dipakai oleh nama yang berbeda-beda dalam berkas ini (NIP ganda).");
        }
        for (OrangMasuk lain : baris) {
            String bidang =
                    !Teks.sama(lain.kunci().nama()).equals(Teks.sama(o.kunci().nama())) ? "Nama" : lainan(lain, o);
            if (bidang != null) {
                return new GalatBaris(
                        bidang, "berbeda dari baris " + lain.baris() + ", padahal nomornya menunjuk orang yang sama.");
            }
        }
        if (kini == null && o.status() == null && baris.isEmpty()) {
            return new GalatBaris("Status kepegawaian", "wajib diisi untuk pegawai baru: PNS, PPPK, atau Non-ASN.");
        }
        return null;
    }

    private static @Nullable String lainan(OrangMasuk a, OrangMasuk b) {
        Map<String, Function<OrangMasuk, @Nullable Object>> bidang = new LinkedHashMap<>();
        bidang.put("NIP", o -> o.kunci().nip());
        bidang.put("NUPTK", o -> o.kunci().nuptk());
        bidang.put("Status kepegawaian", OrangMasuk::status);
        bidang.put("Golongan", OrangMasuk::golongan);
        bidang.put("Jenjang jabatan", OrangMasuk::jenjangJabatan);
        bidang.put("Surel", OrangMasuk::surel);
        for (var e : bidang.entrySet()) {
            Object x = e.getValue().apply(a);
            Object y = e.getValue().apply(b);
            if (x != null && y != null && !x.equals(y)) {
                return e.getKey();
            }
        }
        return null;
    }

    private <T> @Nullable T pertama(Function<OrangMasuk, @Nullable T> ambil) {
        return baris.stream().map(ambil).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Only for a person with at least one accepted row. */
    BarisPratinjau pratinjau(JenisImpor jenis) {
        List<String> catatan = new ArrayList<>();
        baris.forEach(b -> catatan.addAll(b.catatan()));
        PegawaiKini k = kini;
        List<Beda> beda = new ArrayList<>();
        Selisih x = new Selisih(new LinkedHashMap<>(), new LinkedHashMap<>(), beda);
        x.teks("nama", "Nama", k == null ? null : k.nama(), namaBaru(jenis));
        x.teks("nip", "NIP", k == null ? null : k.nip(), pertama(o -> o.kunci().nip()));
        x.teks(
                "nuptk",
                "NUPTK",
                k == null ? null : k.nuptk(),
                pertama(o -> o.kunci().nuptk()));
        x.pilihan(
                "status",
                "Status kepegawaian",
                k == null ? null : k.status(),
                nama(pertama(OrangMasuk::status)),
                RencanaOrang::sebutan);
        x.teks("jenis_ptk", "Jenis PTK", k == null ? null : k.jenisPtk(), jenisPtk());
        x.teks("golongan", "Pangkat/golongan", k == null ? null : k.golongan(), golongan(jenis, catatan));
        x.teks(
                "jenjang_jabatan",
                "Jenjang jabatan",
                k == null ? null : k.jenjangJabatan(),
                pertama(OrangMasuk::jenjangJabatan));
        x.teks("surel", "Surel", k == null ? null : k.surel(), pertama(OrangMasuk::surel));
        x.teks(
                "ptk_id",
                "ID Dapodik",
                teks(k == null ? null : k.ptkId()),
                teks(pertama(o -> o.kunci().ptkId())));
        Aksi aksi = k == null ? Aksi.TAMBAH : beda.isEmpty() ? Aksi.TETAP : Aksi.UBAH;
        int nomor = baris.getFirst().baris();
        return new BarisPratinjau(nomor, Objek.PEGAWAI, id, aksi, judul(), x.isi(aksi, catatan), false, true);
    }

    private String judul() {
        String nip = kini != null && kini.nip() != null
                ? kini.nip()
                : pertama(o -> o.kunci().nip());
        return nip == null ? nama() : nama() + " · NIP " + nip;
    }

    /** Dapodik holds names without titles and often in capitals: such a name does not replace a fuller one. */
    private @Nullable String namaBaru(JenisImpor jenis) {
        String n = baris.getFirst().kunci().nama();
        if (kini == null) {
            return n;
        }
        String lama = Teks.sama(kini.nama());
        String baru = Teks.sama(n);
        boolean lebihLengkap =
                lama.equals(baru) || (jenis == JenisImpor.DAPODIK && (" " + lama + " ").contains(" " + baru + " "));
        return lebihLengkap ? null : n;
    }

    private @Nullable String golongan(JenisImpor jenis, List<String> catatan) {
        String g = pertama(OrangMasuk::golongan);
        PegawaiKini k = kini;
        if (g == null || k == null || k.golongan() == null || g.equals(k.golongan())) {
            return g;
        }
        if (jenis == JenisImpor.DAPODIK && k.disuntingSendiri()) {
            catatan.add("Golongan " + g
                    + " dari Dapodik tidak dipakai: orangnya sendiri sudah membetulkannya menurut SK terakhir.");
            return null;
        }
        return g;
    }

    private @Nullable String jenisPtk() {
        String j = pertama(OrangMasuk::jenisPtk);
        if (j != null || kini != null) {
            return j;
        }
        Peran p = pertama(o -> o.tugas().isEmpty() ? null : o.tugas().getFirst().peran());
        return p == null ? "Pegawai" : p == Peran.PLT_KEPALA_SEKOLAH ? Peran.GURU.sebutan() : p.sebutan();
    }

    private static String sebutan(String status) {
        return StatusKepegawaian.valueOf(status).sebutan();
    }

    private static @Nullable String nama(@Nullable Enum<?> e) {
        return e == null ? null : e.name();
    }

    private static @Nullable String teks(@Nullable UUID u) {
        return u == null ? null : u.toString();
    }
}
