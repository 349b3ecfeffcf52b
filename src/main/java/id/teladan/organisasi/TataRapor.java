package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.SatuanId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for keeping the Rapor Pendidikan of a school. */
@Service
public class TataRapor {
    private final NamedParameterJdbcTemplate jdbc;

    TataRapor(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a Rapor, in place of the one of the same year.
     *
     * @param sidik SHA-256 of the file it was read from
     */
    @Transactional
    public void catat(DinasId dinas, SatuanId satuan, Rapor rapor, String sidik, Instant kini) {
        MapSqlParameterSource kunci = new MapSqlParameterSource("dinas", dinas.nilai())
                .addValue("satuan", satuan.nilai())
                .addValue("tahun", rapor.tahun())
                .addValue("sidik", sidik)
                .addValue("pada", kini.atOffset(ZoneOffset.UTC));
        jdbc.update("""
                INSERT INTO organisasi.rapor (dinas_id, satuan_id, tahun, sidik, pada)
                VALUES (:dinas, :satuan, :tahun, :sidik, :pada)
                ON CONFLICT (dinas_id, satuan_id, tahun) DO UPDATE SET sidik = excluded.sidik, pada = excluded.pada
                """, kunci);
        jdbc.update("""
                DELETE FROM organisasi.rapor_indikator
                WHERE dinas_id = :dinas AND satuan_id = :satuan AND tahun = :tahun
                """, kunci);
        jdbc.batchUpdate("""
                INSERT INTO organisasi.rapor_indikator
                    (dinas_id, satuan_id, tahun, urutan, kode, nama, capaian, golongan, nilai, arah, ubah)
                VALUES (:dinas, :satuan, :tahun, :urutan, :kode, :nama, :capaian, :golongan, :nilai, :arah, :ubah)
                """, baris(kunci, rapor.indikator()));
    }

    private static SqlParameterSource[] baris(MapSqlParameterSource kunci, List<Rapor.Indikator> indikator) {
        SqlParameterSource[] semua = new SqlParameterSource[indikator.size()];
        for (int i = 0; i < semua.length; i++) {
            Rapor.Indikator x = indikator.get(i);
            semua[i] = new MapSqlParameterSource(kunci.getValues())
                    .addValue("urutan", i)
                    .addValue("kode", x.kode())
                    .addValue("nama", x.nama())
                    .addValue("capaian", x.capaian())
                    .addValue("golongan", x.golongan().name())
                    .addValue("nilai", x.nilai())
                    .addValue("arah", x.arah())
                    .addValue("ubah", x.ubah());
        }
        return semua;
    }
}
