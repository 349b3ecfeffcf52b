package id.teladan.dokumen.tandatangan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A JSON body, piece by piece, in which a secret is written from its characters: no writer that buffers ever sees it. */
final class IsiJson {
    private final List<byte[]> potongan = new ArrayList<>();

    /** Text that needs no escaping: braces, names, digits. */
    IsiJson apaAdanya(String json) {
        potongan.add(Multipart.teks(json));
        return this;
    }

    IsiJson rahasia(char[] c) {
        char[] s = new char[c.length * 6 + 2];
        int n = 0;
        s[n++] = '"';
        for (char x : c) {
            if (x == '"' || x == '\\') {
                s[n++] = '\\';
                s[n++] = x;
            } else if (x < ' ' || x > '~') {
                s[n++] = '\\';
                s[n++] = 'u';
                for (int i = 12; i >= 0; i -= 4) {
                    s[n++] = Character.forDigit(x >> i & 15, 16);
                }
            } else {
                s[n++] = x;
            }
        }
        s[n++] = '"';
        char[] pas = Arrays.copyOf(s, n);
        potongan.add(Multipart.bita(pas));
        Arrays.fill(s, '\0');
        Arrays.fill(pas, '\0');
        return this;
    }

    IsiJson berkas(byte[] isi) {
        potongan.add(Multipart.teks("\""));
        potongan.add(Base64.getEncoder().encode(isi));
        potongan.add(Multipart.teks("\""));
        return this;
    }

    KlienBsre.Isi jadi() {
        return new KlienBsre.Isi("application/json", potongan);
    }
}
