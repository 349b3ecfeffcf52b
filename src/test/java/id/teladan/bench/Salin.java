package id.teladan.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** One table being filled by COPY over a connection of its own. */
final class Salin implements AutoCloseable {
    private static final int PENUH = 256 * 1024;

    private final Connection sambungan;
    private final CopyIn salin;
    private final StringBuilder isi = new StringBuilder(PENUH + 8192);
    private long baris;

    /** @param tabel with its columns: {@code room.table (a, b)} */
    Salin(Connection sambungan, String tabel) throws SQLException {
        this.sambungan = sambungan;
        sambungan.setAutoCommit(false);
        this.salin = sambungan.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + tabel + " FROM STDIN");
    }

    void tulis(@Nullable Object... kolom) throws SQLException {
        for (int i = 0; i < kolom.length; i++) {
            if (i > 0) {
                isi.append('\t');
            }
            tambah(kolom[i]);
        }
        isi.append('\n');
        baris++;
        if (isi.length() >= PENUH) {
            kirim();
        }
    }

    private void tambah(@Nullable Object nilai) {
        if (nilai == null) {
            isi.append("\\N");
        } else if (nilai instanceof Boolean b) {
            isi.append(b ? 't' : 'f');
        } else if (nilai instanceof String s && s.indexOf('\\') >= 0) {
            isi.append(s.replace("\\", "\\\\"));
        } else {
            isi.append(nilai);
        }
    }

    private void kirim() throws SQLException {
        byte[] b = isi.toString().getBytes(StandardCharsets.UTF_8);
        salin.writeToCopy(b, 0, b.length);
        isi.setLength(0);
    }

    long baris() {
        return baris;
    }

    @Override
    public void close() throws SQLException {
        kirim();
        salin.endCopy();
        sambungan.commit();
        sambungan.close();
    }
}
