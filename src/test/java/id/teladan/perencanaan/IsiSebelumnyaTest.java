package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.MasukLangsung;
import id.teladan.akun.Peramban;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a save replaces can be read again, and taken up again. */
class IsiSebelumnyaTest {
    private static final UjiSekolah S = new UjiSekolah();

    private final Pengguna sari = S.orang("Sari Wulandari, S.Pd.", Peran.GURU, S.melati);
    private final SkpId skp = S.mulai(sari);
    private final IsiLamaRepository versi =
            id.teladan.perjalanan.Panggung.buka().bean(IsiLamaRepository.class);

    private void tugas(Butir... butir) {
        Hasil h = S.simpan(sari, skp, Bagian.TUGAS, List.of(butir), null);
        assertThat(h).isInstanceOfAny(Hasil.Berhasil.class, Hasil.SudahTerjadi.class);
    }

    private static Butir tt(String kode, @Nullable String keterangan) {
        return new Butir(Bagian.TUGAS, kode, null, keterangan);
    }

    private List<List<Butir>> tersimpan() {
        return versi.semua(S.dinas, skp).stream().map(IsiLama::butir).toList();
    }

    private void semenitKemudian() {
        S.jdbc.sql("UPDATE perencanaan.isi_lama SET pada = pada - interval '61 seconds' WHERE skp_id = ?")
                .param(skp.nilai())
                .update();
    }

    @Test
    void yang_pertama_kali_ditulis_tidak_mengganti_apa_pun() {
        tugas(tt("TT-06", "Kelas 4B"));
        assertThat(tersimpan()).isEmpty();
    }

    @Test
    void butir_yang_hilang_tersimpan_sebagai_versi_juga_dalam_menit_yang_sama() {
        tugas(tt("TT-06", "Kelas 4B"));
        tugas();
        tugas(tt("TT-05", null));
        tugas(tt("TT-06", null));
        assertThat(tersimpan()).containsExactly(List.of(tt("TT-05", null)), List.of(tt("TT-06", "Kelas 4B")));
    }

    @Test
    void ketikan_dalam_satu_menit_menjadi_satu_versi() {
        tugas(tt("TT-06", "SK"));
        tugas(tt("TT-06", "SK nomor 12"));
        tugas(tt("TT-06", "SK nomor 123"));
        tugas(tt("TT-06", "SK nomor 124"));
        assertThat(tersimpan()).containsExactly(List.of(tt("TT-06", "SK")));
        semenitKemudian();
        tugas(tt("TT-06", "SK nomor 124/2024"));
        assertThat(tersimpan()).containsExactly(List.of(tt("TT-06", "SK nomor 124")), List.of(tt("TT-06", "SK")));
    }

    @Test
    void keterangan_panjang_yang_terhapus_tersimpan_juga_dalam_menit_yang_sama() {
        String panjang = "SK Kepala Sekolah nomor 421/12/2024 tanggal 2 Januari";
        tugas(tt("TT-06", "SK"));
        tugas(tt("TT-06", panjang));
        tugas(tt("TT-06", "S"));
        assertThat(tersimpan()).containsExactly(List.of(tt("TT-06", panjang)), List.of(tt("TT-06", "SK")));
    }

    @Test
    void paling_banyak_20_versi_tiap_bagian_dan_yang_terlama_yang_pergi() {
        for (int i = 0; i <= 25; i++) {
            tugas(tt(i % 2 == 0 ? "TT-06" : "TT-05", "ke-" + i));
        }
        List<List<Butir>> ada = tersimpan();
        assertThat(ada).hasSize(IsiLamaRepository.PALING_BANYAK);
        assertThat(ada.getFirst()).containsExactly(tt("TT-06", "ke-24"));
        assertThat(ada.getLast()).containsExactly(tt("TT-05", "ke-5"));
    }

    @Test
    void halamannya_memperlihatkan_versi_dan_mengembalikannya_seperti_simpanan_biasa() {
        Peramban b = MasukLangsung.sebagai(sari);
        String url = "/skp/" + skp;
        assertThat(b.buka(url + "/isi-sebelumnya").teks()).contains("Belum ada isi sebelumnya");
        tugas(tt("TT-06", "Kelas 4B & \"pagi\""), tt("TT-05", null));
        tugas(tt("TT-05", null));
        Peramban.Jawaban halaman = b.buka(url + "/isi-sebelumnya");
        assertThat(halaman.status()).isEqualTo(200);
        assertThat(halaman.html().select("section[aria-labelledby=tugas] li").eachText())
                .satisfiesExactly(
                        x -> assertThat(x).contains("Kelas 4B & \"pagi\"", "tidak ada dalam isi sekarang"),
                        x -> assertThat(x).doesNotContain("tidak ada dalam isi sekarang"));
        assertThat(b.kirimFormulir(halaman, url + "/tugas").status()).isEqualTo(303);
        assertThat(S.perencanaan.buka(sari, skp, UjiSekolah.KINI).skp().isi().bagian(Bagian.TUGAS))
                .containsExactly(tt("TT-06", "Kelas 4B & \"pagi\""), tt("TT-05", null));
        assertThat(b.kirimFormulir(halaman, url + "/tugas", "keterangan.TT-06", "lain")
                        .status())
                .as("halaman versi yang sudah lama dibuka")
                .isEqualTo(409);
    }

    @Test
    void orang_lain_tidak_melihatnya_dan_setelah_diajukan_hanya_dibaca() {
        SkpId lengkap = S.lengkap(sari);
        S.simpan(sari, lengkap, Bagian.PRAKTIK, List.of(Butir.of(Bagian.PRAKTIK, "MK-2")), null);
        S.langkah(sari, lengkap, LangkahSkp.AJUKAN, null);
        Peramban.Jawaban j = MasukLangsung.sebagai(sari).buka("/skp/" + lengkap + "/isi-sebelumnya");
        assertThat(j.html().select("section[aria-labelledby=praktik] details")).hasSize(1);
        assertThat(j.html().select("form[action$=/praktik]")).isEmpty();
        assertThat(MasukLangsung.sebagai(S.budi)
                        .buka("/skp/" + lengkap + "/isi-sebelumnya")
                        .status())
                .isEqualTo(403);
        Pengguna lain = S.orang("Guru lain", Peran.GURU, S.melati);
        assertThat(MasukLangsung.sebagai(lain)
                        .buka("/skp/" + lengkap + "/isi-sebelumnya")
                        .status())
                .isEqualTo(404);
    }
}
