package id.teladan.akun;

import id.teladan.umum.DinasId;
import id.teladan.umum.Sidik;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A form that arrived after its session had ended: it travels through the sign-in page in hidden fields, so that nothing typed is
 * lost and nothing of it lies on the server.
 *
 * @param url where it was going, always a path of ours
 * @param tanda sealed word of this server on whose it is and what stood in it
 */
record Isian(String url, List<Bidang> bidang, String tanda) {
    static final int PALING_BANYAK = 2_000;
    static final int PALING_PANJANG = 400_000;

    private static final String GUNA = "isian";
    private static final Duration BERLAKU = Duration.ofHours(24);
    private static final int PANJANG_PEMILIK = 32 + 8;
    private static final Pattern MESIN =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9]+([_.][a-z0-9]+)+");
    /** Nothing longer is asked of the pattern: it takes a stack frame for each group. */
    private static final int MESIN_TERPANJANG = 200;

    /** Forms that hold a password or carry nothing that was composed. */
    private static final Set<String> TIDAK_DIBAWA = Set.of("/masuk", "/keluar", "/kata-sandi", "/peran");

    /** Under it a passphrase is typed, which may stand nowhere, not even for a moment in a page. */
    private static final String TANDA_TANGAN = "/tanda-tangan/";

    /** Fields that are never drawn: the proof of the form, the token of a service, and what signs. */
    private static final Set<String> RAHASIA = Set.of("_csrf", "token", "passphrase", "totp");

    /** A field as it was sent. */
    record Bidang(String nama, String nilai) {}

    static boolean bolehDibawa(String jalur) {
        return !TIDAK_DIBAWA.contains(jalur) && !jalur.startsWith("/masuk/") && !jalur.startsWith(TANDA_TANGAN);
    }

    /** Empty when it is too much to carry. */
    static Optional<Isian> baru(TandaSesi pemilik, String url, List<Bidang> bidang, Stempel stempel, Instant kini) {
        List<Bidang> tanpaToken =
                bidang.stream().filter(b -> !RAHASIA.contains(b.nama())).toList();
        int panjang = tanpaToken.stream()
                .mapToInt(b -> b.nama().length() + b.nilai().length())
                .sum();
        if (tanpaToken.size() > PALING_BANYAK || panjang > PALING_PANJANG || !Jalur.lokal(url)) {
            return Optional.empty();
        }
        byte[] isi = ByteBuffer.allocate(PANJANG_PEMILIK + 32)
                .putLong(pemilik.dinas().nilai().getMostSignificantBits())
                .putLong(pemilik.dinas().nilai().getLeastSignificantBits())
                .putLong(pemilik.akun().nilai().getMostSignificantBits())
                .putLong(pemilik.akun().nilai().getLeastSignificantBits())
                .putLong(kini.getEpochSecond())
                .put(sidik(url, tanpaToken))
                .array();
        return Optional.of(new Isian(url, tanpaToken, stempel.cap(GUNA, isi)));
    }

    /** Whether this person sent it, today, and nobody changed it on the way. */
    boolean milik(TandaSesi orang, Stempel stempel, Instant kini) {
        Optional<byte[]> isi = stempel.buka(GUNA, tanda).filter(b -> b.length == PANJANG_PEMILIK + 32);
        if (isi.isEmpty()) {
            return false;
        }
        ByteBuffer b = ByteBuffer.wrap(isi.get());
        DinasId dinas = new DinasId(new UUID(b.getLong(), b.getLong()));
        AkunId akun = new AkunId(new UUID(b.getLong(), b.getLong()));
        Instant saat = Instant.ofEpochSecond(b.getLong());
        byte[] sidik = new byte[32];
        b.get(sidik);
        return dinas.equals(orang.dinas())
                && akun.equals(orang.akun())
                && kini.isBefore(saat.plus(BERLAKU))
                && MessageDigest.isEqual(sidik, sidik(url, bidang));
    }

    /** What a person would recognise: the fields with words in them, not keys, codes and versions. */
    List<Bidang> terbaca() {
        return bidang.stream()
                .filter(b -> !b.nama().startsWith("_") && !b.nilai().isBlank())
                .filter(b -> b.nilai().codePoints().anyMatch(Character::isLetter))
                .filter(b -> b.nilai().length() > MESIN_TERPANJANG
                        || !MESIN.matcher(b.nilai()).matches())
                .map(b -> new Bidang(sebutan(b.nama()), b.nilai()))
                .toList();
    }

    private static String sebutan(String nama) {
        String s = nama.replaceAll("[\\[\\]._-]+", " ").strip();
        return s.isEmpty() ? nama : s.substring(0, 1).toUpperCase(Locale.ROOT) + s.substring(1);
    }

    /** Browsers send line ends as CR LF and write them back as LF. */
    private static byte[] sidik(String url, List<Bidang> bidang) {
        List<String> baris = new ArrayList<>();
        baris.add(Sidik.dari(url));
        for (Bidang b : bidang) {
            baris.add(Sidik.dari(b.nama())
                    + Sidik.dari(b.nilai().replace("\r\n", "\n").replace('\r', '\n')));
        }
        return HexFormat.of().parseHex(Sidik.dari(String.join("\n", baris).getBytes(StandardCharsets.UTF_8)));
    }
}
