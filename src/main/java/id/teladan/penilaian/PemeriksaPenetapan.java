package id.teladan.penilaian;

import id.teladan.pelaksanaan.RingkasPelaksanaan;
import id.teladan.pelaksanaan.RingkasanPelaksanaan;
import id.teladan.penilaian.PenilaianRepository.Terbaca;
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
import java.util.function.Function;
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
    private final Periode periode;

    PemeriksaPenetapan(
            PenilaianRepository penilaian, RencanaBerlaku rencana, RingkasPelaksanaan pelaksanaan, Periode periode) {
        this.penilaian = penilaian;
        this.rencana = rencana;
        this.pelaksanaan = pelaksanaan;
        this.periode = periode;
    }

    /**
     * What would come of deciding one.
     *
     * @param versi of the draft that was looked at
     * @param predikat title of what would be decided; empty when {@code halangan} says why nothing would
     */
    public record Pratinjau(int versi, String predikat, String halangan) {}

    /**
     * One that is looked at.
     *
     * @param satuan the school of the post for which he is assessed; {@code pko}, code of its PKO, null while it was not set
     */
    public record Diperiksa(
            PenilaianId id, SatuanId satuan, @Nullable String pko) {}

    /** A few statements, however many there are; all of one period, each in the window of its own person. */
    public Map<PenilaianId, Pratinjau> periksa(
            Pengguna p, PeriodeRingkas per, Collection<Diperiksa> semua, Instant kini) {
        Map<PenilaianId, Pratinjau> hasil = new HashMap<>();
        Map<PenilaianId, Diperiksa> apa = semua.stream().collect(Collectors.toMap(Diperiksa::id, Function.identity()));
        List<Terbaca> terbaca = penilaian.banyak(p.dinas(), apa.keySet()).stream()
                .filter(t -> t.penilaian().periode().equals(per.id()))
                .toList();
        Map<PegawaiId, Jendela> jendela = periode.jendela(
                per,
                Tahap.PENILAIAN,
                terbaca.stream().map(t -> t.penilaian().pegawai()).toList());
        terbaca.stream()
                .collect(Collectors.groupingBy(t -> t.penilaian().peran()))
                .forEach((peran, t) -> hasil.putAll(periksa(p, per, peran, t, apa, jendela, kini)));
        return hasil;
    }

    private Map<PenilaianId, Pratinjau> periksa(
            Pengguna p,
            PeriodeRingkas per,
            Peran peran,
            List<Terbaca> semua,
            Map<PenilaianId, Diperiksa> apa,
            Map<PegawaiId, Jendela> jendela,
            Instant kini) {
        Map<PegawaiId, @Nullable SatuanId> orang = new HashMap<>();
        semua.forEach(t -> orang.put(
                t.penilaian().pegawai(),
                Objects.requireNonNull(apa.get(t.penilaian().id())).satuan()));
        Map<PegawaiId, SkpBerlaku> r = rencana.banyak(p.dinas(), per.id(), peran, orang.keySet());
        Map<PegawaiId, RingkasanPelaksanaan> x = pelaksanaan.banyak(p.dinas(), per.id(), peran, orang);
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
                    PembukaPenilaian.pko(
                            periode.penilaian(per),
                            Objects.requireNonNull(apa.get(n.id())).pko()),
                    null);
            hasil.put(n.id(), periksa(p, per, t, b, Objects.requireNonNull(jendela.get(n.pegawai())), kini));
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
