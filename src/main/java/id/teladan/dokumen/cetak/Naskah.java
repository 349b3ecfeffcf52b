package id.teladan.dokumen.cetak;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.teladan.umum.Tanggal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From a bahan to the XHTML of its layout. */
final class Naskah {
    private static final TemplateEngine MESIN = mesin();

    private Naskah() {}

    private static TemplateEngine mesin() {
        TemplateEngine e =
                TemplateEngine.createPrecompiled(null, ContentType.Html, Naskah.class.getClassLoader(), "id.teladan");
        e.setBinaryStaticContent(true);
        return e;
    }

    static String tulis(Bahan b, CapDokumen cap) {
        StringOutput ke = new StringOutput(20_000);
        MESIN.render("dokumen/cetak/" + templat(b) + ".jte", Map.of("b", b, "cap", cap), ke);
        return ke.toString();
    }

    private static String templat(Bahan b) {
        return switch (b.jenis()) {
            case SKP -> "skp";
            case EVALUASI_KINERJA -> "evaluasi";
            case DOKUMEN_EVALUASI -> "dokumen_evaluasi";
            case KONVERSI -> "konversi";
            case AKUMULASI -> "akumulasi";
            case PAK -> "pak";
            case FORMULIR_B -> "formulir_b";
        };
    }

    static String tanggal(@Nullable LocalDate t) {
        return t == null ? "" : Tanggal.panjang(t);
    }

    static String masa(Bahan.Masa m) {
        return tanggal(m.mulai()) + " s.d. " + tanggal(m.sampai());
    }

    /** Both texts with a separator, or the one that is there. */
    static String gabung(@Nullable String a, String pemisah, @Nullable String b) {
        String kiri = a == null ? "" : a;
        String kanan = b == null ? "" : b;
        return kiri.isBlank() || kanan.isBlank() ? kiri + kanan : kiri + pemisah + kanan;
    }

    static String isi(@Nullable String s) {
        return s == null ? "" : s;
    }

    /** The key to a scale in one run of text, so that it is read in its order. */
    static String keterangan(List<BahanFormulirB.Tingkat> skala) {
        return skala.stream()
                .map(t -> t.judul() + ": " + t.arti().replaceFirst("[.]$", ""))
                .collect(Collectors.joining(". ", "Keterangan penilaian observasi kinerja: ", "."));
    }

    /** A dash where there is nothing to say, as offices write it. */
    static String strip(String s) {
        return s.isBlank() ? "-" : s;
    }

    /** Name and office in a line: for whom no block of rows is printed. */
    static String sebut(Bahan.@Nullable Orang o) {
        return o == null ? "" : gabung(o.nama(), ", ", o.jabatan());
    }

    /** For whom somebody signs. */
    static String diwakili(Bahan.@Nullable Orang o) {
        return o == null ? "" : gabung(o.jabatan(), ", ", o.nama());
    }

    static String tempat(Bahan.@Nullable Ditetapkan d) {
        return d == null ? "" : gabung(d.tempat(), ", ", tanggal(d.tanggal()));
    }

    static List<Bahan.HasilKerja> bagian(List<Bahan.HasilKerja> semua, boolean utama) {
        return semua.stream().filter(h -> h.utama() == utama).toList();
    }

    static String selisih(BahanPak.@Nullable Kebutuhan k) {
        if (k == null) {
            return "-";
        }
        String n = Angka.kredit(k.selisih().abs());
        return switch (k.selisih().signum()) {
            case 1 -> "Kelebihan " + n;
            case -1 -> "Kekurangan " + n;
            default -> n;
        };
    }
}
