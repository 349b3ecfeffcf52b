package id.teladan.organisasi.impor;

import id.teladan.organisasi.impor.Keadaan.TugasKini;
import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All assignments of the dinas as they would be after the import: those that there are, with what is planned laid over them. */
final class DaftarTugas {
    /** An assignment as it would be; {@code rencana} is null for one that the import leaves alone. */
    record Efektif(
            UUID pegawai,
            Peran peran,
            @Nullable UUID satuan,
            boolean induk,
            Rentang rentang,
            @Nullable TugasRencana rencana) {}

    private final Map<UUID, List<TugasKini>> menurutPegawai = new HashMap<>();
    private final Map<UUID, List<TugasKini>> menurutSatuan = new HashMap<>();
    private final Map<UUID, TugasRencana> pengganti = new HashMap<>();
    private final Map<UUID, List<TugasRencana>> rencanaPegawai = new HashMap<>();
    private final Map<UUID, List<TugasRencana>> rencanaSatuan = new HashMap<>();
    private final Set<TugasRencana> semua = new LinkedHashSet<>();
    private final LocalDate hari;

    DaftarTugas(Keadaan k) {
        hari = k.hari();
        for (TugasKini t : k.tugas()) {
            menurutPegawai.computeIfAbsent(t.pegawai(), x -> new ArrayList<>()).add(t);
            menurutSatuan
                    .computeIfAbsent(tempat(t.satuan()), x -> new ArrayList<>())
                    .add(t);
        }
    }

    LocalDate hari() {
        return hari;
    }

    List<TugasKini> milik(UUID pegawai) {
        return menurutPegawai.getOrDefault(pegawai, List.of());
    }

    List<TugasKini> di(UUID satuan) {
        return menurutSatuan.getOrDefault(satuan, List.of());
    }

    boolean sudahDirencanakan(TugasKini t) {
        return pengganti.containsKey(t.id());
    }

    void tambah(TugasRencana r) {
        semua.add(r);
        if (r.kini() != null) {
            pengganti.put(r.kini().id(), r);
        }
        rencanaPegawai.computeIfAbsent(r.pegawai(), x -> new ArrayList<>()).add(r);
        rencanaSatuan
                .computeIfAbsent(tempat(r.satuan()), x -> new ArrayList<>())
                .add(r);
    }

    void buang(TugasRencana r) {
        semua.remove(r);
        if (r.kini() != null) {
            pengganti.remove(r.kini().id());
        }
        rencanaPegawai.getOrDefault(r.pegawai(), new ArrayList<>()).remove(r);
        rencanaSatuan.getOrDefault(tempat(r.satuan()), new ArrayList<>()).remove(r);
    }

    private static UUID tempat(@Nullable UUID satuan) {
        return satuan == null ? Pencocokan.DINAS : satuan;
    }

    List<TugasRencana> semua() {
        return List.copyOf(semua);
    }

    List<Efektif> efektifMilik(UUID pegawai) {
        return efektif(milik(pegawai), rencanaPegawai.getOrDefault(pegawai, List.of()));
    }

    List<Efektif> efektifDi(UUID satuan) {
        return efektif(di(satuan), rencanaSatuan.getOrDefault(satuan, List.of()));
    }

    private List<Efektif> efektif(List<TugasKini> ada, List<TugasRencana> rencana) {
        List<Efektif> hasil = new ArrayList<>();
        for (TugasKini t : ada) {
            if (!pengganti.containsKey(t.id())) {
                hasil.add(new Efektif(t.pegawai(), t.peran(), t.satuan(), t.induk(), t.rentang(), null));
            }
        }
        for (TugasRencana r : rencana) {
            hasil.add(new Efektif(r.pegawai(), r.peran(), r.satuan(), r.induk(), r.rentang(), r));
        }
        return hasil;
    }
}
