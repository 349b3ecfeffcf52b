package id.teladan.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.dokumen.cetak.Bahan;
import id.teladan.dokumen.cetak.BahanEvaluasi;
import id.teladan.dokumen.cetak.BahanFormulirB;
import id.teladan.dokumen.cetak.BahanSkp;
import id.teladan.dokumen.cetak.ContohBahan;
import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.SiklusId;
import id.teladan.pelaksanaan.UjiSiklus;
import id.teladan.perencanaan.SekolahSepakat;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Uuid7;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Acts make documents; what they say is frozen; newer ones replace older ones. */
class TerbitTest {
    private final BacaDokumenRepository baca = Panggung.buka().bean(BacaDokumenRepository.class);
    private final Dokumen dokumen = Panggung.buka().bean(Dokumen.class);

    @Test
    void rencana_yang_disepakati_menjadi_skp_dan_perubahannya_menggantikannya() {
        SekolahSepakat s = new SekolahSepakat();
        PeriodeId periode = s.periode("2024-semester");
        s.sepakati(
                s.sari(),
                s.budi(),
                periode,
                SekolahSepakat.pengembangan("PK-01", 4),
                SekolahSepakat.tugas("TT-06", "Wali kelas 4B"));

        DokumenResmi pertama = dokumen.milik(s.sari()).getFirst();
        BahanSkp skp = (BahanSkp) baca.bahan(pertama);
        assertThat(skp.namaPegawai()).isEqualTo("Sari Wulandari, S.Pd.");
        assertThat(skp.pegawai().unitKerja()).isEqualTo("SDN Melati 1");
        assertThat(skp.penilai().nama()).isEqualTo("Budi Hartono, M.Pd.");
        assertThat(skp.penilai().jabatan()).as("seperti pada evaluasinya").isEqualTo("Kepala Sekolah");
        assertThat(skp.penilai().unitKerja()).isEqualTo("SDN Melati 1");
        assertThat(skp.hasilKerja())
                .as("Pak Budi belum punya rencana yang disepakati")
                .allSatisfy(h -> assertThat(h.pimpinan()).isEmpty());
        assertThat(skp.hasilKerja()).anySatisfy(h -> assertThat(h.ukuran()).startsWith("4 "));
        assertThat(skp.hasilKerja())
                .filteredOn(h -> !h.utama())
                .singleElement()
                .satisfies(h -> assertThat(h.ukuran()).isEqualTo("Wali kelas 4B"));
        assertThat(skp.perilaku()).hasSize(7).allSatisfy(p -> {
            assertThat(p.panduan()).hasSize(3);
            assertThat(p.panduan()).contains(p.ekspektasi());
        });
        assertThat(pertama.status()).isEqualTo(StatusResmi.BERLAKU);
        assertThat(pertama.penilai()).isEqualTo(s.budi().pegawai());

        s.sepakati(s.budi(), s.tono(), periode, SekolahSepakat.pengembangan("PK-01", 4));
        s.ubah(s.sari(), s.budi(), periode, SekolahSepakat.pengembangan("PK-01", 5));

        List<DokumenResmi> dua = dokumen.milik(s.sari());
        assertThat(dua).hasSize(2);
        assertThat(dua.getFirst().status()).isEqualTo(StatusResmi.BERLAKU);
        assertThat(dua.getLast().status()).isEqualTo(StatusResmi.DIGANTIKAN);
        assertThat(Objects.requireNonNull(dua.getLast().akhir()).pengganti())
                .isEqualTo(dua.getFirst().id());
        assertThat(((BahanSkp) baca.bahan(dua.getFirst())).hasilKerja())
                .filteredOn(Bahan.HasilKerja::utama)
                .as("Rencana Hasil Kerja Pak Budi")
                .allSatisfy(h -> assertThat(h.pimpinan()).isNotBlank());
        assertThat(((BahanSkp) baca.bahan(dua.getLast())).hasilKerja())
                .as("yang lama tetap berkata yang sama")
                .isEqualTo(skp.hasilKerja());
    }

    @Test
    void observasi_yang_dikumpulkan_menjadi_formulir_b_dan_yang_dikumpulkan_lagi_menggantikannya() {
        UjiSiklus u = new UjiSiklus();
        SiklusId id = u.mulai(u.sari);
        u.kumpulkan(u.sari, id, Huruf.A);
        assertThat(formulirB(u)).isEmpty();
        u.kumpulkan(u.budi, id, Huruf.B);

        BahanFormulirB b = (BahanFormulirB) baca.bahan(formulirB(u).getFirst());
        assertThat(b.pengamat().nama()).isEqualTo("Budi Hartono, M.Pd.");
        assertThat(b.sebutanPengamat()).isEqualTo("Kepala Sekolah");
        assertThat(b.fokus()).isNotEmpty().allSatisfy(f -> {
            assertThat(b.tingkat()).extracting(BahanFormulirB.Tingkat::kode).contains(f.tingkat());
            assertThat(f.catatan()).isNotEmpty();
        });
        assertThat(b.rekomendasi()).isNotEmpty();
    }

