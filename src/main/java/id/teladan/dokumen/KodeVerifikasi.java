package id.teladan.dokumen;

import id.teladan.umum.Sidik;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What a document bears to be verified: 26 drawn characters (130 bits) that nobody can guess or count up, then two that tell a slip of
 * the fingers from an unknown code. Without I, L, O and U, which are read as other ones.
 */
public record KodeVerifikasi(String huruf) {
    /** Shape of what is no code: it is looked up all the same, so that every answer takes the same way. */
    static final KodeVerifikasi BUKAN = new KodeVerifikasi("-");

    private static final String ABJAD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom ACAK = new SecureRandom();
    private static final int DIUNDI = 26;
    private static final int PANJANG = DIUNDI + 2;
    private static final int KELOMPOK = 4;

    static KodeVerifikasi baru() {
        StringBuilder s = new StringBuilder(PANJANG);
        for (int i = 0; i < DIUNDI; i++) {
            s.append(ABJAD.charAt(ACAK.nextInt(ABJAD.length())));
        }
        return new KodeVerifikasi(s + periksa(s.toString()));
    }

    /** Reads what a person typed, whatever case, blanks and hyphens; empty when it cannot be a code. */
    static Optional<KodeVerifikasi> baca(String teks) {
        String s = teks.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}._/]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('U', 'V');
        boolean bentuk = s.length() == PANJANG && s.chars().allMatch(c -> ABJAD.indexOf(c) >= 0);
        return bentuk && s.endsWith(periksa(s.substring(0, DIUNDI)))
                ? Optional.of(new KodeVerifikasi(s))
                : Optional.empty();
    }

    private static String periksa(String diundi) {
        int n = Integer.parseInt(Sidik.dari(diundi).substring(0, 3), 16);
        return "" + ABJAD.charAt(n / 32 % 32) + ABJAD.charAt(n % 32);
    }

    /** As it stands on paper: {@code 7K2M-9QXD-…}. */
    @Override
    public String toString() {
        return huruf.replaceAll("(.{" + KELOMPOK + "})(?!$)", "$1-");
    }
}
