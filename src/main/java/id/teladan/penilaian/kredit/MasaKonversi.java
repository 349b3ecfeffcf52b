package id.teladan.penilaian.kredit;

import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.penilaian.hitung.AngkaKredit;
import id.teladan.penilaian.kredit.KreditDitetapkan.Jenis;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.Nip;
import id.teladan.umum.PeriodeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Days with a predikat that is not converted yet.
 *
 * @param kunci in forms
 * @param acuan the period whose rule set counts
 * @param periodik a part of a year whose predikat of the year is not set yet: converted only where credit is needed earlier
 * @param bulan whole months that are proposed, at most {@code palingBanyak}
 */
record MasaKonversi(
        String kunci,
        String label,
        LocalDate mulai,
        LocalDate sampai,
        PeriodeRingkas acuan,
        String predikat,
        boolean periodik,
        int bulan,
        int palingBanyak) {

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
        List<MasaKonversi> semua = new ArrayList<>();
        for (TahunPenilaian t : tahun) {
            String predikat = tahunan.get(t.tahun());
            if (predikat != null) {
                PeriodeRingkas acuan = t.periode().getLast();
                semua.add(new MasaKonversi(
                        "tahun-" + t.tahun(),
                        "Tahun " + t.tahun(),
                        t.mulai(),
                        t.sampai(),
                        acuan,
                        predikat,
                        false,
                        AngkaKredit.SETAHUN,
                        0));
            }
        }
        for (PeriodeRingkas p : periode) {
            boolean bagian = tahun.stream().anyMatch(t -> t.periode().contains(p));
            HasilPeriode h = akhir.get(p.id());
            if (h != null && !(bagian && tahunan.containsKey(p.mulai().getYear()))) {
                int banyak = h.hanyaPerilaku() ? akhirPeriode.applyAsInt(p) : AngkaKredit.SETAHUN;
                semua.add(new MasaKonversi(
                        p.id().toString(), p.label(), p.mulai(), p.sampai(), p, h.predikat(), bagian, banyak, 0));
            }
        }
        return semua.stream()
                .map(m -> m.sisa(tersimpan, mulaiBekerja))
                .filter(m -> m.palingBanyak() > 0)
                .sorted((a, b) -> b.mulai().compareTo(a.mulai()))
                .toList();
    }

    /** What is left of the days after those that were converted. */
    private MasaKonversi sisa(List<KreditTersimpan> tersimpan, @Nullable LocalDate mulaiBekerja) {
        LocalDate awal = mulai;
        for (KreditTersimpan k : tersimpan) {
            boolean bertemu =
                    !k.isi().mulai().isAfter(sampai) && !k.isi().sampai().isBefore(mulai);
            if (k.berlaku(Jenis.KONVERSI) && bertemu && !k.isi().sampai().isBefore(awal)) {
                awal = k.isi().sampai().plusDays(1);
            }
        }
        int banyak = awal.isAfter(sampai) ? 0 : Math.min(AngkaKredit.SETAHUN, AngkaKredit.bulanPenuh(awal, sampai));
        LocalDate kerja = mulaiBekerja != null && mulaiBekerja.isAfter(awal) ? mulaiBekerja : awal;
        int usul = Math.min(
                bulan, kerja.isAfter(sampai) ? banyak : Math.min(banyak, AngkaKredit.bulanPenuh(kerja, sampai)));
        return new MasaKonversi(kunci, label, awal, sampai, acuan, predikat, periodik, usul, banyak);
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
