package id.teladan.dokumen.tandatangan;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A multipart body, piece by piece; a secret goes from its characters into bytes of its own, which are wiped with the rest. */
final class Multipart {
    private final String batas = "teladan-" + UUID.randomUUID();
    private final List<byte[]> potongan = new ArrayList<>();

    Multipart bidang(String nama, String nilai) {
        return kepala("form-data; name=\"" + nama + "\"", "").tambah(teks(nilai + "\r\n"));
    }

    Multipart rahasia(String nama, char[] nilai) {
        return kepala("form-data; name=\"" + nama + "\"", "")
                .tambah(bita(nilai))
                .tambah(teks("\r\n"));
    }

    Multipart pdf(String nama, byte[] isi) {
        return kepala("form-data; name=\"" + nama + "\"; filename=\"dokumen.pdf\"", "Content-Type: application/pdf\r\n")
                .tambah(isi.clone())
                .tambah(teks("\r\n"));
    }

    KlienBsre.Isi jadi() {
        tambah(teks("--" + batas + "--\r\n"));
        return new KlienBsre.Isi("multipart/form-data; boundary=" + batas, potongan);
    }

    private Multipart kepala(String letak, String jenis) {
        return tambah(teks("--" + batas + "\r\nContent-Disposition: " + letak + "\r\n" + jenis + "\r\n"));
    }

    private Multipart tambah(byte[] b) {
        potongan.add(b);
        return this;
    }

    static byte[] teks(String s) {
        return s.getBytes(StandardCharsets.UTF_8);
    }

    /** UTF-8 without a text in between. */
    static byte[] bita(char[] c) {
        ByteBuffer b = StandardCharsets.UTF_8.encode(CharBuffer.wrap(c));
        byte[] hasil = Arrays.copyOfRange(b.array(), b.position(), b.limit());
        Arrays.fill(b.array(), (byte) 0);
        return hasil;
    }
}
