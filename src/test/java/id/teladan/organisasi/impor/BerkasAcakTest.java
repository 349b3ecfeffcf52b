package id.teladan.organisasi.impor;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.Jahat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Damaged and hostile files: each is read or refused with a sentence, and none is applied by half. Repeat with {@code -Dbenih=}. */
class BerkasAcakTest {
    private static final String RAPOR = """
            LAPORAN RAPOR PENDIDIKAN SD NEGERI MELATI 1 TAHUN 2023
            No;Indikator;Capaian;Skor Rapor 2023;Definisi Capaian;Perubahan Skor dari Tahun Lalu;Skor Rapor 2022
            A.1;Kemampuan literasi;Sedang (53,33% siswa);53,33;Teks.;Naik 12,50%;47,40
            D.1;Kualitas pembelajaran;Kurang;61,42;Teks.;Turun 3,11%;64,53
            D.8;Iklim Kebinekaan;Tidak Tersedia;-;;Tidak Tersedia;-
            """;
    private static final String[] PEGAWAI = {
        "69999901;SDN Melati 1;SD;Negeri;Sari Contoh, S.Pd.;198503152010012999;;Guru Kelas;PNS;III/c;Guru Ahli Muda;sari@guru.sd.belajar.id;Guru;ya;15/07/2019;;800/1",
        "69999901;SDN Melati 1;SD;Negeri;Budi Contoh;197201011998021001;;Kepala Sekolah;PNS;IV/a;;;Kepala Sekolah;ya;01/01/2020;31/12/2026;",
        ";;;;Tono Contoh;;;;Non-ASN;;;;Kepala Dinas;;;;"
    };

    private final long benih = Jahat.benih();
    private final Jahat jahat = new Jahat(benih);
    private final Map<String, Integer> hitungan = new TreeMap<>();
    private final List<String> cela = new ArrayList<>();

    private void coba(String apa, int kali, Supplier<Berkas> bahan, java.util.function.Consumer<Berkas> baca) {
        for (int i = 0; i < kali && cela.size() < 20; i++) {
            Berkas b = bahan.get();
            String hasil = "terbaca";
            try {
                baca.accept(b);
            } catch (BerkasDitolak e) {
                hasil = "ditolak";
                if (String.valueOf(e.getMessage()).isBlank()
                        || String.valueOf(e.getMessage()).length() > 2000) {
                    cela.add(apa + ": pesan penolakan tidak terbaca: " + e.getMessage());
                }
            } catch (RuntimeException | StackOverflowError e) {
                hasil = "gagal";
                cela.add(apa + ": " + e + " di " + e.getStackTrace()[0] + "\n" + awal(b));
            }
            hitungan.merge(apa + " " + hasil, 1, Integer::sum);
        }
    }

    private static String awal(Berkas b) {
        return new String(b.isi(), 0, Math.min(600, b.isi().length), StandardCharsets.UTF_8)
                .replaceAll("\\p{Cntrl}", "?");
    }

    private void lapor() {
        System.out.printf("berkas acak: benih %d, %s%n", benih, hitungan);
        assertThat(cela).as("benih " + benih).isEmpty();
    }

