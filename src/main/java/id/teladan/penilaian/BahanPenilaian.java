package id.teladan.penilaian;

import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.RingkasanPelaksanaan;
import id.teladan.pelaksanaan.RingkasanPelaksanaan.BuktiRingkas;
import id.teladan.penilaian.daftar.SebaranLain;
import id.teladan.perencanaan.Bagian;
import id.teladan.perencanaan.SkpBerlaku;
import id.teladan.periode.AturanPelaksanaan;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.Ketentuan;
import id.teladan.umum.PegawaiId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was planned and what came of it, for those who rate.
 *
 * @param rencana the agreed plan that counts; null while there is none
 * @param pko null while the kepala dinas has not set it
 * @param lain how the predikat of the others are spread; null where that is not asked
 */
record BahanPenilaian(
        PegawaiId pegawai,
        Ketentuan ketentuan,
        Ketentuan.Katalog katalog,
        AturanPenilaian aturan,
        AturanPelaksanaan siklus,
        @Nullable SkpBerlaku rencana,
        RingkasanPelaksanaan ringkas,
        HasilPenilaian.@Nullable Nilai pko,
        @Nullable SebaranLain lain) {

    /** One of the three rated aspects; {@code tingkat} is empty while it was not rated, {@code url} where to rate it, if it can be. */
    record AspekDinilai(AturanPenilaian.Aspek aspek, String tingkat, String judul, String url) {
        boolean ada() {
            return !tingkat.isEmpty();
        }
    }

    /** A fokus perilaku as it was observed. */
    record FokusTeramati(String judul, String tingkat, String catatan) {}

    List<ButirRencana> butir() {
        SkpBerlaku r = rencana;
        return r == null
                ? List.of()
                : Stream.of(Bagian.PRAKTIK, Bagian.PENGEMBANGAN, Bagian.TUGAS)
                        .flatMap(b -> r.bagian(b).stream())
                        .map(x -> ButirRencana.of(this, x))
                        .toList();
    }

    List<ButirRencana> butir(Bagian b) {
        return butir().stream().filter(x -> x.bagian() == b).toList();
    }

    /** The behaviour that the plan chose in this aspect; empty without one. */
    String perilakuTerpilih(Ketentuan.AspekPerilaku aspek) {
        SkpBerlaku r = rencana;
        return r == null
                ? ""
                : r.bagian(Bagian.PERILAKU).stream()
                        .flatMap(x ->
                                aspek.pilihan().stream().filter(p -> p.kode().equals(x.kode())))
                        .map(Ketentuan.PilihanPerilaku::teks)
                        .findFirst()
                        .orElse("");
    }

    List<AspekDinilai> aspek() {
        return aturan.aspek().stream().map(this::aspek).toList();
    }

    private AspekDinilai aspek(AturanPenilaian.Aspek a) {
        String tingkat = ringkas.penilaian(a.isian());
        String judul = siklus.skala(a.skala())
                .flatMap(s -> s.tingkat(tingkat))
                .map(AturanPelaksanaan.Tingkat::judul)
                .orElse(tingkat);
        Huruf h = Huruf.valueOf(a.isian().substring(0, 1));
        boolean dapat = ringkas.siklus() != null && ringkas.dokumen(h).isPresent();
        return new AspekDinilai(a, tingkat, judul, dapat ? "/observasi/" + ringkas.siklus() + "/" + h.jalur() : "");
    }

    /** Levels by the code of the aspect; those that were not rated are absent. */
    Map<String, String> tingkatAspek() {
        Map<String, String> hasil = new LinkedHashMap<>();
        aspek().stream()
                .filter(AspekDinilai::ada)
                .forEach(a -> hasil.put(a.aspek().kode(), a.tingkat()));
        return hasil;
    }

    Optional<Ketentuan.Indikator> indikator() {
        return katalog.indikator(ringkas.indikator());
    }

    boolean diobservasi() {
        return ringkas.dokumen(Huruf.B).isPresent();
    }

    /** What B says of each fokus perilaku; empty before the observation. */
    List<FokusTeramati> fokus() {
        if (!diobservasi()) {
            return List.of();
        }
        List<FokusTeramati> hasil = new ArrayList<>();
        indikator().map(Ketentuan.Indikator::fokus).orElse(List.of()).forEach(f -> {
            String kode = ringkas.isian("B-PENILAIAN." + f.kode());
            if (!kode.isEmpty()) {
                hasil.add(new FokusTeramati(
                        f.judul(),
                        siklus.skala("OBSERVASI")
                                .flatMap(s -> s.tingkat(kode))
                                .map(AturanPelaksanaan.Tingkat::judul)
                                .orElse(kode),
                        ringkas.isian("B-CATATAN." + f.kode())));
            }
        });
        return hasil;
    }

    /** What the employee wrote in a document of the cycle, field by field. */
    List<Tertulis> tertulis(Huruf h) {
        return siklus.dokumen(h.name()).isian().stream()
                .filter(i ->
                        i.oleh() == AturanPelaksanaan.Pengisi.PEGAWAI && i.jenis() == AturanPelaksanaan.JenisIsian.TEKS)
                .map(i -> new Tertulis(i.judul(), ringkas.isian(i.kode())))
                .filter(t -> !t.isi().isEmpty())
                .toList();
    }

    record Tertulis(String judul, String isi) {}

    /** Points realised and planned; null where the rule set knows none. */
    @Nullable
    Poin poin() {
        if (ketentuan.poin() == null) {
            return null;
        }
        int nyata = 0;
        int rencana = 0;
        for (ButirRencana b : butir(Bagian.PENGEMBANGAN)) {
            rencana += b.poin() * b.target();
            nyata += b.poin()
                    * (int) Math.min(
                            b.target(),
                            b.bukti().stream().filter(BuktiRingkas::sesuai).count());
        }
        return new Poin(nyata, rencana);
    }

    record Poin(int terealisasi, int direncanakan) {}
}
