package id.teladan.organisasi;

import id.teladan.web.Galat;
import id.teladan.web.Opsi;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type, read and checked the same way in all forms of the room. */
final class Isian {
    static final int SEBARIS = 150;
    static final int ALASAN = 500;

    private static final Pattern TAHUN_DULU = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern HARI_DULU = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

    private Isian() {}

    /** Without blanks around it, and one blank where several were; a field that was not sent is empty. */
    static String rapi(@Nullable String teks) {
        return teks == null ? "" : teks.strip().replaceAll("\\s+", " ");
    }

    /** A field of a form after its constructor, where none is null any more; this tells the compiler. */
    static String isi(@Nullable String teks) {
        return Objects.requireNonNull(teks);
    }

    /** A form without its version is treated as one that is always too old. */
    static int versi(@Nullable Integer dikirim) {
        return dikirim == null ? -1 : dikirim;
    }

    static @Nullable String atauNull(String teks) {
        return teks.isEmpty() ? null : teks;
    }

    /** {@code 2024-07-15} as date fields send it, or {@code 15-07-2024} as people write it. */
    static Optional<LocalDate> tanggal(String teks) {
        Matcher tahun = TAHUN_DULU.matcher(teks);
        Matcher hari = HARI_DULU.matcher(teks);
        try {
            if (tahun.matches()) {
                return Optional.of(LocalDate.of(angka(tahun, 1), angka(tahun, 2), angka(tahun, 3)));
            }
            return hari.matches()
                    ? Optional.of(LocalDate.of(angka(hari, 3), angka(hari, 2), angka(hari, 1)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int angka(Matcher m, int kelompok) {
        return Integer.parseInt(m.group(kelompok));
    }

    static void wajib(List<Galat> galat, String bidang, String nama, String teks, int maks) {
        if (teks.isEmpty()) {
            galat.add(new Galat(bidang, nama + " wajib diisi"));
        } else {
            panjang(galat, bidang, nama, teks, maks);
        }
    }

    static void panjang(List<Galat> galat, String bidang, String nama, String teks, int maks) {
        if (teks.length() > maks) {
            galat.add(new Galat(bidang, "%s paling panjang %d huruf".formatted(nama, maks)));
        }
    }

    static void tanggalWajib(List<Galat> galat, String bidang, String nama, String teks) {
        if (teks.isEmpty()) {
            galat.add(new Galat(bidang, nama + " wajib diisi"));
        } else {
            tanggalBoleh(galat, bidang, nama, teks);
        }
    }

    static void tanggalBoleh(List<Galat> galat, String bidang, String nama, String teks) {
        if (!teks.isEmpty() && tanggal(teks).isEmpty()) {
            galat.add(new Galat(bidang, nama + " bukan tanggal. Tulis seperti 15-07-2024"));
        }
    }

    /** The choices, and the stored value when it is none of them: an import may bring words of its own. */
    static List<Opsi> opsi(List<String> pilihan, String nilai) {
        List<Opsi> hasil =
                new ArrayList<>(pilihan.stream().map(p -> new Opsi(p, p)).toList());
        if (!nilai.isEmpty() && !pilihan.contains(nilai)) {
            hasil.add(new Opsi(nilai, nilai));
        }
        return hasil;
    }

    static <E extends Enum<E>> Optional<E> dari(Class<E> jenis, String nama) {
        return Arrays.stream(jenis.getEnumConstants())
                .filter(e -> e.name().equals(nama))
                .findFirst();
    }

    /** Address of a list with its filters; empty ones are left out. */
    static String alamat(String jalur, String... pasangan) {
        StringBuilder url = new StringBuilder(jalur);
        char sambung = '?';
        for (int i = 0; i < pasangan.length; i += 2) {
            if (!pasangan[i + 1].isEmpty()) {
                url.append(sambung)
                        .append(pasangan[i])
                        .append('=')
                        .append(URLEncoder.encode(pasangan[i + 1], StandardCharsets.UTF_8));
                sambung = '&';
            }
        }
        return url.toString();
    }
}
