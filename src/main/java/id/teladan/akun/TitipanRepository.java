package id.teladan.akun;

import id.teladan.umum.Uuid7;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Forms that wait while their sender signs in outside: the newest few of each account, for a day. */
@Repository
class TitipanRepository {
    private static final int PALING_BANYAK = 5;
    private static final Duration DISIMPAN = Duration.ofHours(24);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    TitipanRepository(JdbcClient db) {
        this.db = db;
    }

    @Transactional
    UUID simpan(TandaSesi pemilik, Isian isian, Instant kini) {
        UUID id = Uuid7.baru();
        db.sql(
                        "INSERT INTO akun.titipan (dinas_id, akun_id, titipan_id, dibuat, isi) VALUES (:dinas, :akun, :id, :kini, :isi)")
                .param("dinas", pemilik.dinas().nilai())
                .param("akun", pemilik.akun().nilai())
                .param("id", id)
                .param("kini", kini.atOffset(ZoneOffset.UTC))
                .param("isi", JSON.writeValueAsString(isian))
                .update();
        db.sql("""
                        DELETE FROM akun.titipan WHERE dinas_id = :dinas AND akun_id = :akun AND titipan_id NOT IN (
                          SELECT titipan_id FROM akun.titipan WHERE dinas_id = :dinas AND akun_id = :akun
                          ORDER BY titipan_id DESC LIMIT :batas)""")
                .param("dinas", pemilik.dinas().nilai())
                .param("akun", pemilik.akun().nilai())
                .param("batas", PALING_BANYAK)
                .update();
        return id;
    }

    Optional<Isian> ambil(TandaSesi orang, UUID id) {
        return db.sql("SELECT isi FROM akun.titipan WHERE dinas_id = :dinas AND akun_id = :akun AND titipan_id = :id")
                .param("dinas", orang.dinas().nilai())
                .param("akun", orang.akun().nilai())
                .param("id", id)
                .query(String.class)
                .optional()
                .map(isi -> JSON.readValue(isi, Isian.class));
    }

    void bersihkan(Instant kini) {
        db.sql("DELETE FROM akun.titipan WHERE dibuat < :lama")
                .param("lama", kini.minus(DISIMPAN).atOffset(ZoneOffset.UTC))
                .update();
    }
}
