package id.teladan.akun;

import id.teladan.akun.PanggungAkses.Pemilik;
import id.teladan.umum.Uuid7;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PKO, sheets of them and bulk decisions for the access matrix, made for each request. */
record PkoAkses(JdbcClient db) {
    void pasang(Map<String, Function<Pemilik, String>> variabel, Map<String, List<String>> isian, Pemilik sari) {
        variabel.put("pko/{satuan}", o -> o.satuan().toString());
        variabel.put("lembar/{id}", this::lembar);
        variabel.put("massal/{id}", this::massal);
        String periode = sari.periode().toString();
        isian.put("POST /pko/lembar", List.of("periode", periode));
        isian.put(
                "POST /penilaian/sebaran",
                List.of("periode", periode, "lingkup", sari.satuan().toString()));
        isian.put("POST /penilaian/massal", List.of("baru", Uuid7.baru().toString(), "periode", periode));
    }

    /** A sheet of the dinas of this person. */
    private String lembar(Pemilik o) {
        UUID id = Uuid7.baru();
        db.sql("""
                        INSERT INTO penilaian.pko_lembar (dinas_id, lembar_id, periode_id, berkas, isi, oleh, dibuat)
                        VALUES (?, ?, ?, 'x.csv', '[]', ?, now())""")
                .params(o.dinas().nilai(), id, o.periode().nilai(), o.pegawai().nilai())
                .update();
        return id.toString();
    }

    /** A bulk decision of him who assesses this person: of the kepala dinas where the school has no head here. */
    private String massal(Pemilik o) {
        UUID id = Uuid7.baru();
        db.sql("""
                        INSERT INTO penilaian.massal (dinas_id, massal_id, periode_id, oleh, peran, dibuat)
                        SELECT dinas_id, ?, ?, pegawai_id, peran, now() FROM organisasi.penugasan WHERE dinas_id = ?
                           AND (peran = 'KEPALA_SEKOLAH' AND satuan_id = ? OR peran = 'KEPALA_DINAS')
                         ORDER BY peran DESC LIMIT 1""")
                .params(id, o.periode().nilai(), o.dinas().nilai(), o.satuan().nilai())
                .update();
        return id.toString();
    }
}
