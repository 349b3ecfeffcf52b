package id.teladan.pelaksanaan.berkas;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Speaks INSTREAM with the scanner daemon of ClamAV, over TCP or a Unix socket. */
final class Clamd implements PemindaiVirus {
    private static final byte[] PERINTAH = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int POTONG = 64 * 1024;

    private final SocketAddress alamat;
    private final Duration batas;

    private Clamd(SocketAddress alamat, Duration batas) {
        this.alamat = alamat;
        this.batas = batas;
    }

    /** @param alamat {@code host:port}, or the path of a socket, which begins with a slash */
    static Clamd di(String alamat, Duration batas) {
        if (alamat.startsWith("/")) {
            return new Clamd(UnixDomainSocketAddress.of(alamat), batas);
        }
        int titik = alamat.lastIndexOf(':');
        if (titik < 1 || !alamat.substring(titik + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException(
                    "teladan.clamd.alamat harus berbentuk host:port atau /jalur/soket, bukan " + alamat);
        }
        return new Clamd(
                new InetSocketAddress(alamat.substring(0, titik), Integer.parseInt(alamat.substring(titik + 1))),
                batas);
    }

    @Override
    public @Nullable String temuan(Path isi) throws IOException {
        String jawab = tanya(isi);
        if (jawab.endsWith(" OK")) {
            return null;
        }
        if (jawab.endsWith(" FOUND")) {
            return jawab.substring(jawab.indexOf(':') + 1, jawab.length() - " FOUND".length())
                    .strip();
        }
        throw new IOException("clamd menjawab: " + jawab);
    }

    private String tanya(Path isi) throws IOException {
        try (SocketChannel s = alamat instanceof UnixDomainSocketAddress
                        ? SocketChannel.open(StandardProtocolFamily.UNIX)
                        : SocketChannel.open();
                Selector pilih = Selector.open()) {
            long habis = System.nanoTime() + batas.toNanos();
            s.configureBlocking(false);
            SelectionKey k = s.register(pilih, 0);
            if (!s.connect(alamat)) {
                tunggu(k, SelectionKey.OP_CONNECT, habis);
                s.finishConnect();
            }
            try {
                kirim(s, k, isi, habis);
            } catch (SocketTimeoutException e) {
                throw e;
            } catch (IOException e) {
                // Past its own limit clamd says so and closes: the reason stands in its answer, not in our broken pipe.
                String alasan = baca(s, k, habis);
                if (alasan.isEmpty()) {
                    throw e;
                }
                return alasan;
            }
            return baca(s, k, habis);
        }
    }

    private static void kirim(SocketChannel s, SelectionKey k, Path isi, long habis) throws IOException {
        tulis(s, k, ByteBuffer.wrap(PERINTAH), habis);
        byte[] b = new byte[POTONG];
        try (InputStream in = Files.newInputStream(isi)) {
            for (int n = in.read(b); n > 0; n = in.read(b)) {
                tulis(s, k, ByteBuffer.allocate(4).putInt(n).flip(), habis);
                tulis(s, k, ByteBuffer.wrap(b, 0, n), habis);
            }
        }
        tulis(s, k, ByteBuffer.allocate(4), habis);
    }

    private static void tulis(SocketChannel s, SelectionKey k, ByteBuffer b, long habis) throws IOException {
        while (b.hasRemaining()) {
            if (s.write(b) == 0) {
                tunggu(k, SelectionKey.OP_WRITE, habis);
            }
        }
    }

    private static String baca(SocketChannel s, SelectionKey k, long habis) throws IOException {
        ByteBuffer b = ByteBuffer.allocate(4096);
        while (b.hasRemaining()) {
            int n = s.read(b);
            if (n < 0 || n > 0 && b.get(b.position() - 1) == 0) {
                break;
            }
            if (n == 0) {
                tunggu(k, SelectionKey.OP_READ, habis);
            }
        }
        return new String(b.array(), 0, b.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static void tunggu(SelectionKey k, int apa, long habis) throws IOException {
        k.interestOps(apa);
        long sisa = (habis - System.nanoTime()) / 1_000_000;
        if (sisa <= 0 || k.selector().select(sisa) == 0) {
            throw new SocketTimeoutException("clamd tidak menjawab");
        }
        k.selector().selectedKeys().clear();
    }
}
