package id.teladan.akun;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who has an account and whether it was ever used, for a check of a whole dinas: one statement. */
@Service
public class PeriksaAkun {
    private final JdbcClient db;
    private final CaraMasuk cara;

    PeriksaAkun(JdbcClient db, CaraMasuk cara) {
        this.db = db;
        this.cara = cara;
    }

    /** Whether people sign in with accounts that the dinas makes. */
    public boolean akunLokal() {
        return cara.lokal();
    }

    /** Whether people sign in with accounts of the provider outside (belajar.id). */
    public boolean akunLuar() {
        return cara.luar() != null;
    }

    /** Whether an account of the provider outside with this e-mail would be let in. */
    public boolean surelDiterima(String surel) {
        CaraMasuk.Luar luar = cara.luar();
        return luar != null
                && luar.surel()
                        .periksa(surel.strip().toLowerCase(Locale.ROOT), null)
                        .isEmpty();
    }

    public Map<PegawaiId, KeadaanAkun> semua(DinasId dinas) {
        return baca(dinas, null);
    }

    public Optional<KeadaanAkun> satu(DinasId dinas, PegawaiId pegawai) {
        return Optional.ofNullable(baca(dinas, pegawai).get(pegawai));
    }

    /** Those of these people who never signed in: what the application tells them waits unread. */
    public Set<PegawaiId> belumPernahMasuk(DinasId dinas, Collection<PegawaiId> pegawai) {
        return db.sql("""
                        SELECT x.id FROM unnest(?::uuid[]) AS x (id)
                         WHERE NOT EXISTS (SELECT FROM akun.akun a WHERE a.dinas_id = ? AND a.pegawai_id = x.id
                                              AND a.masuk_terakhir IS NOT NULL)
                        """)
                .params(pegawai.stream().map(PegawaiId::nilai).toArray(UUID[]::new), dinas.nilai())
                .query((r, n) -> new PegawaiId(r.getObject(1, UUID.class)))
                .set();
    }

    private Map<PegawaiId, KeadaanAkun> baca(DinasId dinas, @Nullable PegawaiId pegawai) {
        Map<PegawaiId, KeadaanAkun> hasil = new HashMap<>();
        db.sql("""
                        SELECT pegawai_id, aktif, masuk_terakhir IS NOT NULL AS pernah, kata_sandi IS NOT NULL AS lokal,
                          luar_kunci IS NOT NULL AS luar FROM akun.akun
                        WHERE dinas_id = :dinas AND (CAST(:pegawai AS uuid) IS NULL OR pegawai_id = :pegawai)
                        """)
                .param("dinas", dinas.nilai())
                .param("pegawai", pegawai == null ? null : pegawai.nilai(), Types.OTHER)
                .query(rs -> {
                    hasil.put(
                            new PegawaiId(rs.getObject("pegawai_id", UUID.class)),
                            new KeadaanAkun(
                                    rs.getBoolean("aktif"),
                                    rs.getBoolean("pernah"),
                                    rs.getBoolean("lokal"),
                                    rs.getBoolean("luar")));
                });
        return hasil;
    }
}
