package id.teladan.pelaksanaan.berkas;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds in the text of a certificate or letter what its title and its date may be. */
final class PencariSaran {
    private static final int JUDUL = 150;
    private static final Map<String, Integer> BULAN = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("peb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("agu", 8),
            Map.entry("agt", 8),
            Map.entry("ags", 8),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("nop", 11),
            Map.entry("des", 12),
            Map.entry("dec", 12));
    private static final Pattern TANGGAL = Pattern.compile(
            "\\b(\\d{1,2})\\s+([A-Za-z]{3,9})\\.?,?\\s+(\\d{4})\\b|\\b(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})\\b"
                    + "|\\b(\\d{4})-(\\d{2})-(\\d{2})\\b|\\b([A-Za-z]{3,9})\\s+(\\d{1,2}),\\s+(\\d{4})\\b");
    /** Place and day above a signature: "Kota Contoh, 14 Maret 2024". */
    private static final Pattern TANDA_TANGAN =
            Pattern.compile("[A-Z][\\p{L} .]{2,40},\\s*(?:tanggal\\s+)?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern KUTIPAN = Pattern.compile("[\"“”„]\\s*([^\"“”„]{10,200}?)\\s*[\"“”]", Pattern.DOTALL);
    private static final Pattern PENGANTAR = Pattern.compile(
            "(mengikuti|kegiatan|pelatihan|workshop|lokakarya|seminar|webinar|bertema|tema|tentang|perihal|hal)\\s*:?$");
    private static final Pattern BUKAN_JUDUL = Pattern.compile(
            "(?i)^(sertifikat|certificate|piagam.*|surat keputusan|surat tugas|nomor.*|no\\..*|diberikan kepada.*|kepada.*|pemerintah .*|dinas .*|kementerian .*|nip.*|nuptk.*)$");

    private PencariSaran() {}

    static Saran dari(String teks) {
        String rapi = teks.replace('\u00a0', ' ').replace("\r", "");
        List<String> baris = rapi.lines()
                .map(b -> b.strip().replaceAll("\\s+", " "))
                .filter(b -> !b.isEmpty())
                .toList();
        return new Saran(judul(rapi, baris), tanggal(rapi).orElse(null));
    }

    /** The day above the signature, else the last one that stands there. */
    static Optional<LocalDate> tanggal(String teks) {
        LocalDate terakhir = null;
        LocalDate diTandaTangan = null;
        Matcher m = TANGGAL.matcher(teks);
        while (m.find()) {
            LocalDate t = baca(m);
            if (t != null) {
                terakhir = t;
                int awalBaris = teks.lastIndexOf('\n', m.start()) + 1;
                if (TANDA_TANGAN.matcher(teks.substring(awalBaris, m.start())).find()) {
                    diTandaTangan = t;
                }
            }
        }
        return Optional.ofNullable(diTandaTangan == null ? terakhir : diTandaTangan);
    }

    private static @Nullable LocalDate baca(Matcher m) {
        if (m.group(1) != null) {
            return hari(m.group(3), bulan(m.group(2)), m.group(1));
        }
        if (m.group(4) != null) {
            return hari(m.group(6), Integer.parseInt(m.group(5)), m.group(4));
        }
        if (m.group(7) != null) {
            return hari(m.group(7), Integer.parseInt(m.group(8)), m.group(9));
        }
        return hari(m.group(12), bulan(m.group(10)), m.group(11));
    }

    private static int bulan(String nama) {
        return BULAN.getOrDefault(nama.toLowerCase(Locale.ROOT).substring(0, 3), 0);
    }

    private static @Nullable LocalDate hari(String tahun, int bulan, String hari) {
        int t = Integer.parseInt(tahun);
        try {
            return t < 1990 || t > 2100 ? null : LocalDate.of(t, bulan, Integer.parseInt(hari));
        } catch (DateTimeException e) {
            return null; // thirty-first of June, month thirteen: no day
        }
    }

    private static @Nullable String judul(String teks, List<String> baris) {
        Matcher kutip = KUTIPAN.matcher(teks);
        if (kutip.find()) {
            return pendek(kutip.group(1));
        }
        for (int i = 0; i + 1 < baris.size(); i++) {
            if (PENGANTAR.matcher(baris.get(i).toLowerCase(Locale.ROOT)).find() && layak(baris.get(i + 1))) {
                return pendek(gabung(baris, i + 1));
            }
        }
        return baris.stream()
                .filter(PencariSaran::layak)
                .findFirst()
                .map(PencariSaran::pendek)
                .orElse(null);
    }

    /** A title in capitals often goes on in the next line. */
    private static String gabung(List<String> baris, int dari) {
        List<String> hasil = new ArrayList<>(List.of(baris.get(dari)));
        for (int i = dari + 1; i < baris.size() && hasil.size() < 3; i++) {
            String b = baris.get(i);
            if (!kapital(baris.get(dari)) || !kapital(b) || !layak(b)) {
                break;
            }
            hasil.add(b);
        }
        return String.join(" ", hasil);
    }

    private static boolean kapital(String b) {
        return b.equals(b.toUpperCase(Locale.ROOT));
    }

    private static boolean layak(String b) {
        return b.chars().filter(Character::isLetter).count() >= 8
                && !BUKAN_JUDUL.matcher(b).matches()
                && !TANGGAL.matcher(b).find();
    }

    private static String pendek(String s) {
        String rapi = s.replaceAll("\\s+", " ").strip();
        return rapi.length() <= JUDUL ? rapi : rapi.substring(0, JUDUL - 1).strip() + "…";
    }
}
