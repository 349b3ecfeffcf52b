package id.teladan.penilaian;

import id.teladan.organisasi.MasaJabatan;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What only grows, read back: the history, the frozen results; and who waits for whom at objections. */
@Repository
class RiwayatPenilaianRepository {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RiwayatPenilaianRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The whole history, oldest first. */
    List<CatatanPenilaian> riwayat(DinasId dinas, PenilaianId id) {
        return jdbc.sql(
                        "SELECT * FROM penilaian.riwayat WHERE dinas_id = ? AND penilaian_id = ? ORDER BY pada, riwayat_id")
                .params(dinas.nilai(), id.nilai())
                .query((r, n) -> catatan(r))
                .list();
    }

    private CatatanPenilaian catatan(ResultSet r) throws SQLException {
        String isi = r.getString("isi");
        return new CatatanPenilaian(
                r.getObject("riwayat_id", UUID.class),
                r.getTimestamp("pada").toInstant(),
                orang(r, "oleh"),
                orang(r, "atas_nama"),
                PihakPenilaian.valueOf(r.getString("sebagai")),
                LangkahPenilaian.dari(r.getString("langkah")),
                StatusPenilaian.valueOf(r.getString("dari")),
                StatusPenilaian.valueOf(r.getString("ke")),
                r.getString("catatan"),
                isi == null ? null : BacaPenilaianRepository.isi(json.readTree(isi)),
                r.getString("sidik"));
    }

    /** The frozen result that counts: the newest, unless it was drawn back. */
    Optional<HasilPenilaian> hasil(DinasId dinas, PenilaianId id) {
        return jdbc.sql("""
                        SELECT h.isi FROM penilaian.hasil h JOIN penilaian.penilaian p USING (dinas_id, penilaian_id)
                         WHERE h.dinas_id = ? AND h.penilaian_id = ? AND h.ke = p.ke AND p.ditetapkan_pada IS NOT NULL
                        """)
                .params(dinas.nilai(), id.nilai())
                .query(String.class)
                .optional()
                .map(isi -> json.readValue(isi, HasilPenilaian.class));
    }

    /** The times in which a person held posts that make a plan. */
    List<MasaJabatan> masa(DinasId dinas, PegawaiId pegawai) {
        return jdbc.sql("SELECT " + MasaJabatan.kolom("g")
                        + " AS jabatan FROM organisasi.pegawai g WHERE g.dinas_id = ? AND g.pegawai_id = ?")
                .params(dinas.nilai(), pegawai.nilai())
                .query((r, n) ->
                        MasaJabatan.baca((String[]) r.getArray("jabatan").getArray()))
                .single();
    }

    /** One objection as a list shows it; {@code menilai}, whether the reader is the pejabat penilai of the day. */
    record BarisKeberatan(
            PenilaianId id,
            PeriodeId periode,
            PegawaiId pegawai,
            Peran peran,
            PegawaiId penilai,
            Instant diajukan,
            @Nullable PegawaiId kepada,
            boolean ditanggapi,
            @Nullable Instant diputus,
            String nama,
            String satuan,
            boolean menilai) {}

    /** @param terbuka only those that were not decided */
    List<BarisKeberatan> keberatan(DinasId dinas, PegawaiId pembaca, boolean admin, boolean terbuka, LocalDate hari) {
        return jdbc.sql(SqlPenilaian.KEBERATAN)
                .param("dinas", dinas.nilai())
                .param("penilai", pembaca.nilai())
                .param("admin", admin)
                .param("terbuka", terbuka)
                .param("hari", hari)
                .query((r, n) -> {
                    Timestamp diputus = r.getTimestamp("diputus_pada");
                    String satuan = r.getString("satuan");
                    return new BarisKeberatan(
                            new PenilaianId(r.getObject("penilaian_id", UUID.class)),
                            new PeriodeId(r.getObject("periode_id", UUID.class)),
                            new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                            Peran.valueOf(r.getString("peran")),
                            new PegawaiId(r.getObject("penilai_id", UUID.class)),
                            r.getTimestamp("diajukan_pada").toInstant(),
                            orang(r, "kepada"),
                            r.getBoolean("ditanggapi"),
                            diputus == null ? null : diputus.toInstant(),
                            r.getString("nama"),
                            satuan == null ? "" : satuan,
                            r.getBoolean("menilai"));
                })
                .list();
    }

    private static @Nullable PegawaiId orang(ResultSet r, String kolom) throws SQLException {
        UUID id = r.getObject(kolom, UUID.class);
        return id == null ? null : new PegawaiId(id);
    }
}
