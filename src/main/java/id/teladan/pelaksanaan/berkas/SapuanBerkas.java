package id.teladan.pelaksanaan.berkas;

import id.teladan.umum.DinasId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes away what uploads left behind: of a crash, of people who went away, of files that nothing mentions. */
final class SapuanBerkas {
    private static final Logger LOG = LoggerFactory.getLogger(SapuanBerkas.class);
    private static final int SEKALI = 500;

    private final Gudang gudang;
    private final Path sementara;
    private final BerkasRepository berkas;
    private final UnggahanRepository unggahan;
    private final Duration umur;

    /** @param umur how old something must be before it counts as left behind */
    SapuanBerkas(Gudang gudang, Path sementara, BerkasRepository berkas, UnggahanRepository unggahan, Duration umur) {
        this.gudang = gudang;
        this.sementara = sementara;
        this.berkas = berkas;
        this.unggahan = unggahan;
        this.umur = umur;
    }

    /** What was taken away. */
    record Hasil(int unggahan, int berkas, int potongan, int isi, int sementara) {}

    Hasil sapu(Instant kini) throws IOException {
        Instant sebelum = kini.minus(umur);
        Hasil h = new Hasil(
                unggahan.hapusTerbengkalai(sebelum),
                berkas.hapusLepas(sebelum),
                potongan(sebelum),
                isi(sebelum),
                sementara(sebelum));
        LOG.info(
                "Sapuan berkas: {} unggahan, {} berkas tak dipakai, {} potongan, {} isi, {} sisa",
                h.unggahan,
                h.berkas,
                h.potongan,
                h.isi,
                h.sementara);
        return h;
    }

    private int potongan(Instant sebelum) throws IOException {
        Map<Kunci.AlamatPotongan, List<String>> lama = new HashMap<>();
        gudang.daftar(Kunci.POTONGAN, i -> {
            if (i.diubah().isBefore(sebelum)) {
                Kunci.bacaPotongan(i.kunci())
                        .ifPresent(a ->
                                lama.computeIfAbsent(a, x -> new ArrayList<>()).add(i.kunci()));
            }
        });
        int jumlah = 0;
        for (Map.Entry<Kunci.AlamatPotongan, List<String>> e : lama.entrySet()) {
            if (!unggahan.ada(e.getKey())) {
                for (String kunci : e.getValue()) {
                    gudang.hapus(kunci);
                    jumlah++;
                }
            }
        }
        return jumlah;
    }

    private int isi(Instant sebelum) throws IOException {
        Map<DinasId, List<String>> lama = new HashMap<>();
        gudang.daftar(Kunci.ISI, i -> {
            if (i.diubah().isBefore(sebelum)) {
                Kunci.baca(i.kunci())
                        .ifPresent(a -> lama.computeIfAbsent(a.dinas(), x -> new ArrayList<>())
                                .add(a.sidik()));
            }
        });
        int jumlah = 0;
        for (Map.Entry<DinasId, List<String>> e : lama.entrySet()) {
            DinasId dinas = e.getKey();
            for (int i = 0; i < e.getValue().size(); i += SEKALI) {
                List<String> sebagian = e.getValue()
                        .subList(i, Math.min(i + SEKALI, e.getValue().size()));
                Set<String> dipakai = new HashSet<>(berkas.dipakai(dinas, sebagian));
                for (String sidik : sebagian) {
                    if (!dipakai.contains(sidik)
                            && berkas.lepaskan(dinas, sidik, sebelum, () -> gudang.hapus(Kunci.isi(dinas, sidik)))) {
                        jumlah++;
                    }
                }
            }
        }
        return jumlah;
    }

    private int sementara(Instant sebelum) throws IOException {
        if (!Files.isDirectory(sementara)) {
            return 0;
        }
        int jumlah = 0;
        try (Stream<Path> semua = Files.list(sementara)) {
            for (Path p : semua.toList()) {
                if (Files.getLastModifiedTime(p).toInstant().isBefore(sebelum) && Files.deleteIfExists(p)) {
                    jumlah++;
                }
            }
        }
        return jumlah;
    }
}
