package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeranTest extends UjiAkun {
    private static final AtomicInteger NOMOR = new AtomicInteger();

    @Autowired
    Akun akun;

    private String akunUntuk(DinasId dinas, PegawaiId orang) {
        String nama = "peran" + NOMOR.incrementAndGet();
        akun.buat(dinas, orang, nama, Panggung.SANDI, false);
        return nama;
    }

    private LocalDate hariIni() {
        return LocalDate.ofInstant(jam.instant(), ZoneId.of("Asia/Jakarta"));
    }

    @Test
    void guru_yang_juga_plt_mulai_sebagai_guru_dan_dapat_ganti_peran() {
        PegawaiId orang = panggung.pegawai(panggung.kota, "Bu Sari");
        panggung.tugas(panggung.kota, orang, Peran.PLT_KEPALA_SEKOLAH, panggung.melati2);
        panggung.tugas(panggung.kota, orang, Peran.GURU, panggung.melati1);
        String nama = akunUntuk(panggung.kota, orang);
        Peramban p = masukSebagai(nama);
        String plt = "PLT_KEPALA_SEKOLAH." + panggung.melati2;
        assertThat(p.buka("/uji/siapa").isi())
                .isEqualTo("Bu Sari | GURU | Guru · SDN Melati 1 | GURU." + panggung.melati1 + "," + plt);

        var ganti = p.kirimFormulir(p.buka("/peran"), "/peran", "kunci", plt);
        assertThat(ganti.status()).isEqualTo(303);
        assertThat(ganti.ke()).isEqualTo("/");
        assertThat(p.buka("/uji/siapa").isi()).contains("| PLT_KEPALA_SEKOLAH | Plt. kepala sekolah · SDN Melati 2 |");
        assertThat(masukSebagai(nama).buka("/uji/siapa").isi())
                .as("masuk lagi: peran terakhir diingat")
                .contains("| PLT_KEPALA_SEKOLAH |");
    }

    @Test
    void peran_yang_bukan_miliknya_ditolak() {
        Peramban p = masukSebagai(panggung.guruBaru());
        var j = p.kirim("/peran", "kunci", "KEPALA_SEKOLAH." + panggung.melati1);
        assertThat(j.status()).isEqualTo(403);
        assertThat(p.kirim("/peran", "kunci", "ADMIN_DINAS").status()).isEqualTo(403);
        assertThat(p.kirim("/peran").status()).isEqualTo(403);
        assertThat(p.buka("/uji/siapa").isi()).contains("| GURU |");
    }

    @Test
    void peran_yang_berakhir_di_tengah_sesi_kembali_ke_peran_yang_tersisa() {
        PegawaiId orang = panggung.pegawai(panggung.kota, "Pak Budi");
        panggung.tugas(panggung.kota, orang, Peran.KEPALA_SEKOLAH, panggung.melati1);
        panggung.tugas(panggung.kota, orang, Peran.PLT_KEPALA_SEKOLAH, panggung.melati2);
        Peramban p = masukSebagai(akunUntuk(panggung.kota, orang));
        p.kirim("/peran", "kunci", "PLT_KEPALA_SEKOLAH." + panggung.melati2);
        assertThat(p.buka("/uji/siapa").isi()).contains("| PLT_KEPALA_SEKOLAH |");
        panggung.db
                .sql(
                        "UPDATE organisasi.penugasan SET batal = true WHERE pegawai_id = ? AND peran = 'PLT_KEPALA_SEKOLAH'")
                .param(orang.nilai())
                .update();
        jam.maju(Duration.ofSeconds(30));
        assertThat(p.buka("/uji/siapa").isi()).contains("| KEPALA_SEKOLAH | Kepala sekolah · SDN Melati 1 |");
    }

    @Test
    void orang_tanpa_penugasan_melihat_siapa_yang_dapat_memperbaiki() {
        PegawaiId orang = panggung.pegawai(panggung.kota, "Bu Sari");
        panggung.tugas(
                panggung.kota,
                orang,
                Peran.GURU,
                panggung.melati1,
                Panggung.MULAI,
                hariIni().minusDays(1));
        Peramban p = masukSebagai(akunUntuk(panggung.kota, orang));
        var j = p.buka("/uji/siapa");
        assertThat(j.ke()).isEqualTo("/tanpa-penugasan");
        var halaman = p.buka("/tanpa-penugasan");
        assertThat(halaman.status()).isEqualTo(200);
        assertThat(halaman.teks()).contains("Bu Sari").contains("Admin dinas Dinas Pendidikan Kota Contoh");
        assertThat(p.buka("/admin/akun").ke()).isEqualTo("/tanpa-penugasan");

        panggung.tugas(panggung.kota, orang, Peran.GURU, panggung.melati2, hariIni(), null);
        jam.maju(Duration.ofSeconds(30));
        assertThat(p.buka("/tanpa-penugasan").ke()).isEqualTo("/");
        assertThat(p.buka("/uji/siapa").isi()).contains("SDN Melati 2");
    }

    @Test
    void penugasan_berakhir_pada_tengah_malam_zona_dinasnya_sendiri() {
        LocalDate hari = hariIni().plusDays(1);
        Instant tengahMalamJayapura =
                hari.plusDays(1).atStartOfDay(ZoneId.of("Asia/Jayapura")).toInstant();
        String jakarta = berakhirPada(panggung.kota, panggung.melati1, hari);
        String jayapura = berakhirPada(panggung.kabupaten, panggung.kenanga, hari);
        jam.maju(Duration.between(jam.instant(), tengahMalamJayapura.minusSeconds(60)));
        Peramban a = masukSebagai(jakarta);
        Peramban b = masukSebagai(jayapura);
        assertThat(a.buka("/uji/siapa").status()).isEqualTo(200);
        assertThat(b.buka("/uji/siapa").status()).isEqualTo(200);
        jam.maju(Duration.ofMinutes(2));
        assertThat(a.buka("/uji/siapa").status()).isEqualTo(200);
        assertThat(b.buka("/uji/siapa").ke()).isEqualTo("/tanpa-penugasan");
    }

    private String berakhirPada(DinasId dinas, SatuanId satuan, LocalDate hari) {
        PegawaiId orang = panggung.pegawai(dinas, "Bu Sari");
        panggung.tugas(dinas, orang, Peran.GURU, satuan, Panggung.MULAI, hari);
        return akunUntuk(dinas, orang);
    }
}
