package id.teladan.akun;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Uuid7;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** The links between accounts here and accounts of the provider outside, with their history. */
@Repository
class LuarRepository {
    static final String DITAUTKAN = "Akun dari luar ditautkan saat masuk pertama kali";
    static final String DIBUAT = "Akun dibuat saat masuk pertama kali dari luar";
    static final String DILEPAS = "Tautan dengan akun dari luar dilepas";

    private final JdbcClient db;
    private final AkunRepository akun;
    private final TransactionTemplate transaksi;

    LuarRepository(JdbcClient db, AkunRepository akun, PlatformTransactionManager transaksi) {
        this.db = db;
        this.akun = akun;
        this.transaksi = new TransactionTemplate(transaksi);
    }

    Optional<AkunBaris> menurutKunci(String kunci) {
        return db.sql("SELECT dinas_id, akun_id FROM akun.akun_luar WHERE kunci = :kunci")
                .param("kunci", kunci)
                .query((rs, n) -> new AkunRepository.Kunci(rs.getObject(1, UUID.class), rs.getObject(2, UUID.class)))
                .optional()
                .flatMap(akun::menurutKunci);
    }

    Optional<AkunBaris> milik(DinasId dinas, PegawaiId pegawai) {
        return akun.menurutPegawai(dinas, pegawai);
    }

    /** Links an account that has no link yet; empty when it got one meanwhile, or the account from outside has another. */
    Optional<AkunBaris> tautkan(AkunBaris a, String kunci, String surel, Instant kini) {
        return coba(s -> tulis(s, a, kunci, surel, kini, DITAUTKAN));
    }

    /** Makes an account without a password and links it. Its sign-in name is the address, or another one where that is taken. */
    Optional<AkunBaris> buat(DinasId dinas, PegawaiId pegawai, String kunci, String surel, Instant kini) {
        return coba(s -> {
            AkunBaris a = tanpaSandi(dinas, pegawai, Akun.periksaNama(surel).isEmpty() ? surel : SandiAwal.nama(""));
            if (!akun.tambah(a)) {
                a = tanpaSandi(dinas, pegawai, SandiAwal.nama(surel));
                if (!akun.tambah(a)) {
                    return batal(s);
                }
            }
            return tulis(s, a, kunci, surel, kini, DIBUAT);
        });
    }

    private static AkunBaris tanpaSandi(DinasId dinas, PegawaiId pegawai, String nama) {
        return new AkunBaris(dinas, AkunId.baru(), pegawai, nama, null, false, true, 0, null, null, null, 0);
    }

    private Optional<AkunBaris> tulis(
            TransactionStatus s, AkunBaris a, String kunci, String surel, Instant kini, String apa) {
        int kita = db.sql("""
                        UPDATE akun.akun SET luar_kunci = :kunci, luar_surel = :surel, luar_sejak = :kini, masuk_terakhir = :kini,
                          versi = versi + 1
                        WHERE dinas_id = :dinas AND akun_id = :akun AND luar_kunci IS NULL AND aktif""")
                .param("kunci", kunci)
                .param("surel", surel)
                .param("kini", kini.atOffset(ZoneOffset.UTC))
                .param("dinas", a.dinas().nilai())
                .param("akun", a.id().nilai())
                .update();
        int luar = kita == 0
                ? 0
                : db.sql("""
                                INSERT INTO akun.akun_luar (kunci, dinas_id, akun_id) VALUES (:kunci, :dinas, :akun)
                                ON CONFLICT DO NOTHING""")
                        .param("kunci", kunci)
                        .param("dinas", a.dinas().nilai())
                        .param("akun", a.id().nilai())
                        .update();
        if (luar == 0) {
            return batal(s);
        }
        catat(a, a.pegawai(), apa + ": " + surel, null, kini);
        return Optional.of(a);
    }

