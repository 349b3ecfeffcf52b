package id.teladan.penilaian.kalibrasi;

import id.teladan.periode.AturanPelaksanaan.Skala;
import id.teladan.periode.Ketentuan.Indikator;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.Peran;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of practice scoring, for those who observe. */
@Service
public class Kalibrasi {
    static final int PANJANG_CATATAN = 1_000;
    private static final String SKALA = "OBSERVASI";
    private static final Set<Peran> MENILAI =
            Set.of(Peran.KEPALA_SEKOLAH, Peran.PLT_KEPALA_SEKOLAH, Peran.PENGAWAS, Peran.KEPALA_DINAS);

    private final Periode periode;
    private final KalibrasiRepository percobaan;
    private final PustakaKasus pustaka = PustakaKasus.bawaan();

    Kalibrasi(Periode periode, KalibrasiRepository percobaan) {
        this.periode = periode;
        this.percobaan = percobaan;
    }

    /** A case with how often the reader tried it. */
    record Baris(Kasus kasus, String indikator, int percobaan) {}

    /** The outcome of a try. */
    sealed interface Hasil {
        record Tersimpan() implements Hasil {}

        record Ditolak(List<Galat> galat) implements Hasil {}

        /** It was rated in another window meanwhile. */
        record Bentrok() implements Hasil {}
    }

    private static void periksa(Pengguna p) {
        if (!MENILAI.contains(p.peran())) {
            throw new TidakBerwenang(
                    "Kalibrasi untuk yang mengobservasi: kepala sekolah, Plt., pengawas, dan kepala dinas.");
        }
    }

    /** The newest period, whose rubric is used; empty while the dinas has none. */
    private Optional<PeriodeRingkas> acuan(Pengguna p) {
        return periode.semua(p.dinas()).stream().findFirst();
    }

    private Optional<Indikator> indikator(PeriodeRingkas per, Kasus k) {
        return periode.ketentuan(per).untuk(Peran.GURU).indikator(k.indikator());
    }

    /** The cases whose indikator the rule set knows. */
    @Transactional(readOnly = true)
    List<Baris> daftar(Pengguna p) {
        periksa(p);
        PeriodeRingkas per = acuan(p).orElse(null);
        if (per == null) {
            return List.of();
        }
        List<Percobaan> milik = percobaan.milik(p.dinas(), p.pegawai());
        List<Baris> hasil = new ArrayList<>();
        for (Kasus k : pustaka.semua()) {
            indikator(per, k)
                    .ifPresent(i -> hasil.add(new Baris(k, i.judul(), (int) milik.stream()
                            .filter(x -> x.kasus().equals(k.kode()))
                            .count())));
        }
        return hasil;
    }

    @Transactional(readOnly = true)
    LembarKalibrasi buka(Pengguna p, String kode) {
        periksa(p);
        Kasus k = pustaka.ambil(kode).orElseThrow(Kalibrasi::tiada);
        PeriodeRingkas per = acuan(p).orElseThrow(Kalibrasi::tiada);
        Indikator i = indikator(per, k).orElseThrow(Kalibrasi::tiada);
        Skala skala = periode.pelaksanaan(per).skala(SKALA).orElseThrow(Kalibrasi::tiada);
        List<Percobaan> milik = percobaan.milik(p.dinas(), p.pegawai()).stream()
                .filter(x -> x.kasus().equals(kode))
                .toList();
        Banding banding = milik.isEmpty()
                ? null
                : Banding.dari(k, skala.tingkat(), milik.getFirst(), percobaan.orangLain(p.dinas(), p.pegawai(), k));
        return new LembarKalibrasi(k, i, skala, milik, banding, per.zona());
    }

    /**
     * @param nilai level by the code of the fokus, as typed
     * @param ke number of tries from which the form was drawn
     */
    @Transactional
    Hasil nilai(Pengguna p, String kode, Map<String, String> nilai, String catatan, int ke, Instant kini) {
        LembarKalibrasi l = buka(p, kode);
        List<Galat> galat = new ArrayList<>();
        for (Kasus.Acuan a : l.kasus().fokus()) {
            if (l.skala().tingkat(nilai.getOrDefault(a.kode(), "")).isEmpty()) {
                galat.add(new Galat("f-" + a.kode(), "Nilai " + a.kode() + ": pilih salah satu tingkat."));
            }
        }
        if (catatan.length() > PANJANG_CATATAN) {
            galat.add(new Galat("catatan", "Catatan paling panjang 1.000 huruf; sekarang " + catatan.length() + "."));
        }
        if (!galat.isEmpty()) {
            return new Hasil.Ditolak(galat);
        }
        Percobaan baru = new Percobaan(
                kode, ke + 1, l.kasus().versi(), pilih(l, nilai), catatan.isBlank() ? null : catatan.strip(), kini);
        if (ke == l.ke() && percobaan.tambah(p.dinas(), p.pegawai(), baru)) {
            return new Hasil.Tersimpan();
        }
        return sama(l.percobaan(), baru) ? new Hasil.Tersimpan() : new Hasil.Bentrok();
    }

    private static Map<String, String> pilih(LembarKalibrasi l, Map<String, String> nilai) {
        Map<String, String> hasil = new java.util.HashMap<>();
        l.kasus().fokus().forEach(a -> hasil.put(a.kode(), nilai.getOrDefault(a.kode(), "")));
        return hasil;
    }

    /** Pressed twice: the same try stands already. */
    private static boolean sama(List<Percobaan> ada, Percobaan baru) {
        return ada.stream().anyMatch(x -> x.ke() == baru.ke() && x.nilai().equals(baru.nilai()));
    }

    private static TidakDitemukan tiada() {
        return new TidakDitemukan("Kasus ini tidak ada.");
    }
}
