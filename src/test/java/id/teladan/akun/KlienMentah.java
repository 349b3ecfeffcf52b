package id.teladan.akun;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An HTTP client that sends what it is told, right or wrong; it keeps its connection while the answers can be told apart. */
final class KlienMentah {
    private final int porta;
    private @Nullable Socket soket;
    private @Nullable InputStream masuk;

    KlienMentah(int porta) {
        this.porta = porta;
    }

    /** @param kepala head of the answer as it came; status 0 when the server closed without one */
    record Jawaban(int status, String kepala, String isi) {}

    static final class Permintaan {
        private final String cara;
        private final Map<String, String> kepala = new LinkedHashMap<>();
        private byte[] isi = new byte[0];
        String jalur;
        byte @Nullable [] mentah;

        Permintaan(String cara, String jalur) {
            this.cara = cara;
            this.jalur = jalur;
            kepala.put("Host", "localhost");
        }

        void kepala(String nama, String nilai) {
            kepala.put(nama, nilai);
        }

        void badan(String jenis, byte[] badan) {
            kepala.put("Content-Type", jenis);
            isi = badan;
        }

        byte[] bita() {
            StringBuilder s = new StringBuilder(cara + " " + jalur + " HTTP/1.1\r\n");
            kepala.forEach((n, v) -> s.append(n).append(": ").append(v).append("\r\n"));
            if (!cara.equals("GET")) {
                s.append("Content-Length: ").append(isi.length).append("\r\n");
            }
            ByteArrayOutputStream b = new ByteArrayOutputStream();
            b.writeBytes(s.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            b.writeBytes(isi);
            return b.toByteArray();
        }

        /** The request in short, without cookies. */
        String ringkas() {
            String s = cara + " " + jalur + " " + kepala.getOrDefault("Content-Type", "") + " "
                    + new String(isi, StandardCharsets.UTF_8);
            return s.substring(0, Math.min(700, s.length())).replaceAll("\\p{Cntrl}", "?");
        }
    }

    /** Text that may stand in a header or a request line without ending it. */
    static String bersih(String teks) {
        String s = teks.replaceAll("[\\r\\n\\x00]", "");
        return s.substring(0, Math.min(1500, s.length()));
    }

    Jawaban kirim(Permintaan p) {
        try {
            if (p.mentah != null) {
                putus();
                return sekali(p.mentah);
            }
            try {
                return kirim(p.bita());
            } catch (IOException e) {
                putus(); // the server may close a kept connection at any time: once more on a new one
                return kirim(p.bita());
            }
        } catch (IOException e) {
            putusDiam();
            return new Jawaban(0, "", "");
        }
    }

    /** Broken requests get a connection of their own, closed on our side so that nobody waits for more. */
    private Jawaban sekali(byte[] bita) throws IOException {
        try (Socket s = new Socket(InetAddress.ofLiteral("127.0.0.1"), porta)) {
            s.setSoTimeout(30_000);
            s.getOutputStream().write(bita);
            s.shutdownOutput();
            return baca(new BufferedInputStream(s.getInputStream()), true);
        }
    }

    private Jawaban kirim(byte[] bita) throws IOException {
        Socket s = soket;
        InputStream in = masuk;
        if (s == null || in == null) {
            s = new Socket(InetAddress.ofLiteral("127.0.0.1"), porta);
            s.setTcpNoDelay(true);
            s.setSoTimeout(30_000);
            in = new BufferedInputStream(s.getInputStream());
            soket = s;
            masuk = in;
        }
        s.getOutputStream().write(bita);
        Jawaban j = baca(in, false);
        if (j.status() == 0 || j.kepala().toLowerCase(java.util.Locale.ROOT).contains("connection: close")) {
            putus();
            if (j.status() == 0) {
                throw new IOException("Ditutup tanpa jawaban");
            }
        }
        return j;
    }

    private static Jawaban baca(InputStream in, boolean sampaiHabis) throws IOException {
        StringBuilder kepala = new StringBuilder();
        String baris = baris(in);
        while (baris != null && !baris.isEmpty()) {
            kepala.append(baris).append('\n');
            baris = baris(in);
        }
        String k = kepala.toString();
        if (!k.startsWith("HTTP/1.")) {
            return new Jawaban(0, k, "");
        }
        int status = Integer.parseInt(k.substring(9, 12));
        String kecil = k.toLowerCase(java.util.Locale.ROOT);
        byte[] isi;
        if (sampaiHabis) {
            isi = in.readAllBytes();
        } else if (kecil.contains("transfer-encoding: chunked")) {
            isi = potongan(in);
        } else {
            int di = kecil.indexOf("content-length:");
            isi = di < 0 || status == 204 || status == 304
                    ? new byte[0]
                    : in.readNBytes(Integer.parseInt(
                            kecil.substring(di + 15, kecil.indexOf('\n', di)).strip()));
        }
        return new Jawaban(status, k, new String(isi, StandardCharsets.UTF_8));
    }

    private static byte[] potongan(InputStream in) throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        for (int n = ukuran(in); n > 0; n = ukuran(in)) {
            b.writeBytes(in.readNBytes(n));
            baris(in);
        }
        baris(in);
        return b.toByteArray();
    }

    private static int ukuran(InputStream in) throws IOException {
        String s = baris(in);
        if (s == null) {
            throw new IOException("Jawaban terputus");
        }
        return Integer.parseInt(s.strip(), 16);
    }

    private static @Nullable String baris(InputStream in) throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            b.write(c);
            c = in.read();
        }
        return b.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private void putus() throws IOException {
        Socket s = soket;
        soket = null;
        masuk = null;
        if (s != null) {
            s.close();
        }
    }

    private void putusDiam() {
        try {
            putus();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
