package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Delegations: none is ever deleted, one that was taken back is marked. */
@Repository
class WakilRepository {
    private static final int TERBANYAK = 50;
    private static final String BACA = """
            SELECT w.perwakilan_id, w.pemberi_id, p.nama AS nama_pemberi, w.wakil_id, g.nama AS nama_wakil, w.satuan_id,
                COALESCE(s.nama, d.nama) AS tempat, w.mulai, w.sampai, w.alasan, w.dicabut
            FROM organisasi.perwakilan w
            JOIN organisasi.pegawai p ON p.dinas_id = w.dinas_id AND p.pegawai_id = w.pemberi_id
            JOIN organisasi.pegawai g ON g.dinas_id = w.dinas_id AND g.pegawai_id = w.wakil_id
            JOIN organisasi.dinas d ON d.dinas_id = w.dinas_id
            LEFT JOIN organisasi.satuan s ON s.dinas_id = w.dinas_id AND s.satuan_id = w.satuan_id
            """;

    private final JdbcClient jdbc;

    WakilRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Assignments at a school, or at the dinas, that have not ended; by name. */
    List<FaktaPenugasan> orang(DinasId dinas, @Nullable SatuanId satuan, LocalDate hari) {
        return jdbc.sql(PenugasanRepository.PILIH + """
                        WHERE a.dinas_id = :dinas AND NOT a.batal AND a.satuan_id IS NOT DISTINCT FROM CAST(:satuan AS uuid)
                            AND (a.sampai IS NULL OR a.sampai >= :hari)
                        ORDER BY lower(g.nama), a.penugasan_id
                        """)
                .param("dinas", dinas.nilai())
                .param("satuan", nilai(satuan))
                .param("hari", hari)
                .query((rs, n) -> PenugasanRepository.baris(rs).fakta())
                .list();
    }

    /** The same for all the places of these posts, in one statement. */
    List<FaktaPenugasan> orang(DinasId dinas, List<FaktaPenugasan> dipimpin, LocalDate hari) {
        return jdbc.sql(PenugasanRepository.PILIH + """
                        WHERE a.dinas_id = :dinas AND NOT a.batal
                            AND (a.satuan_id = ANY(:satuan) OR a.satuan_id IS NULL AND :dinasnya)
                            AND (a.sampai IS NULL OR a.sampai >= :hari)
                        ORDER BY lower(g.nama), a.penugasan_id
                        """)
                .param("dinas", dinas.nilai())
                .param(
                        "satuan",
                        dipimpin.stream()
                                .map(FaktaPenugasan::satuan)
                                .filter(Objects::nonNull)
                                .map(SatuanId::nilai)
                                .toArray(UUID[]::new))
                .param("dinasnya", dipimpin.stream().anyMatch(f -> f.satuan() == null))
                .param("hari", hari)
                .query((rs, n) -> PenugasanRepository.baris(rs).fakta())
                .list();
    }

    /** Given by this person or to him, newest first. */
    List<WakilRingkas> tentang(DinasId dinas, PegawaiId siapa) {
        return jdbc.sql(BACA + """
                        WHERE w.dinas_id = ? AND (w.pemberi_id = ? OR w.wakil_id = ?)
                        ORDER BY w.sampai DESC, w.perwakilan_id DESC LIMIT ?
                        """)
                .params(dinas.nilai(), siapa.nilai(), siapa.nilai(), TERBANYAK)
                .query(WakilRepository::baris)
                .list();
    }

