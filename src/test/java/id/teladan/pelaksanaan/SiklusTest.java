package id.teladan.pelaksanaan;

import static id.teladan.pelaksanaan.StatusDokumen.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.periode.AturanPelaksanaan.Pengisi;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SiklusTest {
    private static @Nullable HalanganSiklus halangan(
            Siklus s, PihakSiklus p, LangkahSiklus l, Huruf h, IsiDokumen isi) {
        return s.halangan(l, h, ContohSiklus.oleh(p, isi, null), ContohSiklus.bentuk(h))
                .orElse(null);
    }

    @Test
    void langkah_terbuka_berurutan() {
        assertThat(ContohSiklus.siklus(DRAF, KOSONG, KOSONG, KOSONG).status(Huruf.B))
                .isEqualTo(TERKUNCI);
        Siklus s = ContohSiklus.siklus(DIKUMPULKAN, KOSONG, KOSONG, KOSONG);
        assertThat(s.status(Huruf.B)).isEqualTo(KOSONG);
        assertThat(s.status(Huruf.C)).isEqualTo(TERKUNCI);
        Siklus c = ContohSiklus.siklus(DIKUMPULKAN, DIKUMPULKAN, DIKUMPULKAN, KOSONG);
        assertThat(c.status(Huruf.D)).isEqualTo(KOSONG);
        assertThat(c.status(Huruf.E)).as("E tidak menunggu C dinilai").isEqualTo(KOSONG);
    }

    @Test
    void tanpa_target_perilaku_persiapan_tidak_terkumpul() {
        Siklus s = ContohSiklus.siklus(KOSONG, KOSONG, KOSONG, KOSONG);
        IsiDokumen isi = ContohSiklus.isi(Huruf.A, Pengisi.PEGAWAI).saja(k -> !k.equals("A-TARGET"));
        assertThat(halangan(s, PihakSiklus.PEMILIK, LangkahSiklus.KUMPULKAN, Huruf.A, isi))
                .isInstanceOfSatisfying(
                        HalanganSiklus.BelumLengkap.class,
                        b -> assertThat(b.kurang())
                                .extracting(HalanganSiklus.Salah::kunci)
                                .containsExactly("A-TARGET"));
    }

    @Test
    void nilai_di_luar_skala_ditolak_juga_dalam_draf() {
        Siklus s = ContohSiklus.siklus(DIKUMPULKAN, KOSONG, KOSONG, KOSONG);
        IsiDokumen isi = IsiDokumen.dari(Map.of("B-PENILAIAN.MK-1.1", "SEMPURNA"));
        assertThat(halangan(s, PihakSiklus.PENILAI, LangkahSiklus.SIMPAN, Huruf.B, isi))
                .isInstanceOf(HalanganSiklus.IsianSalah.class);
    }

    @Test
    void tulisan_terlalu_panjang_ditolak_dengan_panjangnya() {
        Siklus s = ContohSiklus.siklus(KOSONG, KOSONG, KOSONG, KOSONG);
        IsiDokumen isi = IsiDokumen.dari(Map.of("A-UPAYA", "x".repeat(4001)));
        assertThat(Objects.requireNonNull(halangan(s, PihakSiklus.PEMILIK, LangkahSiklus.SIMPAN, Huruf.A, isi))
                        .pesan())
                .contains("4000", "4001");
    }

    @Test
    void pengamat_yang_ditunjuk_menunggu_konfirmasi_dan_tim_kerja_tidak() {
        Siklus s = ContohSiklus.siklus(DIKUMPULKAN, KOSONG, KOSONG, KOSONG);
        assertThat(sesudah(s, PihakSiklus.PENGAMAT, LangkahSiklus.KUMPULKAN, Huruf.B)
                        .status(Huruf.B))
                .isEqualTo(MENUNGGU_KONFIRMASI);
        assertThat(sesudah(s, PihakSiklus.TIM_KERJA, LangkahSiklus.KUMPULKAN, Huruf.B)
                        .status(Huruf.B))
                .isEqualTo(DIKUMPULKAN);
    }

    @Test
    void perubahan_a_meminta_observasi_lagi_hanya_bila_target_berubah() {
        Siklus s = ContohSiklus.siklus(DIKUMPULKAN, KOSONG, KOSONG, KOSONG);
        s = sesudah(s, PihakSiklus.PENILAI, LangkahSiklus.KUMPULKAN, Huruf.B);
        s = sesudah(s, PihakSiklus.PEMILIK, LangkahSiklus.KUMPULKAN, Huruf.C);
        s = sesudah(s, PihakSiklus.PEMILIK, LangkahSiklus.MINTA_UBAH, Huruf.A);
        s = sesudah(s, PihakSiklus.PENILAI, LangkahSiklus.TERIMA_UBAH, Huruf.A);
        assertThat(s.dokumen(Huruf.A, ContohSiklus.KINI).ke()).isEqualTo(2);
        assertThat(s.status(Huruf.C)).as("C tetap").isEqualTo(DIKUMPULKAN);

        Siklus sama = sesudah(s, PihakSiklus.PEMILIK, LangkahSiklus.KUMPULKAN, Huruf.A);
        assertThat(sama.status(Huruf.B)).as("target sama: observasi tetap").isEqualTo(DIKUMPULKAN);

        IsiDokumen lain = ContohSiklus.isi(Huruf.A, Pengisi.PEGAWAI)
                .ditimpa(IsiDokumen.dari(Map.of("A-TARGET", "MK-1.2")), "A-TARGET"::equals);
        Siklus beda = s.ambil(
                        LangkahSiklus.KUMPULKAN,
                        Huruf.A,
                        ContohSiklus.oleh(PihakSiklus.PEMILIK, lain, null),
                        ContohSiklus.bentuk(Huruf.A))
                .siklus();
        assertThat(beda.status(Huruf.B)).isEqualTo(DRAF);
        assertThat(beda.dokumen(Huruf.B, ContohSiklus.KINI).ke()).isEqualTo(2);
        assertThat(beda.isi(Huruf.B)).as("isinya dibawa").isEqualTo(s.isi(Huruf.B));
        assertThat(beda.status(Huruf.C)).isEqualTo(DIKUMPULKAN);
    }

    @Test
    void perubahan_c_hanya_meminta_penilaiannya_lagi() {
        Siklus s = ContohSiklus.siklus(DIKUMPULKAN, DIKUMPULKAN, DIKUMPULKAN, DIKUMPULKAN);
        s = sesudah(s, PihakSiklus.PENILAI, LangkahSiklus.NILAI, Huruf.C);
        s = sesudah(s, PihakSiklus.PEMILIK, LangkahSiklus.MINTA_UBAH, Huruf.C);
        s = sesudah(s, PihakSiklus.PENILAI, LangkahSiklus.TERIMA_UBAH, Huruf.C);
        assertThat(s.status(Huruf.E)).isEqualTo(DIKUMPULKAN);
        s = sesudah(s, PihakSiklus.PEMILIK, LangkahSiklus.KUMPULKAN, Huruf.C);
        assertThat(s.status(Huruf.C)).isEqualTo(DIKUMPULKAN);
        assertThat(s.isi(Huruf.C).nilai()).as("penilaian lama menjadi draf").containsKey("C-REFLEKSI");
    }

    @Test
    void rencana_yang_berubah_diikuti_selama_belum_diamati() {
        Siklus s = ContohSiklus.siklus(DIKUMPULKAN, DRAF, KOSONG, KOSONG);
        Siklus ikut = s.ambil(
                        LangkahSiklus.IKUTI_RENCANA,
                        Huruf.A,
                        ContohSiklus.oleh(PihakSiklus.PEMILIK, IsiDokumen.KOSONG, "DP-1"),
                        ContohSiklus.bentuk(Huruf.A))
                .siklus();
        assertThat(ikut.indikator()).isEqualTo("DP-1");
        assertThat(ikut.isi(Huruf.A).ada("A-TARGET")).isFalse();
        assertThat(ikut.isi(Huruf.A).ada("A-UPAYA")).isTrue();
        assertThat(ikut.isi(Huruf.B)).isEqualTo(IsiDokumen.KOSONG);
        assertThat(halangan(
                        ContohSiklus.siklus(DIKUMPULKAN, DIKUMPULKAN, KOSONG, KOSONG),
                        PihakSiklus.PEMILIK,
                        LangkahSiklus.IKUTI_RENCANA,
                        Huruf.A,
                        IsiDokumen.KOSONG))
                .isNotNull();
    }

    @Test
    void sidik_isi_menurut_kunci_panjang_dan_teks() {
        IsiDokumen isi = IsiDokumen.dari(Map.of("b", "dua", "a", " satu\r\nbaris "));
        assertThat(isi.teks("a")).isEqualTo("satu\nbaris");
        assertThat(isi.sidik()).isEqualTo(id.teladan.umum.Sidik.dari("a\n10\nsatu\nbaris\nb\n3\ndua\n"));
    }

    private static Siklus sesudah(Siklus s, PihakSiklus p, LangkahSiklus l, Huruf h) {
        return s.ambil(l, h, ContohSiklus.oleh(p, l, h), ContohSiklus.bentuk(h)).siklus();
    }
}
