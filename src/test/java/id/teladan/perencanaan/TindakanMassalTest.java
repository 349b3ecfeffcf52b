package id.teladan.perencanaan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Acts over many people on the real database: the same checks as the single act, each row once, and goes on after an interruption. */
class TindakanMassalTest {
    private final UjiMassal m = new UjiMassal();
    private final Rombongan r = m.r;
    private final Pengguna budi = r.s.budi;

    @Test
    void empat_puluh_rencana_disetujui_masing_masing_dengan_riwayat_salinan_dan_kabar() {
        SkpId sari = r.ajukan(r.s.sari);
        List<SkpId> semua = r.guru(40, sari);
        UUID id = m.setujuiSemua(budi);

        assertThat(semua).allSatisfy(s -> {
            assertThat(r.status(s)).isEqualTo(StatusSkp.DISETUJUI);
            assertThat(m.riwayat(s, LangkahSkp.SETUJUI)).isEqualTo(1);
            assertThat(r.s.hitung("salinan", s, "langkah = 'SETUJUI'")).isEqualTo(1);
            assertThat(m.kabar(m.pemilik(s))).hasSize(1).first().asString().startsWith("Rencana Anda disetujui");
        });
        LembarMassal l = m.buka(budi, id);
        assertThat(l.jumlah(KeadaanBaris.BERHASIL)).isEqualTo(41);
        assertThat(l.berjalan()).isFalse();
        assertThat(l.dapatDibatalkan()).isTrue();
    }

    @Test
    void yang_tidak_ikut_disebut_dengan_sebabnya_dan_yang_berdraf_ikut_hanya_bila_dipilih() {
        SkpId sari = r.ajukan(r.s.sari);
        SkpId berdraf = r.ajukan(r.guru("Ani Berdraf"));
        r.s.perencanaan.tandai(budi, berdraf, JenisTanda.PEMERIKSAAN, "Bagus, lanjutkan.", null, Instant.now());
        r.guru("Ina Belum Mulai");
        r.mulai(r.guru("Umi Menulis"));
        SkpId keberatan = r.ajukan(r.guru("Eka Berkeberatan"));
        r.langkah(budi, keberatan, LangkahSkp.SETUJUI, null);
        r.langkah(m.orang(keberatan), keberatan, LangkahSkp.AJUKAN_KEBERATAN, "Terlalu banyak");
        SkpId kurang = r.guru(1, sari).getFirst();
        r.s.jdbc
                .sql("DELETE FROM perencanaan.butir WHERE dinas_id = ? AND skp_id = ? AND bagian = 'PRAKTIK'")
                .params(r.s.dinas.nilai(), kurang.nilai())
                .update();

        Pratinjau p = m.pratinjau(budi, JenisMassal.SETUJUI, UjiMassal.semua());
        assertThat(p.ikut()).extracting(x -> x.baris().skp()).containsExactly(sari);
        assertThat(p.ikut().getFirst().ringkas()).anyMatch(x -> x.contains("poin"));
        assertThat(p.sebab().keySet())
                .anyMatch(x -> x.startsWith("Ada draf pemeriksaan"))
                .anyMatch(x -> x.startsWith("Belum lengkap: "))
                .anyMatch(x -> x.startsWith("Keberatan diputus satu per satu"))
                .contains("Belum mulai menyusun.", "Belum mengajukan.");
        assertThat(p.berdraf()).isEqualTo(1);

        Pratinjau semua =
                m.pratinjau(budi, JenisMassal.SETUJUI, UjiMassal.semua().sertakanDraf());
        UUID id = m.mulai(budi, semua, null);
        m.jalankan(id);
        assertThat(r.s.perencanaan
                        .buka(budi, berdraf, Instant.now())
                        .skp()
                        .tanda()
                        .catatan())
                .isEqualTo("Bagus, lanjutkan.");
        m.jalankan(requireNonNull(m.batalkan(budi, id).id()));
        Tanda t = r.s.perencanaan.buka(budi, berdraf, Instant.now()).skp().tanda();
        assertThat(t.draf()).isEqualTo("Bagus, lanjutkan.");
        assertThat(t.disetujui()).isNull();
    }

