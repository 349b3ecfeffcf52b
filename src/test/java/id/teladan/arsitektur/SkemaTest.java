package id.teladan.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.UjiBasisData;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database obeys the same arrows, and every table says how it is spread. */
class SkemaTest {
    private static final PetaRuang PETA = PetaRuang.dari(Kode.baca("docs/arsitektur.md"));

    private JdbcClient sql;

    @BeforeEach
    void basisDataBaru() {
        sql = JdbcClient.create(UjiBasisData.baru());
    }

    private record KunciAsing(String dari, String tabel, String ke, String tujuan) {}

    /** Foreign keys into another schema that no arrow of the room allows. */
    private List<String> lintasSkema(Map<String, Set<String>> panah) {
        return sql.sql("""
                        SELECT sn.nspname AS dari, s.relname AS tabel, tn.nspname AS ke, t.relname AS tujuan
                        FROM pg_constraint k
                        JOIN pg_class s ON s.oid = k.conrelid JOIN pg_namespace sn ON sn.oid = s.relnamespace
                        JOIN pg_class t ON t.oid = k.confrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
                        WHERE k.contype = 'f' AND sn.nspname <> tn.nspname""").query(KunciAsing.class).stream()
                .filter(k -> !panah.getOrDefault(k.dari(), Set.of()).contains(k.ke()))
                .map(k -> k.dari() + "." + k.tabel() + " -> " + k.ke() + "." + k.tujuan())
                .toList();
    }

    /** Tables that say neither that they are spread nor that they are a reference; Flyway's own histories aside. */
    private List<String> tanpaSebaran() {
        return sql.sql("""
                        SELECT n.nspname || '.' || c.relname
                        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                        WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_|^information_schema$|^citus'
                          AND c.relname <> 'flyway_schema_history'
                          AND n.nspname || '.' || c.relname NOT IN (SELECT tabel FROM umum.sebaran)""").query(String.class).list();
    }

    /** Spread tables with an index or key that does not begin with the column by which they are spread, or with no primary key. */
    private List<String> kunciSalah() {
        return sql.sql("""
                        SELECT b.tabel || ': ' || coalesce(i.indexrelid::regclass::text, 'tanpa kunci utama')
                        FROM umum.sebaran b
                        LEFT JOIN pg_index i ON i.indrelid = b.tabel::regclass
                        LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
                        WHERE b.jenis = 'SEBAR' AND (i.indexrelid IS NULL OR a.attname IS DISTINCT FROM b.kolom)
                        UNION ALL
                        SELECT b.tabel || ': tanpa kunci utama'
                        FROM umum.sebaran b
                        WHERE NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = b.tabel::regclass AND i.indisprimary)
                        """).query(String.class).list();
    }

    /** Foreign keys that a spread database refuses: from a reference to a spread table, or between spread ones without the column. */
    private List<String> kunciAsingTakTersebar() {
        return sql.sql("""
                        SELECT s.tabel || ' -> ' || t.tabel
                        FROM pg_constraint k
                        JOIN umum.sebaran s ON s.tabel::regclass = k.conrelid
                        JOIN umum.sebaran t ON t.tabel::regclass = k.confrelid
                        LEFT JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
                        WHERE k.contype = 'f' AND t.jenis = 'SEBAR' AND (s.jenis = 'ACUAN' OR a.attname <> s.kolom)""").query(String.class).list();
    }

    private void jalankan(String... perintah) {
        for (String p : perintah) {
            sql.sql(p).query((baris, nomor) -> "").list();
        }
    }

    private void ubah(String... perintah) {
        for (String p : perintah) {
            sql.sql(p).update();
        }
    }

    @Test
    void kunci_asing_antarskema_mengikuti_panah_ruang() {
        assertThat(lintasSkema(PETA.panah())).isEmpty();
        assertThat(lintasSkema(Map.of())).as("keys across schemas exist at all").isNotEmpty();
    }

    @Test
    void setiap_tabel_tersebar_atau_acuan_dan_kuncinya_berawal_kolom_sebarannya() {
        assertThat(tanpaSebaran()).isEmpty();
        assertThat(kunciSalah()).isEmpty();
        assertThat(kunciAsingTakTersebar()).isEmpty();
    }

    @Test
    void aturan_menolak_kunci_asing_ke_ruang_di_bawah() {
        ubah(
                "CREATE TABLE organisasi.salah (ketentuan text, sidik text)",
                "ALTER TABLE organisasi.salah ADD FOREIGN KEY (ketentuan, sidik) REFERENCES periode.ketentuan");

        assertThat(lintasSkema(PETA.panah())).containsExactly("organisasi.salah -> periode.ketentuan");
    }

    @Test
    void aturan_menolak_tabel_yang_tidak_disebar() {
        ubah("CREATE TABLE periode.lupa (dinas_id uuid PRIMARY KEY)");

        assertThat(tanpaSebaran()).containsExactly("periode.lupa");
    }

    @Test
    void aturan_menolak_kunci_yang_tidak_berawal_kolom_sebaran() {
        ubah("CREATE TABLE periode.salah (dinas_id uuid, kode text UNIQUE, PRIMARY KEY (dinas_id, kode))");
        jalankan("SELECT umum.sebar('periode.salah')");

        assertThat(kunciSalah()).containsExactly("periode.salah: periode.salah_kode_key");
    }

    @Test
    void aturan_menolak_acuan_yang_menunjuk_tabel_tersebar() {
        ubah("CREATE TABLE periode.salah (dinas_id uuid, periode_id uuid PRIMARY KEY)");
        jalankan("SELECT umum.acuan('periode.salah')");
        ubah("ALTER TABLE periode.salah ADD FOREIGN KEY (dinas_id, periode_id) REFERENCES periode.periode");

        assertThat(kunciAsingTakTersebar()).containsExactly("periode.salah -> periode.periode");
    }
}
