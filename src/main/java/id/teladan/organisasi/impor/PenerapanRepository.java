package id.teladan.organisasi.impor;

import id.teladan.organisasi.TataOrganisasi.Ditolak;
import id.teladan.umum.DinasId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Applies a preview in one transaction: straight from its lines, a statement for each kind of change. */
@Repository
class PenerapanRepository {
    private record Kepala(
            String jenis, String keadaan, String satuan, String pegawai, boolean diDinas, String potret) {}

    private final JdbcClient jdbc;
    private final PotretRepository potret;
    private final TulisRepository tulis;
    private final TransactionTemplate transaksi;

    PenerapanRepository(
            JdbcClient jdbc, PotretRepository potret, TulisRepository tulis, PlatformTransactionManager manajer) {
        this.jdbc = jdbc;
        this.potret = potret;
        this.tulis = tulis;
        this.transaksi = new TransactionTemplate(manajer);
    }

    HasilPenerapan terapkan(DinasId dinas, UUID id, boolean lewatiTolak, String penerap, Instant kini) {
        try {
            return Objects.requireNonNull(
                    transaksi.execute(s -> dalamTransaksi(dinas, id, lewatiTolak, penerap, kini)));
        } catch (DuplicateKeyException e) {
            return new HasilPenerapan.Kedaluwarsa(); // a number that was free at the preview has been taken since
        } catch (Ditolak e) {
            return new HasilPenerapan.Terhalang(String.valueOf(e.getMessage()));
        }
    }

    private HasilPenerapan dalamTransaksi(DinasId dinas, UUID id, boolean lewatiTolak, String penerap, Instant kini) {
        Kepala k = jdbc.sql("""
                SELECT jenis, keadaan, lingkup_satuan AS satuan, lingkup_pegawai AS pegawai, lingkup_dinas AS di_dinas, potret
                FROM organisasi.impor WHERE dinas_id = :d AND impor_id = :i FOR UPDATE
                """)
                .param("d", dinas.nilai())
                .param("i", id)
                .query(Kepala.class)
                .single();
        if (k.keadaan().equals("DITERAPKAN")) {
            return new HasilPenerapan.Sudah();
        }
        if (!k.keadaan().equals("PRATINJAU")) {
            return new HasilPenerapan.Kedaluwarsa();
        }
        int tolakan = tolakan(dinas, id);
        if (tolakan > 0 && !lewatiTolak) {
            return new HasilPenerapan.AdaTolakan(tolakan);
        }
        boolean rapor = k.jenis().equals("RAPOR");
        potret.kunci(dinas, k.satuan(), k.pegawai(), k.diDinas());
        if (!potret.sidik(dinas, rapor, k.satuan(), k.pegawai(), k.diDinas()).equals(k.potret())) {
            return new HasilPenerapan.Kedaluwarsa();
        }
        int ditulis = rapor ? tulis.rapor(dinas, id, kini) : tulis.orang(dinas, id, kini);
        periksa(dinas, id);
        jdbc.sql("""
                UPDATE organisasi.impor SET keadaan = 'DITERAPKAN', diterapkan = :kini, penerap = :oleh
                WHERE dinas_id = :d AND impor_id = :i
                """)
                .param("kini", Timestamp.from(kini))
                .param("oleh", penerap)
                .param("d", dinas.nilai())
                .param("i", id)
                .update();
        return new HasilPenerapan.Diterapkan(ditulis);
    }

    private int tolakan(DinasId dinas, UUID id) {
        return jdbc.sql("""
                SELECT count(*)::int FROM organisasi.impor_baris WHERE dinas_id = :d AND impor_id = :i AND aksi = 'TOLAK'
                """)
                .param("d", dinas.nilai())
                .param("i", id)
                .query(Integer.class)
                .single();
    }

    /** The ticks of the admin may leave one chair to two people or one guru with two sekolah induk: then nothing is applied. */
    private void periksa(DinasId dinas, UUID id) {
        String kepala = " akan menjadi kepala kedua di tempat yang sama pada masa yang sama."
                + " Centang pengakhiran tugas kepala yang lama, lalu terapkan lagi.";
        tolakBila(
                bentrok(
                        dinas,
                        id,
                        "b.satuan_id = a.satuan_id AND a.peran = 'KEPALA_SEKOLAH' AND b.pegawai_id <> a.pegawai_id"),
                kepala);
        tolakBila(bentrok(dinas, id, "a.peran = 'KEPALA_DINAS' AND b.pegawai_id <> a.pegawai_id"), kepala);
        tolakBila(
                bentrok(dinas, id, """
                        b.pegawai_id = a.pegawai_id
                        AND (b.satuan_id IS NOT DISTINCT FROM a.satuan_id OR a.peran = 'GURU' AND a.induk AND b.induk)
                        """),
                " akan mempunyai tugas rangkap (dua sekolah induk, atau peran yang sama dua kali) pada masa yang sama."
                        + " Centang pengakhiran tugasnya yang lama, lalu terapkan lagi.");
    }

    private static void tolakBila(List<String> nama, String kalimat) {
        if (!nama.isEmpty()) {
            throw new Ditolak(nama.getFirst() + kalimat);
        }
    }

    /** Name of a person whose written assignment shares a day with another in a way that {@code syarat} forbids. */
    private List<String> bentrok(DinasId dinas, UUID id, String syarat) {
        return jdbc.sql("""
                SELECT p.nama FROM organisasi.impor_baris x
                JOIN organisasi.penugasan a ON a.dinas_id = x.dinas_id AND a.penugasan_id = x.objek_id
                JOIN organisasi.penugasan b ON b.dinas_id = a.dinas_id AND b.peran = a.peran AND b.penugasan_id <> a.penugasan_id
                JOIN organisasi.pegawai p ON p.dinas_id = a.dinas_id AND p.pegawai_id = a.pegawai_id
                WHERE x.dinas_id = :d AND x.impor_id = :i AND x.objek = 'PENUGASAN' AND x.aksi IN ('TAMBAH', 'UBAH') AND x.dipilih
                  AND NOT a.batal AND NOT b.batal AND daterange(a.mulai, a.sampai, '[]') && daterange(b.mulai, b.sampai, '[]')
                  AND %s LIMIT 1
                """.formatted(syarat))
                .param("d", dinas.nilai())
                .param("i", id)
                .query(String.class)
                .list();
    }
}