    @Test
    void yang_berubah_sejak_pratinjau_tidak_disetujui_dan_yang_lain_tetap_jalan() {
        SkpId sari = r.ajukan(r.s.sari);
        List<SkpId> tiga = r.guru(3, sari);
        Pratinjau p = m.pratinjau(budi, JenisMassal.SETUJUI, UjiMassal.semua());
        UUID id = m.mulai(budi, p, null);
        r.langkah(m.orang(tiga.get(0)), tiga.get(0), LangkahSkp.TARIK, null);
        r.langkah(m.orang(tiga.get(1)), tiga.get(1), LangkahSkp.TARIK, null);
        r.langkah(m.orang(tiga.get(1)), tiga.get(1), LangkahSkp.AJUKAN, null);
        r.langkah(budi, tiga.get(2), LangkahSkp.SETUJUI, null);
        m.jalankan(id);

        assertThat(m.baris(id, sari).keadaan()).isEqualTo(KeadaanBaris.BERHASIL);
        assertThat(m.baris(id, tiga.get(0)).keadaan()).isEqualTo(KeadaanBaris.DITOLAK);
        assertThat(m.baris(id, tiga.get(0)).pesan()).contains("belum diajukan");
        assertThat(m.baris(id, tiga.get(1)).pesan()).isEqualTo(KalimatSkp.SUDAH_BERUBAH);
        assertThat(r.status(tiga.get(1))).isEqualTo(StatusSkp.DIAJUKAN);
        assertThat(m.baris(id, tiga.get(2)).keadaan()).isEqualTo(KeadaanBaris.SUDAH);
        assertThat(m.riwayat(tiga.get(2), LangkahSkp.SETUJUI)).isEqualTo(1);
    }

    @Test
    void yang_bukan_lagi_pejabat_penilai_saat_gilirannya_tiba_ditolak_baris_itu_dan_seterusnya() {
        List<SkpId> semua = r.guru(3, r.ajukan(r.s.sari));
        UUID id = m.mulai(budi, m.pratinjau(budi, JenisMassal.SETUJUI, UjiMassal.semua()), null);
        Massal x = m.repo.cari(r.s.dinas, id).orElseThrow();
        m.pelaksana.satu(x, 1, Instant.now());
        r.s.jdbc
                .sql("UPDATE organisasi.penugasan SET batal = true WHERE dinas_id = ? AND pegawai_id = ?")
                .params(r.s.dinas.nilai(), budi.pegawai().nilai())
                .update();
        assertThat(m.jalankan(id)).isTrue();

        LembarMassal l = m.buka(budi, id);
        assertThat(l.jumlah(KeadaanBaris.BERHASIL)).isEqualTo(1);
        assertThat(l.jumlah(KeadaanBaris.DITOLAK)).isEqualTo(3);
        assertThat(m.baris(id, semua.getLast()).pesan()).isEqualTo(KalimatMassal.BUKAN_BAWAHAN);
    }

