package id.teladan.dokumen;

import id.teladan.dokumen.cetak.Bahan;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Sidik;
import id.teladan.web.Pengguna;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads documents: one, those of a person, those that a reader may see, and what one says. */
@Repository
class BacaDokumenRepository {
    private static final String KOLOM = """
            SELECT d.dinas_id, d.dokumen_id, d.jenis, d.pegawai_id, d.peran, d.satuan_id, d.periode_id, d.penilai_id, d.pihak, d.kode,
                   d.nama, d.nip, d.unit, d.masa, d.predikat, d.penerbit, d.terbit_pada,
                   a.status, a.pengganti_id, a.alasan, a.pada AS akhir_pada,
                   c.sidik, c.panjang, c.dibuat_pada, t.sidik AS sidik_t, t.panjang AS panjang_t, t.dibuat_pada AS dibuat_t,
                   h.tahap, n.diterima_pada IS NOT NULL AS dibuka, n.atas_nama, b.kepada
            """;
    private static final String DARI = """
              FROM dokumen.dokumen d
              LEFT JOIN dokumen.akhir a ON a.dinas_id = d.dinas_id AND a.dokumen_id = d.dokumen_id
              LEFT JOIN dokumen.cetakan c ON c.dinas_id = d.dinas_id AND c.dokumen_id = d.dokumen_id AND c.bentuk = 'ASLI'
              LEFT JOIN dokumen.cetakan t ON t.dinas_id = d.dinas_id AND t.dokumen_id = d.dokumen_id AND t.bentuk = 'BERTANDA'
              LEFT JOIN penilaian.penilaian n ON n.dinas_id = d.dinas_id AND n.penilaian_id = d.sumber_id
               AND d.jenis IN ('EVALUASI_KINERJA', 'DOKUMEN_EVALUASI')
              LEFT JOIN penilaian.keberatan b ON b.dinas_id = n.dinas_id AND b.penilaian_id = n.penilaian_id
             CROSS JOIN LATERAL (SELECT CASE
                   WHEN d.jenis NOT IN ('EVALUASI_KINERJA', 'DOKUMEN_EVALUASI') THEN NULL
                   WHEN a.status = 'DIBATALKAN' AND a.oleh IS NULL THEN 'DITARIK'
                   WHEN n.status = 'KEBERATAN' THEN 'KEBERATAN'
                   WHEN n.status <> 'FINAL' AND (n.tenggat IS NULL OR n.tenggat > :kini) THEN 'BELUM_FINAL' END AS tahap) h
             WHERE d.dinas_id = :dinas
            """;
    /** The same people as {@link DokumenResmi#terbacaOleh}, without the reader himself. */
    private static final String TERBACA = """
               (d.satuan_id = CAST(:pimpinan AS uuid) AND d.peran = 'GURU' OR d.penilai_id = :saya
                    OR h.tahap IS NULL AND (:kepala OR :admin OR :saya = ANY (d.pihak))
                    OR h.tahap IS NOT NULL AND (n.atas_nama = :saya OR h.tahap = 'KEBERATAN' AND b.kepada = :saya)
                    OR :kepala AND (h.tahap = 'KEBERATAN' OR h.tahap = 'BELUM_FINAL' AND d.peran = 'KEPALA_SEKOLAH'))
            """;

    private final JdbcClient jdbc;
    private final InstantSource jam;

    BacaDokumenRepository(JdbcClient jdbc, InstantSource jam) {
        this.jdbc = jdbc;
        this.jam = jam;
    }

    /** A result is final from its deadline on, also before the database was told. */
    private StatementSpec baca(DinasId dinas, String lanjutan) {
        return jdbc.sql(lanjutan).param("dinas", dinas.nilai()).param("kini", Timestamp.from(jam.instant()));
    }

