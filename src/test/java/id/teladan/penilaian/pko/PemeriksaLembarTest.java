package id.teladan.penilaian.pko;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.organisasi.DaftarSatuan;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Npsn;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each row of a sheet of PKO comes to, and when a reason is needed. */
class PemeriksaLembarTest {
    private static final List<PilihanPko> PILIHAN = List.of(
            new PilihanPko("ISTIMEWA", "Istimewa", "", List.of()),
            new PilihanPko("BAIK", "Baik", "", List.of()),
            new PilihanPko("BUTUH_PERBAIKAN", "Butuh Perbaikan", "", List.of("Cukup")));
    private final SatuanId melati = SatuanId.baru();
    private final SatuanId kenanga = SatuanId.baru();
    private final BarisPko baik = new BarisPko(3, "BAIK", null, null, PegawaiId.baru(), null, Instant.EPOCH);
    private final List<LembarPko.Isi> isi = new ArrayList<>();

    private List<BarisLembar> periksa(Map<SatuanId, List<String>> akhir) {
        List<DaftarSatuan.Baris> sekolah = List.of(
                new DaftarSatuan.Baris(melati, new Npsn("20100001"), "SDN Melati 1", Jenjang.SD, null),
                new DaftarSatuan.Baris(kenanga, new Npsn("20100002"), "SDN Kenanga", Jenjang.SD, null));
        return new PemeriksaLembar(sekolah, Map.of(kenanga, baik), akhir, PILIHAN).periksa(isi);
    }

    private void baris(String npsn, String pko, String alasan) {
        isi.add(new LembarPko.Isi(isi.size() + 2, npsn, "", pko, alasan, List.of()));
    }

    @Test
    void baru_berubah_tetap_dan_kosong_dibedakan_apa_pun_ejaannya() {
        baris("2010 0001", "  ISTIMEWA ", "");
        baris("20100002", "cukup", "Hasil telaah ulang");
        assertThat(periksa(Map.of()))
                .extracting(BarisLembar::keadaan, BarisLembar::kode, BarisLembar::ke)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(KeadaanLembar.BARU, "ISTIMEWA", 0),
                        org.assertj.core.groups.Tuple.tuple(KeadaanLembar.UBAH, "BUTUH_PERBAIKAN", 3));

        isi.clear();
        baris("20100001", "", "");
        baris("20100002", "Baik", "");
        assertThat(periksa(Map.of()))
                .extracting(BarisLembar::keadaan)
                .containsExactly(KeadaanLembar.KOSONG, KeadaanLembar.SAMA);
    }

    @Test
    void mengubah_yang_sudah_ditetapkan_atau_sesudah_ada_hasil_final_meminta_alasan() {
        baris("20100002", "Istimewa", "");
        baris("20100001", "Baik", "");
        List<BarisLembar> b = periksa(Map.of(melati, List.of("Sari Wulandari, S.Pd.")));
        assertThat(b).extracting(BarisLembar::keadaan).containsOnly(KeadaanLembar.SALAH);
        assertThat(b.get(0).salah())
                .isEqualTo("Isi kolom Alasan. Tuliskan alasannya: sebelumnya sudah ditetapkan Baik.");
        assertThat(b.get(1).salah())
                .contains("1 orang di sekolah ini sudah final (Sari Wulandari, S.Pd.)", "tidak ikut berubah");

        isi.clear();
        baris("20100002", "Istimewa", "Telaah ulang");
        baris("20100001", "Baik", "Terlambat ditetapkan");
        assertThat(periksa(Map.of(melati, List.of("Sari"))))
                .extracting(BarisLembar::keadaan)
                .containsExactly(KeadaanLembar.UBAH, KeadaanLembar.BARU);
        isi.clear();
        baris("20100002", "Istimewa", "x".repeat(501));
        assertThat(periksa(Map.of()).getFirst().salah()).contains("Alasan paling panjang 500 huruf; sekarang 501.");
    }

    @Test
    void baris_yang_keliru_diberi_tahu_apa_yang_harus_dilakukan() {
        baris("", "Baik", "");
        baris("123", "Baik", "");
        baris("20109999", "Baik", "");
        baris("20100001", "Lumayan", "");
        baris("20100002", "Baik", "");
        baris("20100002", "Istimewa", "x");
        isi.add(new LembarPko.Isi(9, "20100001", "", "", "", List.of("PKO berisi rumus.")));
        List<BarisLembar> b = periksa(Map.of());
        assertThat(b).extracting(BarisLembar::keadaan).containsOnly(KeadaanLembar.SALAH);
        assertThat(b)
                .extracting(BarisLembar::salah)
                .satisfiesExactly(
                        s -> assertThat(s).contains("NPSN kosong"),
                        s -> assertThat(s).contains("8 angka"),
                        s -> assertThat(s).contains("Tidak ada sekolah ber-NPSN 20109999"),
                        s -> assertThat(s).contains("beberapa baris (5, 9)"),
                        s -> assertThat(s).contains("beberapa baris (6, 7)"),
                        s -> assertThat(s).contains("Sisakan satu baris"),
                        s -> assertThat(s).isEqualTo("PKO berisi rumus."));
    }

    @Test
    void kalimat_tentang_hasil_final_menyebut_paling_banyak_lima_nama() {
        assertThat(AturanPko.kalimatAkhir(List.of("A", "B", "C", "D", "E", "F", "G")))
                .isEqualTo("hasil penilaian 7 orang di sekolah ini sudah final (A; B; C; D; E; dan 2 lainnya)."
                        + " Hasil mereka tidak ikut berubah.");
        assertThat(AturanPko.halangan("Baik", "Baik", null, List.of("A"))).isEmpty();
    }
}
