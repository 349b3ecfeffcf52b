package id.teladan.pelaksanaan.bukti;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of evidence waits, for the home page; one statement. */
@Repository
class BuktiMenungguRepository {
    private final JdbcClient jdbc;

    BuktiMenungguRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param perbaiki how much of the reader's own is to be mended and has no replacement yet
     * @param diperiksa whether anything in the dinas waits to be looked at
     */
    record Menunggu(int perbaiki, boolean diperiksa) {}

    Menunggu untuk(DinasId dinas, PegawaiId pegawai) {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM pelaksanaan.bukti b WHERE b.dinas_id = :dinas AND b.pegawai_id = :pegawai
                                   AND b.status = 'PERLU_DIPERBAIKI'
                                   AND NOT EXISTS (SELECT FROM pelaksanaan.bukti g WHERE g.dinas_id = b.dinas_id
                                        AND g.pegawai_id = b.pegawai_id AND g.menggantikan = b.bukti_id AND g.status <> 'DIBATALKAN'))
                                   AS perbaiki,
                               EXISTS (SELECT FROM pelaksanaan.bukti WHERE dinas_id = :dinas AND status = 'DIKUMPULKAN') AS diperiksa
                        """)
                .param("dinas", dinas.nilai())
                .param("pegawai", pegawai.nilai())
                .query(Menunggu.class)
                .single();
    }
}
