package id.teladan.akun;

import id.teladan.web.Galat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password that a person chooses must be: long, not his name, and not what everybody takes. */
final class AturanSandi {
    static final int PALING_PENDEK = 10;
    static final int PALING_PANJANG = 200;

    private static final Set<String> TERLALU_UMUM = Set.copyOf(Kata.dari("terlalu-umum.txt"));

    private AturanSandi() {}

    /** Every reason against it at once; empty when it may be used. */
    static List<Galat> periksa(String baru, String ulang, String namaMasuk, String nama) {
        List<Galat> g = new ArrayList<>();
        if (baru.codePointCount(0, baru.length()) < PALING_PENDEK) {
            g.add(new Galat("sandi_baru", "Kata sandi baru paling sedikit " + PALING_PENDEK + " huruf atau angka."));
        } else if (baru.length() > PALING_PANJANG) {
            g.add(new Galat("sandi_baru", "Kata sandi baru paling banyak " + PALING_PANJANG + " huruf atau angka."));
        } else if (umum(baru)) {
            g.add(new Galat(
                    "sandi_baru",
                    "Kata sandi ini terlalu umum dan mudah ditebak. Coba tiga kata yang tidak berhubungan."));
        }
        if (memuatNama(baru, namaMasuk, nama)) {
            g.add(new Galat("sandi_baru", "Kata sandi tidak boleh memuat nama atau nama akun Anda."));
        }
        if (!baru.equals(ulang)) {
            g.add(new Galat("sandi_ulang", "Kedua isian kata sandi baru belum sama."));
        }
        return g;
    }

    /** Common with digits or marks around it, doubled, or one pattern over and over is common too. */
    private static boolean umum(String sandi) {
        String s = polos(sandi);
        String huruf = s.replaceAll("[0-9]", "");
        return TERLALU_UMUM.contains(s)
                || (!huruf.isEmpty() && huruf.length() >= s.length() - 4 && TERLALU_UMUM.contains(huruf))
                || s.chars().distinct().count() < 4
                || (s.length() % 2 == 0
                        && TERLALU_UMUM.contains(s.substring(0, s.length() / 2))
                        && s.startsWith(s.substring(s.length() / 2)));
    }

    private static boolean memuatNama(String sandi, String namaMasuk, String nama) {
        String s = polos(sandi);
        String akun = polos(namaMasuk);
        String penuh = polos(nama);
        return (akun.length() >= 4 && s.contains(akun)) || (penuh.length() >= 4 && s.contains(penuh));
    }

    private static String polos(String s) {
        return s.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
