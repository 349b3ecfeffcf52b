package id.teladan.bench;

import id.teladan.akun.KukiUji;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A person with a running session of his own, and the plan, cycle or assessment that his requests name.
 *
 * @param skp id of the plan, of the cycle, of the assessment, or of whatever the candidates gave under this name
 * @param indikator what is observed in a cycle; empty where there is none
 */
record Sasaran(UUID dinas, UUID akun, UUID skp, String indikator, String kuki, String csrf) {
    private static final String TOKEN = "6f0d7a54-3c1e-4d8a-9b7e-5a1c2d3e4f50";

    /** Picks people by a digest of their id, the same ones for the same database, and signs them in. */
    static List<Sasaran> pilih(JdbcClient jdbc, Skenario s) {
        return pilih(jdbc, s.name(), s.calon, s.orang);
    }

    /** @param nama for what: the sessions of one purpose are their own */
    static List<Sasaran> pilih(JdbcClient jdbc, String nama, String calon, int paling) {
        TreeMap<Integer, byte[]> kunci = new TreeMap<>();
        jdbc.sql("SELECT kunci_id, isi FROM akun.kunci").query(rs -> {
            kunci.put(rs.getInt(1), rs.getBytes(2));
        });
        KukiUji kuki = new KukiUji(kunci);
        Instant kini = Instant.now();
        return jdbc.sql("SELECT c.*, a.akun_id, coalesce((SELECT x.indikator FROM pelaksanaan.siklus x"
                        + " WHERE x.dinas_id = c.dinas_id AND x.siklus_id = c.skp_id), '') AS indikator FROM (" + calon
                        + ") c JOIN akun.akun a ON a.dinas_id = c.dinas_id AND a.pegawai_id = c.pegawai_id"
                        + " ORDER BY md5(c.skp_id::text), a.akun_id LIMIT " + paling)
                .query((rs, n) -> {
                    UUID dinas = rs.getObject("dinas_id", UUID.class);
                    UUID akun = rs.getObject("akun_id", UUID.class);
                    UUID sesi = UUID.nameUUIDFromBytes((nama + akun).getBytes(StandardCharsets.UTF_8));
                    masuk(jdbc, dinas, akun, sesi, kini);
                    String nilai = KukiUji.NAMA + "=" + kuki.nilai(dinas, sesi, akun, kini) + "; XSRF-TOKEN=" + TOKEN;
                    return new Sasaran(
                            dinas,
                            akun,
                            rs.getObject("skp_id", UUID.class),
                            rs.getString("indikator"),
                            nilai,
                            samaran());
                })
                .list();
    }

    private static void masuk(JdbcClient jdbc, UUID dinas, UUID akun, UUID sesi, Instant kini) {
        OffsetDateTime saat = kini.atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                INSERT INTO akun.sesi (dinas_id, sesi_id, akun_id, dibuat, terakhir, berakhir) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (dinas_id, sesi_id) DO UPDATE SET terakhir = excluded.terakhir, berakhir = excluded.berakhir""").params(dinas, sesi, akun, saat, saat, saat.plusHours(12)).update();
    }

    /** The token as the server masks it, here with a mask of zeros. */
    private static String samaran() {
        byte[] rahasia = TOKEN.getBytes(StandardCharsets.UTF_8);
        byte[] hasil = new byte[2 * rahasia.length];
        System.arraycopy(rahasia, 0, hasil, rahasia.length, rahasia.length);
        return Base64.getUrlEncoder().encodeToString(hasil);
    }

    String jalur(Skenario.Langkah l) {
        return l.jalur().replace("{skp}", skp.toString());
    }

    String isi(Skenario.Langkah l) {
        return l.isi().replace("{indikator}", indikator) + "_csrf=" + csrf.replace("=", "%3D");
    }
}
