package id.teladan.pelaksanaan.luring;

import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.IsiDokumen;
import id.teladan.pelaksanaan.LembarSiklus;
import id.teladan.periode.AturanPelaksanaan;
import id.teladan.periode.AturanPelaksanaan.Isian;
import id.teladan.periode.AturanPelaksanaan.JenisIsian;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.periode.Ketentuan.FokusPerilaku;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a device takes along for one observation.
 *
 * @param mulai when the lesson begins; null while no date stands
 * @param rpp the files of the lesson plan
 * @param isi what B holds now, {@code dasar} its digest
 */
record Bekal(
        UUID siklus,
        String nama,
        String tempat,
        String jadwal,
        @Nullable Instant mulai,
        Praktik indikator,
        List<Fokus> fokus,
        String upaya,
        List<UUID> rpp,
        Rubrik isian,
        Map<String, String> isi,
        String dasar,
        List<Naskah> naskah) {

    record Praktik(String kode, String judul) {}

    /** @param target whether the employee chose it as Target Perilaku */
    record Fokus(String kode, String judul, List<String> dianjurkan, List<String> dihindari, boolean target) {}

    record Pilihan(String kode, String judul) {}

    record Bidang(String kunci, String judul, boolean wajib, List<Pilihan> pilihan) {}

    /** The three fields of B. */
    record Rubrik(Bidang nilai, Bidang catatan, Bidang rekomendasi) {}

    static Bekal dari(LembarSiklus l, SiapRepository.Calon c, String jadwal, List<Naskah> naskah) {
        IsiDokumen a = l.isiTerbaca(Huruf.A);
        IsiDokumen b = l.isiTerbaca(Huruf.B);
        Set<String> target = pilihan(l, a);
        return new Bekal(
                l.id().nilai(),
                l.diri().nama(),
                Objects.requireNonNullElse(l.diri().namaSatuan(), ""),
                jadwal,
                c.mulai(),
                new Praktik(l.indikator().kode(), l.indikator().judul()),
                l.fokus().stream().map(f -> fokus(f, target)).toList(),
                teks(l, a),
                rpp(l, a),
                rubrik(l.aturan()),
                tertulis(l.aturan(), b),
                b.sidik(),
                naskah);
    }

    private static Fokus fokus(FokusPerilaku f, Set<String> target) {
        return new Fokus(f.kode(), f.judul(), f.dianjurkan(), f.dihindari(), target.contains(f.kode()));
    }

    private static Set<String> pilihan(LembarSiklus l, IsiDokumen a) {
        return cari(l.aturan(), "A", i -> i.jenis() == JenisIsian.FOKUS)
                .map(i -> a.pilihan(i.kode()))
                .orElse(Set.of());
    }

    private static String teks(LembarSiklus l, IsiDokumen a) {
        return cari(l.aturan(), "A", i -> i.jenis() == JenisIsian.TEKS && i.oleh() == Pengisi.PEGAWAI)
                .map(i -> a.teks(i.kode()))
                .orElse("");
    }

    /** Without what the cycle itself notes in B. */
    private static Map<String, String> tertulis(AturanPelaksanaan a, IsiDokumen b) {
        Set<String> kode = a.dokumen("B").isian().stream().map(Isian::kode).collect(Collectors.toSet());
        return b.nilai().entrySet().stream()
                .filter(e -> kode.contains(e.getKey().split("\\.", 2)[0]))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<UUID> rpp(LembarSiklus l, IsiDokumen a) {
        return cari(l.aturan(), "A", i -> i.jenis() == JenisIsian.BERKAS).map(i -> a.teks(i.kode())).stream()
                .flatMap(t -> Arrays.stream(t.split(",", -1)))
                .filter(t -> !t.isBlank())
                .map(UUID::fromString)
                .toList();
    }

    private static Rubrik rubrik(AturanPelaksanaan a) {
        return new Rubrik(
                bidang(a, i -> i.jenis() == JenisIsian.SKALA),
                bidang(a, i -> i.jenis() == JenisIsian.TEKS && i.perFokus()),
                bidang(a, i -> i.jenis() == JenisIsian.TEKS && !i.perFokus()));
    }

    private static Bidang bidang(AturanPelaksanaan a, Predicate<Isian> yang) {
        Isian i = cari(a, "B", yang).orElseThrow(() -> new IllegalStateException("B tanpa salah satu isiannya"));
        String skala = i.skala();
        List<Pilihan> pilihan = skala == null
                ? List.of()
                : a.skala(skala).orElseThrow().tingkat().stream()
                        .map(t -> new Pilihan(t.kode(), t.judul()))
                        .toList();
        return new Bidang(i.kode(), i.judul(), i.wajib(), pilihan);
    }

    private static java.util.Optional<Isian> cari(AturanPelaksanaan a, String huruf, Predicate<Isian> yang) {
        return a.dokumen(huruf).isian().stream().filter(yang).findFirst();
    }
}
