package id.teladan.organisasi.impor;

import static id.teladan.organisasi.impor.UjiImpor.baris;
import static id.teladan.organisasi.impor.UjiImpor.csv;
import static id.teladan.organisasi.impor.UjiImpor.teks;
import static id.teladan.organisasi.impor.UjiImpor.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

class BerkasJahatTest {
    private static final String[] KEPALA = UjiImpor.KEPALA.split(";");

    private static void ditolak(Berkas b, String... kata) {
        assertThatThrownBy(() -> PegawaiBerkas.baca(b, Kemajuan.DIAM))
                .isInstanceOf(BerkasDitolak.class)
                .hasMessageContainingAll(kata);
    }

    private static Berkas biner(int... awal) {
        byte[] b = new byte[2000];
        for (int i = 0; i < awal.length; i++) {
            b[i] = (byte) awal[i];
        }
        return new Berkas("x", b);
    }

    private static Berkas templat() {
        return xlsx("Pegawai", w -> {
            baris(w, 0, KEPALA);
            baris(
                    w,
                    1,
                    "69999901",
                    "SDN Melati 1",
                    "SD",
                    "Negeri",
                    "Sari Wulandari",
                    "",
                    "",
                    "",
                    "PNS",
                    "",
                    "",
                    "",
                    "Guru");
        });
    }

