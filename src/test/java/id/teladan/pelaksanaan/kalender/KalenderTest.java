package id.teladan.pelaksanaan.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.MasukLangsung;
import id.teladan.akun.Peramban;
import id.teladan.pelaksanaan.Acara;
import id.teladan.pelaksanaan.SiklusId;
import id.teladan.pelaksanaan.UjiSiklus;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.Sidik;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The private calendar feed: what it tells, to whom, and what its secret leaves behind. */
class KalenderTest {
    private static final Instant KINI = Instant.parse("2026-03-02T03:00:00Z");

    private final UjiSiklus u = new UjiSiklus();
    private final Peramban tamu = new Peramban(Panggung.buka().porta());

    private String jalur(Peramban b) {
        Peramban.Jawaban j = b.kirim("/kalender");
        assertThat(j.status()).isEqualTo(200);
        String alamat = j.html().expectFirst("#alamat").attr("value");
        return alamat.substring(alamat.indexOf("/kalender/"));
    }

    private BerkasKalender baca(String jalur) {
        Peramban.Jawaban j = tamu.buka(jalur);
        assertThat(j.status()).isEqualTo(200);
        assertThat(j.kepala("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(j.kepala("Cache-Control")).contains("private").doesNotContain("public");
        assertThat(j.kepala("Set-Cookie")).isEmpty();
        return BerkasKalender.baca(j.isi());
    }

    @Test
    void berkas_tetap_sah_dengan_isian_yang_aneh_dan_panjang() {
        UUID siklus = Uuid7.baru();
        String tempat = "Ruang 4B; gedung A, lantai 2 \\ \"aula\"\nlorong é — 学校 ".repeat(6);
        Acara a =
                new Acara(siklus, KINI, KINI.plusSeconds(4200), Acara.judul("SDN Melati 1, Kota"), tempat, true, KINI);
        Acara b = new Acara(Uuid7.baru(), KINI, KINI.plusSeconds(600), Acara.judul(null), null, false, KINI);

        BerkasKalender k = BerkasKalender.baca(Acara.langganan(List.of(a, b), KINI));

        Map<String, String> satu = k.acara().getFirst();
        assertThat(satu)
                .containsEntry("UID", siklus + "@teladan")
                .containsEntry("DTSTART", "20260302T030000Z")
                .containsEntry("DTEND", "20260302T041000Z")
                .containsEntry("SUMMARY", "Observasi kinerja, SDN Melati 1, Kota")
                .containsEntry("LOCATION", tempat)
                .containsEntry("STATUS", "CONFIRMED");
        assertThat(k.acara().getLast())
                .containsEntry("SUMMARY", "Observasi kinerja")
                .containsEntry("STATUS", "TENTATIVE")
                .doesNotContainKey("LOCATION");
        assertThat(k.kepala()).containsEntry("X-WR-CALNAME", "Observasi kinerja");
    }

    @Test
    void jadwal_sendiri_dan_yang_diobservasi_tampak_tanpa_nama_dan_mengikuti_pemindahan() {
        SiklusId id = u.mulai(u.sari);
        Instant besok = Instant.now().plus(Duration.ofDays(1));
        u.jadwal(id, u.sari.pegawai(), besok, 70, null);
        String sari = jalur(u.masuk(u.sari));
        String budi = jalur(u.masuk(u.budi));

        BerkasKalender semula = baca(sari);

        assertThat(semula.acara())
                .singleElement()
                .satisfies(a -> assertThat(a)
                        .containsEntry("SUMMARY", "Observasi kinerja, SDN Melati 1")
                        .containsEntry("LOCATION", "Kelas 4B")
                        .containsEntry("STATUS", "TENTATIVE"));
        assertThat(baca(budi).acara()).hasSize(1);
        assertThat(tamu.buka(budi).isi()).doesNotContain("Sari").doesNotContain("Budi");

        u.jadwal(id, u.sari.pegawai(), besok.plus(Duration.ofDays(2)), 70, u.budi);
        u.jdbc.sql(
                        "UPDATE pelaksanaan.jadwal SET disetujui_pada = now() + interval '1 second' WHERE disetujui_pada IS NOT NULL AND siklus_id = ?")
                .param(id.nilai())
                .update();
        Map<String, String> pindah = baca(sari).acara().getFirst();
        Map<String, String> dulu = semula.acara().getFirst();
        assertThat(pindah)
                .containsEntry("UID", dulu.get("UID"))
                .containsEntry("STATUS", "CONFIRMED")
                .doesNotContainEntry("DTSTART", dulu.get("DTSTART"));
        assertThat(Long.parseLong(pindah.get("SEQUENCE"))).isGreaterThan(Long.parseLong(dulu.get("SEQUENCE")));
    }

    @Test
    void pengamat_dengan_sk_melihat_jadwal_yang_diamatinya_dan_yang_lebih_dari_30_hari_lalu_tidak_tampak() {
        Pengguna melur = u.guru("Melur Handayani, S.Pd.");
        String jalur = jalur(u.masuk(melur));
        SiklusId id = u.mulai(u.sari);
        u.jadwal(id, u.sari.pegawai(), Instant.now().plus(Duration.ofDays(3)), 70, u.budi);
        assertThat(baca(jalur).acara()).isEmpty();
        UUID sk = u.pengamat(melur, Peran.GURU, u.melati);
        assertThat(baca(jalur).acara()).hasSize(1);
        u.jadwal(u.mulai(melur), melur.pegawai(), Instant.now().minus(Duration.ofDays(31)), 70, null);
        assertThat(baca(jalur).acara()).hasSize(1);
        u.jadwal(u.mulai(melur), melur.pegawai(), Instant.now().minus(Duration.ofDays(29)), 70, null);
        assertThat(baca(jalur).acara()).hasSize(2);
        u.jdbc.sql("UPDATE pelaksanaan.pengamat SET dicabut_pada = now() WHERE pengamat_id = ?")
                .param(sk)
                .update();
        assertThat(baca(jalur).acara()).hasSize(1);
    }

    @Test
    void rahasia_ditampilkan_sekali_disimpan_sebagai_sidik_dan_berhenti_bila_dicabut_atau_diganti() {
        Peramban sari = u.masuk(u.sari);
        assertThat(sari.buka("/kalender").teks()).contains("Belum ada tautan");
        String pertama = jalur(sari);
        String rahasia = pertama.substring("/kalender/".length(), pertama.length() - ".ics".length());
        assertThat(rahasia).matches("[A-Za-z0-9_-]{43}");
        assertThat(sari.buka("/kalender").isi()).doesNotContain(rahasia).contains("Tautan aktif");
        assertThat(u.jdbc.sql("SELECT sidik FROM pelaksanaan.kalender WHERE pegawai_id = ?")
                        .param(u.sari.pegawai().nilai())
                        .query(String.class)
                        .list())
                .containsExactly(Sidik.dari(rahasia));
        baca(pertama);

        String kedua = jalur(sari);
        assertThat(tamu.buka(pertama).status()).isEqualTo(404);
        baca(kedua);
        assertThat(sari.kirim("/kalender/pencabutan").status()).isEqualTo(303);
        assertThat(tamu.buka(kedua).status()).isEqualTo(404);
        assertThat(sari.buka("/kalender").teks()).contains("Tautan dicabut");
        assertThat(tamu.buka("/kalender/" + "x".repeat(43) + ".ics").kepala("Set-Cookie"))
                .isEmpty();
        assertThat(tamu.buka("/kalender/pendek.ics").status()).isEqualTo(404);
        assertThat(tamu.buka("/kalender").status()).isEqualTo(303);
    }

    @Test
    void tautan_berhenti_bila_pemiliknya_tidak_lagi_bertugas_dan_dua_yang_dibuat_bersamaan_tinggal_satu()
            throws Exception {
        Pengguna melur = u.guru("Melur Handayani, S.Pd.");
        Peramban satu = MasukLangsung.sebagai(melur);
        Peramban dua = MasukLangsung.sebagai(melur);
        try (ExecutorService utas = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 10; i++) {
                Future<String> a = utas.submit(() -> jalur(satu));
                Future<String> b = utas.submit(() -> jalur(dua));
                List<Integer> status = Stream.of(a.get(), b.get())
                        .map(j -> tamu.buka(j).status())
                        .sorted()
                        .toList();
                assertThat(status).containsExactly(200, 404);
            }
        }
        String jalur = jalur(satu);
        baca(jalur);
        u.jdbc.sql(
                        "UPDATE organisasi.penugasan SET sampai = current_date - 5, mulai = current_date - 30 WHERE pegawai_id = ?")
                .param(melur.pegawai().nilai())
                .update();
        assertThat(tamu.buka(jalur).status()).isEqualTo(404);
    }

    @Test
    void kalender_memakai_paling_banyak_5_pernyataan_sql() {
        u.guru(60).forEach(p -> u.jadwal(u.mulai(p), p.pegawai(), Instant.now().plus(Duration.ofDays(2)), 70, u.budi));
        String jalur = jalur(u.masuk(u.budi));
        int sql = UjiSiklus.sql().selama(() -> assertThat(baca(jalur).acara()).hasSize(60));
        System.out.println("pernyataan SQL kalender 60 jadwal: " + sql);
        assertThat(sql).isBetween(1, 5);
    }
}
