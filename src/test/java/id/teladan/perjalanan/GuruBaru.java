package id.teladan.perjalanan;

import id.teladan.organisasi.Bawahan;
import id.teladan.organisasi.DinasRingkas;
import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.organisasi.TataOrganisasi;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A guru of the demo who has no plan and no account yet, with an account made for one journey. */
record GuruBaru(String akun, String nama, PegawaiId id) {
    static final String SANDI = "melati-biru-2024";
    private static final Panggung PANGGUNG = Panggung.buka();

    /** @param kepala account of the kepala sekolah in Kota Contoh who approves the guru's plan */
    static GuruBaru di(String kepala) {
        DinasRingkas kota = PANGGUNG.organisasi().semuaDinas().stream()
                .filter(d -> d.kode().equals("99.71"))
                .findFirst()
                .orElseThrow();
        List<UUID> terpakai = PANGGUNG.jdbc()
                .sql("SELECT pegawai_id FROM perencanaan.skp UNION SELECT pegawai_id FROM akun.akun")
                .query(UUID.class)
                .list();
        UUID penilai = PANGGUNG.jdbc()
                .sql(
                        "SELECT a.pegawai_id FROM akun.nama_masuk n JOIN akun.akun a USING (dinas_id, akun_id) WHERE n.nama = ?")
                .param(kepala)
                .query(UUID.class)
                .single();
        Bawahan guru = PANGGUNG
                .organisasi()
                .bawahan(kota.id(), new PegawaiId(penilai), LocalDate.now(), AturanTanpaKepala.DISETUJUI_SISTEM)
                .stream()
                .filter(b -> !terpakai.contains(b.id().nilai()))
                .findFirst()
                .orElseThrow();
        return berakun(kota.id(), guru.id());
    }

    /** One more guru at the school of this kepala sekolah, for journeys that would use up those of the demo. */
    static GuruBaru tambahan(String kepala) {
        record Sekolah(UUID dinas, UUID satuan) {}
        Sekolah di = PANGGUNG.jdbc().sql("""
                        SELECT t.dinas_id AS dinas, t.satuan_id AS satuan FROM akun.nama_masuk n
                          JOIN akun.akun a USING (dinas_id, akun_id) JOIN organisasi.penugasan t USING (dinas_id, pegawai_id)
                         WHERE n.nama = ? AND t.peran = 'KEPALA_SEKOLAH'
                        """).param(kepala).query(Sekolah.class).single();
        TataOrganisasi tata = PANGGUNG.bean(TataOrganisasi.class);
        DinasId dinas = new DinasId(di.dinas());
        String nama = "Sari Tambahan " + UUID.randomUUID().toString().substring(0, 8) + ", S.Pd.";
        PegawaiId id = tata.buatPegawai(
                dinas,
                new TataOrganisasi.PegawaiBaru(
                        nama, null, null, StatusKepegawaian.NON_ASN, "Guru Kelas", null, null, null),
                "uji",
                Instant.now());
        tata.mulaiTugas(
                dinas,
                new TataOrganisasi.PenugasanBaru(
                        id, Peran.GURU, new SatuanId(di.satuan()), true, LocalDate.of(2020, 1, 1), null, null),
                "uji",
                Instant.now());
        return berakun(dinas, id);
    }

    private static GuruBaru berakun(DinasId dinas, PegawaiId id) {
        String akun = "guru-" + UUID.randomUUID().toString().substring(0, 8);
        PANGGUNG.akun().buat(dinas, id, akun, SANDI, false);
        String nama = PANGGUNG.jdbc()
                .sql("SELECT nama FROM organisasi.pegawai WHERE pegawai_id = ?")
                .param(id.nilai())
                .query(String.class)
                .single();
        return new GuruBaru(akun, nama, id);
    }

    Orang masuk(Layar layar) {
        return Orang.masuk(akun, SANDI, layar);
    }

    /** How often this step stands in the history of his plan. */
    int riwayat(String langkah) {
        return PANGGUNG.jdbc()
                .sql("""
                        SELECT count(*) FROM perencanaan.riwayat r JOIN perencanaan.skp s USING (dinas_id, skp_id)
                        WHERE s.pegawai_id = ? AND r.langkah = ?""")
                .params(id.nilai(), langkah)
                .query(Integer.class)
                .single();
    }
}
