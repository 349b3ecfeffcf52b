package id.teladan.akun;

import id.teladan.umum.DinasId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes down, by triggers on every table with a dinas, whose rows are written: what a refused request leaves behind shows here. What
 * threads of the background write belongs to an earlier request that was accepted, and is only counted.
 */
final class PencatatPerubahan {
    /** What a look at a page may write: when a session was last used, how often a password was wrong, ticks of a preview. */
    private static final String BUKAN = "('sesi', 'impor', 'impor_baris')";

    private final JdbcClient db;
    private final SumberBertanda sumber;

    PencatatPerubahan(JdbcClient db, SumberBertanda sumber) {
        this.db = db;
        this.sumber = sumber;
        sumber.menandai = true;
        db.sql("CREATE SCHEMA uji_catatan").update();
        db.sql("CREATE UNLOGGED TABLE uji_catatan.perubahan (dinas_id uuid, tabel text, latar boolean)")
                .update();
        db.sql("""
                        CREATE FUNCTION uji_catatan.catat() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN
                          INSERT INTO uji_catatan.perubahan
                          VALUES (CASE WHEN TG_OP = 'DELETE' THEN OLD.dinas_id ELSE NEW.dinas_id END, TG_TABLE_NAME,
                                  coalesce(current_setting('uji.latar', true), '') = 'true');
                          RETURN NULL;
                        END $$""").update();
        List<String> tabel = db.sql("""
                        SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) FROM pg_class c
                          JOIN pg_namespace n ON n.oid = c.relnamespace
                          JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'dinas_id' AND NOT a.attisdropped
                         WHERE c.relkind = 'r' AND n.nspname NOT IN ('uji_catatan', 'pg_catalog') AND c.relname NOT IN
                        """ + BUKAN).query(String.class).list();
        tabel.forEach(t -> db.sql("CREATE TRIGGER uji_catat AFTER INSERT OR UPDATE OR DELETE ON " + t
                        + " FOR EACH ROW EXECUTE FUNCTION uji_catatan.catat()")
                .update());
    }

    /** The tables that requests wrote to for these dinas since the last time. */
    List<String> ambil(DinasId... dinas) {
        UUID[] id = java.util.Arrays.stream(dinas).map(DinasId::nilai).toArray(UUID[]::new);
        return db.sql(
                        "WITH d AS (DELETE FROM uji_catatan.perubahan WHERE dinas_id = ANY(?) AND NOT latar RETURNING tabel) SELECT DISTINCT tabel FROM d")
                .param(id)
                .query(String.class)
                .list();
    }

    /** How many rows were written in the background. */
    int latar() {
        return db.sql("SELECT count(*) FROM uji_catatan.perubahan WHERE latar")
                .query(Integer.class)
                .single();
    }

    /** In the transaction of the caller nothing is written down. */
    static void diam(JdbcClient db) {
        db.sql("SET LOCAL session_replication_role = replica").update();
    }

    /** One table after the other, so that no lock is kept while another is waited for: work of the background may hold several. */
    void lepas() {
        sumber.menandai = false;
        db.sql("""
                        SELECT t.tgrelid::regclass::text FROM pg_trigger t
                         WHERE t.tgname = 'uji_catat' AND NOT t.tgisinternal""")
                .query(String.class)
                .list()
                .forEach(t -> db.sql("DROP TRIGGER uji_catat ON " + t).update());
        db.sql("DROP SCHEMA uji_catatan CASCADE").update();
    }
}
