package id.teladan.dokumen.kumpulan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.akun.Peramban;
import id.teladan.dokumen.DokumenResmi;
import id.teladan.dokumen.UjiDokumen;
import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.pelaksanaan.ArsipBerkas;
import id.teladan.pelaksanaan.ArsipPenuh;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.Sidik;
import id.teladan.web.Pengguna;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** All documents of SDN Melati 1 as one file. */
class KumpulanTest {
    private final UjiDokumen u = new UjiDokumen();
    private final Kumpulan kumpulan = Panggung.buka().bean(Kumpulan.class);
    private final KumpulanRepository repo = Panggung.buka().bean(KumpulanRepository.class);
    private final PelaksanaKumpulan pelaksana = Panggung.buka().bean(PelaksanaKumpulan.class);

    private static final class Mati extends Error {}

    private List<DokumenResmi> terbit(int orang) {
        List<DokumenResmi> hasil = new ArrayList<>();
        for (int i = 0; i < orang; i++) {
            Pengguna p = u.r.orang("Guru Sama Nama", Peran.GURU, u.melati);
            hasil.add(u.terbit(p, JenisDokumen.SKP));
            hasil.add(u.terbit(p, JenisDokumen.DOKUMEN_EVALUASI));
        }
        return hasil;
    }

    /** As it stands in the database, without handing the work in: the test does it itself. */
    private UUID minta(BentukKumpulan b) {
        return ((Kumpulan.Hasil.Dibuat) kumpulan.minta(u.budi, u.melati, u.periode, b, Instant.now())).id();
    }

    /** Asked for, but handed in to nobody: the test does the work itself. */
    private UUID diminta(List<DokumenResmi> semua) {
        KumpulanRingkas k = new KumpulanRingkas(
                u.dinas,
                UUID.randomUUID(),
                u.melati,
                u.periode,
                BentukKumpulan.ZIP,
                "SDN Melati 1",
                "2026",
                semua.size(),
                0,
                Instant.now(),
                null,
                null,
                0,
                null,
                0);
        repo.tambah(k, u.budi.pegawai(), semua.stream().map(DokumenResmi::id).toList(), NamaIsi.susun(semua));
        return k.id();
    }

    /** As if the disk had lost it. */
    private void hilang(DokumenResmi d) throws IOException {
        String sidik = u.pembuat.asli(u.buka(d), Instant.now()).sidik();
        Panggung.buka().bean(ArsipBerkas.class).hapus(u.dinas, "dokumen/" + sidik.substring(0, 2) + "/" + sidik);
    }

    private boolean jalankan(UUID id) throws IOException {
        return pelaksana.jalankan(u.dinas, id, InstantSource.system(), () -> false);
    }

    private KumpulanRingkas tunggu(UUID id) throws InterruptedException {
        Instant batas = Instant.now().plus(Duration.ofSeconds(40));
        KumpulanRingkas k = repo.cari(u.dinas, id).orElseThrow();
        while (k.selesai() == null && Instant.now().isBefore(batas)) {
            Thread.sleep(100);
            k = repo.cari(u.dinas, id).orElseThrow();
        }
        assertThat(k.selesai()).as("selesai").isNotNull();
        return k;
    }

