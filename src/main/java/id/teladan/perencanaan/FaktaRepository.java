package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Facts beside the plans of many people, each by one statement: when steps were taken, and who was reminded when. */
@Repository
class FaktaRepository {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher penyiar;

    FaktaRepository(JdbcClient jdbc, ApplicationEventPublisher penyiar) {
        this.jdbc = jdbc;
        this.penyiar = penyiar;
    }

    /** When these plans were last handed in, approved and agreed. */
    Map<SkpId, UnduhanDaftar.Waktu> waktu(DinasId dinas, List<SkpId> skp) {
        Map<SkpId, UnduhanDaftar.Waktu> hasil = new HashMap<>();
        jdbc.sql("""
                        SELECT skp_id, max(pada) FILTER (WHERE langkah = 'AJUKAN') AS diajukan,
                               max(pada) FILTER (WHERE langkah = 'SETUJUI') AS disetujui,
                               max(pada) FILTER (WHERE langkah = 'SEPAKATI') AS disepakati
                          FROM perencanaan.riwayat WHERE dinas_id = ? AND skp_id = ANY(?) GROUP BY skp_id
                        """)
                .params(dinas.nilai(), skp.stream().map(SkpId::nilai).toArray(UUID[]::new))
                .query(r -> {
                    hasil.put(
                            new SkpId(r.getObject("skp_id", UUID.class)),
                            new UnduhanDaftar.Waktu(
                                    WaktuRepository.baca(r, "diajukan"),
                                    WaktuRepository.baca(r, "disetujui"),
                                    WaktuRepository.baca(r, "disepakati")));
                });
        return hasil;
    }

    /** When each of these people was reminded last; who never was is absent. */
    Map<PegawaiId, Instant> diingatkan(DinasId dinas, List<PegawaiId> orang) {
        Map<PegawaiId, Instant> hasil = new HashMap<>();
        jdbc.sql("""
                        SELECT pegawai_id, max(pada) AS pada FROM perencanaan.pengingat
                         WHERE dinas_id = ? AND pegawai_id = ANY(?) GROUP BY pegawai_id
                        """)
                .params(dinas.nilai(), orang.stream().map(PegawaiId::nilai).toArray(UUID[]::new))
                .query(r -> {
                    hasil.put(new PegawaiId(r.getObject("pegawai_id", UUID.class)), WaktuRepository.wajib(r, "pada"));
                });
        return hasil;
    }

    /**
     * Notes a reminder and tells the rooms below.
     *
     * @return false when this person was reminded on the day already: nothing was sent
     */
    boolean ingatkan(PengingatDikirim p, LocalDate hari) {
        int kena = jdbc.sql("INSERT INTO perencanaan.pengingat VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(p.dinas().nilai(), p.pegawai().nilai(), hari, p.oleh().nilai(), WaktuRepository.sql(p.pada()))
                .update();
        if (kena == 1) {
            penyiar.publishEvent(p);
        }
        return kena == 1;
    }
}
