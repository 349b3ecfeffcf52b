package id.teladan.organisasi.impor;

import id.teladan.umum.DinasId;
import id.teladan.umum.Npsn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What waits of the pull before, and what the admin did not take when he last applied a preview of the school. */
@Repository
class TarikanRepository {
    /**
     * A preview that waits for the admin.
     *
     * @param potret digest of the rows on which it rested
     */
    record Sebelum(UUID impor, String potret, Berita berita) {}

    private record Baris(String potret, @Nullable String kunci) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final JdbcClient jdbc;
    private final TransactionTemplate transaksi;

    TarikanRepository(JdbcClient jdbc, PlatformTransactionManager manajer) {
        this.jdbc = jdbc;
        this.transaksi = new TransactionTemplate(manajer);
    }

    /** That preview, if it still waits. */
    Optional<Sebelum> menunggu(DinasId dinas, @Nullable UUID impor) {
        if (impor == null) {
            return Optional.empty();
        }
        var baris = jdbc.sql("""
                SELECT i.potret, b.aksi, b.objek, b.judul, b.isi::text AS isi FROM organisasi.impor i
                LEFT JOIN organisasi.impor_baris b ON b.dinas_id = i.dinas_id AND b.impor_id = i.impor_id
                  AND b.aksi IN ('TAMBAH', 'UBAH', 'AKHIRI', 'TOLAK')
                WHERE i.dinas_id = :d AND i.impor_id = :i AND i.keadaan = 'PRATINJAU'
                """)
                .param("d", dinas.nilai())
                .param("i", impor)
                .query((rs, n) -> baris(rs))
                .list();
        return baris.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sebelum(impor, baris.getFirst().potret(), berita(baris)));
    }

    /** Lines that the admin saw and left out in the preview of the school that was applied last. */
    Berita ditinggalkan(DinasId dinas, @Nullable Npsn npsn) {
        if (npsn == null) {
            return Berita.KOSONG;
        }
        return berita(jdbc.sql("""
                SELECT i.potret, b.aksi, b.objek, b.judul, b.isi::text AS isi FROM organisasi.impor_baris b
                JOIN organisasi.impor i ON i.dinas_id = b.dinas_id AND i.impor_id = b.impor_id
                WHERE b.dinas_id = :d AND i.impor_id = (SELECT impor_id FROM organisasi.impor
                    WHERE dinas_id = :d AND jenis = 'DAPODIK' AND npsn = :npsn AND keadaan = 'DITERAPKAN'
                    ORDER BY diterapkan DESC, impor_id DESC LIMIT 1)
                  AND b.aksi IN ('TAMBAH', 'UBAH', 'AKHIRI', 'TOLAK') AND (NOT b.dipilih OR b.aksi = 'TOLAK')
                """)
                .param("d", dinas.nilai())
                .param("npsn", npsn.angka())
                .query((rs, n) -> baris(rs))
                .list());
    }

    private static Berita berita(List<Baris> baris) {
        Set<String> isi = new HashSet<>();
        baris.stream().map(Baris::kunci).filter(java.util.Objects::nonNull).forEach(isi::add);
        return new Berita(isi);
    }

    private static Baris baris(ResultSet rs) throws SQLException {
        String aksi = rs.getString("aksi");
        return new Baris(
                rs.getString("potret"),
                aksi == null
                        ? null
                        : Berita.kunci(
                                Aksi.valueOf(aksi),
                                Objek.valueOf(rs.getString("objek")),
                                rs.getString("judul"),
                                JSON.readValue(rs.getString("isi"), BarisPratinjau.Isi.class)));
    }

    <T> T sekaligus(Supplier<T> kerja) {
        return java.util.Objects.requireNonNull(transaksi.execute(s -> kerja.get()));
    }
}
