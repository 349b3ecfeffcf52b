package id.teladan.pelaksanaan.bukti;

import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents of schools; a row that no longer counts stays, with who ended it. */
@Repository
class DokumenSatuanRepository {
    private final JdbcClient jdbc;

    DokumenSatuanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a school in a period, newest first. */
    List<DokumenSatuan> semua(DinasId dinas, SatuanId satuan, PeriodeId periode) {
        return jdbc.sql("""
                        SELECT * FROM pelaksanaan.dokumen_satuan WHERE dinas_id = ? AND satuan_id = ? AND periode_id = ?
                         ORDER BY dokumen_id DESC
                        """)
                .params(dinas.nilai(), satuan.nilai(), periode.nilai())
                .query((r, n) -> baca(r))
                .list();
    }

    /** The school to which a file belongs. */
    Optional<SatuanId> dariBerkas(DinasId dinas, BerkasId berkas) {
        return jdbc.sql("SELECT satuan_id FROM pelaksanaan.dokumen_satuan WHERE dinas_id = ? AND berkas_id = ?")
                .params(dinas.nilai(), berkas.nilai())
                .query((r, n) -> new SatuanId(r.getObject(1, UUID.class)))
                .optional();
    }

    /** @return false when another stands there meanwhile: nothing was written */
    boolean tambah(DinasId dinas, SatuanId satuan, PeriodeId periode, DokumenSatuan d) {
        return jdbc.sql("""
                                INSERT INTO pelaksanaan.dokumen_satuan (dinas_id, dokumen_id, periode_id, satuan_id, jenis, status,
                                    berkas_id, keterangan, oleh, atas_nama, pada)
                                VALUES (:dinas, :id, :periode, :satuan, :jenis, :status, :berkas, :keterangan, :oleh, :atasNama, :pada)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("dinas", dinas.nilai())
                        .param("id", d.id())
                        .param("periode", periode.nilai())
                        .param("satuan", satuan.nilai())
                        .param("jenis", d.jenis().name())
                        .param("status", d.status().name())
                        .param("berkas", d.berkas() == null ? null : d.berkas().nilai())
                        .param("keterangan", d.keterangan())
                        .param("oleh", d.oleh().nilai())
                        .param(
                                "atasNama",
                                d.atasNama() == null ? null : d.atasNama().nilai())
                        .param("pada", Timestamp.from(d.pada()))
                        .update()
                == 1;
    }

    /** @return false when it no longer counts */
    boolean akhiri(DinasId dinas, UUID id, StatusDokumenSatuan menjadi, PegawaiId oleh, Instant kini) {
        return jdbc.sql("""
                        UPDATE pelaksanaan.dokumen_satuan SET status = ?, diakhiri_oleh = ?, diakhiri_pada = ?
                         WHERE dinas_id = ? AND dokumen_id = ? AND status IN ('DIKUMPULKAN', 'DIKONFIRMASI')
                        """)
                        .params(menjadi.name(), oleh.nilai(), Timestamp.from(kini), dinas.nilai(), id)
                        .update()
                == 1;
    }

    private static DokumenSatuan baca(ResultSet r) throws SQLException {
        UUID berkas = r.getObject("berkas_id", UUID.class);
        return new DokumenSatuan(
                r.getObject("dokumen_id", UUID.class),
                DokumenWajib.valueOf(r.getString("jenis")),
                StatusDokumenSatuan.valueOf(r.getString("status")),
                berkas == null ? null : new BerkasId(berkas),
                r.getString("keterangan"),
                new PegawaiId(r.getObject("oleh", UUID.class)),
                atauKosong(r.getObject("atas_nama", UUID.class)),
                r.getTimestamp("pada").toInstant());
    }

    private static @Nullable PegawaiId atauKosong(@Nullable UUID id) {
        return id == null ? null : new PegawaiId(id);
    }
}
