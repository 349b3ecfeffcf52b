package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Zona;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whose an e-mail address is, in the whole installation; for people who sign in with it before their dinas is known. */
@Service
public class SurelPegawai {
    private final JdbcClient db;

    SurelPegawai(JdbcClient db) {
        this.db = db;
    }

    /**
     * The people at whom the address stands, compared without case. Where several have it, it is his who alone is at work today, as
     * after a move to another dinas; else his who alone has a sekolah induk or leads.
     */
    public List<Pemilik> pemilik(String surel, Instant kini) {
        List<Pemilik> semua = db.sql("SELECT dinas_id, pegawai_id FROM organisasi.surel WHERE surel = :surel LIMIT 20")
                .param("surel", kunci(surel))
                .query((rs, n) -> orang(rs))
                .list();
        if (semua.size() < 2) {
            return semua;
        }
        List<Bertugas> bertugas = bertugas(semua, kini);
        List<Bertugas> utama = bertugas.stream().filter(Bertugas::utama).toList();
        List<Bertugas> satu = bertugas.size() == 1 ? bertugas : utama;
        return satu.size() == 1 ? List.of(satu.getFirst().siapa()) : semua;
    }

    /** Whether this person has any assignment today. */
    public boolean bertugas(Pemilik siapa, Instant kini) {
        return !bertugas(List.of(siapa), kini).isEmpty();
    }

    /** @param utama at his sekolah induk, or as one who leads */
    private record Bertugas(Pemilik siapa, boolean utama) {}

    /** Those who have an assignment today, the day taken where each of them works. */
    private List<Bertugas> bertugas(List<Pemilik> calon, Instant kini) {
        return db
                .sql("""
                        SELECT a.dinas_id, a.pegawai_id,
                          bool_or(a.induk OR a.peran IN ('KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH', 'KEPALA_DINAS')) AS utama
                        FROM organisasi.penugasan a
                        JOIN organisasi.dinas d ON d.dinas_id = a.dinas_id
                        JOIN (VALUES ('WIB', CAST(:wib AS date)), ('WITA', CAST(:wita AS date)), ('WIT', CAST(:wit AS date)))
                          AS h (zona, hari) ON h.zona = d.zona
                        WHERE a.dinas_id IN (:dinas) AND a.pegawai_id IN (:pegawai) AND NOT a.batal
                          AND a.mulai <= h.hari AND (a.sampai IS NULL OR a.sampai >= h.hari)
                        GROUP BY a.dinas_id, a.pegawai_id""")
                .param("wib", LocalDate.ofInstant(kini, Zona.WIB.id()))
                .param("wita", LocalDate.ofInstant(kini, Zona.WITA.id()))
                .param("wit", LocalDate.ofInstant(kini, Zona.WIT.id()))
                .param("dinas", calon.stream().map(p -> p.dinas().nilai()).toList())
                .param("pegawai", calon.stream().map(p -> p.pegawai().nilai()).toList())
                .query((rs, n) -> new Bertugas(orang(rs), rs.getBoolean(3)))
                .list()
                .stream()
                .filter(b -> calon.contains(b.siapa()))
                .toList();
    }

    private static Pemilik orang(ResultSet rs) throws SQLException {
        return new Pemilik(new DinasId(rs.getObject(1, UUID.class)), new PegawaiId(rs.getObject(2, UUID.class)));
    }

    /** The form in which an address is compared. */
    static String kunci(@Nullable String surel) {
        return surel == null ? "" : surel.strip().toLowerCase(Locale.ROOT);
    }

    /** A person at whom the address stands. */
    public record Pemilik(DinasId dinas, PegawaiId pegawai) {}
}
