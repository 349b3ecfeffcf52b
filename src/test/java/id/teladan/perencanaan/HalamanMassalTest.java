package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.web.Pengguna;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages of acts over many people: preview, progress, a result for each row, and what a wrong form is answered. */
class HalamanMassalTest {
    private static final UjiMassal M = new UjiMassal();
    private static final Rombongan R = M.r;
    private static final SkpId SARI = R.ajukan(R.s.sari);
    private static final List<SkpId> GURU = R.guru(12, SARI);

    private static String pratinjauUrl(Peramban b, String jalur, String saring) {
        Document d = b.buka("/periksa?" + saring).html();
        String periode = d.expectFirst("#banyak input[name=periode]").attr("value");
        return "/periksa/sekaligus/" + jalur + "?periode=" + periode + "&" + saring;
    }

    private static Peramban.Jawaban setelahSelesai(Peramban b, String url) throws InterruptedException {
        Instant batas = Instant.now().plus(Duration.ofSeconds(30));
        Peramban.Jawaban j = b.buka(url);
        while (j.teks().contains("Perbarui sekarang") && Instant.now().isBefore(batas)) {
            Thread.sleep(200);
            j = b.buka(url);
        }
        return j;
    }

    @Test
    void yang_dicentang_dipratinjau_disetujui_di_latar_dan_hasilnya_dapat_diunduh() throws InterruptedException {
        Peramban budi = R.masuk(R.s.budi);
        String url = pratinjauUrl(budi, "persetujuan", "cari=Nomor");
        String dua = url + "&pilih=" + M.pemilik(GURU.get(3)) + "&pilih=" + M.pemilik(GURU.get(4));

        Peramban.Jawaban p = budi.buka(dua);
        assertThat(p.teks()).contains("2 rencana akan disetujui", "Guru Nomor 004", "belum ada yang disetujui");
        assertThat(R.status(GURU.get(3))).as("a preview changes nothing").isEqualTo(StatusSkp.DIAJUKAN);

        Peramban.Jawaban mulai = budi.kirimFormulir(p, "/periksa/sekaligus/persetujuan");
        assertThat(mulai.status()).isEqualTo(303);
        assertThat(budi.kirimFormulir(p, "/periksa/sekaligus/persetujuan").ke())
                .as("sent twice, begun once")
                .isEqualTo(mulai.ke());
        Peramban.Jawaban hasil = setelahSelesai(budi, mulai.ke());
        assertThat(hasil.teks()).contains("2 dari 2 disetujui", "Disetujui; menunggu disepakati pegawai.");
        assertThat(hasil.html().select("#hasil[hx-get]"))
                .as("nothing is polled any more")
                .isEmpty();
        assertThat(R.status(GURU.get(3))).isEqualTo(StatusSkp.DISETUJUI);
        assertThat(R.status(GURU.get(5))).isEqualTo(StatusSkp.DIAJUKAN);
        assertThat(budi.buka(mulai.ke() + "/hasil.csv").isi().lines())
                .hasSize(3)
                .anyMatch(x -> x.contains("Guru Nomor 005") && x.contains("Berhasil"));
        assertThat(budi.buka(mulai.ke() + "?keadaan=DITOLAK").teks()).contains("Tidak ada yang cocok");
        assertThat(budi.buka("/periksa/sekaligus").teks()).contains("Setujui sekaligus", "2 dari 2 disetujui");

        Peramban.Jawaban batal = budi.kirimFormulir(hasil, mulai.ke() + "/pembatalan");
        assertThat(setelahSelesai(budi, batal.ke()).teks()).contains("2 dari 2 dibatalkan");
        assertThat(R.status(GURU.get(3))).isEqualTo(StatusSkp.DIAJUKAN);
        assertThat(budi.kirimFormulir(hasil, mulai.ke() + "/pembatalan").ke()).isEqualTo(batal.ke());
    }

    @Test
    void yang_berdraf_pemeriksaan_ikut_hanya_lewat_pratinjau_yang_menyertakannya() throws InterruptedException {
        SkpId berdraf = GURU.get(8);
        R.s.perencanaan.tandai(R.s.budi, berdraf, JenisTanda.PEMERIKSAAN, "Bagus.", null, Instant.now());
        Peramban budi = R.masuk(R.s.budi);
        String satu = pratinjauUrl(budi, "persetujuan", "cari=Nomor") + "&pilih=" + M.pemilik(berdraf);
        Peramban.Jawaban tanpa = budi.buka(satu);
        assertThat(tanpa.teks()).contains("Sertakan juga 1 rencana yang berdraf pemeriksaan");
        assertThat(tanpa.html().select("input[name=draf]")).isEmpty();

        Peramban.Jawaban p =
                budi.buka(tanpa.html().expectFirst("main a[href*=draf=true]").attr("href"));
        assertThat(p.html().select("a[href=/periksa/" + berdraf + "]")).hasSize(1);
        Peramban.Jawaban mulai = budi.kirimFormulir(p, "/periksa/sekaligus/persetujuan");
        assertThat(setelahSelesai(budi, mulai.ke()).teks()).contains("1 dari 1 disetujui");
        assertThat(R.status(berdraf)).isEqualTo(StatusSkp.DISETUJUI);
    }

    @Test
    void formulir_tanpa_baris_atau_dengan_pesan_terlalu_panjang_ditolak_dan_ketikannya_tetap() {
        Pengguna ani = R.guru("Ani Belum Mulai");
        Peramban budi = R.masuk(R.s.budi);
        Peramban.Jawaban p = budi.buka(pratinjauUrl(budi, "pengingat", "status=BELUM_MULAI"));
        assertThat(p.teks())
                .contains(
                        "orang akan diingatkan",
                        "Ani Belum Mulai",
                        "Belum pernah diingatkan",
                        "belum pernah masuk ke Teladan");
        R.masuk(ani);
        assertThat(budi.buka(pratinjauUrl(budi, "pengingat", "status=BELUM_MULAI&cari=Ani"))
                        .teks())
                .contains("Ani Belum Mulai")
                .doesNotContain("elum pernah masuk ke Teladan");

        Peramban.Jawaban panjang =
                budi.kirimFormulir(p, "/periksa/sekaligus/pengingat", "catatan", "Ditunggu. ".repeat(40));
        assertThat(panjang.status()).isEqualTo(422);
        assertThat(panjang.teks()).contains("Pesan paling panjang 300 huruf; sekarang 399.");
        assertThat(panjang.html().expectFirst("textarea[name=catatan]").wholeText())
                .contains("Ditunggu. Ditunggu.");
        assertThat(panjang.teks())
                .as("the same people")
                .contains("Ani Belum Mulai")
                .doesNotContain("Guru Nomor");

        Peramban.Jawaban kosong = budi.kirimFormulir(p, "/periksa/sekaligus/pengingat", "baris", "");
        assertThat(kosong.status()).isEqualTo(422);
        assertThat(kosong.teks()).contains("tidak ada yang dikerjakan");
        assertThat(budi.kirimFormulir(p, "/periksa/sekaligus/pengingat", "periode", "bukan-id")
                        .status())
                .isEqualTo(400);
        assertThat(budi.buka("/periksa/sekaligus/bukan-id").status()).isEqualTo(404);
        assertThat(budi.buka("/periksa?status=ENTAH").status()).isEqualTo(400);
    }
}
