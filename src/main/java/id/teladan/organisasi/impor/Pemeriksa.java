package id.teladan.organisasi.impor;

import id.teladan.umum.Nip;
import id.teladan.umum.Npsn;
import id.teladan.umum.Nuptk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of one row and gathers what is wrong with it, so that all of it is told at once. */
final class Pemeriksa {
    private static final Pattern ILMIAH = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d{1,3}");
    private static final String RUMUS =
            "berisi rumus. Salin kolom ini lalu tempel sebagai nilai (Tempel khusus > Nilai), supaya isinya pasti.";
    private final List<GalatBaris> galat = new ArrayList<>();

    List<GalatBaris> galat() {
        return galat;
    }

    boolean baik() {
        return galat.isEmpty();
    }

    void tolak(String bidang, String alasan) {
        galat.add(new GalatBaris(bidang, alasan));
    }

    /** Text of at most so many characters; null when the cell is empty or refused. */
    @Nullable
    String teks(String bidang, Sel sel, int maks) {
        return switch (sel.jenis()) {
            case KOSONG -> null;
            case RUMUS -> gagal(bidang, RUMUS);
            case GALAT -> gagal(bidang, "berisi galat rumus (seperti #N/A). Ketik nilainya.");
            case TEKS, ANGKA -> teks(bidang, sel.teks(), maks);
        };
    }

    @Nullable
    String teks(String bidang, @Nullable String nilai, int maks) {
        if (nilai == null) {
            return null;
        }
        if (Teks.berkarakterKendali(nilai)) {
            return gagal(bidang, "berisi karakter kendali yang tidak terlihat. Ketik ulang sel ini.");
        }
        String t = Teks.bersih(nilai);
        if (t.length() > maks) {
            return gagal(bidang, "terlalu panjang (" + t.length() + " huruf; batasnya " + maks + ").");
        }
        return t.isEmpty() ? null : t;
    }

    @Nullable
    String wajib(String bidang, Sel sel, int maks) {
        String t = teks(bidang, sel, maks);
        if (t == null && baikUntuk(bidang)) {
            tolak(bidang, "wajib diisi.");
        }
        return t;
    }

    @Nullable
    String nip(Sel sel) {
        String t = nomorPanjang("NIP", sel);
        return t == null
                ? null
                : Nip.coba(t)
                        .map(Nip::angka)
                        .orElseGet(() ->
                                gagal("NIP", "harus 18 angka dan diawali tanggal lahir (tahun, bulan, tanggal)."));
    }

    @Nullable
    String nuptk(Sel sel) {
        String t = nomorPanjang("NUPTK", sel);
        return t == null ? null : Nuptk.coba(t).map(Nuptk::angka).orElseGet(() -> gagal("NUPTK", "harus 16 angka."));
    }

    @Nullable
    String npsn(Sel sel) {
        String t = teks("NPSN", sel, 40);
        return t == null ? null : Npsn.coba(t).map(Npsn::angka).orElseGet(() -> gagal("NPSN", "harus 8 angka."));
    }

    /** Spreadsheets keep 15 digits of a number: a longer one that stands as a number has lost its last digits. */
    private @Nullable String nomorPanjang(String bidang, Sel sel) {
        String t = teks(bidang, sel, 60);
        if (t == null || t.equals("0")) {
            return null;
        }
        if (ILMIAH.matcher(t).matches() || (sel.jenis() == Sel.Jenis.ANGKA && t.length() > 15)) {
            return gagal(
                    bidang,
                    "tersimpan sebagai angka, sehingga angka terakhirnya hilang. Jadikan sel ini berformat Teks, lalu ketik ulang.");
        }
        return t;
    }

    @Nullable
    LocalDate tanggal(String bidang, Sel sel) {
        if (sel.tanggal() != null && sel.jenis() == Sel.Jenis.ANGKA) {
            return sel.tanggal();
        }
        String t = teks(bidang, sel, 60);
        return t == null
                ? null
                : Teks.tanggal(t)
                        .orElseGet(
                                () -> gagal(
                                        bidang,
                                        "bukan tanggal yang dikenal. Tulis hari/bulan/tahun seperti 15/07/2024, atau 2024-07-15."));
    }

    /** A value out of a closed list, found by a reading of the text. */
    <T> @Nullable T pilihan(String bidang, Sel sel, Function<String, Optional<T>> baca, String yangBoleh) {
        String t = teks(bidang, sel, 100);
        return t == null
                ? null
                : baca.apply(t.toUpperCase(Locale.ROOT))
                        .orElseGet(() -> gagal(bidang, "tidak dikenal. Yang dapat dipakai: " + yangBoleh + "."));
    }

    private boolean baikUntuk(String bidang) {
        return galat.stream().noneMatch(g -> g.bidang().equals(bidang));
    }

    private <T> @Nullable T gagal(String bidang, String alasan) {
        tolak(bidang, alasan);
        return null;
    }
}
