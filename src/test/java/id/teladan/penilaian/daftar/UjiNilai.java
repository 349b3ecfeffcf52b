package id.teladan.penilaian.daftar;

import id.teladan.penilaian.UjiPenilaian;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** SDN Melati 1 with many guru and drafts of their ratings, written directly into the database. */
final class UjiNilai {
    static final JsonMapper JSON = new JsonMapper();
    final UjiPenilaian p;

    UjiNilai() {
        p = new UjiPenilaian();
    }

    private static String predikat(String hasil, String perilaku) {
        return perilaku.equals("DI_BAWAH")
                ? (hasil.equals("DI_BAWAH") ? "SANGAT_KURANG" : "KURANG")
                : hasil.equals("DI_BAWAH")
                        ? "BUTUH_PERBAIKAN"
                        : hasil.equals("DI_ATAS") && perilaku.equals("DI_ATAS") ? "SANGAT_BAIK" : "BAIK";
    }

    /** A complete draft of this guru. */
    UUID draf(Pengguna orang, String hasil, String perilaku) {
        return draf(orang, hasil, perilaku, new HashMap<>(UjiPenilaian.isi(hasil, perilaku)));
    }

    UUID draf(Pengguna orang, String hasil, String perilaku, Map<String, String> isi) {
        UUID id = Uuid7.baru();
        p.u.jdbc
                .sql("""
                        INSERT INTO penilaian.penilaian (dinas_id, penilaian_id, periode_id, pegawai_id, peran, satuan_id, status, versi,
                            isi, rating_hasil, rating_perilaku, predikat, sejak)
                        VALUES (?, ?, ?, ?, 'GURU', ?, 'DRAF', 1, ?::jsonb, ?, ?, ?, now())
                        """)
                .params(
                        p.u.dinas.nilai(),
                        id,
                        p.u.periode.nilai(),
                        orang.pegawai().nilai(),
                        p.u.melati.nilai(),
                        JSON.writeValueAsString(isi),
                        hasil,
                        perilaku,
                        predikat(hasil, perilaku))
                .update();
        return id;
    }

    /** So many guru with agreed plans and complete drafts Sesuai, Sesuai. */
    List<UUID> guruBerdraf(int banyak) {
        return p.u.guru(banyak).stream().map(g -> draf(g, "SESUAI", "SESUAI")).toList();
    }

    String status(UUID penilaian) {
        return p.u.jdbc
                .sql("SELECT status FROM penilaian.penilaian WHERE dinas_id = ? AND penilaian_id = ?")
                .params(p.u.dinas.nilai(), penilaian)
                .query(String.class)
                .single();
    }
}
