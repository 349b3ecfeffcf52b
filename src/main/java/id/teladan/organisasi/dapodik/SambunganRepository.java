package id.teladan.organisasi.dapodik;

import id.teladan.organisasi.impor.AlamatDapodik;
import id.teladan.umum.DinasId;
import id.teladan.umum.Npsn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The connections of a dinas. */
@Repository
class SambunganRepository {
    private static final String PILIH = """
            SELECT s.*, t.nama AS sekolah, coalesce(i.keadaan = 'PRATINJAU', false) AS menunggu, count(*) OVER () AS jumlah
            FROM organisasi.sambungan s
            LEFT JOIN organisasi.satuan t ON t.dinas_id = s.dinas_id AND t.npsn = s.npsn
            LEFT JOIN organisasi.impor i ON i.dinas_id = s.dinas_id AND i.impor_id = s.impor_id
            WHERE s.dinas_id = :d
            """;
    private static final String DIAM = "(keadaan <> 'DITARIK' OR detak IS NULL OR detak < :sunyi)";
    private final JdbcClient jdbc;

    SambunganRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of connections: those whose preview waits first, then those that failed, then by name. */
    record Daftar(List<Sambungan> baris, int jumlah) {}

    /** How many connections there are, how many wait for the admin, how many failed. */
    record Hitungan(int semua, int menunggu, int gagal) {}

    /** What is to be stored of a form; {@code token} null keeps the one that is there. */
    record Isi(Npsn npsn, AlamatDapodik alamat, byte @Nullable [] token, JadwalTarik jadwal) {}

    static JadwalTarik jadwal(ResultSet rs) throws SQLException {
        return new JadwalTarik(JadwalTarik.Jenis.valueOf(rs.getString("jadwal")), rs.getInt("hari"), rs.getInt("jam"));
    }

    private static Sambungan baris(ResultSet rs) throws SQLException {
        return new Sambungan(
                rs.getObject("sambungan_id", UUID.class),
                new Npsn(rs.getString("npsn")),
                rs.getString("sekolah"),
                new AlamatDapodik(rs.getString("alamat")),
                jadwal(rs),
                KeadaanSambungan.valueOf(rs.getString("keadaan")),
                saat(rs, "berikut"),
                saat(rs, "detak"),
                rs.getInt("percobaan"),
                saat(rs, "terakhir"),
                rs.getString("pesan"),
                rs.getObject("impor_id", UUID.class),
                rs.getBoolean("menunggu"),
                rs.getInt("versi"));
    }

    private static @Nullable Instant saat(ResultSet rs, String kolom) throws SQLException {
        Timestamp t = rs.getTimestamp(kolom);
        return t == null ? null : t.toInstant();
    }

    Daftar daftar(DinasId dinas, String teks, int lewati, int batas) {
        int[] jumlah = {0};
        List<Sambungan> baris = jdbc.sql(PILIH + """
                 AND (:teks = '' OR s.npsn = upper(:teks) OR strpos(lower(t.nama), lower(:teks)) > 0)
                ORDER BY (i.keadaan = 'PRATINJAU') DESC NULLS LAST, s.keadaan = 'GAGAL' DESC,
                  lower(t.nama), s.npsn LIMIT :n OFFSET :m
                """)
                .param("d", dinas.nilai())
                .param("teks", teks)
                .param("n", batas)
                .param("m", lewati)
                .query((rs, n) -> {
                    jumlah[0] = rs.getInt("jumlah");
                    return baris(rs);
                })
                .list();
        return new Daftar(baris, jumlah[0]);
    }

    Optional<Sambungan> cari(DinasId dinas, UUID id) {
        return jdbc.sql(PILIH + " AND s.sambungan_id = :i")
                .param("d", dinas.nilai())
                .param("i", id)
                .query((rs, n) -> baris(rs))
                .optional();
    }

