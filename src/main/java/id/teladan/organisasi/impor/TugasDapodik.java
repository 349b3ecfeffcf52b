package id.teladan.organisasi.impor;

import id.teladan.organisasi.impor.Keadaan.TugasKini;
import id.teladan.organisasi.impor.Masukan.OrangMasuk;
import id.teladan.organisasi.impor.Masukan.TugasMasuk;
import id.teladan.umum.Peran;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plans the assignments of one school from Dapodik, which knows no dates of assignments but that of the letter: what is so today
 * stays, what changed ends yesterday and begins today.
 */
final class TugasDapodik {
    private final DaftarTugas daftar;
    private final RencanaSatuan.Tujuan tujuan;
    private final boolean denganPengguna;
    private final LocalDate hari;
    /** Names of satuan by id, for sentences about other schools. */
    private final Map<UUID, String> namaSatuan;

    TugasDapodik(
            DaftarTugas daftar, RencanaSatuan.Tujuan tujuan, boolean denganPengguna, Map<UUID, String> namaSatuan) {
        this.daftar = daftar;
        this.tujuan = tujuan;
        this.denganPengguna = denganPengguna;
        this.hari = daftar.hari();
        this.namaSatuan = namaSatuan;
    }

    void rencanakan(RencanaOrang o, OrangMasuk baris) {
        List<TugasKini> aktif = aktif(o.id());
        boolean usulanPlt = baris.tugas().stream().anyMatch(TugasMasuk::usulan);
        for (TugasMasuk t : baris.tugas()) {
            if (t.peran() == Peran.GURU && tetapKepala(o, baris.baris(), aktif, usulanPlt)) {
                return;
            }
            if (t.peran() == Peran.PLT_KEPALA_SEKOLAH) {
                plt(o, baris.baris(), aktif);
            } else {
                utama(o, baris.baris(), t, aktif);
            }
        }
        akhiriPlt(o, baris, aktif);
    }

    /** A definitive kepala sekolah whose Jenis PTK is that of a guru stays one while nothing says otherwise. */
    private boolean tetapKepala(RencanaOrang o, int baris, List<TugasKini> aktif, boolean usulanPlt) {
        TugasKini kepala = cari(aktif, Peran.KEPALA_SEKOLAH);
        if (kepala == null || (denganPengguna && !usulanPlt)) {
            return false;
        }
        daftar.tambah(tetap(
                o,
                baris,
                kepala,
                "Jenis PTK di Dapodik guru, tetapi di sini tercatat kepala sekolah: dibiarkan tetap."));
        return true;
    }

    private void utama(RencanaOrang o, int baris, TugasMasuk t, List<TugasKini> aktif) {
        Peran lain = t.peran() == Peran.GURU ? Peran.KEPALA_SEKOLAH : Peran.GURU;
        boolean induk = Boolean.TRUE.equals(t.induk());
        TugasKini sama = cari(aktif, t.peran());
        boolean berganti = false;
        if (sama != null && sama.induk() == induk) {
            daftar.tambah(tetap(o, baris, sama, null));
        } else if (sama != null) {
            daftar.tambah(akhiri(o, baris, sama, true, "Tanda sekolah induk berubah di Dapodik."));
            berganti = true;
        }
        TugasKini dulu = cari(aktif, lain);
        if (dulu != null) {
            daftar.tambah(akhiri(
                    o, baris, dulu, true, "Berganti tugas menjadi " + t.peran().sebutan() + " menurut Dapodik."));
            berganti = true;
        }
        if (sama == null || berganti && sama.induk() != induk) {
            berganti |= induk && t.peran() == Peran.GURU && akhiriIndukLain(o, baris);
            daftar.tambah(baru(o, baris, t, induk, berganti));
        }
    }

    /** A person has one sekolah induk in the country; when Dapodik names this one, it is no longer the other. */
    private boolean akhiriIndukLain(RencanaOrang o, int baris) {
        boolean ada = false;
        for (TugasKini k : daftar.milik(o.id())) {
            boolean lain = k.induk()
                    && k.peran() == Peran.GURU
                    && k.rentang().memuat(hari)
                    && !tujuan.id().equals(k.satuan());
            if (lain && !daftar.sudahDirencanakan(k)) {
                daftar.tambah(
                        akhiri(o, baris, k, true, "Menurut Dapodik sekolah induknya sekarang " + tujuan.nama() + "."));
                ada = true;
            }
        }
        return ada;
    }

    private TugasRencana baru(RencanaOrang o, int baris, TugasMasuk t, boolean induk, boolean berganti) {
        LocalDate mulai = berganti ? hari : mulaiAman(o, t, induk);
        TugasRencana r = new TugasRencana(
                baris,
                o.id(),
                o.nama(),
                t.peran(),
                tujuan.id(),
                tujuan.nama(),
                induk,
                mulai,
                null,
                null,
                null,
                false,
                false,
                true,
                List.of());
        return TugasPegawai.ragukan(daftar, r);
    }

