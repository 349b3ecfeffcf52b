package id.teladan.organisasi.impor;

import id.teladan.umum.DinasId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Imports and their preview lines. */
@Repository
class ImporRepository {
    /** Without a sign of life for so long, the reading has died with its application. */
    static final Duration SUNYI = Duration.ofSeconds(30);

    private static final int SEKALI = 2000;
    private static final String RINGKAS = """
            SELECT impor_id, jenis, keadaan, berkas, npsn, nama_oleh, dibuat, detak, tahap, jumlah, pesan, catatan::text,
                   diterapkan, penerap
            FROM organisasi.impor WHERE dinas_id = :d
            """;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final JdbcClient jdbc;
    private final TransactionTemplate potret;
    private final TransactionTemplate transaksi;

    ImporRepository(JdbcClient jdbc, PlatformTransactionManager manajer) {
        this.jdbc = jdbc;
        this.transaksi = new TransactionTemplate(manajer);
        this.potret = new TransactionTemplate(manajer);
        this.potret.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Runs all of it upon one unchanging view of the database. */
    <T> T dalamPotret(Supplier<T> kerja) {
        return java.util.Objects.requireNonNull(potret.execute(s -> kerja.get()));
    }

    void mulai(UUID id, Pemohon oleh, Permintaan p, Instant kini) {
        jdbc.sql("""
                INSERT INTO organisasi.impor (dinas_id, impor_id, jenis, keadaan, berkas, npsn, oleh, nama_oleh, dibuat, detak)
                VALUES (:d, :i, :jenis, 'DIBACA', :berkas, :npsn, :oleh, :nama, :kini, :kini)
                """)
                .param("d", oleh.dinas().nilai())
                .param("i", id)
                .param("jenis", p.jenis().name())
                .param(
                        "berkas",
                        String.join(", ", p.berkas().stream().map(Berkas::nama).toList()))
                .param("npsn", p.npsn() == null ? null : p.npsn().angka())
                .param("oleh", oleh.oleh())
                .param("nama", oleh.nama())
                .param("kini", Timestamp.from(kini))
                .update();
    }

    void detak(DinasId dinas, UUID id, String tahap, int jumlah, Instant kini) {
        jdbc.sql("""
                UPDATE organisasi.impor SET detak = :kini, tahap = :tahap, jumlah = :jumlah
                WHERE dinas_id = :d AND impor_id = :i AND keadaan = 'DIBACA'
                """)
                .param("kini", Timestamp.from(kini))
                .param("tahap", tahap)
                .param("jumlah", jumlah)
                .param("d", dinas.nilai())
                .param("i", id)
                .update();
    }

    void tolak(DinasId dinas, UUID id, String pesan) {
        jdbc.sql("""
                UPDATE organisasi.impor SET keadaan = 'DITOLAK', pesan = :pesan
                WHERE dinas_id = :d AND impor_id = :i AND keadaan = 'DIBACA'
                """)
                .param("pesan", pesan)
                .param("d", dinas.nilai())
                .param("i", id)
                .update();
    }

    void kedaluwarsakan(DinasId dinas, UUID id) {
        jdbc.sql("""
                UPDATE organisasi.impor SET keadaan = 'KEDALUWARSA'
                WHERE dinas_id = :d AND impor_id = :i AND keadaan = 'PRATINJAU'
                """).param("d", dinas.nilai()).param("i", id).update();
    }

    /** Stores the finished preview; the import waits from now on. */
    void simpan(DinasId dinas, UUID id, Potret p, String sidikKeadaan) {
        transaksi.executeWithoutResult(s -> {
            for (int i = 0; i < p.baris().size(); i += SEKALI) {
                simpanBaris(
                        dinas, id, i, p.baris().subList(i, Math.min(p.baris().size(), i + SEKALI)));
            }
            Potret.RaporPotret r = p.rapor();
            jdbc.sql("""
                    UPDATE organisasi.impor SET keadaan = 'PRATINJAU', catatan = :catatan::jsonb, lingkup_satuan = :satuan,
                           lingkup_pegawai = :pegawai, lingkup_dinas = :dinas, potret = :potret, satuan_id = :rs, tahun = :rt,
                           sidik = :rx
                    WHERE dinas_id = :d AND impor_id = :i AND keadaan = 'DIBACA'
                    """)
                    .param("catatan", JSON.writeValueAsString(p.catatan()))
                    .param("satuan", p.satuan())
                    .param("pegawai", p.pegawai())
                    .param("dinas", p.dinas())
                    .param("potret", sidikKeadaan)
                    .param("rs", r == null ? null : r.satuan(), java.sql.Types.OTHER)
                    .param("rt", r == null ? null : r.tahun(), java.sql.Types.INTEGER)
                    .param("rx", r == null ? null : r.sidik())
                    .param("d", dinas.nilai())
                    .param("i", id)
                    .update();
        });
    }

    private void simpanBaris(DinasId dinas, UUID id, int mulai, List<BarisPratinjau> baris) {
        jdbc.sql("""
                INSERT INTO organisasi.impor_baris
                SELECT ?, ?, ? + x.ke, x.baris, x.objek, x.objek_id, x.aksi, x.judul, x.isi::jsonb, x.boleh_pilih, x.dipilih
                FROM unnest(?::int[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::boolean[])
                     WITH ORDINALITY AS x(baris, objek, objek_id, aksi, judul, isi, boleh_pilih, dipilih, ke)
                """)
                .params(
                        dinas.nilai(),
                        id,
                        mulai,
                        baris.stream().map(BarisPratinjau::baris).toArray(Integer[]::new),
                        baris.stream().map(b -> b.objek().name()).toArray(String[]::new),
                        baris.stream().map(BarisPratinjau::id).toArray(UUID[]::new),
                        baris.stream().map(b -> b.aksi().name()).toArray(String[]::new),
                        baris.stream().map(BarisPratinjau::judul).toArray(String[]::new),
                        baris.stream()
                                .map(b -> JSON.writeValueAsString(b.isi()))
                                .toArray(String[]::new),
                        baris.stream().map(BarisPratinjau::bolehPilih).toArray(Boolean[]::new),
                        baris.stream().map(BarisPratinjau::dipilih).toArray(Boolean[]::new))
                .update();
    }

    List<ImporRingkas> daftar(DinasId dinas, int batas, Instant kini) {
        return jdbc.sql(RINGKAS + " ORDER BY impor_id DESC LIMIT :n")
                .param("d", dinas.nilai())
                .param("n", batas)
                .query((rs, n) -> ringkas(rs, kini))
                .list();
    }

    Optional<ImporRingkas> cari(DinasId dinas, UUID id, Instant kini) {
        return jdbc.sql(RINGKAS + " AND impor_id = :i")
                .param("d", dinas.nilai())
                .param("i", id)
                .query((rs, n) -> ringkas(rs, kini))
                .optional();
    }

    private static ImporRingkas ringkas(ResultSet rs, Instant kini) throws SQLException {
        KeadaanImpor keadaan = KeadaanImpor.valueOf(rs.getString("keadaan"));
        boolean sunyi = rs.getTimestamp("detak").toInstant().isBefore(kini.minus(SUNYI));
        Timestamp diterapkan = rs.getTimestamp("diterapkan");
        return new ImporRingkas(
                rs.getObject("impor_id", UUID.class),
                JenisImpor.valueOf(rs.getString("jenis")),
                keadaan == KeadaanImpor.DIBACA && sunyi ? KeadaanImpor.TERPUTUS : keadaan,
                rs.getString("berkas"),
                rs.getString("npsn"),
                rs.getString("nama_oleh"),
                rs.getTimestamp("dibuat").toInstant(),
                rs.getString("tahap"),
                rs.getInt("jumlah"),
                rs.getString("pesan"),
                List.of(JSON.readValue(rs.getString("catatan"), String[].class)),
                diterapkan == null ? null : diterapkan.toInstant(),
                rs.getString("penerap"));
    }

    List<HitunganBaris> hitung(DinasId dinas, UUID id) {
        return jdbc.sql("""
                SELECT objek, aksi, count(*)::int AS jumlah, count(*) FILTER (WHERE dipilih)::int AS dipilih
                FROM organisasi.impor_baris WHERE dinas_id = :d AND impor_id = :i GROUP BY objek, aksi
                """)
                .param("d", dinas.nilai())
                .param("i", id)
                .query(HitunganBaris.class)
                .list();
    }

    /** A page of lines; {@code aksi} null means all. */
    List<BarisTampil> baris(DinasId dinas, UUID id, @Nullable Aksi aksi, int mulai, int banyak) {
        return jdbc.sql("""
                SELECT nomor, baris, objek, aksi, judul, isi::text, boleh_pilih, dipilih FROM organisasi.impor_baris
                WHERE dinas_id = :d AND impor_id = :i AND (:a = '' OR aksi = :a) ORDER BY nomor LIMIT :n OFFSET :m
                """)
                .param("d", dinas.nilai())
                .param("i", id)
                .param("a", aksi == null ? "" : aksi.name())
                .param("n", banyak)
                .param("m", mulai)
                .query((rs, n) -> new BarisTampil(
                        rs.getInt("nomor"),
                        rs.getInt("baris"),
                        Objek.valueOf(rs.getString("objek")),
                        Aksi.valueOf(rs.getString("aksi")),
                        rs.getString("judul"),
                        JSON.readValue(rs.getString("isi"), BarisPratinjau.Isi.class),
                        rs.getBoolean("boleh_pilih"),
                        rs.getBoolean("dipilih")))
                .list();
    }

    /** Keeps the ticks of the lines that were shown, while the import waits. */
    void pilih(DinasId dinas, UUID id, Collection<Integer> tampil, Collection<Integer> pilih) {
        if (tampil.isEmpty()) {
            return;
        }
        jdbc.sql("""
                UPDATE organisasi.impor_baris b SET dipilih = (b.nomor = ANY(string_to_array(:p, ',')::int[]))
                FROM organisasi.impor i
                WHERE i.dinas_id = :d AND i.impor_id = :i AND i.keadaan = 'PRATINJAU' AND b.dinas_id = i.dinas_id
                  AND b.impor_id = i.impor_id AND b.boleh_pilih AND b.nomor = ANY(string_to_array(:t, ',')::int[])
                """)
                .param("p", teks(pilih))
                .param("t", teks(tampil))
                .param("d", dinas.nilai())
                .param("i", id)
                .update();
    }

    private static String teks(Collection<Integer> nomor) {
        return String.join(",", nomor.stream().map(String::valueOf).toList());
    }
}