    private List<DokumenResmi> formulirB(UjiSiklus u) {
        return dokumen.milik(u.sari).stream()
                .filter(d -> d.jenis() == JenisDokumen.FORMULIR_B)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(JenisDokumen.class)
    void setiap_jenis_kembali_persis_seperti_dibekukan_dan_pdfnya_dibuat_sekali(JenisDokumen jenis) throws IOException {
        UjiDokumen u = new UjiDokumen();
        Bahan isi = ContohBahan.biasa(jenis);
        DokumenResmi d = u.terbit(u.sari, isi, Uuid7.baru(), 1);
        assertThat(baca.bahan(d)).isEqualTo(isi);
        assertThat(d.cetakan()).as("belum ada yang meminta").isEmpty();

        Cetakan pertama = u.pembuat.asli(d, Instant.now());
        Cetakan lagi = u.pembuat.asli(d, Instant.now());
        assertThat(lagi.sidik()).isEqualTo(pertama.sidik());
        assertThat(u.buka(d).terkini()).get().extracting(Cetakan::sidik).isEqualTo(pertama.sidik());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        u.pembuat.salin(d, pertama, pdf);
        assertThat(pdf.toByteArray()).startsWith("%PDF".getBytes()).hasSize(pertama.panjang());
    }

    @Test
    void hasil_penilaian_yang_diputus_lagi_menggantikan_dan_yang_ditutup_dibatalkan() {
        UjiDokumen u = new UjiDokumen();
        UUID nilai = Uuid7.baru();
        u.terbit(u.sari, JenisDokumen.EVALUASI_KINERJA, nilai, 1);
        u.terbit(u.sari, JenisDokumen.EVALUASI_KINERJA, nilai, 1);
        assertThat(u.milik(u.sari)).as("sekali lagi sama saja").hasSize(1);
        u.terbit(u.sari, JenisDokumen.EVALUASI_KINERJA, nilai, 2);
        assertThat(u.milik(u.sari))
                .extracting(DokumenResmi::status)
                .containsExactly(StatusResmi.BERLAKU, StatusResmi.DIGANTIKAN);
        assertThat(u.milik(u.sari).getFirst().predikat())
                .isEqualTo(((BahanEvaluasi) ContohBahan.biasa(JenisDokumen.EVALUASI_KINERJA)).predikat());
        u.dokumen.batalkan(u.dinas, nilai, "Penilaian ditutup: pensiun", null, Instant.now());
        assertThat(u.milik(u.sari))
                .extracting(DokumenResmi::status)
                .as("ditutup sebelum dibuka pemiliknya")
                .containsExactly(StatusResmi.DIGANTIKAN);
    }

    @Test
    void isi_yang_diubah_di_basis_data_tidak_pernah_dicetak_dan_baris_tidak_dapat_diubah() {
        UjiDokumen u = new UjiDokumen();
        DokumenResmi d = u.terbit(u.sari, JenisDokumen.SKP);
        String ubah =
                "UPDATE dokumen.dokumen SET bahan = jsonb_set(bahan, '{instansi}', '\"Lain\"') WHERE dokumen_id = ?";
        assertThatThrownBy(() -> u.jdbc.sql(ubah).param(d.id().nilai()).update())
                .hasMessageContaining("hanya boleh ditambah");
        assertThatThrownBy(() -> u.jdbc.sql("DELETE FROM dokumen.dokumen WHERE dokumen_id = ?")
                        .param(d.id().nilai())
                        .update())
                .hasMessageContaining("hanya boleh ditambah");

        // As someone with the keys of the database could: the digest gives it away.
        u.jdbc.sql("""
                        DO $$ BEGIN
                            ALTER TABLE dokumen.dokumen DISABLE TRIGGER dokumen_tetap;
                            UPDATE dokumen.dokumen SET bahan = jsonb_set(bahan, '{instansi}', '"Lain"') WHERE dokumen_id = '%s';
                            ALTER TABLE dokumen.dokumen ENABLE TRIGGER dokumen_tetap;
                        END $$
                        """.formatted(d.id())).update();
        assertThatThrownBy(() -> u.pembuat.asli(d, Instant.now())).hasMessageContaining("tidak sesuai dengan sidiknya");
    }
}