    /** For whom this person acts on the day: the newest delegation of each superior counts, while both work there and that one leads. */
    List<WakilRingkas> mewakili(DinasId dinas, PegawaiId siapa, LocalDate hari) {
        return jdbc.sql(BACA + """
                        WHERE w.dinas_id = :dinas AND w.wakil_id = :siapa AND NOT w.dicabut AND w.mulai <= :hari AND w.sampai >= :hari
                            AND EXISTS (SELECT FROM organisasi.penugasan a WHERE a.dinas_id = :dinas AND a.pegawai_id = :siapa
                                AND a.satuan_id IS NOT DISTINCT FROM w.satuan_id AND NOT a.batal
                                AND a.mulai <= :hari AND (a.sampai IS NULL OR a.sampai >= :hari))
                            AND EXISTS (SELECT FROM organisasi.penugasan k WHERE k.dinas_id = :dinas AND k.pegawai_id = w.pemberi_id
                                AND k.satuan_id IS NOT DISTINCT FROM w.satuan_id AND NOT k.batal
                                AND k.peran IN ('KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH', 'KEPALA_DINAS')
                                AND k.mulai <= :hari AND (k.sampai IS NULL OR k.sampai >= :hari))
                            AND NOT EXISTS (SELECT FROM organisasi.perwakilan b WHERE b.dinas_id = :dinas
                                AND b.pemberi_id = w.pemberi_id AND b.satuan_id IS NOT DISTINCT FROM w.satuan_id
                                AND NOT b.dicabut AND b.mulai <= :hari AND b.sampai >= :hari
                                AND (b.mulai, b.perwakilan_id) > (w.mulai, w.perwakilan_id))
                        ORDER BY w.sampai, w.perwakilan_id
                        """)
                .param("dinas", dinas.nilai())
                .param("siapa", siapa.nilai())
                .param("hari", hari)
                .query(WakilRepository::baris)
                .list();
    }

    Optional<WakilRingkas> ambil(DinasId dinas, PegawaiId pemberi, UUID id) {
        return jdbc.sql(BACA + "WHERE w.dinas_id = ? AND w.pemberi_id = ? AND w.perwakilan_id = ?")
                .params(dinas.nilai(), pemberi.nilai(), id)
                .query(WakilRepository::baris)
                .optional();
    }

    void tambah(DinasId dinas, UUID id, @Nullable SatuanId satuan, AturanWakil.Usul u, Instant kini) {
        jdbc.sql("""
                        INSERT INTO organisasi.perwakilan
                            (dinas_id, perwakilan_id, pemberi_id, wakil_id, satuan_id, mulai, sampai, alasan, pada)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(dinas.nilai())
                .param(id)
                .param(u.pemberi().nilai())
                .param(u.wakil().nilai())
                .param(nilai(satuan))
                .param(u.mulai())
                .param(u.sampai())
                .param(u.alasan())
                .param(Timestamp.from(kini))
                .update();
    }

    /** Last day of leave of him who is to act, where it meets these days. */
    Optional<LocalDate> cuti(DinasId dinas, AturanWakil.Usul u) {
        return jdbc.sql("""
                        SELECT sampai FROM organisasi.cuti WHERE dinas_id = ? AND pegawai_id = ? AND NOT batal
                            AND mulai <= ? AND sampai >= ? ORDER BY sampai DESC LIMIT 1
                        """)
                .params(dinas.nilai(), u.wakil().nilai(), u.sampai(), u.mulai())
                .query(LocalDate.class)
                .optional();
    }

    void ubah(DinasId dinas, UUID id, LocalDate sampai, boolean dicabut) {
        jdbc.sql("UPDATE organisasi.perwakilan SET sampai = ?, dicabut = ? WHERE dinas_id = ? AND perwakilan_id = ?")
                .params(sampai, dicabut, dinas.nilai(), id)
                .update();
    }

    private static @Nullable UUID nilai(@Nullable SatuanId satuan) {
        return satuan == null ? null : satuan.nilai();
    }

    private static WakilRingkas baris(ResultSet rs, int nomor) throws SQLException {
        UUID satuan = rs.getObject("satuan_id", UUID.class);
        return new WakilRingkas(
                rs.getObject("perwakilan_id", UUID.class),
                new PegawaiId(rs.getObject("pemberi_id", UUID.class)),
                rs.getString("nama_pemberi"),
                new PegawaiId(rs.getObject("wakil_id", UUID.class)),
                rs.getString("nama_wakil"),
                satuan == null ? null : new SatuanId(satuan),
                rs.getString("tempat"),
                rs.getObject("mulai", LocalDate.class),
                rs.getObject("sampai", LocalDate.class),
                rs.getString("alasan"),
                rs.getBoolean("dicabut"));
    }
}
