package id.teladan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.UjiBasisData;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The measurement fits the product: its data load into the schema of today, and pgbench says what the application says. */
class BenchTest {
    private static Aplikasi teladan;

    @BeforeAll
    static void isi() throws Exception {
        teladan = Aplikasi.mulai("--server.port=0", "--teladan.db.url=" + UjiBasisData.alamatBaru());
        new Isi(teladan).muat(200);
    }

    @AfterAll
    static void tutup() {
        teladan.close();
    }

    @Test
    void dua_ratus_guru_karangan_masuk_ke_skema_hari_ini_dengan_semua_kunci_asingnya() {
        assertThat(angka("SELECT count(*) FROM organisasi.penugasan WHERE peran IN ('GURU', 'KEPALA_SEKOLAH')"))
                .isBetween(195, 201);
        assertThat(angka("SELECT count(*) FROM perencanaan.skp WHERE status = 'DIAJUKAN'"))
                .isPositive();
        assertThat(angka("SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND NOT convalidated"))
                .isZero();
        assertThat(angka("SELECT count(*) FROM pg_constraint WHERE contype = 'f'"))
                .isGreaterThan(15);
    }

    @Test
    void tiap_permintaan_yang_diukur_dijawab_dan_pgbench_memakai_sql_yang_sama() {
        for (Skenario s : Skenario.values()) {
            List<Rekaman> rekaman = Rekaman.semua(teladan, s, 3);
            assertThat(rekaman.isEmpty()).as(s.sebutan).isEqualTo(s == Skenario.DAFTAR_200);
            for (Rekaman r : rekaman) {
                assertThat(r.sql())
                        .as(s.sebutan)
                        .anyMatch(x -> x.startsWith("BEGIN"))
                        .contains("COMMIT");
                SkripPgbench skrip = SkripPgbench.dari(r, 5);
                assertThat(skrip.samaDengan(r.sql())).as(skrip.teks()).isTrue();
                assertThat(skrip.variabel().containsKey("versi")).as(s.sebutan).isEqualTo(s.menulis());
            }
        }
    }

    private static int angka(String sql) {
        return teladan.jdbc().sql(sql).query(Integer.class).single();
    }
}