    /** Runs all of it or nothing: nothing stays of it when it comes to nothing. */
    <T> Optional<T> sekaligus(Supplier<Optional<T>> kerja) {
        return coba(s -> {
            Optional<T> hasil = kerja.get();
            if (hasil.isEmpty()) {
                s.setRollbackOnly();
            }
            return hasil;
        });
    }

    private static Optional<AkunBaris> batal(TransactionStatus s) {
        s.setRollbackOnly();
        return Optional.empty();
    }

    /** Two first sign-ins of one person may meet at the same moment: one of them finds everything done. */
    private <T> Optional<T> coba(TransactionCallback<Optional<T>> apa) {
        try {
            return Objects.requireNonNull(transaksi.execute(apa));
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    /**
     * Cuts the link; false when the account changed since it was read.
     *
     * @param sesudah done in the same transaction, before anybody sees the account without its link
     */
    boolean lepaskan(AkunBaris a, PegawaiId oleh, String alasan, Instant kini, Runnable sesudah) {
        AkunBaris.Tautan t = a.tautan();
        return t != null
                && coba(s -> {
                            int n = db.sql("""
                                            UPDATE akun.akun SET luar_kunci = NULL, luar_surel = NULL, luar_sejak = NULL, versi = versi + 1
                                            WHERE dinas_id = :dinas AND akun_id = :akun AND versi = :versi""")
                                    .param("dinas", a.dinas().nilai())
                                    .param("akun", a.id().nilai())
                                    .param("versi", a.versi())
                                    .update();
                            if (n == 0) {
                                return batal(s);
                            }
                            db.sql("DELETE FROM akun.akun_luar WHERE kunci = :kunci")
                                    .param("kunci", t.kunci())
                                    .update();
                            catat(a, oleh, DILEPAS + ": " + t.surel(), alasan, kini);
                            sesudah.run();
                            return Optional.of(a);
                        })
                        .isPresent();
    }

    /** Notes that somebody comes in by this link; false when it was cut or the account was switched off since it was read. */
    boolean catatMasuk(AkunBaris a, String kunci, String surel, Instant kini) {
        return db.sql("""
                        UPDATE akun.akun SET masuk_terakhir = :kini, luar_surel = :surel
                        WHERE dinas_id = :dinas AND akun_id = :akun AND luar_kunci = :kunci AND aktif""")
                        .param("kini", kini.atOffset(ZoneOffset.UTC))
                        .param("surel", surel)
                        .param("dinas", a.dinas().nilai())
                        .param("akun", a.id().nilai())
                        .param("kunci", kunci)
                        .update()
                == 1;
    }

    /** What happened to an account, newest first. */
    List<Catatan> riwayat(AkunBaris a) {
        return db.sql("""
                        SELECT pada, oleh, apa, alasan FROM akun.riwayat WHERE dinas_id = :dinas AND akun_id = :akun
                        ORDER BY riwayat_id DESC LIMIT 20""")
                .param("dinas", a.dinas().nilai())
                .param("akun", a.id().nilai())
                .query((rs, n) -> new Catatan(
                        rs.getObject(1, OffsetDateTime.class).toInstant(),
                        new PegawaiId(rs.getObject(2, UUID.class)),
                        rs.getString(3),
                        rs.getString(4)))
                .list();
    }

    /** One line of the history. */
    record Catatan(
            Instant pada,
            PegawaiId oleh,
            String apa,
            @Nullable String alasan) {}

    private void catat(AkunBaris a, PegawaiId oleh, String apa, @Nullable String alasan, Instant kini) {
        db.sql("""
                        INSERT INTO akun.riwayat (dinas_id, akun_id, riwayat_id, pada, oleh, apa, alasan)
                        VALUES (:dinas, :akun, :id, :pada, :oleh, :apa, :alasan)""")
                .param("dinas", a.dinas().nilai())
                .param("akun", a.id().nilai())
                .param("id", Uuid7.baru())
                .param("pada", kini.atOffset(ZoneOffset.UTC))
                .param("oleh", oleh.nilai())
                .param("apa", apa)
                .param("alasan", alasan)
                .update();
    }
}