    @Test
    void formulir_yang_terkirim_dua_kali_memulai_satu_tindakan_dan_orang_lain_tidak_melihatnya() {
        SkpId sari = r.ajukan(r.s.sari);
        r.guru(2, sari);
        Pratinjau p = m.pratinjau(budi, JenisMassal.SETUJUI, UjiMassal.semua());
        UUID id = m.mulai(budi, p, null);
        m.jalankan(id);
        m.mulai(budi, p, null);

        assertThat(m.door.terakhir(budi)).hasSize(1);
        assertThat(m.riwayat(sari, LangkahSkp.SETUJUI)).isEqualTo(1);
        assertThatThrownBy(() -> m.buka(r.s.tono, id)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> m.batalkan(r.s.tono, id)).isInstanceOf(TidakDitemukan.class);
        Permintaan asing =
                new Permintaan(Uuid7.baru(), r.periode.nilai(), UUID.randomUUID() + ":-:1,rusak", null, false);
        assertThat(m.door.mulai(budi, JenisMassal.SETUJUI, asing, Instant.now()))
                .isFalse();
        Permintaan lain = new Permintaan(Uuid7.baru(), PeriodeId.baru().nilai(), p.muatan(), null, false);
        assertThatThrownBy(() -> m.door.mulai(budi, JenisMassal.SETUJUI, lain, Instant.now()))
                .isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void mati_di_tengah_dilanjutkan_instans_lain_dan_tiap_rencana_disetujui_tepat_satu_kali() throws Exception {
        SkpId sari = r.ajukan(r.s.sari);
        List<SkpId> semua = r.guru(30, sari);
        UUID id = m.mulai(budi, m.pratinjau(budi, JenisMassal.SETUJUI, UjiMassal.semua()), null);
        AtomicInteger sisa = new AtomicInteger(12);
        assertThat(m.pelaksana.jalankan(r.s.dinas, id, InstantSource.system(), () -> sisa.getAndDecrement() <= 0))
                .as("the server shuts down after twelve rows")
                .isFalse();
        assertThat(m.buka(budi, id).dikerjakan()).isEqualTo(12);
        int nomor = m.repo.menunggu(r.s.dinas, id).getFirst();
        assertThatThrownBy(() -> m.transaksi.executeWithoutResult(t -> {
                    MassalRepository.Terambil b =
                            m.repo.ambil(r.s.dinas, id, nomor).orElseThrow();
                    r.langkah(budi, java.util.Objects.requireNonNull(b.baris().skp()), LangkahSkp.SETUJUI, null);
                    throw new IllegalStateException("killed between the act and its row");
                }))
                .hasMessageContaining("killed");
        assertThat(m.buka(budi, id).dikerjakan()).as("exactly what is done").isEqualTo(12);

        dilanjutkanInstansLain(id);

        LembarMassal l = m.buka(budi, id);
        assertThat(l.jumlah(KeadaanBaris.BERHASIL)).isEqualTo(31);
        assertThat(semua).allSatisfy(s -> {
            assertThat(m.riwayat(s, LangkahSkp.SETUJUI)).isEqualTo(1);
            assertThat(m.kabar(m.pemilik(s))).hasSize(1);
        });
    }

    /** A machine that had the work died long ago; another scheduler finds that out by the heart that no longer beats. */
    private void dilanjutkanInstansLain(UUID id) throws InterruptedException {
        r.s.jdbc
                .sql("CREATE TABLE IF NOT EXISTS public.pekerjaan_uji (LIKE umum.pekerjaan INCLUDING ALL)")
                .update();
        r.s.jdbc
                .sql("""
                        INSERT INTO public.pekerjaan_uji (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        VALUES (?, ?, now() - interval '1 hour', true, 'mesin-yang-mati', now() - interval '50 minutes', 1)""")
                .params(TindakanMassal.PEKERJAAN.getTaskName(), r.s.dinas + "/" + id)
                .update();
        Scheduler lain = Scheduler.create(
                        Panggung.buka().bean(DataSource.class),
                        new MassalConfig().pekerjaanMassal(m.pelaksana, InstantSource.system()))
                .tableName("public.pekerjaan_uji")
                .pollingInterval(Duration.ofMillis(100))
                .heartbeatInterval(Duration.ofSeconds(1))
                .missedHeartbeatsLimit(4)
                .threads(1)
                .build();
        try {
            lain.start();
            Instant batas = Instant.now().plusSeconds(60);
            while (m.buka(budi, id).berjalan() && Instant.now().isBefore(batas)) {
                Thread.sleep(50);
            }
        } finally {
            lain.stop();
        }
    }

    @Test
    void dua_instans_yang_mengerjakan_bersamaan_tidak_mengerjakan_satu_baris_dua_kali() throws Exception {
        List<SkpId> semua = r.guru(20, r.ajukan(r.s.sari));
        UUID id = m.mulai(budi, m.pratinjau(budi, JenisMassal.SETUJUI, UjiMassal.semua()), null);
        try (ExecutorService dua = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> hasil = dua.invokeAll(List.of(() -> m.jalankan(id), () -> m.jalankan(id)));
            for (Future<Boolean> h : hasil) {
                h.get();
            }
        }
        assertThat(m.jalankan(id)).isTrue();
        assertThat(m.buka(budi, id).jumlah(KeadaanBaris.BERHASIL)).isEqualTo(21);
        assertThat(semua)
                .allSatisfy(s -> assertThat(m.riwayat(s, LangkahSkp.SETUJUI)).isEqualTo(1));
    }

    @Test
    void lima_ratus_kepala_sekolah_dalam_daftar_kepala_dinas() {
        List<SkpId> semua = r.kepala(500, r.ajukan(budi));
        Pratinjau p = m.pratinjau(r.s.tono, JenisMassal.SETUJUI, UjiMassal.semua());
        assertThat(p.ikut()).hasSize(501);
        UUID id = m.mulai(r.s.tono, p, null);
        long awal = System.nanoTime();
        assertThat(m.jalankan(id)).isTrue();
        System.out.printf("501 rencana kepala sekolah disetujui dalam %d ms%n", (System.nanoTime() - awal) / 1_000_000);
        assertThat(m.buka(r.s.tono, id).jumlah(KeadaanBaris.BERHASIL)).isEqualTo(501);
        assertThat(r.status(semua.getLast())).isEqualTo(StatusSkp.DISETUJUI);
        assertThat(m.door.hasil(r.s.tono, id).baris()).hasSize(501);
        long unduh = System.nanoTime();
        assertThat(m.pilihan.unduh(r.s.tono, UjiMassal.semua(), Instant.now()).baris())
                .hasSize(501);
        System.out.printf("501 kepala sekolah diunduh dalam %d ms%n", (System.nanoTime() - unduh) / 1_000_000);
    }

    @Test
    void pratinjau_dua_ratus_orang_memakai_pernyataan_sql_yang_tetap_banyaknya() {
        r.guru(200, r.ajukan(r.s.sari));
        for (int i = 0; i < 5; i++) {
            r.guru("Belum Mulai " + i);
        }
        int setujui = Rombongan.sql()
                .selama(() -> assertThat(m.pratinjau(budi, JenisMassal.SETUJUI, UjiMassal.semua())
                                .ikut())
                        .hasSize(201));
        int ingatkan = Rombongan.sql()
                .selama(() -> assertThat(m.pratinjau(budi, JenisMassal.INGATKAN, UjiMassal.semua())
                                .ikut())
                        .hasSize(5));
        Pratinjau p = m.pratinjau(budi, JenisMassal.SETUJUI, UjiMassal.semua());
        int mulai = Rombongan.sql().selama(() -> m.mulai(budi, p, null)) - 1;
        int hasil = Rombongan.sql().selama(() -> m.buka(budi, p.baru()));
        Massal x = m.repo.cari(r.s.dinas, p.baru()).orElseThrow();
        int baris = Rombongan.sql().selama(() -> m.pelaksana.satu(x, 1, Instant.now()));
        System.out.printf(
                "pernyataan SQL: pratinjau setujui %d, pratinjau ingatkan %d, mulai %d, hasil %d, satu baris %d%n",
                setujui, ingatkan, mulai, hasil, baris);
        assertThat(setujui).isBetween(1, 5);
        assertThat(ingatkan).isBetween(1, 6);
        assertThat(mulai).isBetween(1, 8);
        assertThat(hasil).isBetween(1, 6);
        assertThat(baris).isBetween(1, 10);
    }

    @Test
    void pengingat_terkirim_paling_banyak_sekali_sehari_dan_hanya_bila_langkahnya_ada_pada_pegawai() {
        r.ajukan(r.s.sari);
        Pengguna ani = r.guru("Ani Belum Mulai");
        Pengguna umi = r.guru("Umi Menulis");
        SkpId draf = r.mulai(umi);
        SkpId setuju = r.ajukan(r.guru("Eka Disetujui"));
        r.langkah(budi, setuju, LangkahSkp.SETUJUI, null);

        Pratinjau p = m.pratinjau(budi, JenisMassal.INGATKAN, UjiMassal.semua());
        assertThat(p.kelompok()).containsOnlyKeys("belum mulai", "belum mengajukan", "belum menyepakati");
        UUID id = m.mulai(budi, p, "Ditunggu sampai Jumat.");
        SkpId susulan = r.ajukan(umi);
        assertThat(susulan).isEqualTo(draf);
        m.jalankan(id);

        assertThat(m.kabar(ani.pegawai()))
                .singleElement()
                .asString()
                .startsWith("Mulai susun rencana kinerja Anda | ")
                .contains("Perencanaan dibuka sampai", "Budi Hartono", "“Ditunggu sampai Jumat.”");
        assertThat(m.baris(id, draf).keadaan()).isEqualTo(KeadaanBaris.SUDAH);
        assertThat(m.baris(id, draf).pesan()).contains("sudah diajukan");
        assertThat(m.kabar(m.pemilik(setuju)).getLast()).startsWith("Sepakati rencana kinerja Anda");

        Pratinjau lagi = m.pratinjau(budi, JenisMassal.INGATKAN, UjiMassal.semua());
        assertThat(lagi.ikut()).isEmpty();
        assertThat(lagi.sebab().get(KalimatMassal.SUDAH_DIINGATKAN)).hasSize(2);
        Massal paksa = m.repo.cari(r.s.dinas, id).orElseThrow();
        BarisMassal b = BarisMassal.menunggu(1, ani.pegawai(), null, null, "");
        Pengingatan pengingatan = Panggung.buka().bean(Pengingatan.class);
        assertThat(pengingatan.ingatkan(paksa, b, Instant.now()).keadaan()).isEqualTo(KeadaanBaris.SUDAH);
        Instant besok = Instant.now().plus(Duration.ofDays(1));
        assertThat(m.pilihan
                        .pratinjau(budi, JenisMassal.INGATKAN, UjiMassal.semua(), besok)
                        .ikut())
                .hasSize(2)
                .allSatisfy(x -> assertThat(x.ringkas().getFirst()).startsWith("Terakhir diingatkan "));
    }
}
