package id.teladan.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is measured: the requests, whose they are, and how many different people and plans or cycles take part. A person repeats his steps in
 * their order, so that every save changes something and a plan is handed in and taken back by turns.
 */
enum Skenario {
    DAFTAR_50("Daftar Periksa, 50 guru", 60, 200, daftar(50), langkah("GET", "/periksa", "")),
    DAFTAR_200("Daftar Periksa, 200 guru", 60, 200, daftar(200), langkah("GET", "/periksa", "")),
    RENCANA("Halaman satu rencana (Cek)", 60, 200, """
            SELECT k.dinas_id, k.pegawai_id, s.skp_id FROM perencanaan.skp s
              JOIN organisasi.penugasan k ON k.dinas_id = s.dinas_id AND k.satuan_id = s.satuan_id AND k.peran = 'KEPALA_SEKOLAH'
             WHERE s.status = 'DIAJUKAN'""", langkah("GET", "/periksa/{skp}", "")),
    SIMPAN("Menyimpan satu butir draf", 480, 204, draf("0"), simpan(1), simpan(2)),
    AJUKAN(
            "Mengajukan, lalu menarik kembali",
            480,
            303,
            draf("8"),
            langkah("POST", "/skp/{skp}/pengajuan", ""),
            langkah("POST", "/skp/{skp}/penarikan", "")),
    OBSERVASI_200("Daftar observasi, 200 guru", 60, 200, daftar(200), langkah("GET", "/observasi", "")),
    /** With a form that nobody has begun to fill, of those whose plan is agreed and who are no observers themselves. */
    RUBRIK("Halaman satu rubrik (B)", 60, 200, """
            SELECT k.dinas_id, k.pegawai_id, s.siklus_id AS skp_id FROM pelaksanaan.siklus s
              JOIN organisasi.penugasan k ON k.dinas_id = s.dinas_id AND k.satuan_id = s.satuan_id AND k.peran = 'KEPALA_SEKOLAH'
              JOIN pelaksanaan.dokumen a ON a.dinas_id = s.dinas_id AND a.siklus_id = s.siklus_id AND a.huruf = 'A'
              JOIN perencanaan.skp r ON r.dinas_id = s.dinas_id AND r.skp_id = s.skp_id AND r.pegawai_id = s.pegawai_id
             WHERE a.status = 'DIKUMPULKAN' AND r.status = 'DISEPAKATI'
               AND NOT EXISTS (SELECT FROM pelaksanaan.dokumen b
                    WHERE b.dinas_id = s.dinas_id AND b.siklus_id = s.siklus_id AND b.huruf = 'B')
               AND NOT EXISTS (SELECT FROM pelaksanaan.pengamat g WHERE g.dinas_id = s.dinas_id AND g.pegawai_id = s.pegawai_id)""", langkah("GET", "/observasi/{skp}/rubrik", "")),
    /** By a guru who is named as observer: what he hands in waits for the principal, and so he can take it back. */
    KUMPULKAN_B(
            "Mengumpulkan B, lalu menarik kembali",
            480,
            303,
            """
            SELECT DISTINCT ON (s.dinas_id, s.satuan_id) s.dinas_id, g.pegawai_id, s.siklus_id AS skp_id FROM pelaksanaan.pengamat g
              JOIN pelaksanaan.siklus s ON s.dinas_id = g.dinas_id AND s.satuan_id = g.satuan_id AND s.peran = g.untuk
              JOIN pelaksanaan.dokumen b ON b.dinas_id = s.dinas_id AND b.siklus_id = s.siklus_id AND b.huruf = 'B'
             WHERE g.dicabut_pada IS NULL AND s.pegawai_id <> g.pegawai_id AND b.status IN ('DRAF', 'MENUNGGU_KONFIRMASI')
             ORDER BY s.dinas_id, s.satuan_id, s.siklus_id""",
            langkah("POST", "/observasi/{skp}/rubrik/pengumpulan", rubrik()),
            langkah("POST", "/observasi/{skp}/rubrik/penarikan", "")),
    NILAI_200("Daftar penilaian dengan sebaran, 200 guru", 60, 200, daftar(200), langkah("GET", "/penilaian", "")),
    /** With the whole form, as the page sends it. Drawn back, so that the next one decides again. */
    TETAPKAN(
            "Menetapkan penilaian, lalu menarik kembali",
            480,
            303,
            """
            SELECT k.dinas_id, k.pegawai_id, n.penilaian_id AS skp_id FROM penilaian.penilaian n
              JOIN perencanaan.skp r ON r.dinas_id = n.dinas_id AND r.periode_id = n.periode_id AND r.pegawai_id = n.pegawai_id
                   AND r.peran = n.peran
              JOIN organisasi.penugasan k ON k.dinas_id = n.dinas_id AND k.satuan_id = n.satuan_id AND k.peran = 'KEPALA_SEKOLAH'
             WHERE n.status = 'DRAF' AND r.status = 'DISEPAKATI'""",
            langkah("POST", "/penilaian/{skp}/penetapan", nilai()),
            langkah("POST", "/penilaian/{skp}/penarikan", ""));

