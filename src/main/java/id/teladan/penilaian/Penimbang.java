package id.teladan.penilaian;

import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.RingkasanPelaksanaan;
import id.teladan.penilaian.HasilPenilaian.Nilai;
import id.teladan.penilaian.hitung.Kekurangan;
import id.teladan.penilaian.hitung.Kelengkapan;
import id.teladan.penilaian.hitung.Kuadran;
import id.teladan.penilaian.hitung.PredikatBerdasar;
import id.teladan.penilaian.hitung.UsulRating;
import id.teladan.penilaian.hitung.Usulan;
import id.teladan.perencanaan.Bagian;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.AturanPenilaian.JenisSyarat;
import id.teladan.periode.Ketentuan;
import id.teladan.umum.Peran;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the pure rules of {@code penilaian.hitung} what they say to a draft. */
final class Penimbang {
    private Penimbang() {}

    /** Without what was planned and what came of it: only the predicate that follows from the ratings. */
    static Timbangan rating(AturanPenilaian a, boolean hanyaPerilaku, IsiPenilaian isi) {
        PredikatBerdasar p = predikat(a, hanyaPerilaku, isi);
        return new Timbangan(
                a,
                hanyaPerilaku,
                null,
                List.of(),
                List.of(),
                p == null ? null : new Nilai(p.kode(), p.judul()),
                p == null ? List.of() : p.dasar());
    }

    static Timbangan timbang(BahanPenilaian b, Peran peran, boolean hanyaPerilaku, IsiPenilaian isi) {
        AturanPenilaian a = b.aturan();
        PredikatBerdasar p = predikat(a, hanyaPerilaku, isi);
        Usulan u = hanyaPerilaku
                ? new Usulan(null, List.of(), List.of(Kuadran.hasilPerilakuSaja(a)))
                : UsulRating.hasilKerja(a, b.tingkatAspek());
        return new Timbangan(
                a,
                hanyaPerilaku,
                u.nilai(),
                u.dasar(),
                Kelengkapan.periksa(a, peran, hanyaPerilaku, kurang(b, isi)).stream()
                        .map(k -> kurang(b, k))
                        .toList(),
                p == null ? null : new Nilai(p.kode(), p.judul()),
                p == null ? List.of() : p.dasar());
    }

    private static @Nullable PredikatBerdasar predikat(AturanPenilaian a, boolean hanyaPerilaku, IsiPenilaian isi) {
        String hasil = hanyaPerilaku ? a.hanyaPerilaku().hasil() : isi.hasil();
        boolean dikenal = a.predikat().rating(hasil).isPresent()
                && a.predikat().rating(isi.perilaku()).isPresent();
        if (!dikenal) {
            return null;
        }
        return hanyaPerilaku ? Kuadran.perilakuSaja(a, isi.perilaku()) : Kuadran.predikat(a, hasil, isi.perilaku());
    }

    private static Map<JenisSyarat, List<String>> kurang(BahanPenilaian b, IsiPenilaian isi) {
        Map<JenisSyarat, List<String>> hasil = new EnumMap<>(JenisSyarat.class);
        RingkasanPelaksanaan r = b.ringkas();
        hasil.put(JenisSyarat.PKO, belum(b.pko() != null, "belum ditetapkan"));
        hasil.put(JenisSyarat.RENCANA, belum(b.rencana() != null, "belum disepakati"));
        hasil.put(JenisSyarat.OBSERVASI, belum(b.diobservasi(), "belum diadakan"));
        hasil.put(JenisSyarat.TINDAK_LANJUT, belum(r.dokumen(Huruf.C).isPresent(), "belum dikumpulkan"));
        hasil.put(JenisSyarat.REFLEKSI, belum(r.dokumen(Huruf.E).isPresent(), "belum dikumpulkan"));
        hasil.put(
                JenisSyarat.AKUNTABILITAS,
                RingkasanPelaksanaan.DOKUMEN_SATUAN.entrySet().stream()
                        .filter(e -> !r.satuan().containsKey(e.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
        hasil.put(
                JenisSyarat.BUKTI,
                Stream.concat(b.butir(Bagian.PENGEMBANGAN).stream(), b.butir(Bagian.TUGAS).stream())
                        .filter(x -> x.sesuai() < x.target())
                        .map(x -> x.judul() + " (" + x.keadaanBukti() + ")")
                        .toList());
        hasil.put(
                JenisSyarat.ASPEK,
                b.aspek().stream()
                        .filter(Predicate.not(BahanPenilaian.AspekDinilai::ada))
                        .map(x -> x.aspek().judul() + " belum dinilai")
                        .toList());
        hasil.put(JenisSyarat.RATING_HASIL, belum(!isi.hasil().isEmpty(), "belum dipilih"));
        hasil.put(JenisSyarat.RATING_PERILAKU, belum(!isi.perilaku().isEmpty(), "belum dipilih"));
        hasil.put(
                JenisSyarat.UMPAN_BALIK,
                b.katalog().perilaku().stream()
                        .filter(x -> !isi.ada(IsiPenilaian.umpanBalik(Bagian.PERILAKU.name(), x.kode())))
                        .map(Ketentuan.AspekPerilaku::judul)
                        .toList());
        return hasil;
    }

    private static List<String> belum(boolean ada, String kata) {
        return ada ? List.of() : List.of(kata);
    }

    private static Kurang kurang(BahanPenilaian b, Kekurangan k) {
        String siklus =
                b.ringkas().siklus() == null ? "" : "/observasi/" + b.ringkas().siklus();
        return switch (k.jenis()) {
            case PKO -> new Kurang(k, "Kepala dinas menetapkannya.", "");
            case RENCANA -> new Kurang(k, "Pegawai menyusun dan menyepakati rencananya.", "");
            case OBSERVASI ->
                new Kurang(
                        k,
                        siklus.isEmpty()
                                ? "Pegawai memulai siklusnya, lalu Anda mengobservasi."
                                : "Anda mengobservasi.",
                        siklus.isEmpty() ? "" : siklus + "/rubrik");
            case TINDAK_LANJUT, REFLEKSI -> new Kurang(k, "Pegawai mengumpulkannya.", siklus);
            case AKUNTABILITAS ->
                new Kurang(k, "Kepala sekolah mengumpulkannya sekali untuk semua.", "/dokumen-satuan");
            case BUKTI ->
                new Kurang(k, "Pegawai melengkapinya, dan atasannya memeriksa.", "/bukti/orang/" + b.pegawai());
            case ASPEK -> new Kurang(k, "Anda menilainya pada Dokumen Tindak Lanjut dan Dokumen Refleksi.", siklus);
            case RATING_HASIL -> new Kurang(k, "Anda memilihnya di bawah.", "#hasil");
            case RATING_PERILAKU -> new Kurang(k, "Anda memilihnya di bawah.", "#perilaku");
            case UMPAN_BALIK -> new Kurang(k, "Anda menulisnya di bawah.", "#umpan-perilaku");
        };
    }
}
