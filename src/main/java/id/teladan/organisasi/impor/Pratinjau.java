package id.teladan.organisasi.impor;

import id.teladan.organisasi.impor.Keadaan.PegawaiKini;
import id.teladan.organisasi.impor.Keadaan.SatuanKini;
import id.teladan.organisasi.impor.Masukan.Kunci;
import id.teladan.organisasi.impor.Masukan.Lewatan;
import id.teladan.organisasi.impor.Masukan.OrangMasuk;
import id.teladan.organisasi.impor.Masukan.Tolakan;
import id.teladan.organisasi.impor.Masukan.TugasMasuk;
import id.teladan.umum.Peran;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what files say of schools and people with what there is, into the lines of a preview. */
final class Pratinjau {
    private final Masukan masukan;
    private final Keadaan keadaan;
    private final RencanaSatuan satuan;
    private final Pencocokan pencocokan;
    private final DaftarTugas tugas;
    private final Map<String, RencanaOrang> orangMenurutKunci = new HashMap<>();
    private final Map<Integer, RencanaOrang> orangMenurutBaris = new HashMap<>();
    private final List<BarisPratinjau> tolak = new ArrayList<>();
    private final Set<Integer> barisTolak = new HashSet<>();

    private Pratinjau(Masukan masukan, Keadaan keadaan) {
        this.masukan = masukan;
        this.keadaan = keadaan;
        this.satuan = new RencanaSatuan(keadaan, masukan.satuan());
        this.pencocokan = new Pencocokan(keadaan);
        this.tugas = new DaftarTugas(keadaan);
    }

    /** In the order of the file; lines that come from absence stand last. */
    static List<BarisPratinjau> susun(Masukan masukan, Keadaan keadaan) {
        Pratinjau p = new Pratinjau(masukan, keadaan);
        for (Tolakan t : masukan.tolakan()) {
            p.tolak.add(BarisPratinjau.tolak(t.baris(), t.judul(), t.galat()));
        }
        for (Lewatan l : masukan.lewatan()) {
            p.tolak.add(BarisPratinjau.lewati(l.baris(), l.judul(), l.sebab()));
        }
        p.satuanDapodik();
        masukan.orang().forEach(p::kenali);
        p.rencanakanTugas();
        return p.hasil();
    }

    /** The school of a Dapodik file is part of the import even when nobody of it is. */
    private void satuanDapodik() {
        if (masukan.jenis() != JenisImpor.DAPODIK) {
            return;
        }
        for (Masukan.SatuanMasuk s : masukan.satuan()) {
            GalatBaris g = satuan.halangan(s.baris(), s.npsn());
            if (g != null) {
                tolak.add(BarisPratinjau.tolak(s.baris(), "Satuan " + s.npsn(), List.of(g)));
            } else {
                satuan.pakai(s.npsn());
            }
        }
    }

    private void kenali(OrangMasuk o) {
        GalatBaris g = null;
        for (TugasMasuk t : o.tugas()) {
            g = g != null || t.npsn() == null ? g : satuan.halangan(o.baris(), t.npsn());
        }
        if (g != null) {
            tolak(o, g);
            return;
        }
        UUID tempat = tempat(o);
        switch (pencocokan.cari(o.kunci(), tempat)) {
            case Pencocokan.Hasil.Bentrok b -> tolak(o, b.galat());
            case Pencocokan.Hasil.Dikenal d -> gabung(o, d.pegawai(), tempat);
            case Pencocokan.Hasil.Baru b -> {
                if (o.tugas().isEmpty()) {
                    tolak.add(BarisPratinjau.lewati(
                            o.baris(),
                            o.kunci().nama(),
                            "Belum tercatat di sini; unggah juga getGtk untuk menambahkannya."));
                } else {
                    gabung(o, null, tempat);
                }
            }
        }
    }

    private @Nullable UUID tempat(OrangMasuk o) {
        String npsn = o.tugas().isEmpty() ? null : o.tugas().getFirst().npsn();
        return npsn == null ? null : satuan.tujuan(npsn).id();
    }

    private void gabung(OrangMasuk o, @Nullable PegawaiKini kini, @Nullable UUID tempat) {
        List<String> kunci = kunci(o.kunci(), kini, tempat);
        Set<RencanaOrang> ada = new HashSet<>();
        kunci.stream()
                .filter(orangMenurutKunci::containsKey)
                .map(orangMenurutKunci::get)
                .forEach(ada::add);
        if (ada.size() > 1) {
            tolak(o, new GalatBaris("NIP, NUPTK", "menunjuk dua orang yang berbeda dalam berkas ini."));
            return;
        }
        RencanaOrang r = ada.isEmpty() ? new RencanaOrang(kini) : ada.iterator().next();
        GalatBaris g = r.halangan(o);
        if (g != null) {
            tolak(o, g);
            if (g.bidang().equals("Nama")) {
                List.copyOf(r.baris())
                        .forEach(lain -> tolak(
                                lain,
                                new GalatBaris(
                                        "Nama",
                                        "berbeda dari baris " + o.baris() + ", padahal nomornya sama (NIP ganda).")));
                r.tandaiGanda();
            }
            return;
        }
        r.baris().add(o);
        orangMenurutBaris.put(o.baris(), r);
        kunci.forEach(k -> orangMenurutKunci.put(k, r));
    }