    private static Map<String, byte[]> buka(byte[] zip) throws IOException {
        Map<String, byte[]> hasil = new LinkedHashMap<>();
        try (ZipInputStream z = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry e = z.getNextEntry(); e != null; e = z.getNextEntry()) {
                assertThat(hasil.put(e.getName(), z.readAllBytes()))
                        .as("ganda: " + e.getName())
                        .isNull();
            }
        }
        return hasil;
    }

    @Test
    void pak_budi_meminta_zip_melihat_kemajuannya_dan_mengunduhnya() throws Exception {
        List<DokumenResmi> semua = terbit(3);
        Peramban budi = u.masuk(u.budi);
        String periode = u.periode.toString();
        assertThat(budi.buka("/dokumen/sekolah").teks()).contains("6 dokumen, 3 orang");
        Peramban.Jawaban j =
                budi.kirim("/dokumen/sekolah", "satuan", u.melati.toString(), "periode", periode, "bentuk", "ZIP");
        assertThat(j.status()).isEqualTo(303);
        Peramban.Jawaban halaman = budi.buka(j.ke());
        assertThat(halaman.status()).isEqualTo(200);
        assertThat(halaman.html().select("progress[max=100]")).hasSize(1);
        KumpulanRingkas k = tunggu(UUID.fromString(j.ke().substring(j.ke().lastIndexOf('/') + 1)));
        assertThat(budi.buka(j.ke()).teks()).contains("Kumpulan siap", "6 dokumen");
        assertThat(budi.buka(j.ke()).kepala("Refresh")).isEmpty();

        var berkas = budi.unduh(j.ke() + "/berkas");
        assertThat(berkas.statusCode()).isEqualTo(200);
        assertThat(berkas.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", ".zip");
        assertThat(Sidik.dari(berkas.body())).isEqualTo(k.sidik());
        Map<String, byte[]> isi = buka(berkas.body());
        assertThat(isi).hasSize(7).containsKey("daftar.csv");
        assertThat(isi.keySet())
                .allSatisfy(n -> assertThat(n).doesNotContain("..", "\\", ":").doesNotStartWith("/"));
        String csv = new String(isi.get("daftar.csv"), StandardCharsets.UTF_8);
        for (DokumenResmi d : semua) {
            String sidik = u.buka(d).terkini().orElseThrow().sidik();
            assertThat(csv).contains(d.kode().toString(), sidik);
            assertThat(isi.values().stream().filter(b -> Sidik.dari(b).equals(sidik)))
                    .as("tepat satu kali")
                    .hasSize(1);
        }
    }

    @Test
    void yang_mati_di_tengah_diteruskan_dan_setiap_dokumen_ada_satu_kali() throws Exception {
        List<DokumenResmi> semua = terbit(5);
        UUID id = diminta(semua);
        AtomicInteger kali = new AtomicInteger();
        assertThatThrownBy(() -> pelaksana.jalankan(u.dinas, id, InstantSource.system(), () -> {
                    if (kali.incrementAndGet() > 4) {
                        throw new Mati();
                    }
                    return false;
                }))
                .isInstanceOf(Mati.class);
        assertThat(repo.cari(u.dinas, id))
                .get()
                .extracting(KumpulanRingkas::jadi)
                .isEqualTo(4);
        List<String> dibuat = semua.stream()
                .flatMap(d -> u.buka(d).terkini().stream())
                .map(c -> c.sidik())
                .toList();
        assertThat(dibuat).hasSize(4);

        // The server goes down in good order at the seventh: what is done stays done.
        AtomicInteger lagi = new AtomicInteger();
        assertThat(pelaksana.jalankan(u.dinas, id, InstantSource.system(), () -> lagi.incrementAndGet() > 3))
                .isFalse();
        assertThat(pelaksana.jalankan(u.dinas, id, InstantSource.system(), () -> false))
                .isTrue();
        KumpulanRingkas jadi = repo.cari(u.dinas, id).orElseThrow();
        Map<String, byte[]> isi;
        try (var in = kumpulan.isi(jadi)) {
            isi = buka(in.readAllBytes());
        }
        assertThat(isi).hasSize(semua.size() + 1);
        assertThat(isi.values().stream().map(Sidik::dari)).containsAll(dibuat).doesNotHaveDuplicates();
        assertThat(pelaksana.jalankan(u.dinas, id, InstantSource.system(), () -> false))
                .as("sekali lagi tidak mengubah apa pun")
                .isTrue();
    }

    @Test
    void dokumen_yang_terus_gagal_ditinggalkan_dan_disebut_dan_yang_lain_dapat_diunduh() throws Exception {
        List<DokumenResmi> semua = terbit(2);
        hilang(semua.getFirst());
        UUID id = diminta(semua);
        for (int i = 0; i < PelaksanaKumpulan.COBA; i++) {
            assertThat(jalankan(id)).as("dicoba lagi, kali ke-%s", i + 1).isFalse();
        }
        assertThat(jalankan(id)).as("berakhir").isTrue();
        KumpulanRingkas k = repo.cari(u.dinas, id).orElseThrow();
        assertThat(k.tertinggal()).isEqualTo(1);
        Peramban budi = u.masuk(u.budi);
        String url = "/dokumen/sekolah/" + id;
        Peramban.Jawaban j = budi.buka(url);
        assertThat(j.kepala("Refresh")).isEmpty();
        assertThat(j.teks())
                .contains("tidak lengkap", "1 dokumen gagal dibuat", ": SKP", "Coba unduh dokumen itu sendiri");
        assertThat(budi.buka("/dokumen/sekolah").teks()).contains("Tidak lengkap, 1 gagal");
        Map<String, byte[]> isi = buka(budi.unduh(url + "/berkas").body());
        assertThat(isi).hasSize(4);
        assertThat(new String(isi.get("daftar.csv"), StandardCharsets.UTF_8))
                .contains("TIDAK ADA: dokumen ini gagal dibuat");
    }

    @Test
    void kumpulan_yang_semuanya_gagal_berakhir_dan_tidak_menahan_yang_berikutnya() throws Exception {
        List<DokumenResmi> semua = terbit(1);
        for (DokumenResmi d : semua) {
            hilang(d);
        }
        UUID id = diminta(semua);
        int kali = 1;
        while (!jalankan(id)) {
            kali++;
        }
        assertThat(kali).isLessThanOrEqualTo(semua.size() * PelaksanaKumpulan.COBA + 1);
        Peramban budi = u.masuk(u.budi);
        assertThat(budi.buka("/dokumen/sekolah/" + id).teks())
                .contains("Kumpulan gagal dibuat", "Tidak ada yang dapat diunduh", ": SKP");
        assertThat(budi.unduh("/dokumen/sekolah/" + id + "/berkas").statusCode())
                .isEqualTo(404);
        assertThat(repo.berjalan(u.dinas, u.budi.pegawai())).isEmpty();
    }

    @Test
    void disk_penuh_bukan_salah_dokumen_dan_sesudah_ada_tempat_semuanya_ikut() throws Exception {
        List<DokumenResmi> semua = terbit(2);
        ArsipBerkas penuh = new ArsipPenuh();
        PelaksanaKumpulan sesak = new PelaksanaKumpulan(repo, u.dokumen, UjiDokumen.pembuat(penuh), penuh);
        UUID id = diminta(semua);
        assertThat(sesak.jalankan(u.dinas, id, InstantSource.system(), () -> false))
                .as("menggambar")
                .isFalse();
        for (DokumenResmi d : semua) {
            u.pembuat.asli(d, Instant.now());
        }
        assertThat(sesak.jalankan(u.dinas, id, InstantSource.system(), () -> false))
                .as("merakit")
                .isFalse();
        assertThat(repo.isi(repo.cari(u.dinas, id).orElseThrow())).allSatisfy(i -> {
            assertThat(i.jadi()).isTrue();
            assertThat(i.coba()).isZero();
        });
        assertThat(jalankan(id)).isTrue();
        KumpulanRingkas k = repo.cari(u.dinas, id).orElseThrow();
        assertThat(k.selesai()).isNotNull();
        assertThat(k.tertinggal()).isZero();

        UUID sia = diminta(semua);
        int kali = 1;
        while (!sesak.jalankan(u.dinas, sia, InstantSource.system(), () -> false)) {
            kali++;
        }
        assertThat(kali).as("seluruhnya yang dicoba").isEqualTo(PelaksanaKumpulan.COBA);
        assertThat(repo.cari(u.dinas, sia).orElseThrow().tertinggal()).isZero();
    }

    @Test
    void satu_pdf_memuat_semua_halaman() throws Exception {
        List<DokumenResmi> semua = terbit(2);
        KumpulanRingkas k = tunggu(minta(BentukKumpulan.PDF));
        int halaman = 0;
        for (DokumenResmi d : semua) {
            try (PDDocument p =
                    Loader.loadPDF(u.masuk(u.budi).unduh("/dokumen/" + d.id()).body())) {
                halaman += p.getNumberOfPages();
            }
        }
        byte[] isi =
                u.masuk(u.budi).unduh("/dokumen/sekolah/" + k.id() + "/berkas").body();
        try (PDDocument p = Loader.loadPDF(isi)) {
            assertThat(p.getNumberOfPages()).isEqualTo(halaman);
        }
    }

    @Test
    void hanya_kepala_sekolahnya_kepala_dinas_dan_admin_dinas() throws Exception {
        terbit(1);
        UUID id = minta(BentukKumpulan.ZIP);
        tunggu(id);
        String url = "/dokumen/sekolah/" + id;
        for (Pengguna p : List.of(u.budi, u.tono, u.wati)) {
            assertThat(u.masuk(p).buka(url).status()).as(p.nama()).isEqualTo(200);
            assertThat(u.masuk(p).buka("/dokumen/sekolah").status()).isEqualTo(200);
        }
        Pengguna joko = u.r.orang("Joko", Peran.KEPALA_SEKOLAH, u.r.satuan("SDN Melati 2"));
        assertThat(u.masuk(joko).buka(url).status()).isEqualTo(404);
        assertThat(u.masuk(joko).buka(url + "/berkas").status()).isEqualTo(404);
        assertThat(u.masuk(joko)
                        .kirim(
                                "/dokumen/sekolah",
                                "satuan",
                                u.melati.toString(),
                                "periode",
                                u.periode.toString(),
                                "bentuk",
                                "ZIP")
                        .status())
                .isEqualTo(404);
        assertThat(u.masuk(u.sari).buka("/dokumen/sekolah").status()).isEqualTo(403);
        assertThat(u.masuk(u.sari).buka(url).status()).isEqualTo(403);
        assertThat(u.masuk(u.sari).buka(url + "/berkas").status()).isEqualTo(403);
    }

    @Test
    void tanpa_dokumen_422_isian_keliru_422_dan_yang_keempat_bersamaan_429() {
        Peramban budi = u.masuk(u.budi);
        String[] minta = {"satuan", u.melati.toString(), "periode", u.periode.toString(), "bentuk", "ZIP"};
        Peramban.Jawaban kosong = budi.kirim("/dokumen/sekolah", minta);
        assertThat(kosong.status()).isEqualTo(422);
        assertThat(kosong.teks()).contains("Belum ada dokumen yang berlaku");
        assertThat(budi.kirim("/dokumen/sekolah", "satuan", "x", "bentuk", "RAR")
                        .status())
                .isEqualTo(422);
        terbit(1);
        for (int i = 0; i < Kumpulan.BERSAMAAN; i++) {
            u.jdbc.sql("""
                            INSERT INTO dokumen.kumpulan (dinas_id, kumpulan_id, satuan_id, periode_id, bentuk, sekolah, masa, jumlah,
                                oleh, dibuat_pada)
                            VALUES (?, ?, ?, ?, 'PDF', 'SDN', '2026', 1, ?, now())
                            """)
                    .params(
                            u.dinas.nilai(),
                            UUID.randomUUID(),
                            u.melati.nilai(),
                            u.periode.nilai(),
                            u.budi.pegawai().nilai())
                    .update();
        }
        Peramban.Jawaban banyak = budi.kirim("/dokumen/sekolah", minta);
        assertThat(banyak.status()).isEqualTo(429);
        assertThat(banyak.teks()).contains("Tunggu salah satunya selesai");
        assertThat(((Kumpulan.Hasil.Dibuat)
                                kumpulan.minta(u.budi, u.melati, u.periode, BentukKumpulan.PDF, Instant.now()))
                        .id())
                .as("yang sama tidak dibuat dua kali")
                .isNotNull();
    }

    @Test
    void sesudah_tujuh_hari_disapu_dan_dokumennya_tetap_ada() throws Exception {
        List<DokumenResmi> semua = terbit(1);
        KumpulanRingkas k = tunggu(minta(BentukKumpulan.ZIP));
        pelaksana.sapu(Instant.now().plus(Duration.ofDays(6)));
        assertThat(repo.cari(u.dinas, k.id())).isPresent();
        pelaksana.sapu(Instant.now().plus(Duration.ofDays(8)));
        assertThat(repo.cari(u.dinas, k.id())).isEmpty();
        assertThat(Panggung.buka().bean(ArsipBerkas.class).ada(u.dinas, k.kunci()))
                .isFalse();
        assertThat(u.masuk(u.budi).buka("/dokumen/sekolah/" + k.id()).status()).isEqualTo(404);
        assertThat(u.masuk(u.budi).unduh("/dokumen/" + semua.getFirst().id()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void halaman_sekolah_hemat_sql_untuk_dinas_dengan_banyak_sekolah() {
        terbit(1);
        Peramban tono = u.masuk(u.tono);
        tono.buka("/dokumen/sekolah");
        int sql = UjiDokumen.sql().selama(() -> tono.buka("/dokumen/sekolah"));
        assertThat(sql).isLessThanOrEqualTo(4);
        assertThat(tono.buka("/dokumen/sekolah?cari=tidak+ada").teks()).contains("Tidak ada yang cocok");
    }
}
