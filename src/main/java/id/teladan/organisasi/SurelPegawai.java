package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Zona;
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
     * The people at whom the address stands, compared without case. Where several have it and one of them alone is at work today,
     * as after a move to another dinas, it is his.
     */
    public List<Pemilik> pemilik(String surel, Instant kini) {
        List<Pemilik> semua = db.sql("SELECT dinas_id, pegawai_id FROM organisasi.surel WHERE surel = :surel LIMIT 20")
                .param("surel", kunci(surel))
                .query((rs, n) -> new Pemilik(
                        new DinasId(rs.getObject(1, UUID.class)), new PegawaiId(rs.getObject(2, UUID.class))))
                .list();
        if (semua.size() < 2) {
            return semua;
        }
        List<Pemilik> bertugas = bertugas(semua, LocalDate.ofInstant(kini, Zona.WIB.id()));
        return bertugas.size() == 1 ? bertugas : semua;
    }

    private List<Pemilik> bertugas(List<Pemilik> calon, LocalDate hari) {
        return db
                .sql("""
                        SELECT DISTINCT dinas_id, pegawai_id FROM organisasi.penugasan
                        WHERE dinas_id IN (:dinas) AND pegawai_id IN (:pegawai) AND NOT batal
                          AND mulai <= :hari AND (sampai IS NULL OR sampai >= :hari)""")
                .param("dinas", calon.stream().map(p -> p.dinas().nilai()).toList())
                .param("pegawai", calon.stream().map(p -> p.pegawai().nilai()).toList())
                .param("hari", hari)
                .query((rs, n) -> new Pemilik(
                        new DinasId(rs.getObject(1, UUID.class)), new PegawaiId(rs.getObject(2, UUID.class))))
                .list()
                .stream()
                .filter(calon::contains)
                .toList();
    }

    /** The form in which an address is compared. */
    static String kunci(@Nullable String surel) {
        return surel == null ? "" : surel.strip().toLowerCase(Locale.ROOT);
    }

    /** A person at whom the address stands. */
    public record Pemilik(DinasId dinas, PegawaiId pegawai) {}
}
