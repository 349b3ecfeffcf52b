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
                """).param("d", dinas.nilai()).param("i", id).query(Kepala.class).single();
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

    /** The ticks of the admin may leave two heads of one school or two sekolah induk of one person: then nothing is applied. */
    private void periksa(DinasId dinas, UUID id) {
        List<String> kepala = bentrok(dinas, id, """
                SELECT DISTINCT s.nama FROM sentuh x
                JOIN organisasi.penugasan a ON a.dinas_id = :d AND a.penugasan_id = x.objek_id
                JOIN organisasi.penugasan b ON b.dinas_id = :d AND b.satuan_id = a.satuan_id AND b.pegawai_id <> a.pegawai_id
                JOIN organisasi.satuan s ON s.dinas_id = :d AND s.satuan_id = a.satuan_id
                WHERE a.peran = 'KEPALA_SEKOLAH' AND b.peran = 'KEPALA_SEKOLAH' AND NOT a.batal AND NOT b.batal
                  AND daterange(a.mulai, a.sampai, '[]') && daterange(b.mulai, b.sampai, '[]') LIMIT 1
                """);
        if (!kepala.isEmpty()) {
            throw new Ditolak(kepala.getFirst() + " akan mempunyai dua kepala sekolah definitif pada masa yang sama."
                    + " Centang pengakhiran tugas kepala sekolah yang lama, lalu terapkan lagi.");
        }
        List<String> induk = bentrok(dinas, id, """
                SELECT DISTINCT p.nama FROM sentuh x
                JOIN organisasi.penugasan a ON a.dinas_id = :d AND a.penugasan_id = x.objek_id
                JOIN organisasi.penugasan b ON b.dinas_id = :d AND b.pegawai_id = a.pegawai_id AND b.penugasan_id <> a.penugasan_id
                JOIN organisasi.pegawai p ON p.dinas_id = :d AND p.pegawai_id = a.pegawai_id
                WHERE a.induk AND b.induk AND NOT a.batal AND NOT b.batal
                  AND daterange(a.mulai, a.sampai, '[]') && daterange(b.mulai, b.sampai, '[]') LIMIT 1
                """);
        if (!induk.isEmpty()) {
            throw new Ditolak(induk.getFirst() + " akan mempunyai dua tugas di sekolah induk pada masa yang sama."
                    + " Centang pengakhiran tugasnya yang lama, lalu terapkan lagi.");
        }
    }

    private List<String> bentrok(DinasId dinas, UUID id, String sql) {
        return jdbc.sql("""
                WITH sentuh AS (
                    SELECT objek_id FROM organisasi.impor_baris
                    WHERE dinas_id = :d AND impor_id = :i AND objek = 'PENUGASAN' AND aksi IN ('TAMBAH', 'UBAH') AND dipilih)
                """ + sql)
                .param("d", dinas.nilai())
                .param("i", id)
                .query(String.class)
                .list();
    }
}
