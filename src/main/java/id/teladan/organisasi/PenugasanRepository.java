package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assignments: none is ever deleted, a mistaken one is marked. */
@Repository
class PenugasanRepository {
    /** Assignments with names; the alias {@code a} is the assignment. */
    static final String PILIH = """
            SELECT a.penugasan_id, a.pegawai_id, g.nama, g.nip, g.golongan, a.peran, a.satuan_id, COALESCE(s.nama, d.nama) AS tempat, a.induk,
                a.mulai, a.sampai, a.batal, a.nomor_sk, a.versi
            FROM organisasi.penugasan a
            JOIN organisasi.pegawai g ON g.dinas_id = a.dinas_id AND g.pegawai_id = a.pegawai_id
            JOIN organisasi.dinas d ON d.dinas_id = a.dinas_id
            LEFT JOIN organisasi.satuan s ON s.dinas_id = a.dinas_id AND s.satuan_id = a.satuan_id
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher penyiar;

    PenugasanRepository(JdbcClient jdbc, ApplicationEventPublisher penyiar) {
        this.jdbc = jdbc;
        this.penyiar = penyiar;
    }

    static Penugasan baris(ResultSet rs) throws SQLException {
        UUID satuan = rs.getObject("satuan_id", UUID.class);
        return new Penugasan(
                new FaktaPenugasan(
                        rs.getObject("penugasan_id", UUID.class),
                        new PegawaiId(rs.getObject("pegawai_id", UUID.class)),
                        rs.getString("nama"),
                        Peran.valueOf(rs.getString("peran")),
                        satuan == null ? null : new SatuanId(satuan),
                        rs.getString("tempat"),
                        rs.getBoolean("induk"),
                        new Rentang(rs.getObject("mulai", LocalDate.class), rs.getObject("sampai", LocalDate.class)),
                        rs.getBoolean("batal"),
                        rs.getString("nip"),
                        rs.getString("golongan")),
                rs.getString("nomor_sk"),
                rs.getInt("versi"));
    }

    Optional<Penugasan> ambil(DinasId dinas, UUID id) {
        return jdbc.sql(PILIH + "WHERE a.dinas_id = :dinas AND a.penugasan_id = :id")
                .param("dinas", dinas.nilai())
                .param("id", id)
                .query((rs, n) -> baris(rs))
                .optional();
    }

    /** All assignments of a person, mistaken ones included, newest first. */
    List<Penugasan> milik(DinasId dinas, PegawaiId pegawai) {
        return jdbc.sql(PILIH + """
                        WHERE a.dinas_id = :dinas AND a.pegawai_id = :pegawai
                        ORDER BY a.batal, a.mulai DESC, a.penugasan_id DESC
                        """)
                .param("dinas", dinas.nilai())
                .param("pegawai", pegawai.nilai())
                .query((rs, n) -> baris(rs))
                .list();
    }

    /** Assignments at a school that hold on the day, and all that ever led it; by role and name. */
    List<Penugasan> di(DinasId dinas, SatuanId satuan, LocalDate hari) {
        return jdbc.sql(PILIH + """
                        WHERE a.dinas_id = :dinas AND a.satuan_id = :satuan AND NOT a.batal
                            AND (a.peran IN ('KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH')
                                OR a.mulai <= :hari AND (a.sampai IS NULL OR a.sampai >= :hari))
                        ORDER BY a.peran, lower(g.nama), a.mulai DESC, a.penugasan_id
                        """)
                .param("dinas", dinas.nilai())
                .param("satuan", satuan.nilai())
                .param("hari", hari)
                .query((rs, n) -> baris(rs))
                .list();
    }

    List<Penugasan> berlaku(DinasId dinas, PegawaiId pegawai, LocalDate hari) {
        return jdbc.sql(PILIH + """
                        WHERE a.dinas_id = :dinas AND a.pegawai_id = :pegawai AND NOT a.batal
                            AND a.mulai <= :hari AND (a.sampai IS NULL OR a.sampai >= :hari)
                        ORDER BY a.induk DESC, a.mulai, a.penugasan_id
                        """)
                .param("dinas", dinas.nilai())
                .param("pegawai", pegawai.nilai())
                .param("hari", hari)
                .query((rs, n) -> baris(rs))
                .list();
    }

    /** What meets the days of this assignment: others of the person, and others of the same post at the same place. */
    List<FaktaPenugasan> bertemu(DinasId dinas, UUID kecuali, TataOrganisasi.PenugasanBaru p) {
        return jdbc.sql(PILIH + """
                        WHERE a.dinas_id = :dinas AND NOT a.batal AND a.penugasan_id <> :kecuali
                            AND a.mulai <= COALESCE(CAST(:sampai AS date), 'infinity') AND COALESCE(a.sampai, 'infinity') >= :mulai
                            AND (a.pegawai_id = :pegawai
                                OR :peran IN ('KEPALA_SEKOLAH', 'KEPALA_DINAS') AND a.peran = :peran
                                    AND a.satuan_id IS NOT DISTINCT FROM CAST(:satuan AS uuid))
                        ORDER BY a.mulai, a.penugasan_id
                        """)
                .param("dinas", dinas.nilai())
                .param("kecuali", kecuali)
                .param("mulai", p.mulai())
                .param("sampai", p.sampai())
                .param("pegawai", p.pegawai().nilai())
                .param("peran", p.peran().name())
                .param("satuan", nilai(p.satuan()))
                .query((rs, n) -> baris(rs).fakta())
                .list();
    }

    void tambah(DinasId dinas, UUID id, TataOrganisasi.PenugasanBaru p) {
        jdbc.sql("""
                        INSERT INTO organisasi.penugasan (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, induk, mulai,
                            sampai, nomor_sk)
                        VALUES (:dinas, :id, :pegawai, :peran, :satuan, :induk, :mulai, :sampai, :sk)
                        """)
                .param("dinas", dinas.nilai())
                .param("id", id)
                .param("pegawai", p.pegawai().nilai())
                .param("peran", p.peran().name())
                .param("satuan", nilai(p.satuan()))
                .param("induk", p.induk())
                .param("mulai", p.mulai())
                .param("sampai", p.sampai())
                .param("sk", p.nomorSk())
                .update();
        penyiar.publishEvent(new PenugasanBerubah(dinas));
    }

    /** False when the assignment was changed meanwhile. */
    boolean ubah(DinasId dinas, UUID id, Rentang rentang, boolean batal, int versi) {
        boolean diubah = jdbc.sql("""
                        UPDATE organisasi.penugasan SET mulai = :mulai, sampai = :sampai, batal = :batal, versi = versi + 1
                        WHERE dinas_id = :dinas AND penugasan_id = :id AND versi = :versi
                        """)
                        .param("dinas", dinas.nilai())
                        .param("id", id)
                        .param("mulai", rentang.mulai())
                        .param("sampai", rentang.sampai())
                        .param("batal", batal)
                        .param("versi", versi)
                        .update()
                == 1;
        penyiar.publishEvent(new PenugasanBerubah(dinas));
        return diubah;
    }

    private static @Nullable UUID nilai(@Nullable SatuanId satuan) {
        return satuan == null ? null : satuan.nilai();
    }
}
