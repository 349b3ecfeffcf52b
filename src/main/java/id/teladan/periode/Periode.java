package id.teladan.periode;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door of the room periode for the rooms below it. Each method is at most one statement, and so needs no transaction. */
@Service
public class Periode {
    private final PeriodeRepository periode;
    private final JendelaRepository jendela;
    private final KetentuanRepository ketentuan;
    private final PustakaKetentuan pustaka;
    private final Map<String, NaskahKetentuan> terbaca = new ConcurrentHashMap<>();
    private final Map<PeriodeId, PeriodeRingkas> terambil = new ConcurrentHashMap<>();

    Periode(
            PeriodeRepository periode,
            JendelaRepository jendela,
            KetentuanRepository ketentuan,
            PustakaKetentuan pustaka) {
        this.periode = periode;
        this.jendela = jendela;
        this.ketentuan = ketentuan;
        this.pustaka = pustaka;
    }

    /** The periods of a dinas that contain the day, newest first. */
    public List<PeriodeRingkas> berjalan(DinasId dinas, LocalDate hari) {
        return periode.berjalan(dinas, hari);
    }

    /** All periods of a dinas, newest first. */
    public List<PeriodeRingkas> semua(DinasId dinas) {
        return periode.semua(dinas);
    }

    /** Cached: a period does not change once it is open. */
    public Optional<PeriodeRingkas> ambil(DinasId dinas, PeriodeId id) {
        PeriodeRingkas ada = terambil.get(id);
        if (ada == null) {
            ada = periode.ambil(dinas, id).orElse(null);
            if (ada != null) {
                terambil.put(id, ada);
            }
        }
        return Optional.ofNullable(ada).filter(p -> p.dinas().equals(dinas));
    }

    /** The rule set in exactly the version that the period pins. Cached: it cannot change. */
    public Ketentuan ketentuan(PeriodeRingkas p) {
        return naskah(p).ketentuan();
    }

    /**
     * How the execution stage goes. A period that pinned its rule set before the sets told this stage follows the shipped set of the
     * same id.
     *
     * @throws IllegalStateException when that set is no longer shipped
     */
    public AturanPelaksanaan pelaksanaan(PeriodeRingkas p) {
        return ada(cariPelaksanaan(p), p, "tahap pelaksanaan");
    }

    Optional<AturanPelaksanaan> cariPelaksanaan(PeriodeRingkas p) {
        return cari(p, NaskahKetentuan::pelaksanaan);
    }

    /** How the assessment goes; a period that pinned its rule set before follows the shipped set, as with {@link #pelaksanaan}. */
    public AturanPenilaian penilaian(PeriodeRingkas p) {
        return ada(cariPenilaian(p), p, "penilaian");
    }

    /** The rules of angka kredit, in the same way. */
    public AturanAngkaKredit angkaKredit(PeriodeRingkas p) {
        return ada(cariAngkaKredit(p), p, "angka kredit");
    }

    Optional<AturanPenilaian> cariPenilaian(PeriodeRingkas p) {
        return cari(p, NaskahKetentuan::penilaian);
    }

    Optional<AturanAngkaKredit> cariAngkaKredit(PeriodeRingkas p) {
        return cari(p, NaskahKetentuan::angkaKredit);
    }

    private <T> Optional<T> cari(PeriodeRingkas p, Function<NaskahKetentuan, @Nullable T> bagian) {
        return Optional.ofNullable(bagian.apply(naskah(p)))
                .or(() -> pustaka.naskah(p.ketentuan()).flatMap(n -> Optional.ofNullable(bagian.apply(n))));
    }

    private static <T> T ada(Optional<T> aturan, PeriodeRingkas p, String tahap) {
        return aturan.orElseThrow(() -> new IllegalStateException(
                "Ketentuan " + p.ketentuan() + " tidak memuat " + tahap + " dan tidak ada lagi di Teladan"));
    }

    /**
     * The windows of the three stages as they hold for this person; one statement. The newest line counts. One made for this person
     * goes before those for all, until a newer one for all closes later: an extension for all never shortens what one person was
     * given, and a closing for all leaves it.
     */
    public Map<Tahap, Jendela> jendela(PeriodeRingkas p, PegawaiId pegawai) {
        Map<Tahap, Jendela> hasil = new EnumMap<>(Tahap.class);
        barisJendela(p, pegawai).forEach((tahap, b) -> hasil.put(tahap, b.jendela(p.zona())));
        return hasil;
    }

    /** The window of one stage as it holds for each of these people; one statement. */
    public Map<PegawaiId, Jendela> jendela(PeriodeRingkas p, Tahap tahap, Collection<PegawaiId> pegawai) {
        List<BarisJendela> semua = jendela.terbaru(p.dinas(), p.id(), pegawai).stream()
                .filter(b -> b.tahap() == tahap)
                .toList();
        Map<PegawaiId, Jendela> hasil = new HashMap<>();
        for (PegawaiId siapa : pegawai) {
            List<BarisJendela> miliknya = semua.stream()
                    .filter(b -> !b.khusus() || siapa.equals(b.pegawai()))
                    .toList();
            BarisJendela b = BarisJendela.berlaku(miliknya).get(tahap);
            if (b != null) {
                hasil.put(siapa, b.jendela(p.zona()));
            }
        }
        return hasil;
    }

    /** The lines behind the windows of a person, or of everybody for whom no other was made ({@code pegawai} null). */
    Map<Tahap, BarisJendela> barisJendela(PeriodeRingkas p, @Nullable PegawaiId pegawai) {
        return BarisJendela.berlaku(jendela.terbaru(p.dinas(), p.id(), pegawai));
    }

    /** How the windows came to be what they are, newest first, at most {@code batas} lines. */
    List<BarisJendela> riwayat(PeriodeRingkas p, int batas) {
        return jendela.riwayat(p.dinas(), p.id(), batas);
    }

    NaskahKetentuan naskah(PeriodeRingkas p) {
        return terbaca.computeIfAbsent(p.sidik(), sidik -> baca(p));
    }

    private NaskahKetentuan baca(PeriodeRingkas p) {
        BerkasKetentuan berkas = ketentuan
                .ambil(p.ketentuan(), p.sidik())
                .orElseThrow(() -> new IllegalStateException("Ketentuan " + p.ketentuan() + " tidak tersimpan"));
        if (!berkas.sidik().equals(p.sidik())) {
            throw new IllegalStateException("Isi ketentuan " + p.ketentuan() + " tidak sesuai dengan sidiknya");
        }
        return PembacaKetentuan.baca(berkas);
    }
}
