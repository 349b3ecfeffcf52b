package id.teladan.akun;

import java.security.SecureRandom;
import java.util.List;

/** First passwords that can be read out and typed on a phone: two words and five digits, 34 bits of chance. */
final class SandiAwal {
    private static final SecureRandom ACAK = new SecureRandom();
    private static final List<String> KATA = Kata.dari("kata-awal.txt");

    private SandiAwal() {}

    static String baru() {
        return kata() + "-" + kata() + "-" + angka(5);
    }

    /** A sign-in name for a person without NIP: his name and four digits. */
    static String nama(String namaOrang) {
        String polos = namaOrang
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z ]", "")
                .strip()
                .replaceAll(" +", ".");
        String pendek = polos.length() > 30 ? polos.substring(0, 30) : polos;
        return (pendek.isEmpty() ? "pegawai" : pendek) + "." + angka(4);
    }

    private static String kata() {
        return KATA.get(ACAK.nextInt(KATA.size()));
    }

    private static String angka(int n) {
        return ("%0" + n + "d").formatted(ACAK.nextInt((int) Math.pow(10, n)));
    }
}
