package id.teladan.penilaian.daftar;

import id.teladan.pelaksanaan.Huruf;
import id.teladan.penilaian.StatusPenilaian;
import id.teladan.penilaian.hitung.Kekurangan;
import id.teladan.penilaian.hitung.Kelengkapan;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.AturanPenilaian.JenisSyarat;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.TabelPredikat.Sebutan;
import id.teladan.umum.Peran;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From what is known of people to the rows of a list. */
final class PenyusunBaris {
    private final Ketentuan ketentuan;
    private final AturanPenilaian aturan;
    private final Zona zona;

    PenyusunBaris(Ketentuan ketentuan, AturanPenilaian aturan, Zona zona) {
        this.ketentuan = ketentuan;
        this.aturan = aturan;
        this.zona = zona;
    }

    List<BarisNilai> susun(Collection<OrangDinilai> orang, Map<OrangDinilai.Kunci, FaktaNilai> fakta) {
        boolean banyakSatuan =
                orang.stream().map(OrangDinilai::satuan).distinct().count() > 1;
        // Where all are rated for the same superior the head of the list says so once.
        boolean campur = orang.stream().map(OrangDinilai::atasNama).distinct().count() > 1;
        return orang.stream()
                .filter(o -> fakta.containsKey(o.kunci()))
                .map(o -> baris(o, java.util.Objects.requireNonNull(fakta.get(o.kunci())), banyakSatuan, campur))
                .toList();
    }

    private BarisNilai baris(OrangDinilai o, FaktaNilai f, boolean banyakSatuan, boolean campur) {
        boolean terbuka = f.status() == StatusPenilaian.BELUM || f.status() == StatusPenilaian.DRAF;
        // Who only recommends does not read the draft of him who decides.
        boolean tampak = !terbuka || !o.timKerja();
        List<Kekurangan> kurang =
                terbuka ? Kelengkapan.periksa(aturan, o.peran(), f.hanyaPerilaku(), ada(o.peran(), f)) : List.of();
        return new BarisNilai(
                o,
                f,
                keterangan(o, f, banyakSatuan, campur),
                kurang,
                judul(tampak ? f.ratingHasil() : null, aturan.predikat()::rating),
                judul(tampak ? f.ratingPerilaku() : null, aturan.predikat()::rating),
                judul(tampak ? f.predikat() : null, aturan.predikat()::pegawai),
                zona);
    }

    private String keterangan(OrangDinilai o, FaktaNilai f, boolean banyakSatuan, boolean campur) {
        String pko = o.peran() == Peran.KEPALA_SEKOLAH
                ? " · PKO "
                        + Optional.ofNullable(judul(f.pko(), aturan.predikat()::organisasi))
                                .orElse("belum ditetapkan")
                : "";
        return o.jenisPtk()
                + (banyakSatuan || o.peran() == Peran.KEPALA_SEKOLAH ? " · " + o.namaSatuan() : "")
                + pko
                + (o.timKerja() ? " · Anda sebagai Tim Kerja" : "")
                + (o.sampai() == null ? "" : " · bertugas di sini sampai " + Tanggal.panjang(o.sampai()))
                + (o.cutiSampai() == null ? "" : " · cuti sampai " + Tanggal.panjang(o.cutiSampai()))
                + (o.atasNama() == null || !campur ? "" : " · Anda sebagai wakil " + o.atasNama());
    }

    private static @Nullable String judul(@Nullable String kode, Function<String, Optional<Sebutan>> cari) {
        return kode == null ? null : cari.apply(kode).map(Sebutan::judul).orElse(kode);
    }

    /**
     * What of the requirements a list can know: evidence and the school's documents are looked at on the page of the person, and once
     * more when it is decided.
     */
    private Map<JenisSyarat, List<String>> ada(Peran peran, FaktaNilai f) {
        Map<JenisSyarat, List<String>> hasil = new EnumMap<>(JenisSyarat.class);
        catat(hasil, JenisSyarat.AKUNTABILITAS, true);
        catat(hasil, JenisSyarat.BUKTI, true);
        catat(hasil, JenisSyarat.PKO, f.pko() != null);
        catat(hasil, JenisSyarat.RENCANA, f.rencana());
        catat(hasil, JenisSyarat.OBSERVASI, f.siklus().terkumpul(Huruf.B));
        catat(hasil, JenisSyarat.TINDAK_LANJUT, f.siklus().terkumpul(Huruf.C));
        catat(hasil, JenisSyarat.REFLEKSI, f.siklus().terkumpul(Huruf.E));
        catat(
                hasil,
                JenisSyarat.ASPEK,
                f.siklus().dinilai(Huruf.C) && f.siklus().dinilai(Huruf.E));
        catat(hasil, JenisSyarat.RATING_HASIL, f.ratingHasil() != null);
        catat(hasil, JenisSyarat.RATING_PERILAKU, f.ratingPerilaku() != null);
        catat(
                hasil,
                JenisSyarat.UMPAN_BALIK,
                ketentuan.untuk(peran).perilaku().stream()
                        .allMatch(a -> f.terisi().contains("umpan.PERILAKU." + a.kode())));
        return hasil;
    }

    private static void catat(Map<JenisSyarat, List<String>> hasil, JenisSyarat j, boolean ada) {
        if (ada) {
            hasil.put(j, List.of());
        }
    }
}
