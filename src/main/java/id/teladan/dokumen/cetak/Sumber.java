package id.teladan.dokumen.cetak;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** What a layout may load: files that lie beside this class, and nothing else in the world. */
final class Sumber {
    private Sumber() {}

    static InputStream buka(String nama) throws IOException {
        InputStream dari = Sumber.class.getResourceAsStream("/dokumen/cetak/" + nama);
        if (dari == null) {
            throw new IOException("Tidak ada " + nama);
        }
        return dari;
    }

    static byte[] isi(String nama) throws IOException {
        try (InputStream dari = buka(nama)) {
            return dari.readAllBytes();
        }
    }

    /** Bytes as the engine wants to read them. */
    record Aliran(byte[] isi) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(isi);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
