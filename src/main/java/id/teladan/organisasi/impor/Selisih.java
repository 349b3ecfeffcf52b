package id.teladan.organisasi.impor;

import id.teladan.organisasi.impor.BarisPratinjau.Beda;
import id.teladan.organisasi.impor.BarisPratinjau.Isi;
import id.teladan.umum.Tanggal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Gathers a record to be written field by field: what the file does not say stays, what differs is told. */
final class Selisih {
    static final String KOSONG = "-";
    private final Map<String, Object> data;
    private final Map<String, Object> sebelum;
    private final List<Beda> beda;

    Selisih(Map<String, Object> data, Map<String, Object> sebelum, List<Beda> beda) {
        this.data = data;
        this.sebelum = sebelum;
        this.beda = beda;
    }

    void teks(String kolom, String bidang, @Nullable String lama, @Nullable String baru) {
        catat(kolom, bidang, lama, baru, lama, baru);
    }

    /** A column that is written but says nothing to a reader. */
    void diam(String kolom, Object nilai) {
        data.put(kolom, nilai);
    }

    void pilihan(
            String kolom, String bidang, @Nullable String lama, @Nullable String baru, UnaryOperator<String> sebutan) {
        catat(
                kolom,
                bidang,
                lama,
                baru,
                lama == null ? null : sebutan.apply(lama),
                baru == null ? null : sebutan.apply(baru));
    }

    void ya(String kolom, String bidang, @Nullable Boolean lama, @Nullable Boolean baru, String ya, String tidak) {
        catat(kolom, bidang, lama, baru, kata(lama, ya, tidak), kata(baru, ya, tidak));
    }

    void tanggal(String kolom, String bidang, @Nullable LocalDate lama, @Nullable LocalDate baru) {
        catat(
                kolom,
                bidang,
                lama == null ? null : lama.toString(),
                baru == null ? null : baru.toString(),
                lama == null ? null : Tanggal.panjang(lama),
                baru == null ? null : Tanggal.panjang(baru));
    }

    private void catat(
            String kolom,
            String bidang,
            @Nullable Object lama,
            @Nullable Object baru,
            @Nullable String kataLama,
            @Nullable String kataBaru) {
        Object nilai = baru == null ? lama : baru;
        if (nilai != null) {
            data.put(kolom, nilai);
        }
        if (lama != null) {
            sebelum.put(kolom, lama);
        }
        if (baru != null && !baru.equals(lama)) {
            beda.add(new Beda(
                    bidang,
                    Objects.requireNonNullElse(kataLama, KOSONG),
                    Objects.requireNonNullElse(kataBaru, KOSONG)));
        }
    }

    private static @Nullable String kata(@Nullable Boolean b, String ya, String tidak) {
        return b == null ? null : b ? ya : tidak;
    }

    /** A line that writes nothing carries no data. */
    Isi isi(Aksi aksi, List<String> catatan) {
        return switch (aksi) {
            case TAMBAH -> new Isi(data, Map.of(), beda, List.of(), catatan);
            case UBAH, AKHIRI -> new Isi(data, sebelum, beda, List.of(), catatan);
            default -> Isi.catatan(catatan);
        };
    }
}
