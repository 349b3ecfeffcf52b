package id.teladan.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser that costs next to nothing, since it runs on the machine that is measured: one connection, cookies, and answers that are
 * read to their end and thrown away.
 */
final class KlienRingan implements AutoCloseable {
    private final int porta;
    private final Map<String, String> kuki = new LinkedHashMap<>();
    private Socket soket;
    private BufferedInputStream masuk;
    private final byte[] buang = new byte[16_384];

    KlienRingan(int porta) throws IOException {
        this.porta = porta;
        sambung();
    }

    record Jawaban(int status, String lokasi, long nanodetik) {}

    String kuki(String nama) {
        return kuki.getOrDefault(nama, "");
    }

    Jawaban ambil(String jalur) throws IOException {
        return kirim("GET " + jalur, "");
    }

    /** @param isi the form, whose token is added here, masked with zeros */
    Jawaban kirimFormulir(String jalur, String isi) throws IOException {
        byte[] rahasia = kuki("XSRF-TOKEN").getBytes(StandardCharsets.US_ASCII);
        byte[] samar = new byte[2 * rahasia.length];
        System.arraycopy(rahasia, 0, samar, rahasia.length, rahasia.length);
        String lengkap = isi + "_csrf="
                + java.util.Base64.getUrlEncoder().encodeToString(samar).replace("=", "%3D");
        return kirim(
                "POST " + jalur,
                "Content-Type: application/x-www-form-urlencoded\r\nOrigin: http://localhost:" + porta + "\r\n"
                        + "Content-Length: " + lengkap.length() + "\r\n\r\n"
                        + lengkap);
    }

    private Jawaban kirim(String awal, String sisa) throws IOException {
        String kepala = awal + " HTTP/1.1\r\nHost: localhost:" + porta + "\r\nAccept-Encoding: gzip\r\n"
                + (kuki.isEmpty()
                        ? ""
                        : "Cookie: "
                                + kuki.entrySet().stream()
                                        .map(k -> k.getKey() + "=" + k.getValue())
                                        .collect(Collectors.joining("; "))
                                + "\r\n");
        long mulai = System.nanoTime();
        soket.getOutputStream().write((kepala + (sisa.isEmpty() ? "\r\n" : sisa)).getBytes(StandardCharsets.US_ASCII));
        return baca(mulai);
    }

    private Jawaban baca(long mulai) throws IOException {
        int status = Integer.parseInt(baris().split(" ", 3)[1]);
        String lokasi = "";
        long panjang = status == 204 || status == 304 ? 0 : -1;
        boolean potongan = false;
        boolean tutup = false;
        for (String b = baris(); !b.isEmpty(); b = baris()) {
            int t = b.indexOf(':');
            String nama = b.substring(0, t).toLowerCase(Locale.ROOT);
            String nilai = b.substring(t + 1).strip();
            switch (nama) {
                case "location" -> lokasi = nilai;
                case "content-length" -> panjang = Long.parseLong(nilai);
                case "transfer-encoding" -> potongan = nilai.equals("chunked");
                case "connection" -> tutup = nilai.equals("close");
                case "set-cookie" -> simpan(nilai);
                default -> {}
            }
        }
        if (potongan) {
            for (long n = Long.parseLong(baris(), 16); n > 0; n = Long.parseLong(baris(), 16)) {
                lewati(n);
                baris();
            }
            baris();
        } else if (panjang > 0) {
            lewati(panjang);
        }
        long lama = System.nanoTime() - mulai;
        if (tutup) {
            soket.close();
            sambung();
        }
        return new Jawaban(status, lokasi, lama);
    }

    private void simpan(String kukiBaru) {
        String pasangan = kukiBaru.split(";", 2)[0];
        int sama = pasangan.indexOf('=');
        String nama = pasangan.substring(0, sama);
        String nilai = pasangan.substring(sama + 1);
        if (nilai.isEmpty()) {
            kuki.remove(nama);
        } else {
            kuki.put(nama, nilai);
        }
    }

    private String baris() throws IOException {
        StringBuilder s = new StringBuilder();
        for (int c = masuk.read(); c != '\n'; c = masuk.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                s.append((char) c);
            }
        }
        return s.toString();
    }

    private void lewati(long n) throws IOException {
        long sisa = n;
        while (sisa > 0) {
            int k = masuk.read(buang, 0, (int) Math.min(sisa, buang.length));
            if (k < 0) {
                throw new EOFException();
            }
            sisa -= k;
        }
    }

    private void sambung() throws IOException {
        soket = new Socket(InetAddress.ofLiteral("127.0.0.1"), porta);
        soket.setTcpNoDelay(true);
        soket.setSoTimeout(20_000);
        masuk = new BufferedInputStream(soket.getInputStream(), 16_384);
    }

    @Override
    public void close() throws IOException {
        soket.close();
    }
}
