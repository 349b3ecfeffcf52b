package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The long lists of the admin, a page at a time; one statement each. */
@Repository
class DaftarRepository {
    private final JdbcClient jdbc;

    DaftarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param kepala names of who leads the school today with their post; null when nobody does */
    record BarisSatuan(Satuan satuan, @Nullable String kepala, int guru) {}

    /** @param tugas posts of today in words; null when there is none */
    record BarisPegawai(Pegawai pegawai, @Nullable String tugas) {}

    /** What a list of people is narrowed to; {@code teks} empty and the others null: all. */
    record Saringan(
            String teks,
            @Nullable StatusKepegawaian status,
            @Nullable Peran peran) {}

    Halaman<BarisSatuan> satuan(DinasId dinas, String teks, int nomor, LocalDate hari) {
        int[] jumlah = {0};
        List<BarisSatuan> baris = jdbc.sql("""
                        WITH cocok AS (
                            SELECT *, count(*) OVER () AS jumlah FROM organisasi.satuan
                            WHERE dinas_id = :dinas AND (:teks = '' OR strpos(lower(nama), lower(:teks)) > 0
                                OR npsn = upper(:teks) OR strpos(lower(kecamatan), lower(:teks)) > 0)
                            ORDER BY lower(nama), satuan_id LIMIT :batas OFFSET :lewati
                        )
                        SELECT c.*, t.kepala, t.guru FROM cocok c LEFT JOIN LATERAL (
                            SELECT string_agg(CASE a.peran WHEN 'KEPALA_SEKOLAH' THEN g.nama
                                    WHEN 'PLT_KEPALA_SEKOLAH' THEN 'Plt. ' || g.nama END, '; ' ORDER BY a.peran, a.mulai DESC) AS kepala,
                                count(*) FILTER (WHERE a.peran = 'GURU') AS guru
                            FROM organisasi.penugasan a
                            JOIN organisasi.pegawai g ON g.dinas_id = a.dinas_id AND g.pegawai_id = a.pegawai_id
                            WHERE a.dinas_id = c.dinas_id AND a.satuan_id = c.satuan_id AND NOT a.batal
                                AND a.mulai <= :hari AND (a.sampai IS NULL OR a.sampai >= :hari)
                        ) t ON true
                        ORDER BY lower(c.nama), c.satuan_id
                        """)
                .param("dinas", dinas.nilai())
                .param("teks", teks)
                .param("hari", hari)
                .param("batas", Halaman.UKURAN)
                .param("lewati", Halaman.lewati(nomor))
                .query((rs, n) -> {
                    jumlah[0] = rs.getInt("jumlah");
                    return new BarisSatuan(SatuanRepository.baris(rs), rs.getString("kepala"), rs.getInt("guru"));
                })
                .list();
        return new Halaman<>(baris, nomor, jumlah[0]);
    }

    Halaman<BarisPegawai> pegawai(DinasId dinas, Saringan s, int nomor, LocalDate hari) {
        int[] jumlah = {0};
        StatusKepegawaian status = s.status();
        Peran peran = s.peran();
        List<BarisPegawai> baris = jdbc.sql("""
                        WITH aktif AS NOT MATERIALIZED (
                            SELECT a.dinas_id, a.pegawai_id, a.peran, a.induk, a.mulai, s.npsn, s.nama AS sekolah
                            FROM organisasi.penugasan a
                            LEFT JOIN organisasi.satuan s ON s.dinas_id = a.dinas_id AND s.satuan_id = a.satuan_id
                            WHERE a.dinas_id = :dinas AND NOT a.batal AND a.mulai <= :hari
                                AND (a.sampai IS NULL OR a.sampai >= :hari)
                        ),
                        cocok AS (
                            SELECT *, count(*) OVER () AS jumlah FROM organisasi.pegawai
                            WHERE dinas_id = :dinas AND (:status = '' OR status = :status)
                                AND (:peran = '' OR pegawai_id IN (SELECT pegawai_id FROM aktif WHERE peran = :peran))
                                AND (:teks = '' OR strpos(lower(nama), lower(:teks)) > 0
                                    OR :angka <> '' AND (strpos(nip, :angka) > 0 OR strpos(nuptk, :angka) > 0)
                                    OR pegawai_id IN (SELECT pegawai_id FROM aktif
                                        WHERE npsn = upper(:teks) OR strpos(lower(sekolah), lower(:teks)) > 0))
                            ORDER BY lower(nama), pegawai_id LIMIT :batas OFFSET :lewati
                        )
                        SELECT c.*, t.tugas FROM cocok c LEFT JOIN LATERAL (
                            SELECT string_agg(a.peran || COALESCE('|' || a.sekolah, '|'), E'\\n' ORDER BY a.induk DESC, a.mulai) AS tugas
                            FROM aktif a WHERE a.pegawai_id = c.pegawai_id
                        ) t ON true
                        ORDER BY lower(c.nama), c.pegawai_id
                        """)
                .param("dinas", dinas.nilai())
                .param("hari", hari)
                .param("status", status == null ? "" : status.name())
                .param("peran", peran == null ? "" : peran.name())
                .param("teks", s.teks())
                .param("angka", s.teks().matches("[\\d\\s]+") ? s.teks().replaceAll("\\s", "") : "")
                .param("batas", Halaman.UKURAN)
                .param("lewati", Halaman.lewati(nomor))
                .query((rs, n) -> {
                    jumlah[0] = rs.getInt("jumlah");
                    return barisPegawai(rs);
                })
                .list();
        return new Halaman<>(baris, nomor, jumlah[0]);
    }

