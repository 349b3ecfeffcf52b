package id.teladan.penilaian.daftar;

import id.teladan.penilaian.StatusPenilaian;
import id.teladan.penilaian.daftar.SebaranNilai.Batang;
import id.teladan.penilaian.daftar.SebaranNilai.Batas;
import id.teladan.penilaian.hitung.HasilSebaran;
import id.teladan.penilaian.hitung.Sebaran;
import id.teladan.periode.AturanPenilaian;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a {@link SebaranNilai} together from counts. */
final class PenyusunSebaran {
    static final String KEPALA_SEKOLAH = "Kepala sekolah";
    private static final String TANPA_POLA =
            "Pola bagi kepala sekolah mengikuti capaian dinas, yang tidak dicatat di Teladan; karena itu hanya ditampilkan.";

    private final AturanPenilaian aturan;
    private final PeriodeId periode;

    PenyusunSebaran(AturanPenilaian aturan, PeriodeId periode) {
        this.aturan = aturan;
        this.periode = periode;
    }

    /** Of these people, who are all of it. */
    SebaranNilai susun(UUID lingkup, List<BarisNilai> baris, @Nullable AlasanPola alasan) {
        Map<String, Integer> tetap = new HashMap<>();
        Map<String, Integer> draf = new HashMap<>();
        int belum = 0;
        for (BarisNilai b : baris) {
            String predikat = b.f().predikat();
            if (b.f().status() == StatusPenilaian.DITUTUP) {
                continue;
            }
            if (predikat == null || b.f().status() == StatusPenilaian.BELUM) {
                belum++;
            } else {
                (b.f().status() == StatusPenilaian.DRAF ? draf : tetap).merge(predikat, 1, Integer::sum);
            }
        }
        OrangDinilai satu = baris.getFirst().o();
        String nama = satu.peran() == Peran.GURU ? satu.namaSatuan() : null;
        return susun(lingkup, nama, baris.getFirst().f().pko(), tetap, draf, belum, alasan);
    }

    /**
     * @param nama of the school; null for the kepala sekolah of a dinas together
     * @param pko code; null while it was not set
     */
    SebaranNilai susun(
            UUID lingkup,
            @Nullable String nama,
            @Nullable String pko,
            Map<String, Integer> ditetapkan,
            Map<String, Integer> draf,
            int belum,
            @Nullable AlasanPola alasan) {
        Map<String, Integer> semua = new HashMap<>(ditetapkan);
        draf.forEach((k, n) -> semua.merge(k, n, Integer::sum));
        HasilSebaran h = Sebaran.banding(aturan, nama == null ? null : pko, semua);
        if (nama == null) {
            h = new HasilSebaran(h.jumlah(), h.bagian(), false, TANPA_POLA, List.of());
        }
        List<Batang> batang = h.bagian().stream()
                .map(b -> new Batang(
                        b.kode(),
                        b.judul(),
                        ditetapkan.getOrDefault(b.kode(), 0),
                        draf.getOrDefault(b.kode(), 0),
                        b.persen(),
                        nama == null || pko == null ? List.of() : batas(pko, b.kode())))
                .toList();
        return new SebaranNilai(
                periode,
                lingkup,
                nama == null ? KEPALA_SEKOLAH : nama,
                pko == null || nama == null
                        ? null
                        : aturan.predikat().organisasi(pko).map(s -> s.judul()).orElse(pko),
                nama == null ? null : pko,
                pko == null || nama == null ? "" : Sebaran.pola(aturan, pko),
                batang,
                h,
                belum,
                alasan,
                alasan != null && alasan.mencakup(aturan, nama == null ? null : pko, semua));
    }

    /** Only bounds of this predikat alone can be drawn at its bar. */
    private List<Batas> batas(String pko, String predikat) {
        List<Batas> hasil = new ArrayList<>();
        aturan.pola(pko)
                .ifPresent(p -> p.batas().stream()
                        .filter(b -> b.predikat().equals(List.of(predikat)))
                        .forEach(b -> {
                            if (b.palingBanyak() != null) {
                                hasil.add(new Batas(
                                        b.palingBanyak(),
                                        b.palingBanyak() == 0
                                                ? "tidak ada"
                                                : "paling banyak " + b.palingBanyak() + "%"));
                            }
                            if (b.palingSedikit() != null) {
                                hasil.add(new Batas(b.palingSedikit(), "paling sedikit " + b.palingSedikit() + "%"));
                            }
                        }));
        return hasil;
    }
}
