package id.teladan.pelaksanaan;

import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of a person's plan in a period, for those who rate him.
 *
 * @param siklus null while no cycle was begun
 * @param indikator code of the indikator that was observed; empty without a cycle
 * @param dokumen the newest version of each document that was handed in; what is still being written is not in it
 * @param upaya how many lines the log of D has
 * @param satuan status of each of the school's documents that stands, by kind
 */
public record RingkasanPelaksanaan(
        @Nullable SiklusId siklus,
        String indikator,
        Map<Huruf, DokumenSiklus> dokumen,
        int upaya,
        List<BuktiRingkas> bukti,
        Map<String, String> satuan) {

    public static final RingkasanPelaksanaan KOSONG =
            new RingkasanPelaksanaan(null, "", Map.of(), 0, List.of(), Map.of());

    /** The kinds of Dokumen Akuntabilitas, by their code in the evidence of schools. */
    public static final SortedMap<String, String> DOKUMEN_SATUAN = new TreeMap<>(Map.of(
            "KEHADIRAN",
            "Rangkuman Kehadiran Guru",
            "KOSP",
            "Dokumen KOSP",
            "LAPORAN",
            "Dokumen Laporan Satuan Pendidikan",
            "PERENCANAAN",
            "Dokumen Perencanaan Satuan Pendidikan"));

    public RingkasanPelaksanaan {
        dokumen = Map.copyOf(dokumen);
        bukti = List.copyOf(bukti);
        satuan = Map.copyOf(satuan);
    }

    /** A document of the cycle as it was handed in; of a rating only what was handed in too. */
    public record DokumenSiklus(
            StatusDokumen status,
            IsiDokumen isi,
            Instant sejak,
            @Nullable PegawaiId dinilaiOleh) {}

    /** A piece of evidence in its place; {@code status} as in the evidence of one person. */
    public record BuktiRingkas(String bagian, String kode, String jenis, int urutan, String status, String judul) {
        public boolean sesuai() {
            return status.equals("SESUAI") || status.equals("DIKONFIRMASI");
        }

        public boolean menunggu() {
            return status.equals("DIKUMPULKAN") || status.equals("BELUM_DIKONFIRMASI");
        }

        public boolean perluDiperbaiki() {
            return status.equals("PERLU_DIPERBAIKI");
        }
    }

    public Optional<DokumenSiklus> dokumen(Huruf h) {
        return Optional.ofNullable(dokumen.get(h));
    }

    /** Text of a field that the employee or the observer filled, such as {@code B-REKOMENDASI}; empty when its document was not handed in. */
    public String isian(String kode) {
        return dokumen(Huruf.valueOf(kode.substring(0, 1)))
                .map(d -> d.isi().teks(kode))
                .orElse("");
    }

    /** What the superior rated in C or E, such as {@code E-PRAKTIK}; empty until he handed that in. */
    public String penilaian(String kode) {
        return dokumen(Huruf.valueOf(kode.substring(0, 1)))
                .filter(d -> d.status() == StatusDokumen.DINILAI)
                .map(d -> d.isi().teks(kode))
                .orElse("");
    }

    public List<BuktiRingkas> bukti(String bagian, String kode) {
        return bukti.stream()
                .filter(b -> b.bagian().equals(bagian) && b.kode().equals(kode))
                .toList();
    }
}
