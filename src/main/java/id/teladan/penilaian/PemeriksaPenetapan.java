package id.teladan.penilaian;

import id.teladan.pelaksanaan.RingkasPelaksanaan;
import id.teladan.pelaksanaan.RingkasanPelaksanaan;
import id.teladan.penilaian.PenilaianRepository.Terbaca;
import id.teladan.penilaian.pko.Pko;
import id.teladan.penilaian.pko.PredikatOrganisasi;
import id.teladan.perencanaan.RencanaBerlaku;
import id.teladan.perencanaan.SkpBerlaku;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.Jendela;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.Tahap;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for asking of many drafts what would come of deciding them, by the very rules of the step. Who may decide is known to the
 * asker from his list, and asked again for each of them when it is decided.
 */
@Service
@Transactional(readOnly = true)
public class PemeriksaPenetapan {
    private final PenilaianRepository penilaian;
    private final RencanaBerlaku rencana;
    private final RingkasPelaksanaan pelaksanaan;
    private final PredikatOrganisasi pko;
    private final Periode periode;

    PemeriksaPenetapan(
            PenilaianRepository penilaian,
            RencanaBerlaku rencana,
            RingkasPelaksanaan pelaksanaan,
            PredikatOrganisasi pko,
            Periode periode) {
        this.penilaian = penilaian;
        this.rencana = rencana;
        this.pelaksanaan = pelaksanaan;
        this.pko = pko;
        this.periode = periode;
    }

    /**
     * What would come of deciding one.
     *
     * @param versi of the draft that was looked at
     * @param predikat title of what would be decided; empty when {@code halangan} says why nothing would
     */
    public record Pratinjau(int versi, String predikat, String halangan) {}

    /** A few statements, however many there are; all of one period. */
    public Map<PenilaianId, Pratinjau> periksa(
            Pengguna p, PeriodeRingkas per, Collection<PenilaianId> id, Instant kini) {
        Map<PenilaianId, Pratinjau> hasil = new HashMap<>();
        Jendela j = Objects.requireNonNull(periode.jendela(per, p.pegawai()).get(Tahap.PENILAIAN));
        Map<Peran, List<Terbaca>> menurutPeran = penilaian.banyak(p.dinas(), id).stream()
                .filter(t -> t.penilaian().periode().equals(per.id()))
                .collect(Collectors.groupingBy(t -> t.penilaian().peran()));
        menurutPeran.forEach((peran, t) -> hasil.putAll(periksa(p, per, peran, t, j, kini)));
        return hasil;
    }

    private Map<PenilaianId, Pratinjau> periksa(
            Pengguna p, PeriodeRingkas per, Peran peran, List<Terbaca> semua, Jendela j, Instant kini) {
        Map<PegawaiId, @Nullable SatuanId> orang = new HashMap<>();
        semua.forEach(t -> orang.put(t.penilaian().pegawai(), t.penilaian().satuan()));
        List<SatuanId> satuan =
                orang.values().stream().filter(Objects::nonNull).distinct().toList();
        Map<PegawaiId, SkpBerlaku> r = rencana.banyak(p.dinas(), per.id(), peran, orang.keySet());
        Map<PegawaiId, RingkasanPelaksanaan> x = pelaksanaan.banyak(p.dinas(), per.id(), peran, orang);
        Map<SatuanId, Pko> o = pko.banyak(p.dinas(), per.id(), satuan);
        Map<PenilaianId, Pratinjau> hasil = new HashMap<>();
        for (Terbaca t : semua) {
            Penilaian n = t.penilaian();
            BahanPenilaian b = new BahanPenilaian(
                    n.pegawai(),
                    periode.ketentuan(per),
                    periode.ketentuan(per).untuk(peran),
                    periode.penilaian(per),
                    periode.pelaksanaan(per),
                    r.get(n.pegawai()),
                    x.getOrDefault(n.pegawai(), RingkasanPelaksanaan.KOSONG),
                    n.satuan() == null ? null : o.get(n.satuan()));
            hasil.put(n.id(), periksa(p, per, t, b, j, kini));
        }
        return hasil;
    }

    private static Pratinjau periksa(
            Pengguna p, PeriodeRingkas per, Terbaca t, BahanPenilaian b, Jendela j, Instant kini) {
        Penilaian n = t.penilaian();
        AturanPenilaian a = b.aturan();
        boolean hanyaPerilaku = new MasaDinilai(t.masa(), n.peran(), per).hanyaPerilaku(a);
        Timbangan w = Penimbang.timbang(b, n.peran(), hanyaPerilaku, n.isi());
        KeadaanPenilaian k =
                new KeadaanPenilaian(per.zona(), j.terbuka(kini) ? null : KalimatPenilaian.jendela(j, kini), null, w);
        TindakanPenilaian tindakan = new TindakanPenilaian(
                p.pegawai(), null, PihakPenilaian.PENILAI, kini, n.isi(), "", SuratPutusan.KOSONG, null);
        String halangan = n.halangan(LangkahPenilaian.TETAPKAN, tindakan, k)
                .map(HalanganPenilaian::pesan)
                .orElse("");
        return new Pratinjau(
                n.versi(),
                halangan.isEmpty() && w.predikat() != null ? w.predikat().judul() : "",
                halangan);
    }
}
