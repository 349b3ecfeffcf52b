package id.teladan.bench;

import java.util.List;

/**
 * What is measured: the requests, whose they are, and how many different people and plans take part. A person repeats his steps in
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
            langkah("POST", "/skp/{skp}/penarikan", ""));

    final String sebutan;
    /**
     * How many people take part at most. Those who write are many, so that two requests of one person are far apart and cannot overtake
     * each other.
     */
    final int orang;

    final int status;
    /** Gives dinas_id, pegawai_id and skp_id of those who can do it. */
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

    private static Langkah langkah(String metode, String jalur, String isi) {
        return new Langkah(metode, jalur, isi);
    }

    /** As the page saves by itself: one target is changed to and fro. */
    private static Langkah simpan(int target) {
        return langkah(
                "POST", "/skp/{skp}/pengembangan", "rhk=PK-01&target.PK-01=" + target + "&rhk=PK-02&target.PK-02=1&");
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