    private static BarisPegawai barisPegawai(ResultSet rs) throws SQLException {
        String tugas = rs.getString("tugas");
        if (tugas == null) {
            return new BarisPegawai(PegawaiRepository.baris(rs), null);
        }
        List<String> jabatan = tugas.lines()
                .map(t -> {
                    int batas = t.indexOf('|');
                    String peran = Peran.valueOf(t.substring(0, batas)).sebutan();
                    return batas + 1 == t.length() ? peran : peran + " · " + t.substring(batas + 1);
                })
                .toList();
        return new BarisPegawai(PegawaiRepository.baris(rs), String.join("; ", jabatan));
    }

    /** How many schools and people the dinas has. */
    Jumlah jumlah(DinasId dinas) {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM organisasi.satuan WHERE dinas_id = :dinas) AS satuan,
                            (SELECT count(*) FROM organisasi.pegawai WHERE dinas_id = :dinas) AS pegawai
                        """)
                .param("dinas", dinas.nilai())
                .query((rs, n) -> new Jumlah(rs.getInt("satuan"), rs.getInt("pegawai")))
                .single();
    }

    record Jumlah(int satuan, int pegawai) {}

    /** The person with his posts of the day and their schools; empty when the dinas has no such person. */
    List<BarisDiri> diri(DinasId dinas, PegawaiId pegawai, LocalDate hari) {
        return jdbc.sql("""
                        SELECT g.pegawai_id, g.nama, g.nip, g.nuptk, g.status, g.jenis_ptk, g.golongan, g.jenjang_jabatan, g.surel,
                            g.versi, a.penugasan_id, a.peran, a.induk, a.mulai, a.sampai, a.batal, a.nomor_sk, a.satuan_id,
                            COALESCE(s.nama, d.nama) AS tempat, s.npsn, s.jenjang, s.negeri
                        FROM organisasi.pegawai g
                        JOIN organisasi.dinas d ON d.dinas_id = g.dinas_id
                        LEFT JOIN organisasi.penugasan a ON a.dinas_id = g.dinas_id AND a.pegawai_id = g.pegawai_id
                            AND NOT a.batal AND a.mulai <= :hari AND (a.sampai IS NULL OR a.sampai >= :hari)
                        LEFT JOIN organisasi.satuan s ON s.dinas_id = a.dinas_id AND s.satuan_id = a.satuan_id
                        WHERE g.dinas_id = :dinas AND g.pegawai_id = :pegawai
                        """)
                .param("dinas", dinas.nilai())
                .param("pegawai", pegawai.nilai())
                .param("hari", hari)
                .query((rs, n) -> new BarisDiri(
                        PegawaiRepository.baris(rs),
                        rs.getObject("penugasan_id") == null
                                ? null
                                : PenugasanRepository.baris(rs).fakta(),
                        rs.getString("npsn"),
                        rs.getString("jenjang"),
                        rs.getBoolean("negeri")))
                .list();
    }

    record BarisDiri(
            Pegawai pegawai,
            @Nullable FaktaPenugasan fakta,
            @Nullable String npsn,
            @Nullable String jenjang,
            boolean negeri) {}
}
