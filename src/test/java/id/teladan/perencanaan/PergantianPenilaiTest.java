package id.teladan.perencanaan;

import static id.teladan.perencanaan.Kisah.HARI;
import static id.teladan.perencanaan.Kisah.pukul10;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.HitungSql;
import id.teladan.organisasi.PenugasanBerubah;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Noticing that superiors have changed: once, also when two look at the same time, and for a dinas of 20,000. */
class PergantianPenilaiTest {
    private static final LocalDate BESOK = HARI.plusDays(1);

    private final Kisah k = new Kisah();
    private final UjiSekolah s = k.s;

    @Test
    void dua_pemeriksaan_bersamaan_mengabarkan_sekali() throws Exception {
        k.rencana(s.sari, s.budi, StatusSkp.DIAJUKAN);
        k.pindah(s.sari, Peran.GURU, k.melati2, BESOK);
        List<Future<Integer>> hasil = new ArrayList<>();
        try (ExecutorService utas = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 8; i++) {
                hasil.add(utas.submit(() -> k.periksa(BESOK)));
            }
        }
        int jumlah = 0;
        for (Future<Integer> h : hasil) {
            jumlah += h.get();
        }
        assertThat(jumlah).isEqualTo(1);
        assertThat(k.kabar(s.sari)).hasSize(1);
    }

    @Test
    void dua_puluh_ribu_rencana_diperiksa_dengan_perintah_sql_yang_sama_sedikitnya() {
        isiDinasBesar();
        pukul("pertama kali, mengingat", HARI, 0);
        pukul("tanpa perubahan", HARI, 0);
        s.jdbc.sql("""
                        UPDATE organisasi.penugasan SET sampai = ? WHERE dinas_id = ? AND peran = 'KEPALA_SEKOLAH'
                           AND satuan_id IN (SELECT satuan_id FROM organisasi.satuan WHERE dinas_id = ? AND nama LIKE 'Sekolah %0')
                        """).params(HARI, s.dinas.nilai(), s.dinas.nilai()).update();
        pukul("40 sekolah kehilangan kepala", BESOK, 40 * 50);
        // The least of several: background work of others is counted too.
        HitungSql sql = (HitungSql) Panggung.buka().bean(DataSource.class);
        int perintah = IntStream.range(0, 8)
                .map(i -> sql.selama(() -> k.periksa(BESOK)))
                .min()
                .orElseThrow();
        assertThat(perintah).as("periods, superiors, comparison").isLessThanOrEqualTo(3);
    }

    @Test
    void perubahan_penugasan_dikabarkan_sendiri_beberapa_detik_kemudian() throws InterruptedException {
        LocalDate kini = LocalDate.now();
        PeriodeId periode = s.periodeHariIni("2024-semester");
        s.perencanaan.mulai(s.sari, periode, Instant.now());
        k.pergantian.periksa(s.dinas, Instant.now());
        k.pindah(s.sari, Peran.GURU, k.melati2, kini);
        for (int i = 0; i < 150 && k.kabar(s.sari).isEmpty(); i++) {
            Thread.sleep(200);
        }
        assertThat(k.kabar(s.sari)).containsExactly("Pejabat penilai Anda sekarang Joko Santoso");
        assertThat(k.kabar(k.joko)).containsExactly("1 rencana kini dinilai Anda");
    }

    private Set<String> diminta() {
        return Set.copyOf(s.jdbc.sql(
                        "SELECT task_instance FROM umum.pekerjaan WHERE task_name = 'penilai-berganti' AND task_instance LIKE ? || '%'")
                .param(s.dinas.toString())
                .query(String.class)
                .list());
    }

    /** Looks that are asked for meanwhile; they wait a few seconds, so that all of them still stand. */
    private int dimintaSelama(Runnable apa) {
        Set<String> awal = diminta();
        apa.run();
        return (int) diminta().stream().filter(x -> !awal.contains(x)).count();
    }

    @Test
    void satu_transaksi_meminta_satu_pemeriksaan_dan_yang_lain_tidak_mengandalkannya() {
        SaatPenugasanBerubah saat = Panggung.buka().bean(SaatPenugasanBerubah.class);
        TransactionTemplate transaksi = new TransactionTemplate(Panggung.buka().bean(PlatformTransactionManager.class));
        int impor = dimintaSelama(() -> transaksi.executeWithoutResult(t -> {
            for (int i = 0; i < 100; i++) {
                saat.berubah(new PenugasanBerubah(s.dinas));
            }
            int lain = dimintaSelama(
                    () -> CompletableFuture.runAsync(() -> k.tugaskan(s.sari, Peran.GURU, k.melati2, false, BESOK))
                            .orTimeout(20, TimeUnit.SECONDS)
                            .join());
            assertThat(lain).as("a change while the import goes on").isEqualTo(1);
        }));
        assertThat(impor).as("the import, and the change beside it").isEqualTo(2);
    }

    @Test
    void pemeriksaan_menunggu_yang_sedang_membandingkan_dinas_yang_sama() throws Exception {
        k.rencana(s.sari, s.budi, StatusSkp.DIAJUKAN);
        k.pindah(s.sari, Peran.GURU, k.melati2, BESOK);
        TransactionTemplate transaksi = new TransactionTemplate(Panggung.buka().bean(PlatformTransactionManager.class));
        CompletableFuture<Integer> kedua = transaksi.execute(t -> {
            assertThat(k.pergantian.periksaBergiliran(s.dinas, pukul10(HARI))).isZero();
            CompletableFuture<Integer> h =
                    CompletableFuture.supplyAsync(() -> k.pergantian.periksaBergiliran(s.dinas, pukul10(BESOK)));
            assertThatThrownBy(() -> h.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return h;
        });
        assertThat(Objects.requireNonNull(kedua).get(20, TimeUnit.SECONDS)).isEqualTo(1);
    }

    private void pukul(String apa, LocalDate hari, int seharusnya) {
        long mulai = System.nanoTime();
        int beda = k.pergantian.periksa(s.dinas, pukul10(hari));
        long milidetik = (System.nanoTime() - mulai) / 1_000_000;
        System.out.printf("pergantian pejabat penilai, 20.000 rencana, %s: %d ms, %d berganti%n", apa, milidetik, beda);
        assertThat(beda).isEqualTo(seharusnya);
        assertThat(milidetik).isLessThan(15_000);
    }

    /** 400 schools with a kepala and 49 guru each, everyone with a plan handed in. */
    private void isiDinasBesar() {
        Object dinas = s.dinas.nilai();
        s.jdbc.sql("""
                        INSERT INTO organisasi.satuan (dinas_id, satuan_id, npsn, nama, jenjang, negeri)
                        SELECT ?, md5('s' || n)::uuid, (50000000 + n)::text, 'Sekolah ' || n, 'SD', true FROM generate_series(0, 399) n
                        """).param(dinas).update();
        s.jdbc.sql("""
                        INSERT INTO organisasi.pegawai (dinas_id, pegawai_id, nama, status, jenis_ptk)
                        SELECT ?, md5('p' || n)::uuid, 'Pegawai ' || n, 'PNS', 'Guru Kelas' FROM generate_series(0, 19999) n
                        """).param(dinas).update();
        // Else the checks of foreign keys read whole tables that they take to be small.
        s.jdbc.sql("ANALYZE organisasi.satuan, organisasi.pegawai").update();
        s.jdbc.sql("""
                        INSERT INTO organisasi.penugasan (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, induk, mulai)
                        SELECT ?, md5('t' || n)::uuid, md5('p' || n)::uuid, CASE WHEN n % 50 = 0 THEN 'KEPALA_SEKOLAH' ELSE 'GURU' END,
                            md5('s' || n / 50)::uuid, true, '2020-01-01' FROM generate_series(0, 19999) n
                        """).param(dinas).update();
        s.jdbc.sql("""
                        INSERT INTO perencanaan.skp (dinas_id, skp_id, periode_id, pegawai_id, peran, satuan_id, jenjang, status, versi, sejak)
                        SELECT ?, md5('k' || n)::uuid, ?, md5('p' || n)::uuid, CASE WHEN n % 50 = 0 THEN 'KEPALA_SEKOLAH' ELSE 'GURU' END,
                            md5('s' || n / 50)::uuid, 'SD', 'DIAJUKAN', 0, now() FROM generate_series(0, 19999) n
                        """).params(dinas, s.periode.nilai()).update();
        s.jdbc.sql("ANALYZE organisasi.penugasan, perencanaan.skp").update();
    }
}
