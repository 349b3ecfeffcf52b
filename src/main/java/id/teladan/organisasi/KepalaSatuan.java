package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;

/** Who leads a school definitively on a day. A room that knows of schools takes him along in its own statement, with {@link #dari}. */
public record KepalaSatuan(PegawaiId id, String nama, SatuanId satuan, String namaSatuan) {
    private static final String DARI = """
            SELECT DISTINCT ON (g.satuan_id) p.pegawai_id, p.nama, g.satuan_id, s.nama AS nama_satuan
              FROM organisasi.penugasan g
              JOIN organisasi.pegawai p ON p.dinas_id = g.dinas_id AND p.pegawai_id = g.pegawai_id
              JOIN organisasi.satuan s ON s.dinas_id = g.dinas_id AND s.satuan_id = g.satuan_id
             WHERE g.dinas_id = :dinas AND g.peran = 'KEPALA_SEKOLAH' AND NOT g.batal
               AND g.mulai <= :hari AND (g.sampai IS NULL OR g.sampai >= :hari) AND g.satuan_id IN (%s)
             ORDER BY g.satuan_id, g.mulai DESC, g.penugasan_id DESC
            """;

    /**
     * A statement that gives {@code pegawai_id}, {@code nama}, {@code satuan_id} and {@code nama_satuan}, with the parameters {@code :dinas}
     * and {@code :hari}; {@code satuan} is a query for ids of schools.
     */
    public static String dari(String satuan) {
        return DARI.formatted(satuan);
    }
}