    /** The day of the letter, but after whatever ended before it in the same chair. */
    private LocalDate mulaiAman(RencanaOrang o, TugasMasuk t, boolean induk) {
        LocalDate mulai = t.mulai() == null || t.mulai().isAfter(hari) ? hari : t.mulai();
        List<DaftarTugas.Efektif> kendala = new ArrayList<>();
        if (t.peran() == Peran.KEPALA_SEKOLAH) {
            daftar.efektifDi(tujuan.id()).stream()
                    .filter(e -> e.peran() == Peran.KEPALA_SEKOLAH)
                    .forEach(kendala::add);
        }
        daftar.efektifMilik(o.id()).stream()
                .filter(e -> e.peran() == t.peran() && (induk && e.induk() || Objects.equals(e.satuan(), tujuan.id())))
                .forEach(kendala::add);
        for (DaftarTugas.Efektif e : kendala) {
            LocalDate akhir = e.rentang().sampai();
            if (akhir != null && !akhir.isBefore(mulai)) {
                mulai = akhir.plusDays(1);
            } else if (akhir == null && !e.rentang().mulai().isBefore(mulai)) {
                mulai = hari;
            }
        }
        return mulai;
    }

    private void plt(RencanaOrang o, int baris, List<TugasKini> aktif) {
        TugasKini sama = cari(aktif, Peran.PLT_KEPALA_SEKOLAH);
        if (sama != null) {
            daftar.tambah(tetap(o, baris, sama, null));
            return;
        }
        boolean adaKepala = daftar.efektifDi(tujuan.id()).stream()
                .anyMatch(e -> e.peran() == Peran.KEPALA_SEKOLAH && e.rentang().memuat(hari));
        TugasRencana r = new TugasRencana(
                baris,
                o.id(),
                o.nama(),
                Peran.PLT_KEPALA_SEKOLAH,
                tujuan.id(),
                tujuan.nama(),
                false,
                hari,
                null,
                null,
                null,
                false,
                true,
                true,
                List.of());
        daftar.tambah(r.denganPilihan(
                !adaKepala,
                adaKepala
                        ? "Berperan kepala sekolah di Dapodik, padahal satuan ini tercatat mempunyai kepala sekolah definitif."
                                + " Centang hanya bila ia memang Plt."
                        : "Berperan kepala sekolah di Dapodik, tetapi bukan kepala sekolah definitif di sini: diusulkan sebagai"
                                + " Plt. Hilangkan centang bila bukan."));
    }

    private void akhiriPlt(RencanaOrang o, OrangMasuk baris, List<TugasKini> aktif) {
        TugasKini plt = cari(aktif, Peran.PLT_KEPALA_SEKOLAH);
        if (plt != null && denganPengguna && !daftar.sudahDirencanakan(plt)) {
            daftar.tambah(akhiri(
                    o,
                    baris.baris(),
                    plt,
                    false,
                    "Tidak lagi berperan kepala sekolah di Dapodik. Centang untuk mengakhiri."));
        }
    }

    /** Proposes, unticked, to end those whom a file of the whole school no longer names. */
    void usulkanAkhir(java.util.Set<UUID> hadir, Map<UUID, String> namaPegawai) {
        for (TugasKini k : daftar.di(tujuan.id())) {
            boolean calon = k.peran() != Peran.ADMIN_SATUAN
                    && k.rentang().memuat(hari)
                    && !hadir.contains(k.pegawai())
                    && !daftar.sudahDirencanakan(k);
            if (calon) {
                daftar.tambah(
                        TugasRencana.akhiri(
                                0,
                                k,
                                namaPegawai.getOrDefault(k.pegawai(), "?"),
                                tujuan.nama(),
                                hari.minusDays(1),
                                false,
                                "Tidak ada sebagai guru atau kepala sekolah dalam berkas getGtk. Centang bila memang sudah tidak bertugas di sini."));
            }
        }
    }

    private TugasRencana akhiri(RencanaOrang o, int baris, TugasKini k, boolean dipilih, String sebab) {
        String tempat = k.satuan() == null ? "Dinas" : namaSatuan.getOrDefault(k.satuan(), tujuan.nama());
        return TugasRencana.akhiri(baris, k, o.nama(), tempat, hari.minusDays(1), dipilih, sebab);
    }

    private TugasRencana tetap(RencanaOrang o, int baris, TugasKini k, @Nullable String catatan) {
        return new TugasRencana(
                baris,
                o.id(),
                o.nama(),
                k.peran(),
                k.satuan(),
                tujuan.nama(),
                k.induk(),
                k.mulai(),
                k.sampai(),
                k.nomorSk(),
                k,
                false,
                false,
                true,
                catatan == null ? List.of() : List.of(catatan));
    }

    private List<TugasKini> aktif(UUID pegawai) {
        return daftar.milik(pegawai).stream()
                .filter(k -> k.rentang().memuat(hari) && tujuan.id().equals(k.satuan()))
                .toList();
    }

    private static @Nullable TugasKini cari(List<TugasKini> tugas, Peran peran) {
        return tugas.stream().filter(k -> k.peran() == peran).findFirst().orElse(null);
    }
}
