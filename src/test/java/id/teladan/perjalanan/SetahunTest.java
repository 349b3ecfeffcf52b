package id.teladan.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.MasukLangsung;
import id.teladan.akun.Peramban;
import id.teladan.organisasi.Perwakilan;
import id.teladan.organisasi.TataOrganisasi;
import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.SiklusId;
import id.teladan.pelaksanaan.UjiSiklus;
import id.teladan.pelaksanaan.berkas.PdfUji;
import id.teladan.penilaian.hitung.AngkaKredit;
import id.teladan.periode.AturanAngkaKredit;
import id.teladan.periode.Periode;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Tanggal;
import id.teladan.web.Pengguna;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A whole period of a school of twelve under each rule set: import, plans, one who moves in and one who retires, observations, evidence,
 * PKO, ratings, some of them by a delegate, an objection, final results, documents. Every fact is held against the table that was written by hand, {@code setahun/sekolah.csv}.
 */
class SetahunTest {
    private static final Path TABEL = Path.of("src/test/resources/setahun/sekolah.csv");
    private static final String KINI = "SDN Cendana 5";
    private static final String DULU = "SDN Cendana 6";
    private static final String KEPALA_DULU = "Mega Cendana, M.Pd.";
    private static final List<String> KETENTUAN = List.of("2024-semester", "2025-tahunan", "2026-tahunan");

    /** A line of the table; {@code -} where there is nothing. */
    record Orangnya(
            String nama,
            String status,
            String golongan,
            String nip,
            Peran peran,
            String refleksi,
            String mempelajari,
            String perubahan,
            String usulan,
            String hasil,
            String perilaku,
            String predikat,
            String jawaban,
            String akhir,
            String kreditSetahun,
            String kreditEnamBulan,
            String kreditSebulan,
            String penetap,
            String atasNama,
            String atasanDulu,
            String ditutup) {
        static Orangnya dari(String baris) {
            String[] k = baris.split(";", -1);
            return new Orangnya(
                    k[0],
                    k[1],
                    k[2],
                    k[3],
                    Peran.valueOf(k[4]),
                    k[5],
                    k[6],
                    k[7],
                    k[8],
                    k[9],
                    k[10],
                    k[11],
                    k[12],
                    k[13],
                    k[14],
                    k[15],
                    k[16],
                    k[17],
                    k[18],
                    k[19],
                    k[20]);
        }

        boolean diobservasi() {
            return !refleksi.equals("-");
        }

        boolean pindahMasuk() {
            return !atasanDulu.equals("-");
        }

        boolean dinilai() {
            return ditutup.equals("-");
        }

        boolean berkredit() {
            return !kreditSetahun.equals("-");
        }

        boolean menyimpang() {
            return diobservasi() && !usulan.equals(hasil);
        }
    }

    /** The school in the database of one run. */
    private final class Sekolah {
        final UjiSiklus u;
        final TataOrganisasi tata = Panggung.buka().bean(TataOrganisasi.class);
        final boolean unggah;
        final Map<String, Pengguna> orang = new LinkedHashMap<>();
        final List<Orangnya> tabel;
        /** Those who are rated; the others are closed. */
        final List<Orangnya> dinilai;

        final SatuanId satuan;
        final Pengguna kepala;
        final Pengguna kepalaDulu;

        AturanAngkaKredit aturan() {
            Periode periode = Panggung.buka().bean(Periode.class);
            return periode.angkaKredit(periode.ambil(u.dinas, u.periode).orElseThrow());
        }

        Sekolah(String ketentuan) throws IOException {
            u = new UjiSiklus(ketentuan);
            unggah = ketentuan.startsWith("2024");
            tabel = Files.readAllLines(TABEL).stream()
                    .filter(b -> !b.startsWith("#"))
                    .map(Orangnya::dari)
                    .toList();
            dinilai = tabel.stream().filter(Orangnya::dinilai).toList();
            satuan = impor(KETENTUAN.indexOf(ketentuan));
            for (Orangnya o : tabel) {
                orang.put(o.nama(), pengguna(o.nama(), o.peran(), satuan));
            }
            kepala = ini(tabel.getFirst());
            kepalaDulu = pengguna(KEPALA_DULU, Peran.KEPALA_SEKOLAH, satuan(DULU));
        }

