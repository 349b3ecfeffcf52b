package id.teladan.akun;

import id.teladan.akun.PanggungAkses.Pemilik;
import id.teladan.umum.Sidik;
import id.teladan.umum.Uuid7;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence, its files and uploads for the access matrix, made for each request. */
record BuktiAkses(JdbcClient db) {
    /** Where the application of {@link UjiAkun} keeps its files. */
    static final Path DATA = Path.of("target/uji-akun");

    private static final byte[] ISI = "isi".getBytes(StandardCharsets.UTF_8);

    /** Evidence of this person that was handed in. */
    String bukti(Pemilik o) {
        UUID id = Uuid7.baru();
        tambah(o, id, UUID.fromString(berkasSaja(o)));
        return id.toString();
    }

    /** The file of such evidence. */
    String berkas(Pemilik o) {
        String berkas = berkasSaja(o);
        tambah(o, Uuid7.baru(), UUID.fromString(berkas));
        return berkas;
    }

    private void tambah(Pemilik o, UUID id, UUID berkas) {
        db.sql("UPDATE pelaksanaan.bukti SET status = 'DIGANTI' WHERE dinas_id = ? AND pegawai_id = ?")
                .params(o.dinas().nilai(), o.pegawai().nilai())
                .update();
        db.sql("""
                        INSERT INTO pelaksanaan.bukti (dinas_id, bukti_id, periode_id, pegawai_id, peran, bagian, kode, jenis, urutan,
                            skp_id, status, berkas_id, versi, sejak)
                        VALUES (?, ?, ?, ?, 'GURU', 'PENGEMBANGAN', 'PK-01', 'BUKTI', 1, ?, 'DIKUMPULKAN', ?, 1, now())
                        """)
                .params(o.dinas().nilai(), id, o.periode().nilai(), o.pegawai().nilai(), o.skp(), berkas)
                .update();
    }

    private String berkasSaja(Pemilik o) {
        UUID id = Uuid7.baru();
        String sidik = Sidik.dari(ISI);
        Path di = DATA.resolve("berkas/isi/" + o.dinas() + "/" + sidik.substring(0, 2) + "/" + sidik);
        try {
            Files.createDirectories(di.getParent());
            Files.write(di, ISI);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        db.sql("INSERT INTO pelaksanaan.isi_berkas VALUES (?, ?, ?, now()) ON CONFLICT DO NOTHING")
                .params(o.dinas().nilai(), sidik, ISI.length)
                .update();
        db.sql("""
                        INSERT INTO pelaksanaan.berkas (dinas_id, berkas_id, sidik, jenis, guna, nama, oleh, pada, terpasang_pada)
                        VALUES (?, ?, ?, 'PDF', 'DOKUMEN', 'a.pdf', ?, now(), now())
                        """).params(o.dinas().nilai(), id, sidik, o.pegawai().nilai()).update();
        return id.toString();
    }

    /** An upload of this person that is under way. */
    String unggahan(Pemilik o) {
        UUID id = Uuid7.baru();
        db.sql("""
                        INSERT INTO pelaksanaan.unggahan (dinas_id, unggahan_id, oleh, guna, nama, panjang, diterima, potongan,
                            dibuat_pada, terakhir_pada)
                        VALUES (?, ?, ?, 'DOKUMEN', 'a.pdf', 3, 0, '{}', now(), now())
                        """).params(o.dinas().nilai(), id, o.pegawai().nilai()).update();
        return id.toString();
    }

    /** What the forms of the pages send. */
    static void isian(Map<String, List<String>> isian, Pemilik sari) {
        List<String> butir = new ArrayList<>(List.of(
                "periode",
                sari.periode().toString(),
                "bagian",
                "PENGEMBANGAN",
                "kode",
                "PK-01",
                "jenis",
                "KONFIRMASI"));
        isian.put("POST /bukti/uraian", butir);
        isian.put("POST /bukti/unggahan", butir);
        isian.put("POST /bukti/orang/{pegawai}/konfirmasi", butir);
        for (String rute : List.of("", "/konfirmasi", "/penarikan")) {
            isian.put("POST /dokumen-satuan" + rute, List.of("jenis", "KOSP"));
        }
    }
}
