package id.teladan.dokumen.cetak;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Documents to print in tests and measurements: short, as usual, and hostile. */
public final class ContohBahan {
    public static final CapDokumen CAP = new CapDokumen(
            "K7QX-2MHT-9WPD-4RFB",
            "https://kinerja.contoh.go.id/verifikasi/K7QX-2MHT-9WPD-4RFB",
            Instant.parse("2026-12-18T02:03:04Z"),
            false);
    public static final String PANJANG =
            ("Umpan balik ini ditulis panjang dengan sengaja, supaya terlihat bahwa baris yang lebih tinggi dari satu"
                            + " halaman tetap tercetak utuh sampai kata terakhir. ")
                    .repeat(14)
                    .strip();
    static final String NAMA_PANJANG =
            "Prof. Dr. Ir. Hj. Raden Ayu Kusumaningtyas Prameswari Dewi Anggraeni Wiryohadiningrat, S.Pd., S.T., M.Pd., M.T., Ph.D.";
    static final String JAHAT =
            "<b onclick=\"x\">&amp; </td><img src=\"http://contoh.test/x.png\"/> ]]> ${1+1} <style>*{display:none}</style>";

    private static final Bahan.Orang SARI = new Bahan.Orang(
            "Sari Dewi Lestari, S.Pd.", "199001012015032001", "Penata, III/c", "Guru Ahli Muda", "SDN Melati 1");
    private static final Bahan.Orang BUDI = new Bahan.Orang(
            "Budi Santoso, M.Pd.", "197505052000031002", "Pembina, IV/a", "Kepala Sekolah", "SDN Melati 1");
    private static final Bahan.Orang TONO = new Bahan.Orang(
            "Dr. Tono Wijaya, M.M.",
            "196803031993031003",
            "Pembina Utama Muda, IV/c",
            "Kepala Dinas Pendidikan",
            "Dinas Pendidikan Kota Contoh");
    private static final Bahan.Orang RINA = new Bahan.Orang(
            "Rina Kartika, M.Pd.",
            "197002021995032004",
            "Pembina Tingkat I, IV/b",
            "Pengawas Sekolah Ahli Madya",
            "Dinas Pendidikan Kota Contoh");
    private static final Bahan.Orang HONORER =
            new Bahan.Orang("Dwi Ma'ruf Nurhaliza, S.Pd.", null, null, "Guru", "SDN Melati 1");
    private static final Bahan.Masa MASA =
            new Bahan.Masa("Semester II 2026", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));
    private static final Bahan.Ditetapkan TETAP = new Bahan.Ditetapkan("Kota Contoh", LocalDate.of(2026, 12, 18));
    private static final List<String> TEMBUSAN =
            List.of("Jabatan Fungsional yang bersangkutan", "Sekretaris Tim Penilai", "Kepala BKD Kota Contoh");
    private static final String[][] PERILAKU = {
        {
            "Berorientasi Pelayanan",
            "Memahami dan memenuhi kebutuhan masyarakat",
            "Ramah, cekatan, solutif, dan dapat diandalkan",
            "Melakukan perbaikan tiada henti"
        },
        {
            "Akuntabel",
            "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi",
            "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien",
            "Tidak menyalahgunakan kewenangan jabatan"
        },
        {
            "Kompeten",
            "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
            "Membantu orang lain belajar",
            "Melaksanakan tugas dengan kualitas terbaik"
        },
        {
            "Harmonis",
            "Menghargai setiap orang apapun latar belakangnya",
            "Suka menolong orang lain",
            "Membangun lingkungan kerja yang kondusif"
        },
        {
            "Loyal",
            "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah",
            "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara",
            "Menjaga rahasia jabatan dan negara"
        },
        {
            "Adaptif",
            "Cepat menyesuaikan diri menghadapi perubahan",
            "Terus berinovasi dan mengembangkan kreativitas",
            "Bertindak proaktif"
        },
        {
            "Kolaboratif",
            "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
            "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
            "Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama"
        }
    };

    private ContohBahan() {}

    /** As most documents are. */
    public static Bahan biasa(JenisDokumen jenis) {
        return buat(
                jenis,
                SARI,
                BUDI,
                hasil(
                        3,
                        3,
                        "Sebagian besar murid sudah terlibat; lanjutkan dengan pertanyaan pemantik yang lebih terbuka."),
                "Bagus, pertahankan.",
                "Ikuti komunitas belajar di kecamatan.");
    }

    /** Hardly anything: who is not an ASN, no text, nothing known. */
    static Bahan pendek(JenisDokumen jenis) {
        return buat(jenis, HONORER, BUDI, hasil(1, 0, ""), "", "");
    }

    /** 200 results, 2,000 letters of feedback, long names, a word without end, markup in every text. */
    static Bahan jahat(JenisDokumen jenis) {
        Bahan.Orang aku =
                new Bahan.Orang(NAMA_PANJANG, "199001012015032001", "Penata Tingkat I, III/d", JAHAT, "x".repeat(300));
        List<Bahan.HasilKerja> banyak = IntStream.range(0, 200)
                .mapToObj(i -> new Bahan.HasilKerja(
                        i < 150,
                        "Pimpinan " + i,
                        "Rencana " + i + " " + JAHAT,
                        "Ukuran " + i,
                        "Realisasi " + i,
                        i % 50 == 3 ? PANJANG + " tamat" + i : "Umpan " + i))
                .toList();
        return buat(
                jenis,
                aku,
                new Bahan.Orang(NAMA_PANJANG, null, null, JAHAT, JAHAT),
                banyak,
                PANJANG,
                PANJANG + " akhir catatan");
    }

    static List<Bahan.HasilKerja> hasil(int utama, int tambahan, String umpan) {
        return IntStream.range(0, utama + tambahan)
                .mapToObj(i -> new Bahan.HasilKerja(
                        i < utama,
                        "Meningkatnya kualitas pembelajaran bagi peserta didik di satuan pendidikan",
                        i < utama
                                ? "Terlaksananya pembelajaran yang berpusat pada peserta didik dengan indikator aktivitas interaktif"
                                : "Terlaksananya tugas tambahan sebagai pembina ekstrakurikuler pramuka",
                        umpan.isEmpty()
                                ? ""
                                : "Satu kali observasi kelas dengan hasil paling kurang pada tingkat cukup; dokumen tindak lanjut dan refleksi lengkap.",
                        umpan.isEmpty()
                                ? ""
                                : "Observasi pada 14 Oktober 2026, tindak lanjut berupa pelatihan mandiri, refleksi ditulis pada 20 November 2026.",
                        umpan))
                .toList();
    }

    private static List<Bahan.Perilaku> perilaku(String umpan) {
        return IntStream.range(0, PERILAKU.length)
                .mapToObj(i -> new Bahan.Perilaku(
                        PERILAKU[i][0],
                        List.of(PERILAKU[i]).subList(1, 4),
                        umpan.isEmpty()
                                ? ""
                                : "Menunjukkan \u201c" + PERILAKU[i][1].toLowerCase(java.util.Locale.ROOT)
                                        + "\u201d dalam keseharian.",
                        umpan))
                .toList();
    }

    private static Bahan buat(
            JenisDokumen jenis,
            Bahan.Orang aku,
            Bahan.Orang penilai,
            List<Bahan.HasilKerja> hasil,
            String umpan,
            String catatan) {
        boolean kosong = catatan.isEmpty();
        return switch (jenis) {
            case SKP ->
                new BahanSkp(
                        "Pemerintah Kota Contoh",
                        MASA,
                        aku,
                        penilai,
                        hasil,
                        perilaku(kosong ? "" : "x"),
                        kosong
                                ? new BahanSkp.Lampiran(List.of(), List.of(), List.of())
                                : new BahanSkp.Lampiran(
                                        List.of(
                                                "Ruang kelas dengan proyektor dan jaringan internet",
                                                "Anggaran pelatihan dari BOSP"),
                                        List.of(
                                                "Laporan kemajuan disampaikan kepada kepala sekolah setiap akhir bulan"),
                                        List.of("Hasil yang tercapai menjadi bahan usulan penghargaan", catatan)),
                        TETAP);
            case EVALUASI_KINERJA, DOKUMEN_EVALUASI -> evaluasi(jenis, aku, penilai, hasil, umpan, catatan);
            case KONVERSI ->
                new BahanKonversi(
                        "800/123/DISDIK/2026",
                        "Pemerintah Kota Contoh",
                        MASA,
                        diri(aku),
                        kosong ? 2 : 12,
                        kosong ? "Baik" : "Sangat Baik",
                        new BigDecimal(kosong ? "100" : "150"),
                        new BigDecimal("12.5"),
                        new BigDecimal(kosong ? "2.08" : "18.75"),
                        penilai,
                        kosong ? List.of() : TEMBUSAN,
                        TETAP);
            case AKUMULASI ->
                new BahanAkumulasi(
                        "800/124/DISDIK/2026",
                        "Pemerintah Kota Contoh",
                        MASA,
                        diri(aku),
                        baris(hasil.size() > 100 ? 120 : 2),
                        new BigDecimal("20.83"),
                        penilai,
                        kosong ? List.of() : TEMBUSAN,
                        TETAP);
            case PAK -> pak(aku, penilai, kosong);
            case FORMULIR_B -> formulir(aku, penilai, kosong, umpan, catatan);
        };
    }

    private static Bahan evaluasi(
            JenisDokumen jenis,
            Bahan.Orang aku,
            Bahan.Orang penilai,
            List<Bahan.HasilKerja> hasil,
            String umpan,
            String catatan) {
        boolean kosong = catatan.isEmpty();
        return new BahanEvaluasi(
                jenis,
                "Dinas Pendidikan Kota Contoh",
                MASA,
                "SEMESTER II",
                aku,
                penilai,
                catatan.length() < 1000 ? null : TONO,
                kosong ? null : TONO,
                kosong ? null : RINA,
                kosong
                        ? null
                        : new BahanEvaluasi.Pko("Baik", "sebagian besar Baik, sedikit Sangat Baik dan Butuh Perbaikan"),
                kosong ? List.of() : hasil,
                kosong ? "" : "Di atas ekspektasi",
                perilaku(umpan),
                "Sesuai ekspektasi",
                "Baik",
                List.of("PermenPANRB 6/2022, kuadran hasil kerja dan perilaku kerja"),
                catatan,
                kosong,
                catatan.length() < 1000
                        ? null
                        : new BahanEvaluasi.Keberatan(
                                LocalDate.of(2026, 12, 20),
                                LocalDate.of(2026, 12, 28),
                                "Hasil dikukuhkan",
                                catatan,
                                TONO,
                                ""),
                TETAP);
    }

    private static Bahan.Perorangan diri(Bahan.Orang o) {
        boolean asn = o.nip() != null;
        return new Bahan.Perorangan(
                o.nama(),
                o.nip(),
                asn ? "Q 123456" : null,
                o.pangkat(),
                asn ? LocalDate.of(2023, 4, 1) : null,
                asn ? "Kota Contoh" : null,
                asn ? LocalDate.of(1990, 1, 1) : null,
                asn ? "Perempuan" : null,
                asn ? "S1 Pendidikan Guru Sekolah Dasar" : null,
                o.jabatan(),
                asn ? LocalDate.of(2021, 3, 1) : null,
                asn ? "11 tahun 9 bulan" : null,
                o.unitKerja());
    }

    private static List<BahanAkumulasi.Baris> baris(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> new BahanAkumulasi.Baris(
                        2025 + i,
                        i == 0 ? 12 : 2,
                        i == 0 ? "Sangat Baik" : "Baik",
                        new BigDecimal(i == 0 ? "150" : "100"),
                        new BigDecimal("12.5"),
                        new BigDecimal(i == 0 ? "18.75" : "2.08")))
                .toList();
    }

    private static Bahan pak(Bahan.Orang aku, Bahan.Orang penilai, boolean kosong) {
        List<String> nama = List.of(
                "AK Dasar yang diberikan",
                "AK JF lama",
                "AK Penyesuaian/Penyetaraan",
                "AK Konversi",
                "AK yang diperoleh dari peningkatan pendidikan");
        return new BahanPak(
                "800/125/DISDIK/2026",
                "Pemerintah Kota Contoh",
                MASA,
                diri(aku),
                IntStream.range(0, 5)
                        .mapToObj(i -> new BahanPak.Sumber(
                                nama.get(i),
                                i == 3 ? new BigDecimal("1043.75") : null,
                                i == 3 ? new BigDecimal("37.5") : null,
                                i == 3 ? new BigDecimal("1081.25") : null,
                                ""))
                        .toList(),
                new BahanPak.Sumber(
                        "Jumlah Angka Kredit Kumulatif",
                        new BigDecimal("1043.75"),
                        new BigDecimal("37.5"),
                        new BigDecimal("1081.25"),
                        ""),
                new BahanPak.Kebutuhan(new BigDecimal("100"), new BigDecimal("981.25")),
                kosong ? null : new BahanPak.Kebutuhan(new BigDecimal("200"), new BigDecimal("-18.75")),
                new BahanPak.Kesimpulan(
                        !kosong, "kenaikan pangkat setingkat lebih tinggi menjadi Penata Tingkat I, III/d"),
                penilai,
                kosong ? List.of() : TEMBUSAN,
                TETAP);
    }

    private static Bahan formulir(Bahan.Orang aku, Bahan.Orang penilai, boolean kosong, String umpan, String catatan) {
        @Nullable String pilih = kosong ? null : "B";
        List<BahanFormulirB.Fokus> fokus =
                List.of("Instruksi yang adaptif", "Umpan balik konstruktif", "Aktivitas interaktif").stream()
                        .map(f -> new BahanFormulirB.Fokus(
                                f,
                                List.of(
                                        "Guru menyesuaikan kecepatan dan cara belajar dengan kebutuhan murid",
                                        "Guru memberi pilihan cara murid menunjukkan pemahamannya"),
                                List.of(
                                        "Guru memakai satu cara untuk semua murid",
                                        "Guru tidak menanggapi murid yang tertinggal"),
                                pilih,
                                umpan))
                        .toList();
        return new BahanFormulirB(
                "Guru",
                aku,
                "Guru Kelas",
                "Kepala Sekolah",
                penilai,
                kosong ? "" : "Rabu, 14 Oktober 2026",
                MASA.label(),
                kosong ? "" : "09.00 WIB, 70 menit",
                kosong ? "" : "Kelas 5A",
                List.of(
                        "Mengamati praktik pada fokus perilaku di bawah ini.",
                        "Menjadi titik awal diskusi tindak lanjut; bukan nilai akhir."),
                "Instruksi yang adaptif",
                List.of(
                        new BahanFormulirB.Tingkat("A", "Belum terlihat", "perilaku tidak tampak selama pengamatan"),
                        new BahanFormulirB.Tingkat("B", "Terlihat sebagian", "perilaku tampak pada sebagian kegiatan"),
                        new BahanFormulirB.Tingkat("C", "Terlihat konsisten", "perilaku tampak sepanjang kegiatan")),
                kosong ? Collections.nCopies(1, fokus.getFirst()) : fokus,
                catatan,
                kosong ? null : TETAP);
    }
}