    final String sebutan;
    /**
     * How many people take part at most. Those who write are many, so that two requests of one person are far apart and cannot overtake
     * each other.
     */
    final int orang;

    final int status;
    /** Gives dinas_id, pegawai_id and, as skp_id, the plan or the cycle of those who can do it. */
    final String calon;

    final List<Langkah> langkah;

    Skenario(String sebutan, int orang, int status, String calon, Langkah... langkah) {
        this.sebutan = sebutan;
        this.orang = orang;
        this.status = status;
        this.calon = calon;
        this.langkah = List.of(langkah);
    }

    /** One request; {@code isi} is the form without its token. */
    record Langkah(String metode, String jalur, String isi) {
        boolean menulis() {
            return metode.equals("POST");
        }
    }

    boolean menulis() {
        return langkah.getFirst().menulis();
    }

    /** The stages, whose figures stand in tables of their own; and where the version is counted that each write raises. */
    enum Kelompok {
        PERENCANAAN("run", "perencanaan.skp", "skp_id"),
        PELAKSANAAN("pelaksanaan", "pelaksanaan.siklus", "siklus_id"),
        PENILAIAN("penilaian", "penilaian.penilaian", "penilaian_id");

        /** Under which name the figures are kept. */
        final String catatan;

        final String tabelVersi;
        /** Column of the id in it. */
        final String kolomId;

        Kelompok(String catatan, String tabelVersi, String kolomId) {
            this.catatan = catatan;
            this.tabelVersi = tabelVersi;
            this.kolomId = kolomId;
        }

        List<Skenario> semua() {
            return Stream.of(Skenario.values())
                    .filter(s -> s.kelompok() == this)
                    .toList();
        }
    }

    Kelompok kelompok() {
        return switch (this) {
            case OBSERVASI_200, RUBRIK, KUMPULKAN_B -> Kelompok.PELAKSANAAN;
            case NILAI_200, TETAPKAN -> Kelompok.PENILAIAN;
            default -> Kelompok.PERENCANAAN;
        };
    }

    private static Langkah langkah(String metode, String jalur, String isi) {
        return new Langkah(metode, jalur, isi);
    }

    /** As the page saves by itself: one target is changed to and fro. */
    private static Langkah simpan(int target) {
        return langkah(
                "POST", "/skp/{skp}/pengembangan", "rhk=PK-01&target.PK-01=" + target + "&rhk=PK-02&target.PK-02=1&");
    }

    /** B with 2,000 characters of notes: three fokus and the recommendation. */
    private static String rubrik() {
        StringBuilder s = new StringBuilder();
        for (int f = 1; f <= 3; f++) {
            s.append("B-PENILAIAN.{indikator}." + f + "=" + (f == 2 ? "BELUM_EFEKTIF" : "EFEKTIF"));
            s.append("&B-CATATAN.{indikator}." + f + "=").append(tulisan(500)).append("&");
        }
        return s.append("B-REKOMENDASI=").append(tulisan(500)).append("&").toString();
    }

    /** Ratings, the seven feedbacks, the note, and why it is decided though something is missing and the pattern is left. */
    private static String nilai() {
        StringBuilder s = new StringBuilder("hasil=SESUAI&perilaku=SESUAI&");
        for (String aspek : List.of("BP", "AK", "KO", "HA", "LO", "AD", "KL")) {
            s.append("umpan.PERILAKU.")
                    .append(aspek)
                    .append("=")
                    .append(tulisan(140))
                    .append("&");
        }
        return s.append("alasan-kosong=")
                        .append(tulisan(60))
                        .append("&alasan-sebaran=")
                        .append(tulisan(60))
                        .append("&catatan=")
                        .append(tulisan(400))
                + "&";
    }

    /** So many characters of prose, as a form sends them. */
    private static String tulisan(int panjang) {
        String kalimat = "Guru membuka pelajaran dengan kesepakatan kelas dan murid mengulanginya dengan kata sendiri ";
        return kalimat.repeat(panjang / kalimat.length() + 1)
                .substring(0, panjang - 1)
                .replace(' ', '+')
                .concat("x");
    }

    private static String daftar(int guru) {
        return """
            SELECT k.dinas_id, k.pegawai_id, k.satuan_id AS skp_id FROM organisasi.penugasan k WHERE k.peran = 'KEPALA_SEKOLAH'
               AND k.satuan_id IN (SELECT satuan_id FROM organisasi.penugasan WHERE peran = 'GURU' GROUP BY satuan_id
                                   HAVING count(*) = %d)""".formatted(guru);
    }

    /** Complete drafts of guru; those for saving and for handing in differ in the last figure of their id. */
    private static String draf(String akhir) {
        return """
            SELECT s.dinas_id, s.pegawai_id, s.skp_id FROM perencanaan.skp s
             WHERE s.status = 'DRAF' AND s.peran = 'GURU' AND s.data_diri_pada IS NOT NULL
               AND (right(s.skp_id::text, 1) < '8') = (%s < 8)""".formatted(akhir);
    }
}