    /** The workbook with one of its parts rewritten. */
    private static Berkas ubah(Berkas b, String bagian, UnaryOperator<String> cara) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(b.isi()))
                        .get();
                ZipOutputStream out = new ZipOutputStream(keluar)) {
            for (ZipArchiveEntry e : Collections.list(in.getEntries())) {
                byte[] isi = in.getInputStream(e).readAllBytes();
                out.putNextEntry(new ZipEntry(e.getName()));
                out.write(
                        e.getName().equals(bagian)
                                ? cara.apply(new String(isi, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : isi);
            }
        }
        return new Berkas("ubah.xlsx", keluar.toByteArray());
    }

    @Test
    void berkas_jenis_lain_ditolak_dengan_namanya() {
        ditolak(teks("a.xlsx", "%PDF-1.7 ..."), "PDF");
        ditolak(biner(0x89, 'P', 'N', 'G'), "gambar");
        ditolak(biner(0xFF, 0xD8, 0xFF), "gambar");
        ditolak(biner(0xD0, 0xCF, 0x11, 0xE0), ".xls", "kata sandi");
        ditolak(teks("a.xlsx", "<html><table></table></html>"), "halaman web");
        ditolak(biner(1, 2, 3), "bukan berkas teks");
        ditolak(new Berkas("a", new byte[0]), "kosong");
        ditolak(new Berkas("a", new byte[Berkas.UKURAN_MAKS + 1]), "20 MB");
        ditolak(teks("a.csv", "nama;umur\nSari;3\n"), "Kepala tabel");
        ditolak(teks("a.csv", UjiImpor.KEPALA + "\n\"Sari;"), "rusak");
    }

    @Test
    void lembar_yang_salah_ditolak_dengan_nama_lembarnya() {
        ditolak(
                xlsx("Keuangan 2024", w -> baris(w, 0, "Tanggal", "Jumlah")),
                "Tidak ada lembar",
                "NPSN",
                "Keuangan 2024");
    }

    @Test
    void berkas_terpotong_dan_xml_rusak_ditolak() throws IOException {
        byte[] isi = templat().isi();
        ditolak(new Berkas("separuh.xlsx", Arrays.copyOf(isi, isi.length / 2)), "terpotong");
        ditolak(ubah(templat(), "xl/worksheets/sheet1.xml", s -> s.substring(0, s.length() / 2)), "rusak");
        ditolak(ubah(templat(), "xl/workbook.xml", s -> "bukan xml"), "rusak");
    }

    @Test
    void bom_zip_dan_arsip_lain_ditolak_sebelum_dibaca() throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (ZipOutputStream z = new ZipOutputStream(keluar)) {
            z.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] nol = new byte[1 << 20];
            for (int i = 0; i < 400; i++) {
                z.write(nol);
            }
        }
        assertThat(keluar.size()).isLessThan(1 << 20);
        ditolak(new Berkas("bom.xlsx", keluar.toByteArray()), "membengkak", "50.000");

        ByteArrayOutputStream banyak = new ByteArrayOutputStream();
        try (ZipOutputStream z = new ZipOutputStream(banyak)) {
            for (int i = 0; i < 600; i++) {
                z.putNextEntry(new ZipEntry("b" + i));
            }
        }
        ditolak(new Berkas("banyak.zip", banyak.toByteArray()), "terlalu banyak bagian");

        ByteArrayOutputStream dokumen = new ByteArrayOutputStream();
        try (ZipOutputStream z = new ZipOutputStream(dokumen)) {
            z.putNextEntry(new ZipEntry("word/document.xml"));
        }
        ditolak(new Berkas("a.docx", dokumen.toByteArray()), "bukan buku kerja Excel");
    }

    @Test
    void entitas_xml_dan_alamat_sel_yang_mustahil_ditolak() throws IOException {
        String doctype =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        Berkas b = ubah(
                templat(),
                "xl/sharedStrings.xml",
                s -> s.replaceFirst("\\?>", "?>" + doctype).replace("Sari Wulandari", "&b;&f;"));
        assertThatThrownBy(() -> PegawaiBerkas.baca(b, Kemajuan.DIAM)).isInstanceOf(BerkasDitolak.class);
        ditolak(ubah(templat(), "xl/worksheets/sheet1.xml", s -> s.replace("r=\"A2\"", "r=\"ZZZZZZ2\"")), "alamat sel");
        ditolak(
                ubah(templat(), "xl/worksheets/sheet1.xml", s -> s.replace("<c r=\"A2\"", "<c\nr = '&#90;ZZZZZ2'")),
                "alamat sel");
    }

    @Test
    void dua_ratus_ribu_baris_ditolak_dengan_batasnya() {
        Berkas b = xlsx("Pegawai", w -> {
            baris(w, 0, KEPALA);
            for (int i = 1; i <= 200_000; i++) {
                w.value(i, 4, "Orang " + i);
                w.value(i, 12, "Guru");
            }
        });
        ditolak(b, "50.000 baris");
    }

    @Test
    void rumus_dan_nip_angka_di_excel_ditolak_per_baris() {
        Berkas b = xlsx("Pegawai", w -> {
            baris(w, 0, KEPALA);
            for (int i = 1; i <= 4; i++) {
                baris(
                        w,
                        i,
                        "69999901",
                        "SDN Melati 1",
                        "SD",
                        "Negeri",
                        "Orang " + i,
                        "",
                        "",
                        "",
                        "PNS",
                        "",
                        "",
                        "",
                        "Guru");
            }
            w.formula(1, 4, "CONCATENATE(\"Sa\",\"ri\")");
            w.value(2, 5, 1.98503152010013E17);
            w.value(3, 14, java.time.LocalDate.of(2020, 7, 1));
            w.style(3, 14).format("dd/mm/yyyy").set();
            w.value(4, 0, 69999901);
        });
        Masukan m = PegawaiBerkas.baca(b, Kemajuan.DIAM);
        assertThat(m.tolakan()).hasSize(2);
        assertThat(m.tolakan().get(0).galat()).singleElement().asString().contains("Nama", "rumus");
        assertThat(m.tolakan().get(1).galat()).singleElement().asString().contains("NIP", "tersimpan sebagai angka");
        assertThat(m.orang().get(0).tugas().getFirst().mulai()).isEqualTo("2020-07-01");
        assertThat(m.orang().get(1).tugas().getFirst().npsn()).isEqualTo("69999901");
    }

    @Test
    void berkas_yang_ditolak_tidak_meninggalkan_apa_pun() {
        UjiImpor uji = new UjiImpor();
        String sebelum = uji.isiTabel();
        UUID id = uji.pegawai(teks("a.pdf", "%PDF-1.7"));
        assertThat(uji.ringkas(id).keadaan()).isEqualTo(KeadaanImpor.DITOLAK);
        assertThat(uji.ringkas(id).pesan()).contains("PDF");
        assertThat(uji.terapkan(id)).isEqualTo(new HasilPenerapan.Kedaluwarsa());
        assertThat(uji.isiTabel()).isEqualTo(sebelum);
        assertThat(uji.sql("SELECT count(*) FROM organisasi.impor_baris")).isEqualTo("0");
    }

    @Test
    void kegagalan_di_tengah_penerapan_membatalkan_semuanya() {
        UjiImpor uji = new UjiImpor();
        UUID id = uji.pegawai(csv("69999901;SDN Melati 1;SD;Negeri;Sari;198503152010012999;;;PNS;;;;Guru;;;;"));
        uji.jdbc
                .sql("INSERT INTO organisasi.nip VALUES ('198503152010012999', ?, ?)")
                .params(uji.dinasLain.nilai(), UUID.randomUUID())
                .update();
        String sebelum = uji.isiTabel();
        assertThat(uji.terapkan(id)).isEqualTo(new HasilPenerapan.Kedaluwarsa());
        assertThat(uji.isiTabel()).isEqualTo(sebelum);
    }
}
