package id.teladan.organisasi.impor;

import id.teladan.organisasi.impor.Keadaan.PegawaiKini;
import id.teladan.organisasi.impor.Keadaan.TugasKini;
import id.teladan.organisasi.impor.Masukan.Kunci;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the person of a row among those of the dinas: by ptk_id, NIP or NUPTK, else by name at the same place. */
final class Pencocokan {
    sealed interface Hasil {
        record Dikenal(PegawaiKini pegawai) implements Hasil {}

        record Baru() implements Hasil {}

        record Bentrok(GalatBaris galat) implements Hasil {}
    }

    /** Place of those who work at the dinas itself. */
    static final UUID DINAS = new UUID(0, 0);

    private final Map<UUID, PegawaiKini> ptk = new HashMap<>();
    private final Map<String, PegawaiKini> nip = new HashMap<>();
    private final Map<String, PegawaiKini> nuptk = new HashMap<>();
    private final Map<String, Set<PegawaiKini>> nama = new HashMap<>();
    private final Set<String> nipDinasLain;

    Pencocokan(Keadaan k) {
        nipDinasLain = k.nipDinasLain();
        Map<UUID, PegawaiKini> menurutId =
                k.pegawai().stream().collect(Collectors.toMap(PegawaiKini::id, Function.identity()));
        for (PegawaiKini p : k.pegawai()) {
            simpan(ptk, p.ptkId(), p);
            simpan(nip, p.nip(), p);
            simpan(nuptk, p.nuptk(), p);
        }
        for (TugasKini t : k.tugas()) {
            PegawaiKini p = menurutId.get(t.pegawai());
            if (p != null) {
                nama.computeIfAbsent(kunciNama(t.satuan(), p.nama()), x -> new LinkedHashSet<>())
                        .add(p);
            }
        }
    }

    private static <K> void simpan(Map<K, PegawaiKini> peta, @Nullable K kunci, PegawaiKini p) {
        if (kunci != null) {
            peta.put(kunci, p);
        }
    }

    static String kunciNama(@Nullable UUID tempat, String nama) {
        return (tempat == null ? DINAS : tempat) + "|" + Teks.sama(nama);
    }

    Hasil cari(Kunci k, @Nullable UUID tempat) {
        if (k.nip() != null && nipDinasLain.contains(k.nip())) {
            return new Hasil.Bentrok(new GalatBaris(
                    "NIP",
                    "sudah tercatat pada dinas lain. Bila orang ini pindah, minta dinas itu melepasnya dahulu."));
        }
        Set<PegawaiKini> cocok = menurutNomor(k);
        if (cocok.size() > 1) {
            return new Hasil.Bentrok(new GalatBaris(
                    "NIP, NUPTK", "menunjuk dua orang yang berbeda di dinas ini. Periksa kedua nomornya."));
        }
        if (cocok.isEmpty()) {
            cocok = menurutNama(k, tempat);
        }
        if (cocok.size() > 1) {
            return new Hasil.Bentrok(new GalatBaris(
                    "Nama", "ada lebih dari satu orang bernama ini di tempat yang sama. Isi NIP atau NUPTK."));
        }
        return cocok.isEmpty()
                ? new Hasil.Baru()
                : new Hasil.Dikenal(cocok.iterator().next());
    }

    private Set<PegawaiKini> menurutNomor(Kunci k) {
        Set<PegawaiKini> cocok = new LinkedHashSet<>();
        tambah(cocok, k.ptkId() == null ? null : ptk.get(k.ptkId()));
        tambah(cocok, k.nip() == null ? null : nip.get(k.nip()));
        tambah(cocok, k.nuptk() == null ? null : nuptk.get(k.nuptk()));
        return cocok;
    }

    /** People of that name at that place whose numbers do not contradict. */
    private Set<PegawaiKini> menurutNama(Kunci k, @Nullable UUID tempat) {
        return nama.getOrDefault(kunciNama(tempat, k.nama()), Set.of()).stream()
                .filter(p ->
                        selaras(p.nip(), k.nip()) && selaras(p.nuptk(), k.nuptk()) && selaras(p.ptkId(), k.ptkId()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean selaras(@Nullable Object a, @Nullable Object b) {
        return a == null || b == null || a.equals(b);
    }

    private static void tambah(Set<PegawaiKini> ke, @Nullable PegawaiKini p) {
        if (p != null) {
            ke.add(p);
        }
    }

    /** Whoever the key may mean, also when it is doubtful: for the question who is still in a file. */
    Collection<PegawaiKini> mungkin(Kunci k, UUID satuan) {
        Set<PegawaiKini> hasil = new LinkedHashSet<>(menurutNomor(k));
        hasil.addAll(nama.getOrDefault(kunciNama(satuan, k.nama()), Set.of()));
        return List.copyOf(hasil);
    }
}
