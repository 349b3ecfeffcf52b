package id.teladan.akun;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and their sign-in names. */
@Repository
class AkunRepository {
    private static final UUID TIADA = new UUID(0, 0);

    private final JdbcClient db;
    private final JdbcTemplate borongan;

    AkunRepository(JdbcClient db, JdbcTemplate borongan) {
        this.db = db;
        this.borongan = borongan;
    }

    /** Asks the same two questions whether the name exists or not, so that the time of the answer tells nothing. */
    Optional<AkunBaris> menurutNama(String nama) {
        Kunci k = db.sql("SELECT dinas_id, akun_id FROM akun.nama_masuk WHERE nama = :nama")
                .param("nama", nama)
                .query((rs, i) -> new Kunci(rs.getObject(1, UUID.class), rs.getObject(2, UUID.class)))
                .optional()
                .orElse(new Kunci(TIADA, TIADA));
        return menurutKunci(k);
    }

    Optional<AkunBaris> menurutKunci(Kunci k) {
        return db.sql("SELECT * FROM akun.akun WHERE dinas_id = :dinas AND akun_id = :akun")
                .param("dinas", k.dinas())
                .param("akun", k.akun())
                .query((rs, i) -> baca(rs))
                .optional();
    }

    Optional<AkunBaris> menurutPegawai(DinasId dinas, PegawaiId pegawai) {
        return Optional.ofNullable(menurutPegawai(dinas, List.of(pegawai)).get(pegawai));
    }

    Map<PegawaiId, AkunBaris> menurutPegawai(DinasId dinas, Collection<PegawaiId> pegawai) {
        if (pegawai.isEmpty()) {
            return Map.of();
        }
        return db
                .sql("SELECT * FROM akun.akun WHERE dinas_id = :dinas AND pegawai_id IN (:pegawai)")
                .param("dinas", dinas.nilai())
                .param("pegawai", pegawai.stream().map(PegawaiId::nilai).toList())
                .query((rs, i) -> baca(rs))
                .list()
                .stream()
                .collect(Collectors.toMap(AkunBaris::pegawai, a -> a));
    }

    /** The account of this row, which is new; false when the name belongs to somebody, or the person has an account by now. */
    @Transactional
    boolean tambah(AkunBaris a) {
        return tambah(List.of(a)).contains(a.id());
    }

    /**
     * New accounts at once; gives those that were made. The others' names were taken, or their person got an account meanwhile, as
     * by a first sign-in from outside.
     */
    @Transactional
    List<AkunId> tambah(List<AkunBaris> baru) {
        int[] nama = borongan.batchUpdate(
                "INSERT INTO akun.nama_masuk (nama, dinas_id, akun_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                baru.stream()
                        .map(a -> new Object[] {a.nama(), a.dinas().nilai(), a.id().nilai()})
                        .toList());
        List<AkunBaris> bernama = pada(baru, nama, 1);
        int[] akun = borongan.batchUpdate(
                """
                INSERT INTO akun.akun (dinas_id, akun_id, pegawai_id, nama, kata_sandi, wajib_ganti)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (dinas_id, pegawai_id) DO NOTHING""",
                bernama.stream()
                        .map(a -> new Object[] {
                            a.dinas().nilai(), a.id().nilai(), a.pegawai().nilai(), a.nama(), a.sandi(), a.wajibGanti()
                        })
                        .toList());
        List<AkunBaris> terlambat = pada(bernama, akun, 0);
        if (!terlambat.isEmpty()) {
            borongan.batchUpdate(
                    "DELETE FROM akun.nama_masuk WHERE nama = ? AND akun_id = ?",
                    terlambat.stream()
                            .map(a -> new Object[] {a.nama(), a.id().nilai()})
                            .toList());
        }
        return pada(bernama, akun, 1).stream().map(AkunBaris::id).toList();
    }

    private static List<AkunBaris> pada(List<AkunBaris> baris, int[] hasil, int nilai) {
        return IntStream.range(0, hasil.length)
                .filter(i -> hasil[i] == nilai)
                .mapToObj(baris::get)
                .toList();
    }

