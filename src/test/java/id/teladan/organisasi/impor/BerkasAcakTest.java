package id.teladan.organisasi.impor;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.Jahat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
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

    private final long benih = Jahat.benih();
    private final Jahat jahat = new Jahat(benih);
    private final BerkasAcak acak = new BerkasAcak(jahat);
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

    /** @param harus what must have happened at least once, or the files were so bad that nothing behind the reader was tried */
    private void lapor(String... harus) {
        System.out.printf("berkas acak: benih %d, %s%n", benih, hitungan);
        assertThat(cela).as("benih " + benih).isEmpty();
        assertThat(hitungan).as("benih " + benih).containsKeys(harus);
    }

    @Test
    void berkas_dapodik_rusak_terbaca_atau_ditolak() {
        List<String> nama = List.of("getSekolah.json", "getGtk.json", "getPengguna.json", "galat-kepala-dalam-isi.txt");
        coba(
                "dapodik rusak",
                20_000,
                () -> {
                    String n = jahat.pilih(nama);
                    return acak.rusak(n, UjiImpor.contoh(n).isi());
                },
                DapodikBerkas::baca);
        coba("dapodik bernilai jahat", 15_000, () -> acak.json(jahat.pilih(nama.subList(0, 3))), DapodikBerkas::baca);
        Berkas sekolah = UjiImpor.contoh("getSekolah.json");
        coba(
                "paket dapodik",
                15_000,
                () -> acak.json("getGtk.json"),
                b -> DapodikPaket.baca(List.of(sekolah, b), null, Kemajuan.DIAM));
        coba("bita sembarang", 10_000, () -> new Berkas("x", jahat.bita(200)), DapodikBerkas::baca);
        lapor("dapodik rusak terbaca", "dapodik bernilai jahat terbaca", "paket dapodik terbaca");
    }

    @Test
    void daftar_pegawai_rusak_terbaca_atau_ditolak() {
        byte[] csv = UjiImpor.csv(BerkasAcak.PEGAWAI).isi();
        byte[] buku = BerkasAcak.buku();
        Map<String, byte[]> bagian = BerkasAcak.bagian(buku);
        coba("csv pegawai rusak", 20_000, () -> acak.rusak("a.csv", csv), b -> PegawaiBerkas.baca(b, Kemajuan.DIAM));
        coba("csv pegawai bernilai jahat", 20_000, acak::csv, b -> PegawaiBerkas.baca(b, Kemajuan.DIAM));
        coba(
                "buku pegawai rusak",
                4_000,
                () -> new Berkas("a.xlsx", jahat.rusak(buku)),
                b -> PegawaiBerkas.baca(b, Kemajuan.DIAM));
        coba("isi buku pegawai rusak", 4_000, () -> acak.rusakDalam(bagian), b -> PegawaiBerkas.baca(b, Kemajuan.DIAM));
        lapor(
                "csv pegawai rusak terbaca",
                "csv pegawai bernilai jahat terbaca",
                "buku pegawai rusak terbaca",
                "isi buku pegawai rusak terbaca");
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
        Map<String, byte[]> bagian = BerkasAcak.bagian(buku);
        coba("csv rapor rusak", 15_000, () -> acak.rusak("r.csv", csv), b -> RaporBerkas.baca(b, Kemajuan.DIAM));
        coba(
                "buku rapor rusak",
                2_000,
                () -> new Berkas("r.xlsx", jahat.rusak(buku)),
                b -> RaporBerkas.baca(b, Kemajuan.DIAM));
        coba("isi buku rapor rusak", 3_000, () -> acak.rusakDalam(bagian), b -> RaporBerkas.baca(b, Kemajuan.DIAM));
        lapor("csv rapor rusak terbaca", "buku rapor rusak terbaca", "isi buku rapor rusak terbaca");
    }

    @Test
    void berkas_jahat_diterapkan_seluruhnya_atau_tidak_sama_sekali() {
        UjiImpor uji = new UjiImpor();
        for (int i = 0; i < 250; i++) {
            String sebelum = uji.isiTabel();
            UUID id = switch (jahat.angka(3)) {
                case 0 -> uji.pegawai(acak.csv());
                case 1 ->
                    uji.dapodik(
                            UjiImpor.contoh("getSekolah.json"),
                            acak.json("getGtk.json"),
                            UjiImpor.contoh("getPengguna.json"));
                default ->
                    uji.pegawai(
                            acak.rusak("a.csv", UjiImpor.csv(BerkasAcak.PEGAWAI).isi()));
            };
            String dibaca = uji.ringkas(id).keadaan() + " " + uji.ringkas(id).pesan();
            assertThat(dibaca).as("benih " + benih).doesNotContain("Aplikasi gagal membaca");
            assertThat(uji.isiTabel())
                    .as("pratinjau tidak menulis, benih " + benih)
                    .isEqualTo(sebelum);
            hitungan.merge("dibaca: " + uji.ringkas(id).keadaan(), 1, Integer::sum);
            Map<String, Integer> seharusnya = baris(uji);
            List<HitunganBaris> akanDitulis = uji.repo.hitung(uji.dinas, id).stream()
                    .filter(b -> b.aksi().menulis() && b.dipilih() > 0)
                    .toList();
            HasilPenerapan h = uji.impor.terapkan(uji.oleh(), id, jahat.kadang(2));
            hitungan.merge("diterapkan: " + h.getClass().getSimpleName(), 1, Integer::sum);
            if (h instanceof HasilPenerapan.Diterapkan d) {
                for (HitunganBaris b : akanDitulis) {
                    seharusnya.merge("riwayat", b.dipilih(), Integer::sum);
                    if (b.aksi() == Aksi.TAMBAH) {
                        seharusnya.merge(b.objek().name().toLowerCase(Locale.ROOT), b.dipilih(), Integer::sum);
                        hitungan.merge("ditambah: " + b.objek(), b.dipilih(), Integer::sum);
                    }
                }
                assertThat(baris(uji))
                        .as("sebanyak kata pratinjau, benih " + benih)
                        .isEqualTo(seharusnya);
                assertThat(d.ditulis())
                        .isEqualTo(akanDitulis.stream()
                                .mapToInt(HitunganBaris::dipilih)
                                .sum());
            } else {
                assertThat(uji.isiTabel()).as(h + ", benih " + benih).isEqualTo(sebelum);
            }
        }
        lapor("dibaca: PRATINJAU", "diterapkan: Diterapkan", "ditambah: PEGAWAI");
    }

    private static Map<String, Integer> baris(UjiImpor uji) {
        Map<String, Integer> hasil = new TreeMap<>();
        for (String t : List.of("satuan", "pegawai", "penugasan", "riwayat")) {
            hasil.put(
                    t,
                    uji.jdbc
                            .sql("SELECT count(*) FROM organisasi." + t)
                            .query(Integer.class)
                            .single());
        }
        return hasil;
    }
}