        private Pengguna pengguna(String nama, Peran peran, SatuanId tempat) {
            PegawaiId id = new PegawaiId(
                    u.jdbc.sql("SELECT pegawai_id FROM organisasi.pegawai WHERE dinas_id = ? AND nama = ?")
                            .params(u.dinas.nilai(), nama)
                            .query(UUID.class)
                            .single());
            return new Pengguna(u.dinas, id, nama, peran, tempat, peran.sebutan(), List.of());
        }

        private SatuanId satuan(String nama) {
            return new SatuanId(u.jdbc.sql("SELECT satuan_id FROM organisasi.satuan WHERE dinas_id = ? AND nama = ?")
                    .params(u.dinas.nilai(), nama)
                    .query(UUID.class)
                    .single());
        }

        /** Who approves the plan: before anybody moves. */
        Pengguna penyetuju(Orangnya o) {
            return o.pindahMasuk() ? kepalaDulu : penilai(o);
        }

        /** Who decides on the rating. */
        Pengguna penetap(Orangnya o) {
            return o.penetap().equals(u.tono.nama())
                    ? u.tono
                    : java.util.Objects.requireNonNull(orang.get(o.penetap()));
        }

        Pengguna ini(Orangnya o) {
            return java.util.Objects.requireNonNull(orang.get(o.nama()));
        }

        /** Who assesses and observes this person. */
        Pengguna penilai(Orangnya o) {
            return o.peran() == Peran.KEPALA_SEKOLAH ? u.tono : kepala;
        }

        private SatuanId impor(int ke) {
            String npsn = "6999790" + ke;
            String npsnDulu = "6999780" + ke;
            List<String> baris = new ArrayList<>();
            baris.add(
                    "NPSN;Nama satuan;Jenjang;Status sekolah;Nama;NIP;Jenis PTK;Status kepegawaian;Golongan;Peran;Mulai");
            for (Orangnya o : tabel) {
                // A NIP belongs to one person of the country: each run has its own.
                String nip = o.nip().equals("-") ? "" : o.nip().substring(0, 15) + (997 + ke);
                baris.add(String.join(
                        ";",
                        o.pindahMasuk() ? npsnDulu : npsn,
                        o.pindahMasuk() ? DULU : KINI,
                        "SD",
                        "Negeri",
                        o.nama(),
                        nip,
                        "Guru Kelas",
                        o.status().replace("NON_ASN", "Non-ASN"),
                        o.golongan().replace("-", ""),
                        o.peran() == Peran.GURU ? "Guru" : "Kepala Sekolah",
                        "2020-07-13"));
            }
            baris.add(npsnDulu + ";" + DULU + ";SD;Negeri;" + KEPALA_DULU
                    + ";;Guru Kelas;Non-ASN;;Kepala Sekolah;2020-07-13");
            Peramban wati = MasukLangsung.sebagai(u.wati);
            Peramban.Jawaban j = wati.kirimBerkas(
                    "/admin/impor",
                    "pegawai.csv",
                    (String.join("\n", baris) + "\n").getBytes(StandardCharsets.UTF_8),
                    "jenis",
                    "PEGAWAI");
            String url = j.ke();
            assertThat(tunggu(wati, url, "perubahan siap diterapkan")).contains("Semua 30");
            assertThat(wati.kirim(url + "/penerapan").status()).isEqualTo(303);
            return satuan(KINI);
        }

        /** Ends the post of this person at the end of that day. */
        void akhiri(Orangnya o, LocalDate hari, String alasan) {
            UUID tugas = u.jdbc.sql(
                            "SELECT penugasan_id FROM organisasi.penugasan WHERE dinas_id = ? AND pegawai_id = ? AND sampai IS NULL")
                    .params(u.dinas.nilai(), ini(o).pegawai().nilai())
                    .query(UUID.class)
                    .single();
            tata.akhiriTugas(u.dinas, tugas, hari, alasan, "uji", Instant.now());
        }
    }