    Hitungan hitung(DinasId dinas) {
        return jdbc.sql("""
                SELECT count(*)::int AS semua, count(*) FILTER (WHERE s.keadaan = 'GAGAL')::int AS gagal,
                       count(*) FILTER (WHERE i.keadaan = 'PRATINJAU')::int AS menunggu
                FROM organisasi.sambungan s
                LEFT JOIN organisasi.impor i ON i.dinas_id = s.dinas_id AND i.impor_id = s.impor_id
                WHERE s.dinas_id = :d
                """).param("d", dinas.nilai()).query(Hitungan.class).single();
    }

    /** False when the dinas has a connection of this NPSN already. */
    boolean tambah(DinasId dinas, UUID id, Isi isi, @Nullable Instant berikut) {
        return jdbc.sql("""
                        INSERT INTO organisasi.sambungan (dinas_id, sambungan_id, npsn, alamat, token, jadwal, hari, jam, keadaan,
                               berikut)
                        VALUES (:d, :i, :npsn, :alamat, :token, :jadwal, :hari, :jam, 'BELUM', :berikut)
                        ON CONFLICT (dinas_id, npsn) DO NOTHING
                        """)
                        .param("d", dinas.nilai())
                        .param("i", id)
                        .param("npsn", isi.npsn().angka())
                        .param("alamat", isi.alamat().teks())
                        .param("token", isi.token())
                        .param("jadwal", isi.jadwal().jenis().name())
                        .param("hari", isi.jadwal().hari())
                        .param("jam", isi.jadwal().jam())
                        .param("berikut", berikut == null ? null : Timestamp.from(berikut), Types.TIMESTAMP)
                        .update()
                == 1;
    }

    /** A pull that goes on loses the connection: its answer may be of the old address. False when it was changed meanwhile. */
    boolean ubah(DinasId dinas, UUID id, Isi isi, @Nullable Instant berikut, int versi) {
        return jdbc.sql("""
                        UPDATE organisasi.sambungan SET alamat = :alamat, token = coalesce(:token, token), jadwal = :jadwal,
                               hari = :hari, jam = :jam, berikut = :berikut, klaim = NULL, detak = NULL, percobaan = 0,
                               keadaan = CASE WHEN keadaan IN ('DITARIK', 'MENUNGGU') THEN 'BELUM' ELSE keadaan END,
                               versi = versi + 1
                        WHERE dinas_id = :d AND sambungan_id = :i AND versi = :versi
                        """)
                        .param("alamat", isi.alamat().teks())
                        .param("token", isi.token(), Types.BINARY)
                        .param("jadwal", isi.jadwal().jenis().name())
                        .param("hari", isi.jadwal().hari())
                        .param("jam", isi.jadwal().jam())
                        .param("berikut", berikut == null ? null : Timestamp.from(berikut), Types.TIMESTAMP)
                        .param("d", dinas.nilai())
                        .param("i", id)
                        .param("versi", versi)
                        .update()
                == 1;
    }

    void hapus(DinasId dinas, UUID id) {
        jdbc.sql("DELETE FROM organisasi.sambungan WHERE dinas_id = :d AND sambungan_id = :i")
                .param("d", dinas.nilai())
                .param("i", id)
                .update();
    }

    /** Puts one connection, or all of the dinas when {@code id} is null, at the head of the queue; those that are pulled now stay. */
    int minta(DinasId dinas, @Nullable UUID id, boolean hanyaUji, String peminta, Instant kini) {
        return jdbc.sql("""
                UPDATE organisasi.sambungan SET keadaan = 'MENUNGGU', berikut = :kini, hanya_uji = :uji, peminta = :peminta,
                       percobaan = 0, klaim = NULL, detak = NULL
                WHERE dinas_id = :d AND (CAST(:i AS uuid) IS NULL OR sambungan_id = :i) AND\s""" + DIAM)
                .param("kini", Timestamp.from(kini))
                .param("uji", hanyaUji)
                .param("peminta", peminta)
                .param("d", dinas.nilai())
                .param("i", id, Types.OTHER)
                .param("sunyi", Timestamp.from(kini.minus(Sambungan.SUNYI)))
                .update();
    }
}
