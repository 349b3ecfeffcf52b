package id.teladan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Hostile input from a seed: the same number gives the same texts and bytes again. */
public final class Jahat {
    /** An answer that repeats this letter by letter has not escaped it. */
    public static final String SISIPAN = "<i id=jahat>";

    private static final String NUL = Character.toString(0);

    private static final List<String> TETAP = List.of(
            "",
            " ",
            "\t",
            NUL,
            "a" + NUL + "b",
            "\u0001\u0008\u001b[31m\u007f\u0085",
            "\u2028\u2029\ufeff\u202e\u200b",
            "\ufffe\uffff",
            "\ud800",
            "\udc00x",
            "a\ud83d",
            "👩🏽‍🏫🇮🇩",
            "e" + "\u0301".repeat(200),
            "ßİıſ",
            "١٢٣",
            "１２",
            "-1",
            "0",
            "1",
            "99",
            "100",
            "007",
            "+1",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "1e309",
            "NaN",
            "1.5",
            "0x10",
            "2026-02-30",
            "2026-01-01",
            "2026-12-31",
            "0000-00-00",
            "0000-01-01",
            "-0001-01-01",
            "9999-12-31",
            "+10000-01-01",
            "+294277-01-01",
            "+5874898-01-01",
            "+999999999-12-31",
            "-999999999-01-01",
            "31/12/2026",
            "2026-1-1",
            "2026-06-15T00:00:00Z",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "'; DROP TABLE akun.akun; --",
            "' OR '1'='1",
            "%",
            "_%_",
            "\\",
            "\\x00",
            "$1 :nama ?::jsonb",
            "{\"a\":",
            "[[[[",
            "<script>alert(1)</script>",
            "\">" + SISIPAN,
            "'>" + SISIPAN,
            "</textarea>" + SISIPAN,
            "${7*7}#{7*7}{{7*7}}@{7*7}",
            "=HYPERLINK(\"http://jahat.example\")",
            "../../../etc/passwd",
            "..%2f..%2fetc",
            "//jahat.example/",
            "/\\jahat.example",
            "http://jahat.example/",
            "javascript:alert(1)",
            "%00",
            "%0d%0aSet-Cookie: jahat=1",
            "x\r\nSet-Cookie: jahat=1",
            "true",
            "on",
            "null",
            "undefined",
            "DRAF",
            "PRAKTIK",
            "GURU",
            "hapus",
            "tambah:",
            "tambah:TT-06",
            "hapus:TT-06",
            "guru@contoh.belajar.id",
            "198503152010012001",
            "60009999");

    private final Random acak;

    public Jahat(long benih) {
        this.acak = new Random(benih);
    }

    /** The seed of the whole run: of {@code -Dbenih=}, else always the same. */
    public static long benih() {
        return Long.getLong("benih", 885_765L);
    }

    public boolean kadang(int satuDari) {
        return acak.nextInt(satuDari) == 0;
    }

    public int angka(int kurangDari) {
        return acak.nextInt(kurangDari);
    }

    public <T> T pilih(List<T> dari) {
        return dari.get(acak.nextInt(dari.size()));
    }

    public String teks() {
        return switch (acak.nextInt(12)) {
            case 0 -> unikode(1 + acak.nextInt(40));
            case 1 -> Integer.toString(acak.nextInt());
            case 2 -> new UUID(acak.nextLong(), acak.nextLong()).toString();
            case 3 -> pilih(TETAP) + pilih(TETAP);
            case 4 ->
                kadang(20)
                        ? pilih(List.of("x", "é", "👍", "[", "%", "a.", "a ", "1,", "\""))
                                .repeat(1 + acak.nextInt(60_000))
                        : "x".repeat(acak.nextInt(600));
            default -> pilih(TETAP);
        };
    }

    /** Any code units, lone surrogates included. */
    public String unikode(int panjang) {
        char[] c = new char[panjang];
        for (int i = 0; i < panjang; i++) {
            c[i] = (char) (kadang(3) ? acak.nextInt(0x10000) : acak.nextInt(0x80));
        }
        return new String(c);
    }

    /** The value with something of it changed. */
    public String ubah(String asli) {
        if (asli.isEmpty() || kadang(3)) {
            return teks();
        }
        int di = acak.nextInt(asli.length());
        return switch (acak.nextInt(5)) {
            case 0 -> asli.substring(0, di) + teks() + asli.substring(di);
            case 1 -> asli.substring(0, di);
            case 2 -> asli.substring(0, di) + (char) acak.nextInt(0x10000) + asli.substring(di + 1);
            case 3 -> asli + asli;
            default ->
                asli.toUpperCase(java.util.Locale.ROOT).equals(asli)
                        ? asli.toLowerCase(java.util.Locale.ROOT)
                        : " " + asli + " ";
        };
    }

    /** The bytes with a few of them changed, cut, doubled, or something put in between. */
    public byte[] rusak(byte[] asli) {
        byte[] b = asli.clone();
        int kali = 1 + acak.nextInt(4);
        for (int i = 0; i < kali && b.length > 0; i++) {
            int di = acak.nextInt(b.length);
            switch (acak.nextInt(6)) {
                case 0 -> b[di] = (byte) acak.nextInt(256);
                case 1 -> b[di] ^= (byte) (1 << acak.nextInt(8));
                case 2 -> b = Arrays.copyOf(b, di);
                case 3 -> b = sisip(b, di, teks().getBytes(StandardCharsets.UTF_8));
                case 4 -> b = sisip(b, di, Arrays.copyOfRange(b, di, Math.min(b.length, di + acak.nextInt(400))));
                default -> b = buang(b, di, Math.min(b.length, di + acak.nextInt(40)));
            }
        }
        return b;
    }

    public byte[] bita(int palingPanjang) {
        byte[] b = new byte[acak.nextInt(palingPanjang)];
        acak.nextBytes(b);
        return b;
    }

    private static byte[] sisip(byte[] b, int di, byte[] apa) {
        byte[] c = new byte[b.length + apa.length];
        System.arraycopy(b, 0, c, 0, di);
        System.arraycopy(apa, 0, c, di, apa.length);
        System.arraycopy(b, di, c, di + apa.length, b.length - di);
        return c;
    }

    private static byte[] buang(byte[] b, int dari, int sampai) {
        byte[] c = new byte[b.length - (sampai - dari)];
        System.arraycopy(b, 0, c, 0, dari);
        System.arraycopy(b, sampai, c, dari, b.length - sampai);
        return c;
    }
}