    /** The same with what {@link #TERBACA} asks of the reader. */
    private StatementSpec baca(Pengguna p, String lanjutan) {
        return baca(p.dinas(), lanjutan)
                .param("saya", p.pegawai().nilai())
                .param("kepala", p.adalah(Peran.KEPALA_DINAS))
                .param("admin", p.adalah(Peran.ADMIN_DINAS))
                .param(
                        "pimpinan",
                        memimpin(p) && p.satuan() != null ? p.satuan().nilai() : null);
    }

    /** A part of a list and how long all of it is. */
    record Halaman(List<DokumenResmi> baris, long jumlah) {}

    Optional<DokumenResmi> cari(DinasId dinas, DokumenId id) {
        return baca(dinas, KOLOM + DARI + " AND d.dokumen_id = :id")
                .param("id", id.nilai())
                .query(BarisDokumenRepository::baca)
                .optional();
    }

    boolean ada(DinasId dinas, UUID sumber, int ke) {
        return jdbc.sql("SELECT count(*) FROM dokumen.dokumen WHERE dinas_id = ? AND sumber_id = ? AND ke = ?")
                        .params(dinas.nilai(), sumber, ke)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<Integer> terbitLagi(DinasId dinas, UUID sumber) {
        return jdbc.sql("""
                        SELECT d.ke + 1 FROM dokumen.dokumen d
                          JOIN dokumen.akhir a ON a.dinas_id = d.dinas_id AND a.dokumen_id = d.dokumen_id AND a.status = 'DIGANTIKAN'
                         WHERE d.dinas_id = :dinas AND d.sumber_id = :sumber AND d.ke = (
                            SELECT max(x.ke) FROM dokumen.dokumen x WHERE x.dinas_id = :dinas AND x.sumber_id = :sumber)
                        """)
                .param("dinas", dinas.nilai())
                .param("sumber", sumber)
                .query(Integer.class)
                .optional();
    }

    /** All that is for this person already, newest first: of a result that is not final only what he opened. */
    List<DokumenResmi> milik(DinasId dinas, PegawaiId pegawai) {
        return baca(dinas, KOLOM + DARI + """
                           AND d.pegawai_id = :pegawai
                           AND (h.tahap IS NULL OR h.tahap <> 'DITARIK' AND n.diterima_pada IS NOT NULL)
                         ORDER BY d.terbit_pada DESC, d.dokumen_id DESC
                        """)
                .param("pegawai", pegawai.nilai())
                .query(BarisDokumenRepository::baca)
                .list();
    }

    /** Those in force about the guru of a school and who led it then, in a period; by name. */
    List<DokumenResmi> sekolah(DinasId dinas, SatuanId satuan, PeriodeId periode) {
        return baca(dinas, KOLOM + DARI + """
                           AND d.satuan_id = :satuan AND d.periode_id = :periode AND a.dokumen_id IS NULL
                         ORDER BY d.nama, d.pegawai_id, d.jenis, d.terbit_pada
                        """)
                .param("satuan", satuan.nilai())
                .param("periode", periode.nilai())
                .query(BarisDokumenRepository::baca)
                .list();
    }

    List<Dokumen.JumlahSekolah> jumlahSekolah(
            Pengguna p, PeriodeId periode, @Nullable SatuanId satuan, String cari, int batas, long lewati) {
        return baca(p, """
                        SELECT s.*, count(*) OVER () AS semua FROM (
                            SELECT d.satuan_id, max(d.unit) AS nama, count(*) AS dokumen, count(DISTINCT d.pegawai_id) AS pegawai
                        """ + DARI + """
                               AND d.periode_id = :periode AND d.satuan_id IS NOT NULL AND a.dokumen_id IS NULL
                               AND (CAST(:satuan AS uuid) IS NULL OR d.satuan_id = CAST(:satuan AS uuid))
                               AND (:cari = '' OR position(lower(:cari) IN lower(d.unit)) > 0)
                               AND CASE WHEN d.pegawai_id = :saya THEN h.tahap IS NULL OR n.diterima_pada IS NOT NULL ELSE
                        """ + TERBACA + """
                               END
                             GROUP BY d.satuan_id) s
                         ORDER BY s.nama, s.satuan_id LIMIT :batas OFFSET :lewati
                        """)
                .param("periode", periode.nilai())
                .param("satuan", satuan == null ? null : satuan.nilai())
                .param("cari", cari)
                .param("batas", batas)
                .param("lewati", lewati)
                .query((r, n) -> new Dokumen.JumlahSekolah(
                        new SatuanId(r.getObject("satuan_id", UUID.class)),
                        r.getString("nama"),
                        r.getInt("dokumen"),
                        r.getInt("pegawai"),
                        r.getInt("semua")))
                .list();
    }

    List<DokumenResmi> banyak(DinasId dinas, List<DokumenId> id) {
        return baca(dinas, KOLOM + DARI + " AND d.dokumen_id = ANY (:id)")
                .param("id", id.stream().map(DokumenId::nilai).toArray(UUID[]::new))
                .query(BarisDokumenRepository::baca)
                .list();
    }

    /** The reader's people in a period, narrowed; one statement. */
    Halaman orang(Pengguna p, PeriodeId periode, SaringanDokumen s, int sehalaman) {
        long[] jumlah = {0};
        List<DokumenResmi> baris = new ArrayList<>();
        baca(p, "WITH yang AS (" + KOLOM + DARI + " AND d.pegawai_id <> :saya AND " + TERBACA + """
                           AND d.periode_id = :periode
                           AND (CAST(:jenis AS text) IS NULL OR d.jenis = :jenis)
                           AND (:lama OR a.dokumen_id IS NULL)
                           AND (:cari = '' OR position(lower(:cari) IN lower(d.nama)) > 0 OR d.nip = :cari)
                           AND (:unit = '' OR position(lower(:unit) IN lower(d.unit)) > 0)),
                        ini AS (SELECT * FROM yang ORDER BY nama, pegawai_id, jenis, terbit_pada DESC LIMIT :batas OFFSET :lewati)
                        SELECT n.jumlah, ini.* FROM (SELECT count(*) AS jumlah FROM yang) n LEFT JOIN ini ON true
                         ORDER BY ini.nama, ini.pegawai_id, ini.jenis, ini.terbit_pada DESC
                        """)
                .param("periode", periode.nilai())
                .param("jenis", s.jenis() == null ? null : s.jenis().name())
                .param("lama", s.semua())
                .param("cari", s.kata())
                .param("unit", s.namaUnit())
                .param("batas", sehalaman)
                .param("lewati", (s.ke() - 1) * sehalaman)
                .query(r -> {
                    jumlah[0] = r.getLong("jumlah");
                    if (r.getObject("dokumen_id") != null) {
                        baris.add(BarisDokumenRepository.baca(r, 0));
                    }
                });
        return new Halaman(baris, jumlah[0]);
    }

    private static boolean memimpin(Pengguna p) {
        return p.adalah(Peran.KEPALA_SEKOLAH) || p.adalah(Peran.PLT_KEPALA_SEKOLAH);
    }

    /** What the document says, as it was frozen; a row that was tampered with is an {@link IllegalStateException}. */
    Bahan bahan(DokumenResmi d) {
        record Beku(String isi, String sidik) {}
        Beku b = jdbc.sql(
                        "SELECT bahan::text AS isi, sidik_bahan AS sidik FROM dokumen.dokumen WHERE dinas_id = ? AND dokumen_id = ?")
                .params(d.dinas().nilai(), d.id().nilai())
                .query(Beku.class)
                .single();
        if (!Sidik.dari(b.isi()).equals(b.sidik())) {
            throw new IllegalStateException("Isi dokumen " + d.id() + " tidak sesuai dengan sidiknya");
        }
        return DokumenRepository.JSON.readValue(b.isi(), d.jenis().bahan());
    }
}
