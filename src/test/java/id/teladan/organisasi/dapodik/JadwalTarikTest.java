package id.teladan.organisasi.dapodik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JadwalTarikTest {
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
    private static final UUID SAMBUNGAN = new UUID(0, 17); // its minute is 17
    private static final Instant SABTU_SIANG = Instant.parse("2026-11-21T03:00:00Z");

    private static ZonedDateTime berikut(JadwalTarik j, Instant kini) {
        return j.berikut(kini, WIT, SAMBUNGAN).orElseThrow().atZone(WIT);
    }

    @Test
    void tanpa_jadwal_tidak_pernah_sendiri() {
        assertThat(new JadwalTarik(JadwalTarik.Jenis.MATI, 1, 2).berikut(SABTU_SIANG, WIT, SAMBUNGAN))
                .isEmpty();
    }

    @Test
    void harian_pada_jamnya_menurut_zona_dinas_dan_pada_menitnya_sendiri() {
        JadwalTarik j = new JadwalTarik(JadwalTarik.Jenis.HARIAN, 1, 2);
        assertThat(berikut(j, SABTU_SIANG)).hasToString("2026-11-22T02:17+09:00[Asia/Jayapura]");
        Instant tepat = berikut(j, SABTU_SIANG).toInstant();
        assertThat(berikut(j, tepat).toInstant()).isEqualTo(tepat.plus(Duration.ofDays(1)));
        assertThat(berikut(j, tepat.minusSeconds(1)).toInstant()).isEqualTo(tepat);
    }

    @Test
    void mingguan_pada_harinya_juga_bila_hari_itu_hari_ini() {
        JadwalTarik senin = new JadwalTarik(JadwalTarik.Jenis.MINGGUAN, 1, 5);
        assertThat(berikut(senin, SABTU_SIANG).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        JadwalTarik sabtuPagi = new JadwalTarik(JadwalTarik.Jenis.MINGGUAN, 6, 5);
        assertThat(berikut(sabtuPagi, SABTU_SIANG)).hasToString("2026-11-28T05:17+09:00[Asia/Jayapura]");
        JadwalTarik sabtuMalam = new JadwalTarik(JadwalTarik.Jenis.MINGGUAN, 6, 23);
        assertThat(berikut(sabtuMalam, SABTU_SIANG)).hasToString("2026-11-21T23:17+09:00[Asia/Jayapura]");
        assertThat(sabtuMalam.sebutan()).isEqualTo("Setiap Sabtu, pukul 23.00–23.59");
    }
}