    private Berkas rusak(String nama, byte[] asli) {
        byte[] b = jahat.rusak(asli);
        if (jahat.kadang(10)) {
            Charset lain = jahat.pilih(
                    List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE));
            b = new String(b, StandardCharsets.UTF_8).getBytes(lain);
        }
        return new Berkas(nama, b);
    }

    /** Values in their places replaced, so that the file stays readable and its content is hostile. */
    private Berkas json(String nama) {
        String s = new String(UjiImpor.contoh(nama).isi(), StandardCharsets.UTF_8);
        int kali = 1 + jahat.angka(3);
        for (int i = 0; i < kali; i++) {
            int dari = s.indexOf(": ", jahat.angka(s.length()));
            int sampai = dari < 0 ? -1 : s.indexOf('\n', dari);
            if (sampai > 0) {
                s = s.substring(0, dari + 2) + nilaiJson() + "," + s.substring(sampai);
            }
        }
        return UjiImpor.teks(nama, jahat.kadang(4) ? s.replace(",,", ",") : s);
    }

    private String nilaiJson() {
        return switch (jahat.angka(8)) {
            case 0 -> "[".repeat(1 + jahat.angka(3000));
            case 1 -> "{\"a\":".repeat(1 + jahat.angka(2000));
            case 2 -> "\"\\ud800\"";
            case 3 -> "\"\\u0000x\"";
            case 4 -> "1e" + jahat.angka(100_000);
            case 5 -> "9".repeat(1 + jahat.angka(3000));
            case 6 -> jahat.pilih(List.of("null", "true", "[]", "{}", "\"\"", "-0", "1.5"));
            default ->
                "\"" + jahat.teks().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
        };
    }

    private Berkas csv() {
        String[] baris = PEGAWAI.clone();
        for (int i = 0; i <= jahat.angka(3); i++) {
            int ke = jahat.angka(baris.length);
            String[] sel = baris[ke].split(";", -1);
            sel[jahat.angka(sel.length)] =
                    jahat.kadang(2) ? jahat.teks() : "\"" + jahat.teks().replace("\"", "\"\"") + "\"";
            baris[ke] = String.join(";", sel);
        }
        return UjiImpor.csv(baris);
    }

    private static byte[] buku() {
        return UjiImpor.xlsx("Pegawai", w -> {
                    UjiImpor.baris(w, 0, UjiImpor.KEPALA.split(";", -1));
                    for (int i = 0; i < PEGAWAI.length; i++) {
                        UjiImpor.baris(w, i + 1, PEGAWAI[i].split(";", -1));
                    }
                })
                .isi();
    }

    private static Map<String, byte[]> bagian(byte[] buku) {
        try {
            Path berkas = Files.createTempFile("acak", ".xlsx");
            Files.write(berkas, buku);
            Map<String, byte[]> hasil = new LinkedHashMap<>();
            try (ZipFile z = new ZipFile(berkas.toFile())) {
                for (ZipEntry e : Collections.list(z.entries())) {
                    hasil.put(e.getName(), z.getInputStream(e).readAllBytes());
                }
            }
            Files.delete(berkas);
            return hasil;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parts inside the workbook damaged, the archive itself whole. */
    private Berkas rusakDalam(Map<String, byte[]> buku) {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(keluar)) {
            for (Map.Entry<String, byte[]> e : buku.entrySet()) {
                out.putNextEntry(new ZipEntry(e.getKey()));
                out.write(jahat.kadang(3) ? jahat.rusak(e.getValue()) : e.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Berkas("a.xlsx", keluar.toByteArray());
    }

    @Test
    void berkas_dapodik_rusak_terbaca_atau_ditolak() {
        List<String> nama = List.of("getSekolah.json", "getGtk.json", "getPengguna.json", "galat-kepala-dalam-isi.txt");
        coba(
                "dapodik rusak",
                20_000,
                () -> {
                    String n = jahat.pilih(nama);
                    return rusak(n, UjiImpor.contoh(n).isi());
                },
                DapodikBerkas::baca);
        coba("dapodik bernilai jahat", 15_000, () -> json(jahat.pilih(nama.subList(0, 3))), DapodikBerkas::baca);
        Berkas sekolah = UjiImpor.contoh("getSekolah.json");
        coba(
                "paket dapodik",
                15_000,
                () -> json("getGtk.json"),
                b -> DapodikPaket.baca(List.of(sekolah, b), null, Kemajuan.DIAM));
        coba("bita sembarang", 10_000, () -> new Berkas("x", jahat.bita(200)), DapodikBerkas::baca);
        lapor();
    }

    @Test
    void daftar_pegawai_rusak_terbaca_atau_ditolak() {
        byte[] csv = UjiImpor.csv(PEGAWAI).isi();
        byte[] buku = buku();
        Map<String, byte[]> bagian = bagian(buku);
        coba("csv pegawai rusak", 20_000, () -> rusak("a.csv", csv), b -> PegawaiBerkas.baca(b, Kemajuan.DIAM));
        coba("csv pegawai bernilai jahat", 20_000, this::csv, b -> PegawaiBerkas.baca(b, Kemajuan.DIAM));
        coba(
                "buku pegawai rusak",
                4_000,
                () -> new Berkas("a.xlsx", jahat.rusak(buku)),
                b -> PegawaiBerkas.baca(b, Kemajuan.DIAM));
        coba("isi buku pegawai rusak", 4_000, () -> rusakDalam(bagian), b -> PegawaiBerkas.baca(b, Kemajuan.DIAM));
        lapor();
    }

    @Test
    void rapor_rusak_terbaca_atau_ditolak() {
        byte[] csv = RAPOR.getBytes(StandardCharsets.UTF_8);
        byte[] buku = UjiImpor.xlsx("Rapor", w -> {
                    List<String> baris = RAPOR.lines().toList();
                    for (int i = 0; i < baris.size(); i++) {
                        UjiImpor.baris(w, i, baris.get(i).split(";", -1));
                    }
                })
                .isi();
        Map<String, byte[]> bagian = bagian(buku);
        coba("csv rapor rusak", 15_000, () -> rusak("r.csv", csv), b -> RaporBerkas.baca(b, Kemajuan.DIAM));
        coba(
                "buku rapor rusak",
                2_000,
                () -> new Berkas("r.xlsx", jahat.rusak(buku)),
                b -> RaporBerkas.baca(b, Kemajuan.DIAM));
        coba("isi buku rapor rusak", 3_000, () -> rusakDalam(bagian), b -> RaporBerkas.baca(b, Kemajuan.DIAM));
        lapor();
    }

    @Test
    void berkas_jahat_diterapkan_seluruhnya_atau_tidak_sama_sekali() {
        UjiImpor uji = new UjiImpor();
        for (int i = 0; i < 250; i++) {
            String sebelum = uji.isiTabel();
            UUID id = switch (jahat.angka(3)) {
                case 0 -> uji.pegawai(csv());
                case 1 ->
                    uji.dapodik(
                            UjiImpor.contoh("getSekolah.json"),
                            json("getGtk.json"),
                            UjiImpor.contoh("getPengguna.json"));
                default -> uji.pegawai(rusak("a.csv", UjiImpor.csv(PEGAWAI).isi()));
            };
            String dibaca = uji.ringkas(id).keadaan() + " " + uji.ringkas(id).pesan();
            assertThat(dibaca).as("benih " + benih).doesNotContain("Aplikasi gagal membaca");
            assertThat(uji.isiTabel())
                    .as("pratinjau tidak menulis, benih " + benih)
                    .isEqualTo(sebelum);
            HasilPenerapan h = uji.impor.terapkan(uji.oleh(), id, jahat.kadang(2));
            hitungan.merge("diterapkan: " + h.getClass().getSimpleName(), 1, Integer::sum);
            if (!(h instanceof HasilPenerapan.Diterapkan)) {
                assertThat(uji.isiTabel()).as(h + ", benih " + benih).isEqualTo(sebelum);
            }
        }
        lapor();
    }
}
