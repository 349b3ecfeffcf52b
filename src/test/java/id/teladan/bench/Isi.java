package id.teladan.bench;

import id.teladan.akun.Akun;
import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.organisasi.TataOrganisasi;
import id.teladan.organisasi.TataOrganisasi.PegawaiBaru;
import id.teladan.organisasi.TataOrganisasi.PenugasanBaru;
import id.teladan.periode.Tahap;
import id.teladan.periode.TataPeriode;
import id.teladan.periode.TataPeriode.PeriodeBaru;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import id.teladan.umum.Zona;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * {@code Isi UKURAN FOLDER}: fills the empty, migrated database of a data folder with a country of so many teachers. What the rule sets
 * and passwords need goes through the doors; all else by COPY, with the foreign keys taken away before and put back, and so checked,
 * after.
 */
public final class Isi {
    static final long BENIH = 20_240_101L;
    static final String SANDI = "melati-biru-2024";
    private static final List<String> RUANG = List.of("organisasi", "akun", "perencanaan");

    private final Aplikasi teladan;

    Isi(Aplikasi teladan) {
        this.teladan = teladan;
    }

    public static void main(String[] isi) throws SQLException {
        long mulai = System.nanoTime();
        try (Aplikasi a = Aplikasi.mulai("--teladan.perintah=bench", "--server.port=-1", "--teladan.data=" + isi[1])) {
            new Isi(a).muat(Integer.parseInt(isi[0]));
        }
        System.out.printf("Selesai dalam %d s%n", (System.nanoTime() - mulai) / 1_000_000_000);
    }

    void muat(int guru) throws SQLException {
        LocalDate hari = LocalDate.now(Zona.WIB.id());
        String sandi = contoh(hari);
        Karangan k = new Karangan(BENIH);
        List<Negeri.Dinas> negeri = Negeri.susun(teladan.jdbc(), k, guru);
        List<UUID> periode = negeri.stream().map(d -> k.id()).toList();
        try (Connection c = teladan.sambungan();
                Statement s = c.createStatement()) {
            s.execute("SET maintenance_work_mem = '1GB'");
            bukaDinas(s, negeri, periode);
            List<String[]> kunci = kunciAsing(s);
            for (String[] f : kunci) {
                s.execute("ALTER TABLE " + f[0] + " DROP CONSTRAINT " + f[1]);
            }
            System.out.printf("%d dinas, %d guru: menyalin%n", negeri.size(), guru);
            try (Penulis p = new Penulis(teladan, k, sandi, hari)) {
                Ukuran u = Ukuran.untuk(guru);
                for (int i = 0; i < negeri.size(); i++) {
                    p.dinas(negeri.get(i), periode.get(i), u.bagian(i, negeri));
                }
                System.out.println(p.ringkas());
            }
            System.out.println("Memasang kunci asing kembali, lalu ANALYZE");
            s.execute("ANALYZE");
            for (String[] f : kunci) {
                s.execute("ALTER TABLE " + f[0] + " ADD CONSTRAINT " + f[1] + " " + f[2]);
            }
            s.execute("VACUUM (ANALYZE)");
            s.execute("CHECKPOINT");
        } catch (SQLException e) {
            if (!"42501".equals(e.getSQLState())) {
                throw e;
            }
            // Only a superuser may ask for a checkpoint; the embedded server makes its own within minutes.
            System.out.println("Tanpa CHECKPOINT: tunggu beberapa menit sebelum mengukur ukuran besar");
        }
    }

    /** The invented Kota Contoh, through the doors: it pins the rule set and makes the password hash that all others share. */
    private String contoh(LocalDate hari) {
        Instant kini = Instant.now();
        TataOrganisasi tata = teladan.bean(TataOrganisasi.class);
        DinasId dinas = tata.buatDinas("99.71", "Dinas Pendidikan Kota Contoh", Zona.WIB);
        PegawaiId wati = tata.buatPegawai(
                dinas,
                new PegawaiBaru(
                        "Wati Anggraini", null, null, StatusKepegawaian.NON_ASN, "Staf Dinas", null, null, null),
                "bench",
                kini);
        LocalDate awal = LocalDate.of(hari.getYear(), 1, 1);
        tata.mulaiTugas(
                dinas, new PenugasanBaru(wati, Peran.ADMIN_DINAS, null, false, awal, null, null), "bench", kini);
        LocalDate akhir = LocalDate.of(hari.getYear(), 12, 31);
        Rentang setahun = new Rentang(awal, akhir);
        teladan.bean(TataPeriode.class)
                .bukaPeriode(
                        dinas,
                        new PeriodeBaru(
                                Integer.toString(hari.getYear()),
                                "Tahun " + hari.getYear(),
                                awal,
                                akhir,
                                Zona.WIB,
                                "2026-tahunan",
                                Map.of(
                                        Tahap.PERENCANAAN, setahun,
                                        Tahap.PELAKSANAAN, setahun,
                                        Tahap.PENILAIAN, setahun)),
                        wati,
                        kini);
        teladan.bean(Akun.class).buat(dinas, wati, "admin-contoh", SANDI, false);
        return teladan.jdbc()
                .sql("SELECT kata_sandi FROM akun.akun WHERE nama = 'admin-contoh'")
                .query(String.class)
                .single();
    }

    /** The other dinas with the same period; ids of windows follow from the seed. */
    private static void bukaDinas(Statement s, List<Negeri.Dinas> negeri, List<UUID> periode) throws SQLException {
        s.execute("BEGIN");
        for (int i = 0; i < negeri.size(); i++) {
            Negeri.Dinas d = negeri.get(i);
            s.execute(
                    "INSERT INTO organisasi.dinas (dinas_id, kode_wilayah, nama, zona) VALUES ('%s', '%s', '%s', '%s')"
                            .formatted(d.id(), d.kode(), d.nama().replace("'", "''"), d.zona()));
            s.execute("""
                    INSERT INTO periode.periode SELECT r.* FROM periode.periode p
                      JOIN organisasi.dinas d ON d.dinas_id = p.dinas_id AND d.kode_wilayah = '99.71',
                      jsonb_populate_record(p, jsonb_build_object('dinas_id', '%s', 'periode_id', '%s', 'zona', '%s')) r
                    """.formatted(d.id(), periode.get(i), d.zona()));
            s.execute("""
                    INSERT INTO periode.jendela SELECT r.* FROM periode.jendela j
                      JOIN organisasi.dinas d ON d.dinas_id = j.dinas_id AND d.kode_wilayah = '99.71',
                      jsonb_populate_record(j, jsonb_build_object('dinas_id', '%s', 'periode_id', '%s',
                        'jendela_id', md5('%s' || j.tahap)::uuid)) r
                    """.formatted(d.id(), periode.get(i), periode.get(i)));
        }
        s.execute("COMMIT");
    }

    private static List<String[]> kunciAsing(Statement s) throws SQLException {
        List<String[]> hasil = new ArrayList<>();
        try (var rs = s.executeQuery("""
                SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
                 WHERE contype = 'f' AND connamespace::regnamespace::text IN ('%s') ORDER BY conrelid::regclass::text, conname
                """.formatted(String.join("','", RUANG)))) {
            while (rs.next()) {
                hasil.add(new String[] {rs.getString(1), rs.getString(2), rs.getString(3)});
            }
        }
        return hasil;
    }
}
