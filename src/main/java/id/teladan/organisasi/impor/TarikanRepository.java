package id.teladan.organisasi.impor;

import id.teladan.umum.DinasId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
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

/** The preview that the pull before has left, and what of it the admin did not take. */
@Repository
class TarikanRepository {
    /**
     * @param potret digest of the rows on which it rested
     * @param berita what it says: all of it while it waits, and what was left out once it is applied
     */
    record Sebelum(UUID impor, KeadaanImpor keadaan, String potret, Berita berita) {
        boolean menunggu() {
            return keadaan == KeadaanImpor.PRATINJAU;
        }

        /** Lines that the admin saw and left out. */
        Berita ditinggalkan() {
            return keadaan == KeadaanImpor.DITERAPKAN ? berita : Berita.KOSONG;
        }
    }

    private record Baris(
            KeadaanImpor keadaan, String potret, @Nullable String kunci) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final JdbcClient jdbc;
    private final TransactionTemplate transaksi;

    TarikanRepository(JdbcClient jdbc, PlatformTransactionManager manajer) {
        this.jdbc = jdbc;
        this.transaksi = new TransactionTemplate(manajer);
    }

    Optional<Sebelum> sebelum(DinasId dinas, @Nullable UUID impor) {
        if (impor == null) {
            return Optional.empty();
        }
        var baris = jdbc.sql("""
                SELECT i.keadaan, i.potret, b.aksi, b.objek, b.judul, b.isi::text AS isi FROM organisasi.impor i
                LEFT JOIN organisasi.impor_baris b ON b.dinas_id = i.dinas_id AND b.impor_id = i.impor_id
                  AND b.aksi IN ('TAMBAH', 'UBAH', 'AKHIRI', 'TOLAK')
                  AND (i.keadaan <> 'DITERAPKAN' OR NOT b.dipilih OR b.aksi = 'TOLAK')
                WHERE i.dinas_id = :d AND i.impor_id = :i
                """)
                .param("d", dinas.nilai())
                .param("i", impor)
                .query((rs, n) -> baris(rs))
                .list();
        if (baris.isEmpty()) {
            return Optional.empty();
        }
        Set<String> isi = new HashSet<>();
        baris.stream().map(Baris::kunci).filter(java.util.Objects::nonNull).forEach(isi::add);
        Baris b = baris.getFirst();
        return Optional.of(new Sebelum(impor, b.keadaan(), b.potret(), new Berita(isi)));
    }

    private static Baris baris(ResultSet rs) throws SQLException {
        String aksi = rs.getString("aksi");
        return new Baris(
                KeadaanImpor.valueOf(rs.getString("keadaan")),
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
