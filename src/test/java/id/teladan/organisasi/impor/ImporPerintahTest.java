package id.teladan.organisasi.impor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporPerintahTest {
    private final UjiImpor uji = new UjiImpor();
    private String keluaran = "";

    private final Path folder;

    ImporPerintahTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        for (String n : List.of("getSekolah.json", "getGtk.json", "getPengguna.json")) {
            Files.write(folder.resolve(n), UjiImpor.contoh(n).isi());
        }
    }

    private int jalankan(String... argumen) {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        int kode = uji.perintah.jalankan(
                java.util.Arrays.stream(argumen)
                        .map(a -> a.replace("@", folder + "/"))
                        .toList(),
                new PrintStream(b, true, StandardCharsets.UTF_8));
        keluaran = b.toString(StandardCharsets.UTF_8);
        return kode;
    }

    @Test
    void tanpa_terapkan_hanya_pratinjau() {
        assertThat(jalankan("--jenis", "dapodik", "--dinas", "99.71", "@getSekolah.json", "@getGtk.json"))
                .isZero();
        assertThat(keluaran).contains("Pegawai ditambah: 5", "TAMBAH (baris 2) Pegawai: Sari Wulandari");
        assertThat(uji.tugas()).isEmpty();
    }

    @Test
    void dengan_terapkan_ditulis() {
        assertThat(jalankan(
                        "--jenis=dapodik",
                        "--dinas=99.71",
                        "--terapkan",
                        "@getSekolah.json",
                        "@getGtk.json",
                        "@getPengguna.json"))
                .isZero();
        assertThat(keluaran).contains("Diterapkan: 11 perubahan.");
        assertThat(uji.tugas()).hasSize(5);
        assertThat(jalankan("--jenis=dapodik", "--dinas=99.71", "--terapkan", "@getSekolah.json", "@getGtk.json"))
                .isZero();
        assertThat(keluaran).contains("Tidak ada yang berubah.");
    }

    @Test
    void baris_ditolak_hanya_dilewati_bila_diminta() throws IOException {
        Files.write(
                folder.resolve("getGtk.json"),
                UjiImpor.contoh("getGtk.json", "199311022024211999", "12").isi());
        assertThat(jalankan("--jenis=dapodik", "--dinas=99.71", "--terapkan", "@getSekolah.json", "@getGtk.json"))
                .isEqualTo(1);
        assertThat(keluaran).contains("TOLAK (baris 3)", "NIP: harus 18 angka", "--lewati-tolak");
        assertThat(uji.tugas()).isEmpty();
        assertThat(jalankan(
                        "--jenis=dapodik",
                        "--dinas=99.71",
                        "--terapkan",
                        "--lewati-tolak",
                        "@getSekolah.json",
                        "@getGtk.json"))
                .isZero();
        assertThat(uji.tugas()).hasSize(4);
    }

    @Test
    void data_diambil_langsung_dari_dapodik_lewat_pratinjau_yang_sama() {
        try (DapodikTiruan dapodik = new DapodikTiruan()) {
            String dari = dapodik.alamat().teks();
            assertThat(jalankan("--jenis=dapodik", "--dinas=99.71", "--npsn=69999901", "--dari=" + dari))
                    .isZero();
            assertThat(keluaran)
                    .contains("Pegawai ditambah: 5", "Ini baru pratinjau")
                    .doesNotContain(DapodikTiruan.TOKEN);
            assertThat(uji.tugas()).isEmpty();
            assertThat(jalankan("--jenis=dapodik", "--dinas=99.71", "--npsn=69999901", "--dari", dari, "--terapkan"))
                    .isZero();
            assertThat(uji.tugas()).hasSize(5);
            assertThat(jalankan("--jenis=dapodik", "--dinas=99.71", "--npsn=69999909", "--dari=" + dari))
                    .isEqualTo(1);
            assertThat(keluaran).contains("Ditolak: Dapodik di alamat itu tidak mengenal NPSN ini");
            dapodik.ubah("getSekolah", "69999901", "69999907");
            assertThat(jalankan("--jenis=dapodik", "--dinas=99.71", "--npsn=69999901", "--dari=" + dari))
                    .isEqualTo(1);
            assertThat(keluaran).contains("69999907");
        }
        assertThat(jalankan("--jenis=dapodik", "--dinas=99.71", "--dari=192.168.1.10"))
                .isEqualTo(2);
        assertThat(keluaran).contains("--dari hanya untuk --jenis dapodik, bersama --npsn");
        assertThat(jalankan("--jenis=dapodik", "--dinas=99.71", "--npsn=69999901", "--dari=ftp://x"))
                .isEqualTo(2);
    }

    @Test
    void pemakaian_yang_salah_dijelaskan() throws IOException {
        assertThat(jalankan("--help")).isZero();
        assertThat(keluaran).contains("Cara pakai");
        assertThat(jalankan("--jenis", "dapodik", "@getSekolah.json")).isEqualTo(2);
        assertThat(keluaran).contains("--dinas wajib diisi", "Cara pakai");
        assertThat(jalankan("--jenis", "apa", "--dinas", "99.71", "@getSekolah.json"))
                .isEqualTo(2);
        assertThat(jalankan("--jenis", "rapor", "--dinas", "99.71", "@getSekolah.json"))
                .isEqualTo(2);
        assertThat(jalankan("--jenis", "dapodik", "--dinas", "00.00", "@getSekolah.json"))
                .isEqualTo(2);
        assertThat(jalankan("--jenis", "dapodik", "--dinas", "99.71", "@tidak-ada.json"))
                .isEqualTo(2);
        assertThat(keluaran).contains("Berkas tidak ditemukan");
        assertThat(jalankan("--jenis", "dapodik", "--dinas", "99.71", "--aneh", "@getSekolah.json"))
                .isEqualTo(2);
        assertThat(keluaran).contains("Opsi tidak dikenal: --aneh");
        assertThat(jalankan("--dinas")).isEqualTo(2);
        Files.writeString(folder.resolve("x.json"), "%PDF-1.4");
        assertThat(jalankan("--jenis", "dapodik", "--dinas", "99.71", "@x.json"))
                .isEqualTo(1);
        assertThat(keluaran).contains("Ditolak: ", "PDF");
    }
}
