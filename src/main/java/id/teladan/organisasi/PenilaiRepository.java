package id.teladan.organisasi;

import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
import id.teladan.umum.Nip;
import id.teladan.umum.Npsn;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rule of {@link AturanPenilai} in SQL, for whole lists; and the facts that the rule needs for one person. */
@Repository
class PenilaiRepository {
    private final JdbcClient jdbc;

    PenilaiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What {@link AturanPenilai} must know of one person on a day. */
    FaktaPenilai fakta(DinasId dinas, PegawaiId pegawai, LocalDate hari) {
        return fakta(dinas, pegawai, hari, hari);
    }

    /** The same for who had his post on the day {@code pada}, while the others are those of {@code hari}. */
    FaktaPenilai fakta(DinasId dinas, PegawaiId pegawai, LocalDate pada, LocalDate hari) {
        Map<UUID, FaktaPenugasan> penugasan = new LinkedHashMap<>();
        Map<UUID, FaktaWakil> wakil = new LinkedHashMap<>();
        Map<PegawaiId, LocalDate> cuti = new HashMap<>();
        jdbc.sql(SqlPenilai.FAKTA)
                .param("dinas", dinas.nilai())
                .param("pada", pada)
                .param("hari", hari)
                .param("pegawai", pegawai.nilai())
                .query(rs -> {
                    FaktaPenugasan f = PenugasanRepository.baris(rs).fakta();
                    penugasan.put(f.id(), f);
                    UUID id = rs.getObject("perwakilan_id", UUID.class);
                    if (id != null) {
                        wakil.put(id, wakil(rs, id, f));
                    }
                    LocalDate sampai = rs.getObject("cuti_sampai", LocalDate.class);
                    if (sampai != null) {
                        cuti.put(f.pegawai(), sampai);
                    }
                });
        return new FaktaPenilai(List.copyOf(penugasan.values()), List.copyOf(wakil.values()), cuti);
    }

    private static FaktaWakil wakil(ResultSet rs, UUID id, FaktaPenugasan pimpinan) throws SQLException {
        return new FaktaWakil(
                id,
                pimpinan.pegawai(),
                pimpinan.satuan(),
                new PegawaiId(rs.getObject("wakil_id", UUID.class)),
                rs.getString("nama_wakil"),
                new Rentang(
                        rs.getObject("wakil_mulai", LocalDate.class), rs.getObject("wakil_sampai", LocalDate.class)),
                rs.getString("wakil_alasan"),
                false);
    }

    /** @param penilai also those are listed for whose pejabat penilai this person acts on the day */
    List<Bawahan> bawahan(DinasId dinas, PegawaiId penilai, LocalDate hari, AturanTanpaKepala aturan) {
        return jdbc.sql(SqlPenilai.BAWAHAN)
                .param("dinas", dinas.nilai())
                .param("hari", hari)
                .param("penilai", penilai.nilai())
                .param("plt", aturan == AturanTanpaKepala.DINILAI_PLT)
                .query((rs, n) -> new Bawahan(
                        new PegawaiId(rs.getObject("pegawai_id", UUID.class)),
                        rs.getString("nama"),
                        rs.getString("nip") == null ? null : new Nip(rs.getString("nip")),
                        Peran.valueOf(rs.getString("peran")),
                        rs.getString("jenis_ptk"),
                        StatusKepegawaian.valueOf(rs.getString("status")),
                        rs.getString("golongan"),
                        new SatuanId(rs.getObject("satuan_id", UUID.class)),
                        rs.getString("nama_satuan"),
                        new Npsn(rs.getString("npsn")),
                        rs.getString("atas_nama"),
                        rs.getObject("cuti_sampai", LocalDate.class)))
                .list();
    }

    /** The pejabat penilai of everyone of the dinas who makes a plan on the day; one statement. */
    List<PenilaiOrang> semua(DinasId dinas, LocalDate hari, AturanTanpaKepala aturan) {
        return jdbc.sql(SqlPenilai.SEMUA)
                .param("dinas", dinas.nilai())
                .param("hari", hari)
                .param("plt", aturan == AturanTanpaKepala.DINILAI_PLT)
                .query((rs, n) -> {
                    UUID penilai = rs.getObject("penilai_id", UUID.class);
                    return new PenilaiOrang(
                            new PegawaiId(rs.getObject("pegawai_id", UUID.class)),
                            Peran.valueOf(rs.getString("peran")),
                            penilai == null ? null : new PegawaiId(penilai));
                })
                .list();
    }