    private static String tunggu(Peramban p, String url, String kata) {
        for (int i = 0; i < 100; i++) {
            String teks = p.buka(url).teks();
            if (teks.contains(kata)) {
                return teks;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("Tidak muncul: " + kata + "\n" + p.buka(url).teks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-semester", "2025-tahunan", "2026-tahunan"})
    void satu_periode_utuh_di_sekolah_dua_belas_orang_menurut_tabel_yang_ditulis_tangan(String ketentuan)
            throws IOException {
        Sekolah s = new Sekolah(ketentuan);
        s.tabel.forEach(o -> s.u.r.sepakat(s.ini(o), s.penyetuju(o)));
        s.tabel.stream().filter(Orangnya::pindahMasuk).forEach(o -> pindah(s, o));
        s.tabel.stream().filter(o -> !o.dinilai()).forEach(o -> pensiun(s, o));
        s.tabel.stream().filter(Orangnya::diobservasi).forEach(o -> siklus(s, o));
        bukti(s);
        dokumenSekolah(s);
        pko(s);
        wakil(s);
        s.dinilai.forEach(o -> nilai(s, o));
        sebaran(s);
        s.dinilai.forEach(o -> jawab(s, o));
        s.dinilai.forEach(o -> periksa(s, o));
        s.dinilai.forEach(o -> kredit(s, o));
        for (Orangnya o : s.dinilai) {
            dokumen(s, o);
        }
        for (Orangnya o : s.tabel) {
            if (!o.dinilai()) {
                ditutup(s, o);
            }
        }
        kumpulan(s);
    }

    /** Nine days ago, with the plan that was agreed before. */
    private static void pindah(Sekolah s, Orangnya o) {
        s.akhiri(o, Panggung.hari().minusDays(10), "Mutasi");
        s.tata.mulaiTugas(
                s.u.dinas,
                new TataOrganisasi.PenugasanBaru(
                        s.ini(o).pegawai(),
                        o.peran(),
                        s.satuan,
                        true,
                        Panggung.hari().minusDays(9),
                        null,
                        "824/17/2026"),
                "uji",
                Instant.now());
    }

    /** Since yesterday; the admin dinas closes what cannot be rated any more. */
    private static void pensiun(Sekolah s, Orangnya o) {
        s.akhiri(o, Panggung.hari().minusDays(1), "Pensiun");
        Peramban wati = MasukLangsung.sebagai(s.u.wati);
        Peramban.Jawaban j = wati.kirim(
                "/penilaian/" + nomor(wati, s, o) + "/penutupan",
                "sebab",
                o.ditutup(),
                "sejak",
                Panggung.hari().toString(),
                "keterangan",
                "SK 882/31/2026");
        assertThat(j.status()).as(j.teks()).isEqualTo(303);
    }

    private static void wakil(Sekolah s) {
        Orangnya o = s.tabel.stream()
                .filter(x -> !x.atasNama().equals("-"))
                .findFirst()
                .orElseThrow();
        Panggung.buka()
                .bean(Perwakilan.class)
                .tunjuk(
                        s.u.dinas,
                        s.satuan,
                        s.kepala.pegawai(),
                        s.penetap(o).pegawai(),
                        Panggung.hari(),
                        Panggung.hari().plusDays(1),
                        "Rapat di dinas",
                        Panggung.hari(),
                        Instant.now());
    }

    private static void siklus(Sekolah s, Orangnya o) {
        Pengguna p = s.ini(o);
        SiklusId id = s.u.mulai(p);
        if (s.unggah && o.peran() == Peran.GURU) {
            assertThat(MasukLangsung.sebagai(p)
                            .kirimBerkas(
                                    "/siklus/" + id + "/persiapan/berkas", "RPP.pdf", PdfUji.pdf("RPP " + o.nama()))
                            .status())
                    .isEqualTo(303);
        }
        s.u.sampai(p, s.penilai(o), Huruf.E);
        Peramban penilai = MasukLangsung.sebagai(s.penilai(o));
        String url = "/observasi/" + id;
        assertThat(penilai.kirim(
                                url + "/tindak-lanjut/penilaian",
                                "C-REFLEKSI",
                                tingkat("C-REFLEKSI", penilai, url + "/tindak-lanjut", o.refleksi()),
                                "C-PENJELASAN",
                                "Menurut dokumen")
                        .status())
                .isEqualTo(303);
        assertThat(penilai.kirim(
                                url + "/refleksi/penilaian",
                                "E-MEMPELAJARI",
                                tingkat("E-MEMPELAJARI", penilai, url + "/refleksi", o.mempelajari()),
                                "E-PRAKTIK",
                                tingkat("E-PRAKTIK", penilai, url + "/refleksi", o.perubahan()),
                                "E-PENJELASAN",
                                "Menurut dokumen")
                        .status())
                .isEqualTo(303);
    }

    /** The code of the level as the page offers it, lowest first. */
    private static String tingkat(String isian, Peramban p, String url, String ke) {
        List<String> semua = p.buka(url)
                .html()
                .select("input[type=radio][name='" + isian + "']")
                .eachAttr("value");
        assertThat(semua).as(isian).hasSizeBetween(3, 4);
        return ke.equals("3") ? semua.getLast() : semua.get(Integer.parseInt(ke) - 1);
    }

    private static String[] butir(Sekolah s, Pengguna p, String... lebih) {
        String kode = s.u.jdbc
                .sql("""
                        SELECT b.kode FROM perencanaan.butir b JOIN perencanaan.skp k ON k.dinas_id = b.dinas_id AND k.skp_id = b.skp_id
                         WHERE k.dinas_id = ? AND k.pegawai_id = ? AND b.bagian = 'PENGEMBANGAN'""")
                .params(s.u.dinas.nilai(), p.pegawai().nilai())
                .query(String.class)
                .single();
        List<String> isi =
                new ArrayList<>(List.of("periode", s.u.periode.toString(), "bagian", "PENGEMBANGAN", "kode", kode));
        isi.addAll(List.of(lebih));
        return isi.toArray(String[]::new);
    }

    /** The first guru of the table hands evidence in, as the rule set asks for it, and the kepala sekolah finds it right. */
    private static void bukti(Sekolah s) {
        Pengguna p = s.ini(s.tabel.get(1));
        Peramban sari = MasukLangsung.sebagai(p);
        Peramban kepala = MasukLangsung.sebagai(s.kepala);
        String orang = "/bukti/orang/" + p.pegawai();
        if (s.unggah) {
            Peramban.Jawaban j = sari.kirimBerkas(
                    "/bukti/unggahan",
                    "Sertifikat.pdf",
                    PdfUji.sertifikat(
                            "Pelatihan Disiplin Positif",
                            Tanggal.panjang(Panggung.hari().minusDays(4))),
                    butir(s, p, "jenis", "BUKTI", "urutan", "1"));
            assertThat(j.status()).as(j.teks()).isEqualTo(303);
            String id = j.ke().substring(j.ke().indexOf("#b-") + 3);
            assertThat(sari.kirim(
                                    "/bukti/" + id + "/pengumpulan",
                                    "judul",
                                    "Pelatihan Disiplin Positif",
                                    "tanggal",
                                    Panggung.hari().minusDays(4).toString())
                            .status())
                    .isEqualTo(303);
            assertThat(kepala.kirim("/bukti/" + id + "/pemeriksaan", "nilai", "sesuai", "catatan", "")
                            .status())
                    .isEqualTo(303);
        } else {
            assertThat(sari.kirim(
                                    "/bukti/uraian",
                                    butir(s, p, "jenis", "KONFIRMASI", "uraian", "Pelatihan Disiplin Positif"))
                            .status())
                    .isEqualTo(303);
            assertThat(kepala.kirim(orang + "/konfirmasi", butir(s, p, "jenis", "KONFIRMASI", "catatan", "Benar"))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(kepala.buka(orang + "?periode=" + s.u.periode).teks()).contains("Pelatihan Disiplin Positif");
    }

    private static void dokumenSekolah(Sekolah s) {
        Peramban kepala = MasukLangsung.sebagai(s.kepala);
        for (String jenis : List.of("KOSP", "PERENCANAAN", "LAPORAN", "KEHADIRAN")) {
            Peramban.Jawaban j = s.unggah
                    ? kepala.kirimBerkas(
                            "/dokumen-satuan",
                            jenis + ".pdf",
                            PdfUji.pdf("Dokumen " + jenis),
                            "periode",
                            s.u.periode.toString(),
                            "jenis",
                            jenis)
                    : kepala.kirim(
                            "/dokumen-satuan/konfirmasi",
                            "periode",
                            s.u.periode.toString(),
                            "jenis",
                            jenis,
                            "keterangan",
                            "Lemari arsip");
            assertThat(j.status()).as(jenis + " " + j.teks()).isEqualTo(303);
        }
    }

    private static void pko(Sekolah s) {
        Peramban tono = MasukLangsung.sebagai(s.u.tono);
        Peramban.Jawaban j =
                tono.kirim("/pko/" + s.satuan, "periode", s.u.periode.toString(), "kode", "BAIK", "ke", "0");
        assertThat(j.status()).as(j.teks()).isEqualTo(303);
    }

    private static String nomor(Peramban p, Sekolah s, Orangnya o) {
        Peramban.Jawaban j = p.kirim(
                "/penilaian/" + s.u.periode + "/" + s.ini(o).pegawai(),
                "peran",
                o.peran().name());
        assertThat(j.status()).as(j.teks()).isEqualTo(303);
        return j.ke().substring("/penilaian/".length());
    }

    private static void nilai(Sekolah s, Orangnya o) {
        Peramban p = MasukLangsung.sebagai(s.penetap(o));
        String url = "/penilaian/" + nomor(p, s, o);
        if (o.pindahMasuk()) {
            Peramban dulu = MasukLangsung.sebagai(s.kepalaDulu);
            assertThat(dulu.kirim("/penilaian/" + nomor(dulu, s, o) + "/keterangan", "isi", "Tuntas sampai ia pindah.")
                            .status())
                    .isEqualTo(303);
            assertThat(dulu.kirim(url + "/penetapan").status())
                    .as("atasan terdahulu")
                    .isEqualTo(403);
            assertThat(p.buka(url).teks())
                    .contains(o.atasanDulu(), "Tuntas sampai ia pindah.", "Kedua atasan didengar");
        }
        Element halaman = p.buka(url).html();
        List<String> isi = new ArrayList<>(List.of("hasil", o.hasil(), "perilaku", o.perilaku()));
        isi.addAll(List.of("catatan", "Teruskan yang sudah baik, " + o.nama()));
        for (String nama : halaman.select("textarea[name^=umpan.], textarea[name^=realisasi.]")
                .eachAttr("name")) {
            isi.addAll(List.of(nama, "Tulisan untuk " + nama));
        }
        List<String> alasan = new ArrayList<>(isi);
        if (o.menyimpang()) {
            assertThat(p.kirim(url + "/penetapan", isi.toArray(String[]::new)).status())
                    .as("menyimpang tanpa alasan")
                    .isEqualTo(422);
            alasan.addAll(List.of("alasan-hasil", "Membimbing tiga guru lain"));
        }
        if (!o.diobservasi()) {
            assertThat(p.kirim(url + "/penetapan", isi.toArray(String[]::new)).status())
                    .as("tanpa observasi dan tanpa alasan")
                    .isEqualTo(422);
            alasan.addAll(List.of("alasan-kosong", "Observasi tidak terlaksana; dinilai dari kesehariannya"));
        }
        Peramban.Jawaban j = p.kirim(url + "/penetapan", alasan.toArray(String[]::new));
        assertThat(j.status()).as(o.nama() + " " + j.teks()).isEqualTo(303);
        assertThat(baris(s, o)).as(o.nama()).isEqualTo(List.of("DITETAPKAN", o.hasil(), o.perilaku(), o.predikat()));
        assertThat(penetapan(s, o)).as(o.nama()).isEqualTo(o.penetap() + " a.n. " + o.atasNama());
    }

    /** Who decided, and for whom. */
    private static String penetapan(Sekolah s, Orangnya o) {
        return s.u.jdbc
                .sql("""
                        SELECT a.nama || ' a.n. ' || coalesce(b.nama, '-') FROM penilaian.riwayat r
                          JOIN penilaian.penilaian p ON p.dinas_id = r.dinas_id AND p.penilaian_id = r.penilaian_id
                          JOIN organisasi.pegawai a ON a.dinas_id = r.dinas_id AND a.pegawai_id = r.oleh
                          LEFT JOIN organisasi.pegawai b ON b.dinas_id = r.dinas_id AND b.pegawai_id = r.atas_nama
                         WHERE r.dinas_id = ? AND p.periode_id = ? AND p.pegawai_id = ? AND r.langkah = 'TETAPKAN'""")
                .params(
                        s.u.dinas.nilai(),
                        s.u.periode.nilai(),
                        s.ini(o).pegawai().nilai())
                .query(String.class)
                .single();
    }

    private static List<String> baris(Sekolah s, Orangnya o) {
        return s.u.jdbc
                .sql("""
                        SELECT status, rating_hasil, rating_perilaku, predikat FROM penilaian.penilaian
                         WHERE dinas_id = ? AND periode_id = ? AND pegawai_id = ?""")
                .params(
                        s.u.dinas.nilai(),
                        s.u.periode.nilai(),
                        s.ini(o).pegawai().nilai())
                .query((r, n) -> List.of(r.getString(1), r.getString(2), r.getString(3), r.getString(4)))
                .single();
    }

    /** Eleven guru beside the pattern of PKO Baik: 2 Sangat Baik, 5 Baik, 2 Butuh Perbaikan, 1 Kurang, 1 Sangat Kurang. */
    private static void sebaran(Sekolah s) {
        String teks = MasukLangsung.sebagai(s.kepala)
                .buka("/penilaian?periode=" + s.u.periode)
                .teks();
        assertThat(teks).contains("Sangat Baik 2", "Baik 5", "Butuh Perbaikan 2", "Kurang 1", "Sangat Kurang 1");
    }

    private static void jawab(Sekolah s, Orangnya o) {
        Peramban p = MasukLangsung.sebagai(s.ini(o));
        Peramban.Jawaban saya = p.buka("/penilaian/saya");
        assertThat(saya.teks()).contains("Teruskan yang sudah baik, " + o.nama());
        String id = s.u.jdbc
                .sql(
                        "SELECT penilaian_id FROM penilaian.penilaian WHERE dinas_id = ? AND periode_id = ? AND pegawai_id = ?")
                .params(
                        s.u.dinas.nilai(),
                        s.u.periode.nilai(),
                        s.ini(o).pegawai().nilai())
                .query(String.class)
                .single();
        switch (o.jawaban()) {
            case "TERIMA" ->
                assertThat(p.kirim("/penilaian/" + id + "/penerimaan").status()).isEqualTo(303);
            case "KEBERATAN" -> keberatan(s, o, p, id);
            // Fifteen days go by without a word.
            case "DIAM" ->
                s.u.jdbc
                        .sql(
                                "UPDATE penilaian.penilaian SET tenggat = now() - interval '1 day' WHERE dinas_id = ? AND penilaian_id = ?::uuid")
                        .params(s.u.dinas.nilai(), id)
                        .update();
            default -> throw new AssertionError(o.jawaban());
        }
    }

    private static void keberatan(Sekolah s, Orangnya o, Peramban p, String id) {
        assertThat(p.kirim("/penilaian/" + id + "/keberatan", "alasan", "").status())
                .isEqualTo(422);
        assertThat(p.kirim("/penilaian/" + id + "/keberatan", "alasan", "Saya tidak pernah ditegur tertulis.")
                        .status())
                .isEqualTo(303);
        Peramban kepala = MasukLangsung.sebagai(s.kepala);
        assertThat(kepala.kirim("/keberatan/" + id + "/tanggapan", "tanggapan", "Teguran diberikan lisan.")
                        .status())
                .isEqualTo(303);
        Peramban tono = MasukLangsung.sebagai(s.u.tono);
        assertThat(tono.buka("/keberatan").teks()).contains(o.nama());
        Peramban.Jawaban j = tono.kirim(
                "/keberatan/" + id + "/putusan",
                "hasil",
                o.hasil(),
                "perilaku",
                "SESUAI",
                "alasan",
                "Teguran lisan tidak dicatat, jadi tidak dapat menjadi dasar.");
        assertThat(j.status()).as(j.teks()).isEqualTo(303);
    }

    private static void periksa(Sekolah s, Orangnya o) {
        String predikat = s.u.jdbc
                .sql(
                        "SELECT predikat FROM penilaian.penilaian WHERE dinas_id = ? AND periode_id = ? AND pegawai_id = ?")
                .params(
                        s.u.dinas.nilai(),
                        s.u.periode.nilai(),
                        s.ini(o).pegawai().nilai())
                .query(String.class)
                .single();
        assertThat(predikat).as(o.nama()).isEqualTo(o.akhir());
        assertThat(MasukLangsung.sebagai(s.ini(o)).buka("/penilaian/saya").teks())
                .as(o.nama())
                .contains("Penilaian selesai", "Predikat " + judul(o.akhir()));
    }

    /** The table for twelve, six and one month by the rule set; one month by the page, as a document, and nothing for who has none. */
    private static void kredit(Sekolah s, Orangnya o) {
        Pengguna orang = s.ini(o);
        Peramban p = MasukLangsung.sebagai(s.penilai(o));
        String url = "/angka-kredit/" + orang.pegawai();
        Element halaman = p.buka(url).html();
        if (!o.berkredit()) {
            assertThat(halaman.select("form[action$=/konversi]")).as(o.nama()).isEmpty();
            assertThat(p.kirim(url + "/konversi", "masa", "apa saja", "bulan", "1")
                            .status())
                    .isEqualTo(422);
            return;
        }
        AturanAngkaKredit aturan = s.aturan();
        String jenjang = aturan.jenjang().stream()
                .filter(j -> j.golongan().contains(o.golongan()))
                .findFirst()
                .orElseThrow()
                .kode();
        Map.of(12, o.kreditSetahun(), 6, o.kreditEnamBulan(), 1, o.kreditSebulan())
                .forEach((bulan, kredit) -> assertThat(AngkaKredit.konversi(aturan, jenjang, o.akhir(), bulan)
                                .kredit())
                        .as(o.nama() + " " + bulan + " bulan")
                        .isEqualByComparingTo(kredit));
        String masa = halaman.expectFirst("input[name=masa]").attr("value");
        String sebulan = halaman.expectFirst("input[name=bulan]").attr("value");
        Peramban.Jawaban j = p.kirim(
                url + "/konversi", "masa", masa, "bulan", sebulan, "nomor", "800/1", "alasan", "Kenaikan pangkat");
        assertThat(j.status()).as(o.nama() + " " + j.teks()).isEqualTo(303);
        assertThat(s.u.jdbc
                        .sql(
                                "SELECT jumlah FROM penilaian.kredit WHERE dinas_id = ? AND pegawai_id = ? AND jenis = 'KONVERSI'")
                        .params(s.u.dinas.nilai(), orang.pegawai().nilai())
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo(o.kreditSebulan());
        assertThat(MasukLangsung.sebagai(orang).buka("/angka-kredit").teks())
                .contains(o.kreditSebulan().replace('.', ','));
    }

    private static String rating(String kode) {
        return switch (kode) {
            case "DI_ATAS" -> "Di Atas Ekspektasi";
            case "SESUAI" -> "Sesuai Ekspektasi";
            case "DI_BAWAH" -> "Di Bawah Ekspektasi";
            default -> throw new AssertionError(kode);
        };
    }

    private static String judul(String kode) {
        return switch (kode) {
            case "SANGAT_BAIK" -> "Sangat Baik";
            case "BAIK" -> "Baik";
            case "BUTUH_PERBAIKAN" -> "Butuh Perbaikan";
            case "KURANG" -> "Kurang";
            case "SANGAT_KURANG" -> "Sangat Kurang";
            default -> throw new AssertionError(kode);
        };
    }

    /** Every document that the person has, read back. */
    private static void dokumen(Sekolah s, Orangnya o) throws IOException {
        Peramban p = MasukLangsung.sebagai(s.ini(o));
        Element halaman = p.buka("/dokumen").html();
        List<String> alamat = halaman.select("a[href^=/dokumen/]").eachAttr("href").stream()
                .filter(a -> a.matches("/dokumen/[0-9a-f-]{36}"))
                .distinct()
                .toList();
        List<String> teks = new ArrayList<>();
        for (String a : alamat) {
            teks.add(isi(p, a));
        }
        String semua = String.join("\n", teks);
        assertThat(semua).as(o.nama()).contains("SASARAN KINERJA PEGAWAI", "EVALUASI KINERJA PEGAWAI", o.nama());
        if (o.diobservasi()) {
            assertThat(semua).contains("Formulir B");
        }
        String satu = satu(o, teks, "DOKUMEN EVALUASI KINERJA PEGAWAI", "Predikat Kinerja Pegawai " + judul(o.akhir()));
        assertThat(satu).contains(KINI, o.penetap(), "Teruskan yang sudah baik").doesNotContain(DULU);
        if (o.atasNama().equals("-")) {
            assertThat(satu).doesNotContain("a.n.");
        } else {
            assertThat(satu).contains("a.n. Kepala Sekolah, " + o.atasNama());
        }
        satu(
                o,
                teks,
                "SASARAN KINERJA PEGAWAI",
                o.pindahMasuk() ? o.atasanDulu() : s.penilai(o).nama());
        assertThat(satu).doesNotContain("null");
        satu(
                o,
                teks,
                "RATING HASIL KERJA " + rating(o.hasil()).toUpperCase(Locale.ROOT),
                "PREDIKAT KINERJA PEGAWAI " + judul(o.akhir()).toUpperCase(Locale.ROOT));
        if (o.jawaban().equals("KEBERATAN")) {
            satu(o, teks, "DOKUMEN EVALUASI KINERJA PEGAWAI", "Predikat Kinerja Pegawai " + judul(o.predikat()));
            assertThat(p.buka("/dokumen").teks()).contains("Digantikan");
        }
        if (o.berkredit()) {
            assertThat(satu(o, teks, "KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT", "800/1"))
                    .contains(o.kreditSebulan().replace('.', ','))
                    .doesNotContain("Ditetapkan di SDN");
        }
    }

    /** Who was closed has no rating, no credit and no evaluation; his plan stays, and the dinas can read it. */
    private static void ditutup(Sekolah s, Orangnya o) throws IOException {
        List<Object> simpan = s.u.jdbc
                .sql("""
                        SELECT p.status, coalesce(p.predikat, p.rating_hasil, p.rating_perilaku, '-'), p.penutupan ->> 'sebab',
                               (SELECT count(*) FROM penilaian.hasil h WHERE h.dinas_id = p.dinas_id AND h.penilaian_id = p.penilaian_id),
                               (SELECT count(*) FROM penilaian.kredit k WHERE k.dinas_id = p.dinas_id AND k.pegawai_id = p.pegawai_id),
                               (SELECT string_agg(r.langkah, ',') FROM penilaian.riwayat r
                                 WHERE r.dinas_id = p.dinas_id AND r.penilaian_id = p.penilaian_id)
                          FROM penilaian.penilaian p WHERE p.dinas_id = ? AND p.periode_id = ? AND p.pegawai_id = ?""")
                .params(
                        s.u.dinas.nilai(),
                        s.u.periode.nilai(),
                        s.ini(o).pegawai().nilai())
                .query((r, n) -> List.<Object>of(
                        r.getString(1), r.getString(2), r.getString(3), r.getInt(4), r.getInt(5), r.getString(6)))
                .single();
        assertThat(simpan).isEqualTo(List.of("DITUTUP", o.predikat(), o.ditutup(), 0, 0, "TUTUP"));
        Peramban wati = MasukLangsung.sebagai(s.u.wati);
        Element daftar = wati.buka("/dokumen/orang?periode=" + s.u.periode + "&cari=Kartini")
                .html();
        List<String> alamat = daftar.select("a[download]").eachAttr("href");
        assertThat(alamat).as("hanya rencananya").hasSize(1);
        assertThat(isi(wati, alamat.getFirst())).contains("SASARAN KINERJA PEGAWAI", o.nama());
    }

    /** The document in which all of this stands. */
    private static String satu(Orangnya o, List<String> teks, String... kata) {
        return teks.stream()
                .filter(t -> List.of(kata).stream()
                        .allMatch(k -> t.toLowerCase(Locale.ROOT).contains(k.toLowerCase(Locale.ROOT))))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        o.nama() + " tanpa " + List.of(kata) + " di\n" + String.join("\n---\n", teks)));
    }

    private static String isi(Peramban p, String alamat) throws IOException {
        for (int i = 0; i < 100; i++) {
            HttpResponse<byte[]> j = p.unduh(alamat);
            if (j.statusCode() == 200
                    && j.headers().firstValue("Content-Type").orElse("").startsWith("application/pdf")) {
                try (PDDocument d = Loader.loadPDF(j.body())) {
                    return new PDFTextStripper().getText(d).replaceAll("\\s+", " ");
                }
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError(
                "Tidak menjadi PDF: " + alamat + "\n" + p.buka(alamat).teks());
    }

    private static void kumpulan(Sekolah s) {
        Peramban kepala = MasukLangsung.sebagai(s.kepala);
        assertThat(kepala.buka("/dokumen/sekolah?periode=" + s.u.periode).status())
                .isEqualTo(200);
    }
}
