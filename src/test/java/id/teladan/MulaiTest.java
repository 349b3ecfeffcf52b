package id.teladan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.akun.SetelanKeliru;
import id.teladan.organisasi.Bawahan;
import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.DinasRingkas;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application as bin/run starts it: embedded database, demo, health address. */
class MulaiTest {
    private final Path data;

    MulaiTest(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void data_kosong_mendapat_contoh_yang_dapat_langsung_dijalani_dan_tetap_sama_setelah_mulai_lagi()
            throws IOException {
        List<AkunDemo> pertama;
        try (var teladan = mulai("--teladan.data=" + data)) {
            pertama = teladan.getBean(Demo.class).akun();
            assertThat(pertama.stream().map(AkunDemo::nama)).contains("sari", "budi", "rina", "tono", "wati", "dewi");
            assertThat(pertama.getFirst().baris())
                    .matches("akun: sari  kata sandi: [a-z]+-[a-z]+-\\d{4}  peran: Bu Sari, Guru, SDN Melati 1 .*");
            periksaOrang(teladan);
            periksaPeriode(teladan);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("akun-demo.txt"))))
                .isEqualTo("rw-------");
        try (var teladan = mulai("--teladan.data=" + data)) {
            assertThat(teladan.getBean(Demo.class).akun()).isEqualTo(pertama);
            assertThat(teladan.getBean(Organisasi.class).semuaDinas()).hasSize(2);
            periksaSehat(teladan);
        }
    }

    @Test
    void pilihan_kosong_tidak_memuat_contoh() {
        try (var teladan = mulai("--teladan.data=" + data, "--teladan.demo=false")) {
            assertThat(teladan.getBean(Demo.class).akun()).isEmpty();
            assertThat(teladan.getBean(Organisasi.class).semuaDinas()).isEmpty();
        }
    }

    @Test
    void basis_data_luar_tidak_pernah_mendapat_contoh() {
        try (var teladan = mulai(
                "--teladan.data=" + data,
                "--teladan.db.url=" + UjiBasisData.alamatBaru(),
                "--teladan.db.user=postgres")) {
            assertThat(teladan.getBean(Demo.class).akun()).isEmpty();
            assertThat(teladan.getBean(Organisasi.class).semuaDinas()).isEmpty();
        }
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void setelan_yang_keliru_tidak_meninggalkan_basis_data_yang_berjalan() throws IOException {
        assertThatThrownBy(() -> mulai("--teladan.data=" + data, "--teladan.masuk.lokal=false"))
                .hasRootCauseInstanceOf(SetelanKeliru.class);
        assertThat(data.resolve("pg/PG_VERSION")).as("it had been made").exists();
        assertThat(data.resolve("pg/postmaster.pid")).doesNotExist();
        try (var teladan = mulai("--teladan.data=" + data)) {
            assertThat(teladan.isRunning()).isTrue();
        }
    }

    private static ConfigurableApplicationContext mulai(String... pilihan) {
        String[] semua = Stream.concat(Stream.of("--server.port=0", "--server.address=127.0.0.1"), Stream.of(pilihan))
                .toArray(String[]::new);
        SpringApplication teladan = Teladan.aplikasi();
        teladan.addInitializers(
                konteks -> konteks.getBeanFactory().registerSingleton("tanpaKelasUji", new TanpaKelasUji()));
        return teladan.run(semua);
    }

    /** Leaves out the configurations that other tests have in the same packages. */
    static final class TanpaKelasUji extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader kelas, MetadataReaderFactory pabrik) throws IOException {
            return kelas.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(@Nullable Object lain) {
            return lain instanceof TanpaKelasUji;
        }

        @Override
        public int hashCode() {
            return TanpaKelasUji.class.hashCode();
        }
    }

    private static DinasRingkas dinas(ConfigurableApplicationContext teladan, String kode) {
        return teladan.getBean(Organisasi.class).semuaDinas().stream()
                .filter(d -> d.kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }

    private static PegawaiId pegawai(ConfigurableApplicationContext teladan, String nama) {
        return new PegawaiId(teladan.getBean(JdbcClient.class)
                .sql("SELECT pegawai_id FROM organisasi.pegawai WHERE nama LIKE ?")
                .param(nama + "%")
                .query(java.util.UUID.class)
                .single());
    }

    private static void periksaOrang(ConfigurableApplicationContext teladan) {
        Organisasi organisasi = teladan.getBean(Organisasi.class);
        DinasRingkas kota = dinas(teladan, "99.71");
        LocalDate hari = Instant.now().atZone(kota.zona().id()).toLocalDate();
        PegawaiId sari = pegawai(teladan, "Sari Wulandari");
        PegawaiId budi = pegawai(teladan, "Budi Hartono");
        AturanTanpaKepala aturan = AturanTanpaKepala.DISETUJUI_SISTEM;

        assertThat(organisasi.pejabatPenilai(kota.id(), sari, hari, aturan))
                .isInstanceOfSatisfying(
                        PejabatPenilai.Orang.class, o -> assertThat(o.id()).isEqualTo(budi));
        assertThat(organisasi.pejabatPenilai(kota.id(), budi, hari, aturan))
                .isInstanceOfSatisfying(
                        PejabatPenilai.Orang.class, o -> assertThat(o.nama()).startsWith("Tono Prawirodirjo"));
        assertThat(organisasi.pejabatPenilai(kota.id(), pegawai(teladan, "Agnes"), hari, aturan))
                .isInstanceOf(PejabatPenilai.OlehSistem.class);
        assertThat(organisasi.bawahan(kota.id(), budi, hari, aturan))
                .extracting(Bawahan::nama)
                .contains("Sari Wulandari, S.Pd.")
                .hasSizeGreaterThan(8);
        DataDiri dataSari = organisasi.dataDiri(kota.id(), sari, hari).orElseThrow();
        SatuanId melati1 = Objects.requireNonNull(dataSari.satuan());
        assertThat(organisasi.rapor(kota.id(), melati1).orElseThrow().indikator())
                .hasSizeGreaterThan(10);
    }

    private static void periksaPeriode(ConfigurableApplicationContext teladan) {
        Instant kini = Instant.now();
        for (String kode : List.of("99.71", "99.01")) {
            DinasRingkas d = dinas(teladan, kode);
            Periode periode = teladan.getBean(Periode.class);
            List<PeriodeRingkas> berjalan =
                    periode.berjalan(d.id(), kini.atZone(d.zona().id()).toLocalDate());
            assertThat(berjalan).hasSize(1);
            assertThat(berjalan.getFirst().ketentuan())
                    .isEqualTo(kode.equals("99.71") ? "2024-semester" : "2026-tahunan");
            PegawaiId seseorang = pegawai(teladan, kode.equals("99.71") ? "Sari Wulandari" : "Laila");
            assertThat(periode.jendela(berjalan.getFirst(), seseorang).values())
                    .hasSize(3)
                    .allMatch(j -> j.terbuka(kini));
        }
    }

    private static void periksaSehat(ConfigurableApplicationContext teladan) throws IOException {
        assertThat(status(teladan, "/sehat")).isEqualTo(200);
        assertThat(status(teladan, "/sehat/liveness")).isEqualTo(200);
        assertThat(status(teladan, "/sehat/readiness")).isEqualTo(200);
        assertThat(status(teladan, "/actuator/health")).isNotEqualTo(200);
        assertThat(status(teladan, "/env")).isNotEqualTo(200);
    }

    private static int status(ConfigurableApplicationContext teladan, String jalur) throws IOException {
        URI alamat =
                URI.create("http://127.0.0.1:" + teladan.getEnvironment().getProperty("local.server.port") + jalur);
        try (HttpClient klien = HttpClient.newHttpClient()) {
            return klien.send(HttpRequest.newBuilder(alamat).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
