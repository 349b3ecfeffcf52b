package id.teladan.organisasi.impor;

import id.teladan.organisasi.Rapor;
import id.teladan.organisasi.impor.Keadaan.PegawaiKini;
import id.teladan.organisasi.impor.Keadaan.SatuanKini;
import id.teladan.organisasi.impor.Keadaan.TugasKini;
import id.teladan.umum.DinasId;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a dinas has, all at once, for the comparison with a file. */
@Repository
class KeadaanRepository {
    private final JdbcClient jdbc;

    KeadaanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Keadaan baca(DinasId dinas, LocalDate hari, Collection<String> nip, Collection<String> npsn) {
        return new Keadaan(
                hari,
                satuan(dinas),
                pegawai(dinas),
                tugas(dinas),
                lain(
                        dinas,
                        "SELECT nip FROM organisasi.nip WHERE nip = ANY(string_to_array(:n, ',')) AND dinas_id <> :d",
                        nip),
                lain(
                        dinas,
                        "SELECT npsn FROM organisasi.npsn WHERE npsn = ANY(string_to_array(:n, ',')) AND dinas_id <> :d",
                        npsn));
    }

    LocalDate hari(DinasId dinas, Instant kini) {
        return kini.atZone(zona(dinas).id()).toLocalDate();
    }

    Zona zona(DinasId dinas) {
        return Zona.valueOf(jdbc.sql("SELECT zona FROM organisasi.dinas WHERE dinas_id = :d")
                .param("d", dinas.nilai())
                .query(String.class)
                .single());
    }

    Optional<DinasId> dinas(String kode) {
        return jdbc.sql("SELECT dinas_id FROM organisasi.dinas WHERE kode_wilayah = :k")
                .param("k", kode)
                .query(UUID.class)
                .optional()
                .map(DinasId::new);
    }

    Optional<SatuanKini> satuan(DinasId dinas, String npsn) {
        return jdbc.sql("""
                SELECT satuan_id AS id, npsn, nama, jenjang, negeri, alamat, kecamatan
                FROM organisasi.satuan WHERE dinas_id = :d AND npsn = :n
                """)
                .param("d", dinas.nilai())
                .param("n", npsn)
                .query(SatuanKini.class)
                .optional();
    }

    List<Rapor.Indikator> indikator(DinasId dinas, UUID satuan, int tahun) {
        return jdbc.sql("""
                SELECT kode, nama, capaian, golongan, nilai, arah, ubah FROM organisasi.rapor_indikator
                WHERE dinas_id = :d AND satuan_id = :s AND tahun = :t ORDER BY urutan
                """)
                .param("d", dinas.nilai())
                .param("s", satuan)
                .param("t", tahun)
                .query(Rapor.Indikator.class)
                .list();
    }

    private List<SatuanKini> satuan(DinasId dinas) {
        return jdbc.sql("""
                SELECT satuan_id AS id, npsn, nama, jenjang, negeri, alamat, kecamatan
                FROM organisasi.satuan WHERE dinas_id = :d
                """).param("d", dinas.nilai()).query(SatuanKini.class).list();
    }

    private List<PegawaiKini> pegawai(DinasId dinas) {
        return jdbc.sql("""
                SELECT pegawai_id AS id, nama, nip, nuptk, status, jenis_ptk, golongan, jenjang_jabatan, surel, ptk_id,
                       pegawai_id IN (SELECT r.objek_id FROM organisasi.riwayat r
                                      WHERE r.dinas_id = :d AND r.oleh = r.objek_id::text) AS disunting_sendiri
                FROM organisasi.pegawai WHERE dinas_id = :d
                """).param("d", dinas.nilai()).query(PegawaiKini.class).list();
    }

    private List<TugasKini> tugas(DinasId dinas) {
        return jdbc.sql("""
                SELECT penugasan_id AS id, pegawai_id AS pegawai, peran, satuan_id AS satuan, induk, mulai, sampai, nomor_sk
                FROM organisasi.penugasan WHERE dinas_id = :d AND NOT batal ORDER BY mulai, penugasan_id
                """).param("d", dinas.nilai()).query(TugasKini.class).list();
    }

    private Set<String> lain(DinasId dinas, String sql, Collection<String> nomor) {
        return jdbc.sql(sql)
                .param("d", dinas.nilai())
                .param("n", String.join(",", nomor))
                .query(String.class)
                .set();
    }
}
