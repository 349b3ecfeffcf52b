package id.teladan.penilaian.kredit;

import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.penilaian.hitung.AngkaKredit;
import id.teladan.penilaian.kredit.KreditDitetapkan.Jenis;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.Nip;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Rentang;
import id.teladan.umum.Tanggal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Months with a predikat that are not converted yet.
 *
 * @param kunci in forms
 * @param acuan the period whose rule set counts
 * @param periodik a part of a year whose predikat of the year is not set yet: converted only where credit is needed earlier
 * @param banyak whole months of all of it
 * @param dapat those that are left, the first first, never empty
 * @param usulan those of them that are proposed, never empty
 */
record MasaKonversi(
        String kunci,
        String label,
        PeriodeRingkas acuan,
        String predikat,
        boolean periodik,
        int banyak,
        List<YearMonth> dapat,
        List<YearMonth> usulan) {

    /**
     * Those of a person, the newest first.
     *
     * @param akhirPeriode for someone rated on behaviour only, how many months he may have worked at most in that period
     * @param hasil his assessments, {@code setahun} the lines of his predikat of years, the newest first
     */
    static List<MasaKonversi> cari(
            List<PeriodeRingkas> periode,
            List<TahunPenilaian> tahun,
            Collection<HasilPeriode> hasil,
            List<BarisTahunan> setahun,
            List<KreditTersimpan> tersimpan,
            @Nullable LocalDate mulaiBekerja,
            ToIntFunction<PeriodeRingkas> akhirPeriode) {
        Map<PeriodeId, HasilPeriode> akhir = new HashMap<>();
        hasil.forEach(h -> akhir.put(h.periode(), h));
        Map<Integer, String> tahunan = new LinkedHashMap<>();
        setahun.forEach(b -> tahunan.putIfAbsent(b.tahun(), b.predikat()));
        List<Rentang> sudah = tersimpan.stream()
                .filter(k -> k.berlaku(Jenis.KONVERSI))
                .map(k -> new Rentang(k.isi().mulai(), k.isi().sampai()))
                .toList();
        List<MasaKonversi> semua = new ArrayList<>();
        for (TahunPenilaian t : tahun) {
            String predikat = tahunan.get(t.tahun());
            if (predikat != null) {
                List<YearMonth> penuh = bulanPenuh(t.mulai(), t.sampai());
                semua.add(new MasaKonversi(
                        "tahun-" + t.tahun(),
                        "Tahun " + t.tahun(),
                        t.periode().getLast(),
                        predikat,
                        false,
                        penuh.size(),
                        sisa(penuh, sudah),
                        sisa(sejak(penuh, mulaiBekerja), sudah)));
            }
        }
        for (PeriodeRingkas p : periode) {
            boolean bagian = tahun.stream().anyMatch(t -> t.periode().contains(p));
            HasilPeriode h = akhir.get(p.id());
            if (h != null && !(bagian && tahunan.containsKey(p.mulai().getYear()))) {
                List<YearMonth> penuh = bulanPenuh(p.mulai(), p.sampai());
                int mulai = h.hanyaPerilaku() ? Math.max(0, penuh.size() - akhirPeriode.applyAsInt(p)) : 0;
                List<YearMonth> bekerja = sejak(penuh, mulaiBekerja).stream()
                        .filter(penuh.subList(mulai, penuh.size())::contains)
                        .toList();
                semua.add(new MasaKonversi(
                        p.id().toString(),
                        p.label(),
                        p,
                        h.predikat(),
                        bagian,
                        penuh.size(),
                        sisa(penuh, sudah),
                        sisa(bekerja, sudah)));
            }
        }
        return semua.stream()
                .filter(m -> !m.usulan().isEmpty())
                .sorted(Comparator.comparing(MasaKonversi::mulai).reversed())
                .toList();
    }

    /** The months that lie wholly between the days, at most the last twelve. */
    private static List<YearMonth> bulanPenuh(LocalDate mulai, LocalDate sampai) {
        int banyak = Math.min(AngkaKredit.SETAHUN, AngkaKredit.bulanPenuh(mulai, sampai));
        YearMonth batas = YearMonth.from(sampai.plusDays(1));
        List<YearMonth> hasil = new ArrayList<>();
        for (int i = banyak; i > 0; i--) {
            hasil.add(batas.minusMonths(i));
        }
        return hasil;
    }

    /** Those of which no day was converted. */
    private static List<YearMonth> sisa(List<YearMonth> bulan, List<Rentang> sudah) {
        return bulan.stream()
                .filter(b -> sudah.stream().noneMatch(r -> r.bertemu(new Rentang(b.atDay(1), b.atEndOfMonth()))))
                .toList();
    }

    /** Those since he began to work; all when that says he began after them. */
    private static List<YearMonth> sejak(List<YearMonth> bulan, @Nullable LocalDate mulaiBekerja) {
        List<YearMonth> bekerja = bulan.stream()
                .filter(b -> mulaiBekerja == null || !b.atDay(1).isBefore(mulaiBekerja))
                .toList();
        return bekerja.isEmpty() ? bulan : bekerja;
    }

    LocalDate mulai() {
        return dapat.getFirst().atDay(1);
    }

    LocalDate sampai() {
        return dapat.getLast().atEndOfMonth();
    }

    /** As a sentence names months: {@code Maret sampai Desember 2025}. */
    static String sebut(List<YearMonth> bulan) {
        YearMonth awal = bulan.getFirst();
        YearMonth akhir = bulan.getLast();
        if (awal.equals(akhir)) {
            return Tanggal.bulan(akhir);
        }
        return (awal.getYear() == akhir.getYear() ? Tanggal.namaBulan(awal) : Tanggal.bulan(awal)) + " sampai "
                + Tanggal.bulan(akhir);
    }

    /** The time of a document about these months. */
    String label(List<YearMonth> bulan) {
        return bulan.size() == AngkaKredit.SETAHUN ? label : sebut(bulan) + " (" + bulan.size() + " bulan)";
    }

    /** Of a form; empty when one of them is not among those that are left. */
    Optional<List<YearMonth>> pilih(Collection<String> ketik) {
        List<YearMonth> dipilih =
                dapat.stream().filter(b -> ketik.contains(b.toString())).toList();
        return dipilih.size() == new HashSet<>(ketik).size() ? Optional.of(dipilih) : Optional.empty();
    }

    /** The month of appointment that the NIP of a PNS names; null for others. */
    static @Nullable LocalDate mulaiBekerja(StatusKepegawaian status, @Nullable Nip nip) {
        if (status != StatusKepegawaian.PNS || nip == null) {
            return null;
        }
        int bulan = Integer.parseInt(nip.angka(), 12, 14, 10);
        return bulan < 1 || bulan > AngkaKredit.SETAHUN
                ? null
                : LocalDate.of(Integer.parseInt(nip.angka(), 8, 12, 10), bulan, 1);
    }
}