    private static List<String> kunci(Kunci k, @Nullable PegawaiKini kini, @Nullable UUID tempat) {
        List<String> kunci = new ArrayList<>();
        if (kini != null) {
            kunci.add("id:" + kini.id());
        }
        if (k.nip() != null) {
            kunci.add("nip:" + k.nip());
        }
        if (k.nuptk() != null) {
            kunci.add("nuptk:" + k.nuptk());
        }
        if (k.ptkId() != null) {
            kunci.add("ptk:" + k.ptkId());
        }
        if (kunci.isEmpty()) {
            kunci.add("nama:" + Pencocokan.kunciNama(tempat, k.nama()));
        }
        return kunci;
    }

    private void rencanakanTugas() {
        Map<UUID, String> namaSatuan =
                keadaan.satuan().stream().collect(Collectors.toMap(SatuanKini::id, SatuanKini::nama));
        Map<UUID, String> namaPegawai =
                keadaan.pegawai().stream().collect(Collectors.toMap(PegawaiKini::id, PegawaiKini::nama));
        if (masukan.jenis() == JenisImpor.DAPODIK) {
            tugasDapodik(namaSatuan, namaPegawai);
        } else {
            tugasPegawai();
        }
        for (PemeriksaTugas.Temuan t : new PemeriksaTugas(tugas, namaPegawai, namaSatuan).singkirkan()) {
            RencanaOrang o = orangMenurutBaris.get(t.rencana().baris());
            if (o != null) {
                o.baris().stream()
                        .filter(b -> b.baris() == t.rencana().baris())
                        .findFirst()
                        .ifPresent(b -> tolak(b, t.galat()));
            }
        }
    }

    private void tugasPegawai() {
        TugasPegawai penyusun = new TugasPegawai(tugas);
        for (OrangMasuk o : masukan.orang()) {
            RencanaOrang r = barisTolak.contains(o.baris()) ? null : orangMenurutBaris.get(o.baris());
            if (r == null) {
                continue;
            }
            for (TugasMasuk t : o.tugas()) {
                GalatBaris g = penyusun.rencanakan(r, o.baris(), t, t.npsn() == null ? null : satuan.tujuan(t.npsn()));
                if (g != null) {
                    tolak(o, g);
                }
            }
        }
    }

    private void tugasDapodik(Map<UUID, String> namaSatuan, Map<UUID, String> namaPegawai) {
        String npsn = masukan.lengkapUntuk();
        if (npsn == null || satuan.halangan(0, npsn) != null) {
            return;
        }
        TugasDapodik penyusun = new TugasDapodik(tugas, satuan.tujuan(npsn), masukan.denganPengguna(), namaSatuan);
        Set<UUID> hadir = new HashSet<>();
        // Those who lead come first: whether an acting principal is proposed depends on them.
        Comparator<OrangMasuk> kepalaDulu =
                Comparator.comparing(o -> o.tugas().stream().noneMatch(t -> t.peran() == Peran.KEPALA_SEKOLAH));
        masukan.orang().stream().sorted(kepalaDulu).forEach(o -> {
            RencanaOrang r = barisTolak.contains(o.baris()) ? null : orangMenurutBaris.get(o.baris());
            if (r != null) {
                hadir.add(r.id());
                penyusun.rencanakan(r, o);
            } else {
                hadirkan(hadir, o.kunci(), npsn);
            }
        });
        masukan.tolakan().stream().map(Tolakan::kunci).forEach(k -> hadirkan(hadir, k, npsn));
        penyusun.usulkanAkhir(hadir, namaPegawai);
    }

    private void hadirkan(Set<UUID> hadir, @Nullable Kunci k, String npsn) {
        if (k != null) {
            pencocokan.mungkin(k, satuan.tujuan(npsn).id()).forEach(p -> hadir.add(p.id()));
        }
    }

    private void tolak(OrangMasuk o, GalatBaris g) {
        if (barisTolak.add(o.baris())) {
            tolak.add(BarisPratinjau.tolak(o.baris(), o.kunci().nama(), List.of(g)));
        }
    }

    private List<BarisPratinjau> hasil() {
        masukan.orang().stream()
                .filter(o -> !barisTolak.contains(o.baris()))
                .flatMap(o -> o.tugas().stream())
                .map(TugasMasuk::npsn)
                .filter(java.util.Objects::nonNull)
                .forEach(satuan::pakai);
        List<BarisPratinjau> semua = new ArrayList<>(satuan.baris());
        for (RencanaOrang r : new java.util.LinkedHashSet<>(orangMenurutBaris.values())) {
            r.baris().removeIf(b -> barisTolak.contains(b.baris()));
            if (!r.baris().isEmpty()) {
                semua.add(r.pratinjau(masukan.jenis()));
            }
        }
        tugas.semua().stream()
                .filter(t -> !barisTolak.contains(t.baris()))
                .map(TugasRencana::pratinjau)
                .forEach(semua::add);
        semua.addAll(tolak);
        Function<BarisPratinjau, Integer> urutan = b -> b.baris() == 0 ? Integer.MAX_VALUE : b.baris();
        semua.sort(Comparator.comparing(urutan).thenComparing(BarisPratinjau::objek));
        return semua;
    }
}
