package id.teladan.pelaksanaan.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.perjalanan.Panggung;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Sidik;
import id.teladan.web.Pengguna;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What uploads leave behind, of crashes and full disks, and the sweep; on a folder of its own with the real database. */
class SapuanBerkasTest {
    private static final Panggung PANGGUNG = Panggung.buka();
    private static final Instant KINI = Instant.now();
    private static final Instant LAMA = KINI.minus(Duration.ofDays(4));

    private final BerkasRepository berkas = PANGGUNG.bean(BerkasRepository.class);
    private final UnggahanRepository unggahan = PANGGUNG.bean(UnggahanRepository.class);
    private final JdbcClient jdbc = PANGGUNG.bean(JdbcClient.class);
    private final Path folder;
    private final Path sementara;
    private final Gudang gudang;
    private final Pengguna sari;

    SapuanBerkasTest(@TempDir Path folder) {
        this.folder = folder;
        sementara = folder.resolve("sementara");
        gudang = new GudangDisk(folder, sementara);
        sari = jdbc.sql("SELECT dinas_id, pegawai_id FROM organisasi.pegawai ORDER BY pegawai_id LIMIT 1 OFFSET 3")
                .query((r, n) -> new Pengguna(
                        new DinasId(r.getObject(1, UUID.class)),
                        new PegawaiId(r.getObject(2, UUID.class)),
                        "Bu Sari",
                        Peran.GURU,
                        null,
                        "Guru",
                        List.of()))
                .single();
        jdbc.sql("UPDATE pelaksanaan.berkas SET terpasang_pada = now() WHERE dinas_id = ? AND oleh = ?")
                .params(sari.dinas().nilai(), sari.pegawai().nilai())
                .update();
    }

    private Unggahan pintu(Gudang g) {
        return new Unggahan(unggahan, berkas, g, penerima(g), PANGGUNG.bean(TransactionOperations.class));
    }

    private Penerima penerima(Gudang g) {
        return new Penerima(g, sementara, new PemeriksaBerkas(PemindaiVirus.TANPA));
    }

    private Berkas terima(Gudang g, byte[] isi, Instant saat) {
        return penerima(g)
                .terima(
                        new Penerima.Asal(sari.dinas(), sari.pegawai(), Guna.DOKUMEN, "a.pdf", -1, null),
                        new ByteArrayInputStream(isi),
                        saat,
                        (b, pastikan) -> berkas.tambah(b, Guna.DOKUMEN, pastikan));
    }

    private UUID separuh(Gudang g, byte[] isi, Instant saat) {
        Unggahan u = pintu(g);
        UUID id = u.mulai(sari, Guna.DOKUMEN, "a.pdf", isi.length, null, saat).id();
        byte[] awal = java.util.Arrays.copyOf(isi, isi.length / 2);
        u.potongan(sari, id, 0, awal, Sidik.dari(awal), saat);
        return id;
    }

    private SapuanBerkas.Hasil sapu() throws IOException {
        return new SapuanBerkas(gudang, sementara, berkas, unggahan, Duration.ofHours(48)).sapu(KINI);
    }

    private List<Path> berkasDiDisk() throws IOException {
        try (Stream<Path> semua = Files.walk(folder)) {
            return semua.filter(Files::isRegularFile).toList();
        }
    }

    private void tuakan() throws IOException {
        for (Path p : berkasDiDisk()) {
            Files.setLastModifiedTime(p, FileTime.from(LAMA));
        }
    }

    private boolean ada(Berkas b) throws IOException {
        return gudang.ada(Kunci.isi(b.dinas(), b.sidik()));
    }

