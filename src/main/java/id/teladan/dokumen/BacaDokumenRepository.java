package id.teladan.dokumen;

import id.teladan.dokumen.Cetakan.Bentuk;
import id.teladan.dokumen.DokumenResmi.Akhir;
import id.teladan.dokumen.cetak.Bahan;
import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.penilaian.PenilaianId;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Sidik;
import id.teladan.web.Pengguna;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads documents: one, those of a person, those that a reader may see, and what one says. */
@Repository
class BacaDokumenRepository {
    private static final String KOLOM = """
            SELECT d.dinas_id, d.dokumen_id, d.jenis, d.pegawai_id, d.peran, d.satuan_id, d.periode_id, d.penilai_id, d.pihak, d.kode,
                   d.nama, d.nip, d.unit, d.masa, d.predikat, d.penerbit, d.terbit_pada,
                   a.status, a.pengganti_id, a.alasan, a.pada AS akhir_pada,
                   c.sidik, c.panjang, c.dibuat_pada, t.sidik AS sidik_t, t.panjang AS panjang_t, t.dibuat_pada AS dibuat_t
            """;
    private static final String DARI = """
              FROM dokumen.dokumen d
              LEFT JOIN dokumen.akhir a ON a.dinas_id = d.dinas_id AND a.dokumen_id = d.dokumen_id
              LEFT JOIN dokumen.cetakan c ON c.dinas_id = d.dinas_id AND c.dokumen_id = d.dokumen_id AND c.bentuk = 'ASLI'
              LEFT JOIN dokumen.cetakan t ON t.dinas_id = d.dinas_id AND t.dokumen_id = d.dokumen_id AND t.bentuk = 'BERTANDA'
             WHERE d.dinas_id = :dinas
            """;
    /** The same people as {@link DokumenResmi#terbacaOleh}, without the reader himself. */
    private static final String TERBACA = """
               AND d.pegawai_id <> :saya AND (:semua OR d.satuan_id = CAST(:satuan AS uuid) AND d.peran = 'GURU'
                    OR d.penilai_id = :saya OR :saya = ANY (d.pihak))
            """;

    /** What is for its own person already: not of a result that he has not opened, nor of one that was drawn back before he did. */
    private static final String TERBUKA = """
            d.sumber_id <> ALL (:tanpa) AND NOT (a.status IS NOT DISTINCT FROM 'DIBATALKAN' AND a.oleh IS NULL
                AND d.jenis IN ('EVALUASI_KINERJA', 'DOKUMEN_EVALUASI'))
            """;

    private final JdbcClient jdbc;

    BacaDokumenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A part of a list and how long all of it is. */
    record Halaman(List<DokumenResmi> baris, long jumlah) {}

    Optional<DokumenResmi> cari(DinasId dinas, DokumenId id) {
        return jdbc.sql(KOLOM + DARI + " AND d.dokumen_id = :id")
                .param("dinas", dinas.nilai())
                .param("id", id.nilai())
                .query((r, n) -> baca(r))
                .optional();
    }

    /** The same as this person sees it, but for what is about himself and not for him yet. */
    Optional<DokumenResmi> cari(DinasId dinas, DokumenId id, PegawaiId siapa, Set<PenilaianId> tanpa) {
        return jdbc.sql(KOLOM + DARI + " AND d.dokumen_id = :id AND (d.pegawai_id <> :siapa OR " + TERBUKA + ")")
                .param("dinas", dinas.nilai())
                .param("id", id.nilai())
                .param("siapa", siapa.nilai())
                .param("tanpa", tanpa.stream().map(PenilaianId::nilai).toArray(UUID[]::new))
                .query((r, n) -> baca(r))
                .optional();
    }

