package id.teladan.akun;

import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Browsers that are signed in without the price of a password: many tests need many people. */
public final class MasukLangsung {
    private MasukLangsung() {}

    /** A browser of the shared stage in which this person is signed in, in a session of its own. */
    public static Peramban sebagai(Pengguna p) {
        Panggung panggung = Panggung.buka();
        Peramban b = new Peramban(panggung.porta());
        masuk(b, p);
        return b;
    }

    /** A new session in a browser that may have one already. */
    public static void masuk(Peramban b, Pengguna p) {
        PenjagaSesi penjaga = Panggung.buka().bean(PenjagaSesi.class);
        AkunId akun = akun(p, Panggung.buka().bean(JdbcClient.class));
        b.kuki().put(SesiFilter.KUKI, penjaga.kuki(penjaga.mulai(p.dinas(), akun)));
    }

    /** Name of the cookie that carries a session. */
    public static final String KUKI = SesiFilter.KUKI;

    /** The cookie of a new session of this person, for a browser with scripts. */
    public static String kuki(Pengguna p) {
        PenjagaSesi penjaga = Panggung.buka().bean(PenjagaSesi.class);
        return penjaga.kuki(penjaga.mulai(p.dinas(), akun(p, Panggung.buka().bean(JdbcClient.class))));
    }

    /** Ends the session of this cookie at the server; the cookie stays where it is. */
    public static void akhiri(String kuki) {
        PenjagaSesi penjaga = Panggung.buka().bean(PenjagaSesi.class);
        penjaga.akhiri(penjaga.tanda(kuki).orElseThrow());
    }

    /** Ends the session of this browser at the server, as "Keluarkan dari semua perangkat" does; the cookie stays. */
    public static void akhiri(Peramban b) {
        PenjagaSesi penjaga = Panggung.buka().bean(PenjagaSesi.class);
        penjaga.akhiri(penjaga.tanda(b.kukiSesi()).orElseThrow());
    }

    private static AkunId akun(Pengguna p, JdbcClient db) {
        UUID baru = Uuid7.baru();
        db.sql("""
                        INSERT INTO akun.akun (dinas_id, akun_id, pegawai_id, nama, kata_sandi, wajib_ganti)
                        VALUES (?, ?, ?, ?, '{argon2}tidak-dipakai', false) ON CONFLICT (dinas_id, pegawai_id) DO NOTHING
                        """)
                .params(p.dinas().nilai(), baru, p.pegawai().nilai(), "uji-" + baru)
                .update();
        return new AkunId(db.sql("SELECT akun_id FROM akun.akun WHERE dinas_id = ? AND pegawai_id = ?")
                .params(p.dinas().nilai(), p.pegawai().nilai())
                .query(UUID.class)
                .single());
    }
}