    /** Another name for an account; false when the name belongs to somebody else. */
    @Transactional
    boolean gantiNama(AkunBaris a, String nama) {
        int masuk = db.sql("""
                        INSERT INTO akun.nama_masuk (nama, dinas_id, akun_id) VALUES (:nama, :dinas, :akun)
                        ON CONFLICT DO NOTHING""")
                .param("nama", nama)
                .param("dinas", a.dinas().nilai())
                .param("akun", a.id().nilai())
                .update();
        if (masuk == 0) {
            return false;
        }
        db.sql("DELETE FROM akun.nama_masuk WHERE nama = :lama")
                .param("lama", a.nama())
                .update();
        db.sql("UPDATE akun.akun SET nama = :nama WHERE dinas_id = :dinas AND akun_id = :akun")
                .param("nama", nama)
                .param("dinas", a.dinas().nilai())
                .param("akun", a.id().nilai())
                .update();
        return true;
    }

    /** Sets the password and lifts a lock; false when the account changed meanwhile. */
    boolean setelSandi(AkunBaris a, String hash, boolean wajibGanti) {
        return db.sql("""
                        UPDATE akun.akun SET kata_sandi = :hash, wajib_ganti = :wajib, gagal = 0, terkunci_sampai = NULL,
                          versi = versi + 1
                        WHERE dinas_id = :dinas AND akun_id = :akun AND versi = :versi""")
                        .param("hash", hash)
                        .param("wajib", wajibGanti)
                        .param("dinas", a.dinas().nilai())
                        .param("akun", a.id().nilai())
                        .param("versi", a.versi())
                        .update()
                == 1;
    }

    boolean setelAktif(AkunBaris a, boolean aktif) {
        return db.sql("""
                        UPDATE akun.akun SET aktif = :aktif, gagal = 0, terkunci_sampai = NULL, versi = versi + 1
                        WHERE dinas_id = :dinas AND akun_id = :akun AND versi = :versi""")
                        .param("aktif", aktif)
                        .param("dinas", a.dinas().nilai())
                        .param("akun", a.id().nilai())
                        .param("versi", a.versi())
                        .update()
                == 1;
    }

    /** Counts a wrong password; without an account the same statement runs and changes nothing. */
    void catatGagal(@Nullable AkunBaris a, @Nullable Instant terkunciSampai) {
        db.sql("""
                        UPDATE akun.akun SET gagal = gagal + 1, terkunci_sampai = CAST(:sampai AS timestamptz)
                        WHERE dinas_id = :dinas AND akun_id = :akun""")
                .param("sampai", terkunciSampai == null ? null : terkunciSampai.atOffset(ZoneOffset.UTC))
                .param("dinas", a == null ? TIADA : a.dinas().nilai())
                .param("akun", a == null ? TIADA : a.id().nilai())
                .update();
    }

    /** @param hash the password under newer parameters; null keeps what is there */
    void catatMasuk(AkunBaris a, @Nullable String hash, Instant kini) {
        db.sql("""
                        UPDATE akun.akun SET gagal = 0, terkunci_sampai = NULL, masuk_terakhir = :kini,
                          kata_sandi = coalesce(CAST(:hash AS text), kata_sandi)
                        WHERE dinas_id = :dinas AND akun_id = :akun""")
                .param("kini", kini.atOffset(ZoneOffset.UTC))
                .param("hash", hash)
                .param("dinas", a.dinas().nilai())
                .param("akun", a.id().nilai())
                .update();
    }

    private static AkunBaris baca(ResultSet rs) throws SQLException {
        return new AkunBaris(
                new DinasId(rs.getObject("dinas_id", UUID.class)),
                new AkunId(rs.getObject("akun_id", UUID.class)),
                new PegawaiId(rs.getObject("pegawai_id", UUID.class)),
                rs.getString("nama"),
                rs.getString("kata_sandi"),
                rs.getBoolean("wajib_ganti"),
                rs.getBoolean("aktif"),
                rs.getInt("gagal"),
                saat(rs, "terkunci_sampai"),
                saat(rs, "masuk_terakhir"),
                tautan(rs),
                rs.getInt("versi"));
    }

    private static AkunBaris.@Nullable Tautan tautan(ResultSet rs) throws SQLException {
        String kunci = rs.getString("luar_kunci");
        String surel = rs.getString("luar_surel");
        Instant sejak = saat(rs, "luar_sejak");
        return kunci == null || surel == null || sejak == null ? null : new AkunBaris.Tautan(kunci, surel, sejak);
    }

    private static @Nullable Instant saat(ResultSet rs, String kolom) throws SQLException {
        OffsetDateTime t = rs.getObject(kolom, OffsetDateTime.class);
        return t == null ? null : t.toInstant();
    }

    /** Where an account stands. */
    record Kunci(UUID dinas, UUID akun) {}
}
