package id.teladan.organisasi.impor;

import id.teladan.umum.DinasId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Digest of the rows that a preview rests upon, and the lock that keeps them as they are while it is applied. */
@Repository
class PotretRepository {
    private static final String SATUAN = "dinas_id = :d AND satuan_id = ANY(string_to_array(:s, ',')::uuid[])";
    private static final String PEGAWAI = "dinas_id = :d AND pegawai_id = ANY(string_to_array(:p, ',')::uuid[])";
    private static final String TUGAS = "dinas_id = :d AND (satuan_id = ANY(string_to_array(:s, ',')::uuid[])"
            + " OR pegawai_id = ANY(string_to_array(:p, ',')::uuid[]) OR (:dinas AND satuan_id IS NULL))";
    private final JdbcClient jdbc;

    PotretRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything about those schools and people, or the rapor of those schools, as one digest. */
    String sidik(DinasId dinas, boolean rapor, String satuan, String pegawai, boolean diDinas) {
        String isi = rapor
                ? "SELECT 'r' || r.tahun AS k, md5(r::text) AS h FROM organisasi.rapor r WHERE " + SATUAN
                        + " UNION ALL SELECT 'i' || i.tahun || '.' || i.urutan, md5(i::text) FROM organisasi.rapor_indikator i"
                        + " WHERE " + SATUAN
                : "SELECT 's' || satuan_id AS k, md5(s::text) AS h FROM organisasi.satuan s WHERE " + SATUAN
                        + " UNION ALL SELECT 'p' || pegawai_id, md5(p::text) FROM organisasi.pegawai p WHERE " + PEGAWAI
                        + " UNION ALL SELECT 't' || penugasan_id, md5(t::text) FROM organisasi.penugasan t WHERE "
                        + TUGAS;
        return jdbc.sql("SELECT md5(coalesce(string_agg(k || h, '' ORDER BY k), '')) FROM (" + isi + ") x")
                .param("d", dinas.nilai())
                .param("s", satuan)
                .param("p", pegawai)
                .param("dinas", diDinas)
                .query(String.class)
                .single();
    }

    /** No assignment can be added to a school or person while its row is locked: the foreign key waits for the lock. */
    void kunci(DinasId dinas, String satuan, String pegawai, boolean diDinas) {
        kunci("satuan s WHERE " + SATUAN + " ORDER BY satuan_id", dinas, satuan, pegawai, diDinas);
        kunci("pegawai p WHERE " + PEGAWAI + " ORDER BY pegawai_id", dinas, satuan, pegawai, diDinas);
        kunci("penugasan t WHERE " + TUGAS + " ORDER BY penugasan_id", dinas, satuan, pegawai, diDinas);
    }

    private void kunci(String tabel, DinasId dinas, String satuan, String pegawai, boolean diDinas) {
        jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM organisasi." + tabel + " FOR UPDATE) x")
                .param("d", dinas.nilai())
                .param("s", satuan)
                .param("p", pegawai)
                .param("dinas", diDinas)
                .query(Long.class)
                .single();
    }
}
