package id.teladan.bench;

import id.teladan.akun.Akun;
import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.organisasi.TataOrganisasi;
import id.teladan.organisasi.TataOrganisasi.PegawaiBaru;
import id.teladan.organisasi.TataOrganisasi.PenugasanBaru;
import id.teladan.organisasi.TataOrganisasi.SatuanBaru;
import id.teladan.periode.Tahap;
import id.teladan.periode.TataPeriode;
import id.teladan.periode.TataPeriode.PeriodeBaru;
import id.teladan.umum.DinasId;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Npsn;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Schools of the invented Kota Contoh whose principals upload, in a period of their own under the rule set of 2024: only there are
 * documents uploaded. Made once, through the doors; no other school of the data set sees anything of it.
 */
final class SekolahUnggah {
    static final int SEKOLAH = 8;

    private static final String CALON = """
            SELECT k.dinas_id, k.pegawai_id, r.periode_id AS skp_id FROM organisasi.npsn n
              JOIN organisasi.penugasan k ON k.dinas_id = n.dinas_id AND k.satuan_id = n.satuan_id AND k.peran = 'KEPALA_SEKOLAH'
              JOIN periode.periode r ON r.dinas_id = n.dinas_id AND r.kode = '%s'
             WHERE n.npsn BETWEEN 'U0000001' AND 'U0000099'""";

    private final Aplikasi teladan;
    private final LocalDate hari = LocalDate.now(Zona.WIB.id());

    SekolahUnggah(Aplikasi teladan) {
        this.teladan = teladan;
    }

    /** The principals, signed in; what they name as skp is the period. */
    List<Sasaran> siapkan() {
        JdbcClient jdbc = teladan.jdbc();
        DinasId dinas = new DinasId(satu(jdbc, "SELECT dinas_id FROM organisasi.dinas WHERE kode_wilayah = '99.71'"));
        PegawaiId admin = new PegawaiId(satu(jdbc, "SELECT pegawai_id FROM akun.akun WHERE nama = 'admin-contoh'"));
        if (jdbc
                .sql("SELECT kode FROM periode.periode WHERE dinas_id = ?")
                .param(dinas.nilai())
                .query(String.class)
                .list()
                .stream()
                .noneMatch(kode()::equals)) {
            periode(dinas, admin);
        }
        if (jdbc.sql("SELECT count(*) FROM organisasi.npsn WHERE npsn BETWEEN 'U0000001' AND 'U0000099'")
                        .query(Integer.class)
                        .single()
                == 0) {
            for (int i = 1; i <= SEKOLAH; i++) {
                sekolah(dinas, i);
            }
        }
        return Sasaran.pilih(jdbc, "UNGGAH", CALON.formatted(kode()), SEKOLAH);
    }

    private String kode() {
        return "unggah-" + hari.getYear();
    }

    private void periode(DinasId dinas, PegawaiId admin) {
        Rentang setahun = new Rentang(LocalDate.of(hari.getYear(), 1, 1), LocalDate.of(hari.getYear(), 12, 31));
        teladan.bean(TataPeriode.class)
                .bukaPeriode(
                        dinas,
                        new PeriodeBaru(
                                kode(),
                                "Unggahan " + hari.getYear(),
                                setahun.mulai(),
                                LocalDate.of(hari.getYear(), 12, 31),
                                Zona.WIB,
                                "2024-semester",
                                Map.of(
                                        Tahap.PERENCANAAN, setahun,
                                        Tahap.PELAKSANAAN, setahun,
                                        Tahap.PENILAIAN, setahun)),
                        admin,
                        Instant.now());
    }

    private void sekolah(DinasId dinas, int nomor) {
        TataOrganisasi tata = teladan.bean(TataOrganisasi.class);
        Instant kini = Instant.now();
        SatuanId satuan = tata.buatSatuan(
                dinas,
                new SatuanBaru(new Npsn("U%07d".formatted(nomor)), "SDN Unggah " + nomor, Jenjang.SD, true, null, null),
                "bench",
                kini);
        PegawaiId kepala = tata.buatPegawai(
                dinas,
                new PegawaiBaru(
                        "Kepala Unggah " + nomor,
                        null,
                        null,
                        StatusKepegawaian.NON_ASN,
                        "Kepala Sekolah",
                        null,
                        null,
                        null),
                "bench",
                kini);
        tata.mulaiTugas(
                dinas,
                new PenugasanBaru(
                        kepala, Peran.KEPALA_SEKOLAH, satuan, true, LocalDate.of(hari.getYear(), 1, 1), null, null),
                "bench",
                kini);
        teladan.bean(Akun.class).buat(dinas, kepala, "kepala-unggah-" + nomor, Isi.SANDI, false);
    }

    private static UUID satu(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(UUID.class).single();
    }
}