    @Test
    void sapuan_mengambil_sisa_yang_lama_dan_meninggalkan_yang_dipakai() throws IOException {
        Berkas dipakai = terima(gudang, PdfUji.sebesar(20_000, 21), LAMA);
        assertThat(berkas.pasang(sari.dinas(), sari.pegawai(), dipakai.id(), Guna.DOKUMEN, LAMA))
                .isPresent();
        byte[] kembar = PdfUji.sebesar(20_000, 22);
        Berkas lepas = terima(gudang, kembar, LAMA);
        Berkas sendiri = terima(gudang, PdfUji.sebesar(20_000, 23), LAMA);
        UUID terbengkalai = separuh(gudang, PdfUji.sebesar(200_000, 24), LAMA);
        String yatim = Kunci.isi(sari.dinas(), Sidik.dari("yatim"));
        gudang.simpan(yatim, "isi tanpa baris: mati sebelum dicatat".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Files.writeString(sementara.resolve("berkas1"), "separuh");
        tuakan();
        Berkas lain = terima(gudang, kembar, KINI);
        berkas.pasang(sari.dinas(), sari.pegawai(), lain.id(), Guna.DOKUMEN, KINI);
        UUID berjalan = separuh(gudang, PdfUji.sebesar(200_000, 25), KINI);
        Berkas baru = terima(gudang, PdfUji.sebesar(20_000, 26), KINI);

        SapuanBerkas.Hasil h = sapu();

        assertThat(ada(dipakai)).as("dipakai").isTrue();
        assertThat(ada(lepas)).as("isinya dipakai berkas lain").isTrue();
        assertThat(ada(baru)).as("baru diunggah").isTrue();
        assertThat(ada(sendiri)).as("lama dan tak dipakai").isFalse();
        assertThat(gudang.ada(yatim)).as("tanpa baris").isFalse();
        assertThat(berkas.cari(sari.dinas(), List.of(lepas.id(), sendiri.id()))).isEmpty();
        assertThat(unggahan.cari(sari.dinas(), sari.pegawai(), terbengkalai)).isEmpty();
        assertThat(pintu(gudang).lihat(sari, berjalan).diterima()).isPositive();
        assertThat(h.potongan()).isEqualTo(1);
        assertThat(h.isi()).isEqualTo(2);
        assertThat(h.sementara()).isEqualTo(1);
        assertThat(berkasDiDisk())
                .as("dipakai, kembar, baru, satu potongan yang berjalan")
                .hasSize(4);
        assertThat(sapu()).isEqualTo(new SapuanBerkas.Hasil(0, 0, 0, 0, 0));
    }

    @Test
    void penyimpanan_s3_menerima_melayani_dan_disapu_sama_seperti_disk() throws Exception {
        try (S3Uji server = S3Uji.mulai(folder.resolve("s3"));
                GudangS3 s3 = GudangS3.buka(server.setelan("rahasia-uji"))) {
            byte[] isi = PdfUji.sebesar(600_000, 31);
            Unggahan u = pintu(s3);
            UUID id = u.mulai(sari, Guna.DOKUMEN, "a.pdf", isi.length, Sidik.dari(isi), KINI)
                    .id();
            for (int dari = 0; dari < isi.length; dari += 256 * 1024) {
                byte[] satu = java.util.Arrays.copyOfRange(isi, dari, Math.min(isi.length, dari + 256 * 1024));
                u.potongan(sari, id, dari, satu, Sidik.dari(satu), KINI);
            }
            Berkas dipakai =
                    java.util.Objects.requireNonNull(u.selesai(sari, id, KINI).berkas());
            berkas.pasang(sari.dinas(), sari.pegawai(), dipakai.id(), Guna.DOKUMEN, KINI);
            Berkas lepas = terima(s3, PdfUji.sebesar(20_000, 32), KINI);
            UUID terbengkalai = separuh(s3, PdfUji.sebesar(200_000, 33), KINI);

            SapuanBerkas.Hasil h = new SapuanBerkas(s3, sementara, berkas, unggahan, Duration.ofHours(48))
                    .sapu(KINI.plus(Duration.ofDays(4)));

            assertThat(h.potongan())
                    .as("yang terbengkalai; yang selesai sudah dibersihkan")
                    .isEqualTo(1);
            assertThat(unggahan.cari(sari.dinas(), sari.pegawai(), terbengkalai))
                    .isEmpty();
            assertThat(s3.ada(Kunci.isi(lepas.dinas(), lepas.sidik()))).isFalse();
            try (InputStream di = s3.buka(Kunci.isi(dipakai.dinas(), dipakai.sidik()))) {
                assertThat(di.readAllBytes()).isEqualTo(isi);
            }
        }
    }

    @Test
    void mati_di_antara_penyimpanan_dan_pencatatan_meninggalkan_sisa_yang_disapu_dan_unggahan_yang_dapat_diteruskan()
            throws IOException {
        byte[] isi = PdfUji.sebesar(30_000, 27);
        Unggahan u = pintu(gudang);
        UUID id = u.mulai(sari, Guna.DOKUMEN, "a.pdf", isi.length, Sidik.dari(isi), KINI)
                .id();
        u.potongan(sari, id, 0, isi, Sidik.dari(isi), KINI);
        Unggahan mati = new Unggahan(unggahan, berkas, gudang, penerima(gudang), new TransactionOperations() {
            @Override
            public <T> T execute(org.springframework.transaction.support.TransactionCallback<T> apa) {
                throw new IllegalStateException("mati di sini");
            }
        });
        assertThatThrownBy(() -> mati.selesai(sari, id, KINI)).hasMessage("mati di sini");
        String kunci = Kunci.isi(sari.dinas(), Sidik.dari(isi));
        assertThat(gudang.ada(kunci)).isTrue();
        tuakan();

        assertThat(sapu().isi()).isEqualTo(1);
        assertThat(gudang.ada(kunci)).isFalse();
        assertThat(u.selesai(sari, id, KINI).berkas()).isNotNull();
        assertThat(gudang.ada(kunci)).isTrue();
        assertThat(berkasDiDisk()).hasSize(1);
    }

    @Test
    void isi_yang_disapu_pada_saat_yang_sama_tidak_pernah_dicatat_tanpa_isinya() {
        Gudang licik = new Terusan(gudang) {
            @Override
            public void simpan(String kunci, Path isi) throws IOException {
                super.simpan(kunci, isi);
                super.hapus(kunci); // the sweep, between put and row
            }
        };

        assertThatThrownBy(() -> terima(licik, PdfUji.sebesar(10_000, 28), KINI))
                .isInstanceOf(BerkasDitolak.class)
                .hasMessageContaining("Coba lagi");
        assertThat(jdbc.sql("SELECT count(*) FROM pelaksanaan.berkas WHERE sidik = ?")
                        .param(Sidik.dari(PdfUji.sebesar(10_000, 28)))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void disk_penuh_ditolak_dengan_kalimat_dan_tidak_meninggalkan_separuh() throws Exception {
        byte[] isi = PdfUji.sebesar(2_000_000, 29);
        Path kecil = Files.createDirectories(folder.resolve("kecil"));
        boolean sungguhan = pasangTmpfs(kecil);
        System.out.println(
                sungguhan ? "disk penuh: tmpfs 1 MB sungguhan" : "disk penuh: gudang yang menjawab No space left");
        try {
            Gudang disk = new GudangDisk(kecil, kecil.resolve("sementara"));
            Gudang penuh = sungguhan ? disk : new GudangPenuh(disk);
            Path tempat = sungguhan ? kecil.resolve("sementara") : sementara;
            Penerima penerima = new Penerima(penuh, tempat, new PemeriksaBerkas(PemindaiVirus.TANPA));
            Penerima.Asal asal = new Penerima.Asal(sari.dinas(), sari.pegawai(), Guna.DOKUMEN, "a.pdf", -1, null);

            assertThatThrownBy(() -> penerima.terima(
                            asal, new ByteArrayInputStream(isi), KINI, (b, p) -> berkas.tambah(b, Guna.DOKUMEN, p)))
                    .isInstanceOf(BerkasDitolak.class)
                    .hasMessageContaining("Penyimpanan berkas di server penuh")
                    .extracting(e -> ((BerkasDitolak) e).status())
                    .isEqualTo(507);

            Unggahan u = new Unggahan(unggahan, berkas, penuh, penerima, PANGGUNG.bean(TransactionOperations.class));
            UUID id =
                    u.mulai(sari, Guna.DOKUMEN, "a.pdf", isi.length, null, KINI).id();
            byte[] satu = java.util.Arrays.copyOf(isi, 1024 * 1024);
            byte[] dua = java.util.Arrays.copyOfRange(isi, 1024 * 1024, isi.length);
            assertThatThrownBy(() -> {
                        u.potongan(sari, id, 0, satu, Sidik.dari(satu), KINI);
                        u.potongan(sari, id, satu.length, dua, Sidik.dari(dua), KINI);
                    })
                    .isInstanceOf(BerkasDitolak.class)
                    .hasMessageContaining("penuh");
            int diterima = u.lihat(sari, id).diterima();
            long diSana = isiTersimpan(kecil);
            assertThat(diSana).as("hanya potongan yang diterima").isEqualTo(diterima);
        } finally {
            if (sungguhan) {
                jalankan("umount", kecil.toString());
            }
        }
    }

    private static long isiTersimpan(Path p) throws IOException {
        try (Stream<Path> semua = Files.walk(p)) {
            long jumlah = 0;
            for (Path b : (Iterable<Path>) semua.filter(Files::isRegularFile)::iterator) {
                jumlah += Files.size(b);
            }
            return jumlah;
        }
    }

    private static boolean pasangTmpfs(Path di) throws Exception {
        return jalankan("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", di.toString()) == 0;
    }

    private static int jalankan(String... perintah) throws Exception {
        try {
            Process p = new ProcessBuilder(perintah)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return p.waitFor(10, TimeUnit.SECONDS) ? p.exitValue() : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    /** Hands everything on. */
    private static class Terusan implements Gudang {
        private final Gudang asli;

        Terusan(Gudang asli) {
            this.asli = asli;
        }

        @Override
        public void simpan(String kunci, Path isi) throws IOException {
            asli.simpan(kunci, isi);
        }

        @Override
        public void simpan(String kunci, byte[] isi) throws IOException {
            asli.simpan(kunci, isi);
        }

        @Override
        public InputStream buka(String kunci) throws IOException {
            return asli.buka(kunci);
        }

        @Override
        public boolean ada(String kunci) throws IOException {
            return asli.ada(kunci);
        }

        @Override
        public void hapus(String kunci) throws IOException {
            asli.hapus(kunci);
        }

        @Override
        public void daftar(String awalan, java.util.function.Consumer<Isi> satu) throws IOException {
            asli.daftar(awalan, satu);
        }
    }

    /** A store without room. */
    private static final class GudangPenuh extends Terusan {
        GudangPenuh(Gudang asli) {
            super(asli);
        }

        @Override
        public void simpan(String kunci, Path isi) throws IOException {
            throw new java.nio.file.FileSystemException(kunci, null, "No space left on device");
        }

        @Override
        public void simpan(String kunci, byte[] isi) throws IOException {
            throw new java.nio.file.FileSystemException(kunci, null, "No space left on device");
        }
    }
}
