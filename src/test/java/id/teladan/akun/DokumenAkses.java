package id.teladan.akun;

import id.teladan.akun.PanggungAkses.Pemilik;
import id.teladan.umum.Uuid7;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents and collections for the access matrix, made for each request. */
record DokumenAkses(JdbcClient db) {
    private static final String SKP = """
            {"instansi": "Dinas Pendidikan Kota Contoh", "masa": {"label": "Tahun 2026", "mulai": "2026-01-01", "sampai": "2026-12-31"},
             "pegawai": {"nama": "Bu Sari", "nip": null, "pangkat": null, "jabatan": "Guru", "unitKerja": "SDN Melati 1"},
             "penilai": {"nama": "Pak Budi", "nip": null, "pangkat": null, "jabatan": "Kepala", "unitKerja": "SDN Melati 1"},
             "hasilKerja": [], "perilaku": [], "lampiran": {"dukungan": [], "pertanggungjawaban": [], "konsekuensi": []},
             "ditetapkan": {"tempat": "Kota Contoh", "tanggal": "2026-01-31"}}
            """;

    void isi(Map<String, Function<Pemilik, String>> variabel, Map<String, String> tetap) {
        variabel.put("dokumen/{id}", this::dokumen);
        variabel.put("tanda-tangan/{id}", this::dokumen);
        variabel.put("sekolah/{id}", this::kumpulan);
        tetap.put("verifikasi/{kode}", "7K2M-9QXD");
    }

    /** An SKP of this person. */
    String dokumen(Pemilik o) {
        UUID id = Uuid7.baru();
        db.sql("""
                        INSERT INTO dokumen.dokumen (dinas_id, dokumen_id, jenis, pegawai_id, peran, satuan_id, periode_id, sumber_id, ke,
                            pihak, kode, nama, unit, masa, penerbit, bahan, sidik_bahan, terbit_pada)
                        SELECT ?, ?, 'SKP', ?, 'GURU', ?, ?, ?, 0, '{}', upper(left(md5(?), 28)), 'x', 'x', 'x', 'x', b,
                            encode(sha256(convert_to(b::text, 'UTF8')), 'hex'), now() FROM (SELECT CAST(? AS jsonb) AS b) x
                        """)
                .params(
                        o.dinas().nilai(),
                        id,
                        o.pegawai().nilai(),
                        o.satuan().nilai(),
                        o.periode().nilai(),
                        id,
                        id.toString(),
                        SKP)
                .update();
        return id.toString();
    }

    /** A collection of this person's school that is being made. */
    private String kumpulan(Pemilik o) {
        UUID id = Uuid7.baru();
        db.sql("""
                        INSERT INTO dokumen.kumpulan
                            (dinas_id, kumpulan_id, satuan_id, periode_id, bentuk, sekolah, masa, jumlah, oleh, dibuat_pada)
                        VALUES (?, ?, ?, ?, 'ZIP', 'x', 'x', 1, ?, now())
                        """)
                .params(
                        o.dinas().nilai(),
                        id,
                        o.satuan().nilai(),
                        o.periode().nilai(),
                        o.pegawai().nilai())
                .update();
        return id.toString();
    }
}
