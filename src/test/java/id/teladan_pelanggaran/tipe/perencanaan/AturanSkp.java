package id.teladan_pelanggaran.tipe.perencanaan;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Deliberate violation: a rule of the domain that asks the database. */
final class AturanSkp {
    private AturanSkp() {}

    static boolean bolehAjukan(JdbcClient sql) {
        return sql.sql("SELECT true").query(Boolean.class).single();
    }
}