    boolean ada(DinasId dinas, UUID sumber, int ke) {
        return jdbc.sql("SELECT count(*) FROM dokumen.dokumen WHERE dinas_id = ? AND sumber_id = ? AND ke = ?")
                        .params(dinas.nilai(), sumber, ke)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** All of one person, newest period first, but for those of these assessments and evaluations that were drawn back. */
    List<DokumenResmi> milik(DinasId dinas, PegawaiId pegawai, Set<PenilaianId> tanpa) {
        return jdbc.sql(KOLOM + DARI + """
                           AND d.pegawai_id = :pegawai AND
                        """ + TERBUKA + """

                         ORDER BY d.terbit_pada DESC, d.dokumen_id DESC
                        """)
                .param("tanpa", tanpa.stream().map(PenilaianId::nilai).toArray(UUID[]::new))
                .param("dinas", dinas.nilai())
                .param("pegawai", pegawai.nilai())
                .query((r, n) -> baca(r))
                .list();
    }

    /** Those in force about the guru of a school and who led it then, in a period; by name. */
    List<DokumenResmi> sekolah(DinasId dinas, SatuanId satuan, PeriodeId periode) {
        return jdbc.sql(KOLOM + DARI + """
                           AND d.satuan_id = :satuan AND d.periode_id = :periode AND a.dokumen_id IS NULL
                         ORDER BY d.nama, d.pegawai_id, d.jenis, d.terbit_pada
                        """)
                .param("dinas", dinas.nilai())
                .param("satuan", satuan.nilai())
                .param("periode", periode.nilai())
                .query((r, n) -> baca(r))
                .list();
    }

    List<DokumenResmi> banyak(DinasId dinas, List<DokumenId> id) {
        return jdbc.sql(KOLOM + DARI + " AND d.dokumen_id = ANY (:id)")
                .param("dinas", dinas.nilai())
                .param("id", id.stream().map(DokumenId::nilai).toArray(UUID[]::new))
                .query((r, n) -> baca(r))
                .list();
    }

    /** The reader's people in a period, narrowed; one statement. */
    Halaman orang(Pengguna p, PeriodeId periode, SaringanDokumen s, int sehalaman) {
        long[] jumlah = {0};
        List<DokumenResmi> baris = new ArrayList<>();
        jdbc.sql("WITH yang AS (" + KOLOM + DARI + TERBACA + """
                           AND d.periode_id = :periode
                           AND (CAST(:jenis AS text) IS NULL OR d.jenis = :jenis)
                           AND (:lama OR a.dokumen_id IS NULL)
                           AND (:cari = '' OR position(lower(:cari) IN lower(d.nama)) > 0 OR d.nip = :cari)
                           AND (:unit = '' OR position(lower(:unit) IN lower(d.unit)) > 0)),
                        ini AS (SELECT * FROM yang ORDER BY nama, pegawai_id, jenis, terbit_pada DESC LIMIT :batas OFFSET :lewati)
                        SELECT n.jumlah, ini.* FROM (SELECT count(*) AS jumlah FROM yang) n LEFT JOIN ini ON true
                         ORDER BY ini.nama, ini.pegawai_id, ini.jenis, ini.terbit_pada DESC
                        """)
                .param("dinas", p.dinas().nilai())
                .param("saya", p.pegawai().nilai())
                .param("semua", p.adalah(Peran.KEPALA_DINAS) || p.adalah(Peran.ADMIN_DINAS))
                .param("satuan", memimpin(p) && p.satuan() != null ? p.satuan().nilai() : null)
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
                        baris.add(baca(r));
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

    private static DokumenResmi baca(ResultSet r) throws SQLException {
        return new DokumenResmi(
                new DinasId(r.getObject("dinas_id", UUID.class)),
                new DokumenId(r.getObject("dokumen_id", UUID.class)),
                JenisDokumen.valueOf(r.getString("jenis")),
                new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                Peran.valueOf(r.getString("peran")),
                r.getObject("satuan_id") == null ? null : new SatuanId(r.getObject("satuan_id", UUID.class)),
                new PeriodeId(r.getObject("periode_id", UUID.class)),
                r.getObject("penilai_id") == null ? null : new PegawaiId(r.getObject("penilai_id", UUID.class)),
                pihak(r.getArray("pihak")),
                new KodeVerifikasi(r.getString("kode")),
                r.getString("nama"),
                r.getString("nip"),
                r.getString("unit"),
                r.getString("masa"),
                r.getString("predikat"),
                r.getString("penerbit"),
                r.getTimestamp("terbit_pada").toInstant(),
                akhir(r),
                cetakan(r));
    }

    private static Set<PegawaiId> pihak(Array a) throws SQLException {
        return Arrays.stream((UUID[]) a.getArray()).map(PegawaiId::new).collect(Collectors.toSet());
    }

    private static @Nullable Akhir akhir(ResultSet r) throws SQLException {
        String status = r.getString("status");
        UUID pengganti = r.getObject("pengganti_id", UUID.class);
        return status == null
                ? null
                : new Akhir(
                        StatusResmi.valueOf(status),
                        pengganti == null ? null : new DokumenId(pengganti),
                        r.getString("alasan"),
                        r.getTimestamp("akhir_pada").toInstant());
    }

    private static List<Cetakan> cetakan(ResultSet r) throws SQLException {
        List<Cetakan> hasil = new ArrayList<>();
        if (r.getString("sidik") != null) {
            hasil.add(new Cetakan(
                    Bentuk.ASLI,
                    r.getString("sidik"),
                    r.getInt("panjang"),
                    r.getTimestamp("dibuat_pada").toInstant()));
        }
        if (r.getString("sidik_t") != null) {
            hasil.add(new Cetakan(
                    Bentuk.BERTANDA,
                    r.getString("sidik_t"),
                    r.getInt("panjang_t"),
                    r.getTimestamp("dibuat_t").toInstant()));
        }
        return hasil;
    }
}