    TanpaAtasan tanpaAtasan(DinasId dinas, LocalDate hari) {
        Map<SebabTanpaAtasan, Integer> jumlah = new EnumMap<>(SebabTanpaAtasan.class);
        List<TanpaAtasan.Temuan> temuan = new ArrayList<>();
        jdbc.sql(SqlPenilai.SEBAB + """
                        SELECT 'SEBAB' AS jenis, sebab AS tempat, count(*) AS jumlah, '' AS rincian, CAST(NULL AS uuid) AS id
                        FROM sebab WHERE sebab IS NOT NULL GROUP BY sebab
                        UNION ALL
                        SELECT 'DUA_' || a.peran, COALESCE(s.nama, d.nama), count(*),
                            string_agg(g.nama, '; ' ORDER BY a.mulai DESC, a.penugasan_id DESC), a.satuan_id
                        FROM aktif a JOIN organisasi.dinas d ON d.dinas_id = :dinas
                        JOIN organisasi.pegawai g ON g.dinas_id = :dinas AND g.pegawai_id = a.pegawai_id
                        LEFT JOIN organisasi.satuan s ON s.dinas_id = :dinas AND s.satuan_id = a.satuan_id
                        WHERE a.peran IN ('KEPALA_SEKOLAH', 'KEPALA_DINAS')
                        GROUP BY a.peran, a.satuan_id, s.nama, d.nama HAVING count(*) > 1
                        UNION ALL
                        SELECT 'DUA_INDUK', g.nama, count(*),
                            string_agg(s.nama, '; ' ORDER BY a.mulai DESC, a.penugasan_id DESC), a.pegawai_id
                        FROM aktif a JOIN organisasi.pegawai g ON g.dinas_id = :dinas AND g.pegawai_id = a.pegawai_id
                        JOIN organisasi.satuan s ON s.dinas_id = :dinas AND s.satuan_id = a.satuan_id
                        WHERE a.peran = 'GURU' AND a.induk GROUP BY a.pegawai_id, g.nama HAVING count(*) > 1
                        ORDER BY jenis, tempat
                        """)
                .param("dinas", dinas.nilai())
                .param("hari", hari)
                .query(rs -> {
                    if (rs.getString("jenis").equals("SEBAB")) {
                        jumlah.put(SebabTanpaAtasan.valueOf(rs.getString("tempat")), rs.getInt("jumlah"));
                    } else {
                        temuan.add(temuan(
                                rs.getString("jenis"),
                                rs.getString("tempat"),
                                rs.getString("rincian"),
                                rs.getObject("id", UUID.class)));
                    }
                });
        return new TanpaAtasan(jumlah, temuan);
    }

    private static TanpaAtasan.Temuan temuan(String jenis, String tempat, String rincian, @Nullable UUID id) {
        return switch (jenis) {
            case "DUA_KEPALA_SEKOLAH" ->
                new TanpaAtasan.Temuan(TanpaAtasan.Jenis.DUA_KEPALA, tempat, rincian, "/admin/satuan/" + id);
            case "DUA_KEPALA_DINAS" ->
                new TanpaAtasan.Temuan(
                        TanpaAtasan.Jenis.DUA_KEPALA_DINAS, tempat, rincian, "/admin/pegawai?peran=KEPALA_DINAS");
            case "DUA_INDUK" ->
                new TanpaAtasan.Temuan(TanpaAtasan.Jenis.DUA_INDUK, tempat, rincian, "/admin/pegawai/" + id);
            default -> throw new IllegalStateException(jenis);
        };
    }

    /** One page of those without a superior, by reason, school and name; {@code sebab} null: of all reasons. */
    Halaman<TanpaAtasan.Orang> orangTanpaAtasan(
            DinasId dinas, LocalDate hari, @Nullable SebabTanpaAtasan sebab, int nomor) {
        int[] jumlah = {0};
        List<TanpaAtasan.Orang> baris = jdbc.sql(SqlPenilai.SEBAB + """
                        SELECT b.sebab, b.pegawai_id, g.nama, b.satuan_id, s.nama AS nama_satuan, p.nama AS plt,
                            count(*) OVER () AS jumlah
                        FROM sebab b JOIN organisasi.pegawai g ON g.dinas_id = :dinas AND g.pegawai_id = b.pegawai_id
                        LEFT JOIN organisasi.satuan s ON s.dinas_id = :dinas AND s.satuan_id = b.satuan_id
                        LEFT JOIN organisasi.pegawai p ON p.dinas_id = :dinas AND p.pegawai_id = b.plt_id
                        WHERE b.sebab IS NOT NULL AND (:sebab = '' OR b.sebab = :sebab)
                        ORDER BY b.sebab, lower(s.nama), b.satuan_id, lower(g.nama), b.pegawai_id
                        LIMIT :batas OFFSET :lewati
                        """)
                .param("dinas", dinas.nilai())
                .param("hari", hari)
                .param("sebab", sebab == null ? "" : sebab.name())
                .param("batas", Halaman.UKURAN)
                .param("lewati", Halaman.lewati(nomor))
                .query((rs, n) -> {
                    jumlah[0] = rs.getInt("jumlah");
                    UUID satuan = rs.getObject("satuan_id", UUID.class);
                    return new TanpaAtasan.Orang(
                            SebabTanpaAtasan.valueOf(rs.getString("sebab")),
                            new PegawaiId(rs.getObject("pegawai_id", UUID.class)),
                            rs.getString("nama"),
                            satuan == null ? null : new SatuanId(satuan),
                            rs.getString("nama_satuan"),
                            rs.getString("plt"));
                })
                .list();
        return new Halaman<>(baris, nomor, jumlah[0]);
    }
}
