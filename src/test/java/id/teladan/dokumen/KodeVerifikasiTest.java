package id.teladan.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.umum.Zona;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Codes, names of files, and the other small rules of documents. */
class KodeVerifikasiTest {
    @Test
    void kode_diundi_dua_puluh_delapan_huruf_dalam_tujuh_kelompok_dan_tidak_berulang() {
        Set<String> semua = new HashSet<>();
        int[] nol = {0};
        for (int i = 0; i < 20_000; i++) {
            KodeVerifikasi k = KodeVerifikasi.baru();
            assertThat(k.huruf()).matches("[0-9A-HJKMNP-TV-Z]{28}");
            semua.add(k.huruf().substring(0, 10));
            nol[0] += k.huruf().charAt(0) == '0' ? 1 : 0;
        }
        assertThat(semua).as("awalnya pun tidak berulang").hasSize(20_000);
        assertThat(nol[0]).as("tiap huruf sama seringnya").isBetween(450, 820);
        assertThat(KodeVerifikasi.baru().toString()).matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}");
    }

    @Test
    void ketikan_dimaafkan_huruf_kecil_spasi_tanda_hubung_dan_huruf_yang_mirip() {
        for (int i = 0; i < 500; i++) {
            KodeVerifikasi k = KodeVerifikasi.baru();
            String mirip = k.toString()
                    .replace('0', 'o')
                    .replace('1', i % 2 == 0 ? 'l' : 'I')
                    .replace('V', 'u');
            assertThat(KodeVerifikasi.baca(" " + mirip.toLowerCase(Locale.ROOT).replace('-', ' ') + "\t"))
                    .contains(k);
            assertThat(KodeVerifikasi.baca(k.huruf())).contains(k);
        }
    }

    @Test
    void satu_huruf_yang_salah_atau_dua_yang_tertukar_hampir_selalu_ketahuan_tanpa_mencari() {
        int lolos = 0;
        for (int i = 0; i < 2_000; i++) {
            String k = KodeVerifikasi.baru().huruf();
            int di = i % 26;
            char lain = k.charAt(di) == 'Z' ? 'Y' : 'Z';
            lolos += KodeVerifikasi.baca(k.substring(0, di) + lain + k.substring(di + 1))
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat(lolos).isLessThan(12);
        assertThat(KodeVerifikasi.baca("")).isEmpty();
        assertThat(KodeVerifikasi.baca("7K2M-9QXD")).isEmpty();
        assertThat(KodeVerifikasi.baca("x".repeat(5000))).isEmpty();
    }

    @Test
    void nama_berkas_dikenali_orang_dan_dapat_disimpan_di_mana_pun() {
        assertThat(NamaBerkas.dari(JenisDokumen.SKP, "Dwi Ma'ruf, S.Pd.", "Tahun 2026"))
                .isEqualTo("SKP - Dwi Ma'ruf, S.Pd - Tahun 2026");
        assertThat(NamaBerkas.bersih("../../etc/passwd")).isEqualTo("etc passwd");
        assertThat(NamaBerkas.bersih("a\\b:c*?\"<>|\u202Etxt\r\n")).isEqualTo("a b c txt");
        assertThat(NamaBerkas.bersih("...")).isEqualTo("dokumen");
        assertThat(NamaBerkas.bersih("n".repeat(300))).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void nip_hanya_disebut_ujungnya_karena_awalnya_tanggal_lahir() {
        assertThat(DokumenUmum.samarkan("199003152019032001")).isEqualTo("NIP berakhir 2001");
        assertThat(DokumenUmum.samarkan(null)).isEqualTo("Tanpa NIP");
    }

    @Test
    void tempat_dan_masa_seperti_di_formulir() {
        assertThat(TempatTerbit.tempat("Dinas Pendidikan Kota Contoh")).isEqualTo("Kota Contoh");
        assertThat(TempatTerbit.tempat("Dinas Pendidikan dan Kebudayaan Kabupaten Contoh"))
                .isEqualTo("Kabupaten Contoh");
        assertThat(TempatTerbit.tempat("Dinas Pendidikan")).isEqualTo("Dinas Pendidikan");
        assertThat(TempatTerbit.masa(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)))
                .isEqualTo("SEMESTER I");
        assertThat(TempatTerbit.masa(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31)))
                .isEqualTo("SEMESTER II");
        assertThat(TempatTerbit.masa(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .isEqualTo("AKHIR");
        assertThat(TempatTerbit.dari("Dinas Pendidikan Kota Contoh", Instant.parse("2026-06-30T16:30:00Z"), Zona.WIT)
                        .tanggal())
                .as("di timur sudah besok")
                .isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void alamat_di_kode_qr_dari_setelan_dan_yang_keliru_ditolak_saat_mulai() {
        KodeVerifikasi k = KodeVerifikasi.baru();
        assertThat(AlamatTeladan.dari("https://kinerja.contoh.go.id/", "x").verifikasi(k))
                .isEqualTo("https://kinerja.contoh.go.id/verifikasi/" + k);
        assertThat(AlamatTeladan.dari("", "http://localhost:8080").verifikasi(k))
                .startsWith("http://localhost:8080/");
        assertThatThrownBy(() -> AlamatTeladan.dari("kinerja.contoh.go.id", "x"))
                .hasMessageContaining("teladan.alamat");
        assertThatThrownBy(() -> AlamatTeladan.dari("javascript:alert(1)", "x")).hasMessageContaining("teladan.alamat");
    }

    @Test
    void perintah_yang_tidak_menyajikan_halaman_pun_punya_alamat() {
        for (String port : new String[] {"-1", "0", ""}) {
            assertThat(AlamatTeladan.dari("", AlamatTeladan.mesinIni(port)).dasar())
                    .as(port)
                    .isEqualTo("http://localhost:8080");
        }
        assertThat(AlamatTeladan.mesinIni("9090")).isEqualTo("http://localhost:9090");
    }

    @Test
    void yang_menebak_kode_dihentikan_dan_yang_memeriksa_banyak_dokumen_tidak() {
        Instant[] kini = {Instant.parse("2026-11-26T03:00:00Z")};
        PembatasVerifikasi p = new PembatasVerifikasi(() -> kini[0]);
        for (int i = 0; i < PembatasVerifikasi.MELESET; i++) {
            assertThat(p.tunggu("2001:db8::1")).isZero();
            p.meleset("2001:db8:0:0:" + i + "::1");
        }
        assertThat(p.tunggu("2001:db8::2")).as("serumah satu alamat IPv6").isPositive();
        assertThat(p.tunggu("2001:db9::1")).isZero();
        assertThat(p.tunggu("10.0.0.1")).isZero();
        kini[0] = kini[0].plus(PembatasVerifikasi.JEDA).plus(Duration.ofSeconds(1));
        assertThat(p.tunggu("2001:db8::1")).isZero();
        for (int i = 0; i < PembatasVerifikasi.SALINAN; i++) {
            assertThat(p.salinan("10.0.0.1")).isZero();
        }
        assertThat(p.salinan("10.0.0.1")).isPositive();
        assertThat(p.salinan("bukan alamat")).isZero();
    }
}
