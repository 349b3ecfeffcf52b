package id.teladan.akun;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who has an account and whether it was ever used, for a check of a whole dinas: one statement. */
@Service
public class PeriksaAkun {
    private final JdbcClient db;
    private final String penerbit;

    PeriksaAkun(JdbcClient db, @Value("${teladan.oidc.issuer:}") String penerbit) {
        this.db = db;
        this.penerbit = penerbit;
    }

    /** Domains whose accounts sign in by belajar.id; empty where that is not used. */
    public List<String> ranahBelajarId() {
        return penerbit.isBlank() ? List.of() : List.of("belajar.id");
    }

    /** Whether accounts that the dinas makes are used. */
    public boolean akunLokal() {
        return true;
    }

    public Map<PegawaiId, KeadaanAkun> semua(DinasId dinas) {
        return baca(dinas, null);
    }

    public Optional<KeadaanAkun> satu(DinasId dinas, PegawaiId pegawai) {
        return Optional.ofNullable(baca(dinas, pegawai).get(pegawai));
    }

    private Map<PegawaiId, KeadaanAkun> baca(DinasId dinas, @Nullable PegawaiId pegawai) {
        Map<PegawaiId, KeadaanAkun> hasil = new HashMap<>();
        db.sql("""
                        SELECT pegawai_id, aktif, masuk_terakhir IS NOT NULL AS pernah FROM akun.akun
                        WHERE dinas_id = :dinas AND (CAST(:pegawai AS uuid) IS NULL OR pegawai_id = :pegawai)
                        """)
                .param("dinas", dinas.nilai())
                .param("pegawai", pegawai == null ? null : pegawai.nilai(), Types.OTHER)
                .query(rs -> {
                    hasil.put(
                            new PegawaiId(rs.getObject("pegawai_id", UUID.class)),
                            new KeadaanAkun(rs.getBoolean("aktif"), rs.getBoolean("pernah")));
                });
        return hasil;
    }
}
