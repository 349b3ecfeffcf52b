package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Npsn;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The schools of one dinas, all at once; for rooms that show something of their own beside each. */
@Service
public class DaftarSatuan {
    private final JdbcClient db;

    DaftarSatuan(JdbcClient db) {
        this.db = db;
    }

    /** A school as far as lists tell it from others. */
    public record Baris(
            SatuanId id,
            Npsn npsn,
            String nama,
            Jenjang jenjang,
            @Nullable String kecamatan) {}

    private static final String PILIH =
            "SELECT satuan_id, npsn, nama, jenjang, kecamatan FROM organisasi.satuan WHERE dinas_id = ?";

    /** By name; one statement, for 5,000 schools as for 5. */
    public List<Baris> semua(DinasId dinas) {
        return db.sql(PILIH + " ORDER BY lower(nama), npsn")
                .param(dinas.nilai())
                .query((r, n) -> baris(r))
                .list();
    }

    /** Empty when the dinas has no school of this id. */
    public Optional<Baris> satu(DinasId dinas, SatuanId satuan) {
        return db.sql(PILIH + " AND satuan_id = ?")
                .params(dinas.nilai(), satuan.nilai())
                .query((r, n) -> baris(r))
                .optional();
    }

    private static Baris baris(ResultSet r) throws SQLException {
        return new Baris(
                new SatuanId(r.getObject("satuan_id", UUID.class)),
                new Npsn(r.getString("npsn")),
                r.getString("nama"),
                Jenjang.valueOf(r.getString("jenjang")),
                r.getString("kecamatan"));
    }
}
