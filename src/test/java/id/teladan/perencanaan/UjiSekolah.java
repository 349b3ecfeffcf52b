package id.teladan.perencanaan;

import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.organisasi.TataOrganisasi;
import id.teladan.organisasi.TataOrganisasi.PegawaiBaru;
import id.teladan.organisasi.TataOrganisasi.PenugasanBaru;
import id.teladan.organisasi.TataOrganisasi.SatuanBaru;
import id.teladan.periode.Tahap;
import id.teladan.periode.TataPeriode;
import id.teladan.periode.TataPeriode.PeriodeBaru;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.DinasId;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Npsn;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dinas of its own for each test, with SDN Melati 1, the cast, and a period of the 2024 rules open on the day of {@link #KINI}. */
final class UjiSekolah {
    static final Instant KINI = Instant.parse("2024-01-15T03:00:00Z");
    private static final LocalDate AWAL = LocalDate.of(2024, 1, 1);
    private static final AtomicInteger NOMOR = new AtomicInteger(70_000_000);

    final Perencanaan perencanaan = Panggung.buka().bean(Perencanaan.class);
    final JdbcClient jdbc = Panggung.buka().bean(JdbcClient.class);
    final DinasId dinas;
    final SatuanId melati;
    final PeriodeId periode;
    final Pengguna sari;
    final Pengguna budi;
    final Pengguna tono;
    final Pengguna wati;

    private final TataOrganisasi tata = Panggung.buka().bean(TataOrganisasi.class);
    private final TataPeriode tataPeriode = Panggung.buka().bean(TataPeriode.class);

    UjiSekolah() {
        dinas = dinasBaru(jdbc, tata);
        melati = satuan("SDN Melati 1");
        sari = orang("Sari Wulandari, S.Pd.", Peran.GURU, melati);
        budi = orang("Budi Hartono, M.Pd.", Peran.KEPALA_SEKOLAH, melati);
        tono = orang("Tono Prawirodirjo", Peran.KEPALA_DINAS, null);
        wati = orang("Wati Anggraini", Peran.ADMIN_DINAS, null);
        periode = tataPeriode.bukaPeriode(
                dinas,
                new PeriodeBaru(
                        "2024-1",
                        "Januari - Juni 2024",
                        AWAL,
                        LocalDate.of(2024, 6, 30),
                        Zona.WIB,
                        "2024-semester",
                        Map.of(
                                Tahap.PERENCANAAN, new Rentang(AWAL, LocalDate.of(2024, 1, 31)),
                                Tahap.PELAKSANAAN, new Rentang(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 5, 31)),
                                Tahap.PENILAIAN, new Rentang(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30)))),
                wati.pegawai(),
                KINI);
    }

    /** A period of this rule set that goes on today, with all windows open. */
    PeriodeId periodeHariIni(String ketentuan) {
        LocalDate hari = LocalDate.now();
        Rentang buka = new Rentang(hari.minusDays(20), hari.plusDays(20));
        return tataPeriode.bukaPeriode(
                dinas,
                new PeriodeBaru(
                        "kini",
                        "Periode hari ini",
                        hari.minusDays(30),
                        hari.plusDays(30),
                        Zona.WIB,
                        ketentuan,
                        Map.of(Tahap.PERENCANAAN, buka, Tahap.PELAKSANAAN, buka, Tahap.PENILAIAN, buka)),
                wati.pegawai(),
                Instant.now());
    }

    /** One at a time: two threads must not take the same region. */
    private static synchronized DinasId dinasBaru(JdbcClient jdbc, TataOrganisasi tata) {
        String[] wilayah = jdbc.sql("""
                        SELECT kode || ';' || nama FROM organisasi.wilayah w WHERE length(kode) = 5
                           AND NOT EXISTS (SELECT FROM organisasi.dinas d WHERE d.kode_wilayah = w.kode) ORDER BY kode LIMIT 1
                        """).query(String.class).single().split(";");
        return tata.buatDinas(wilayah[0], "Dinas Pendidikan " + wilayah[1], Zona.WIB);
    }

    SatuanId satuan(String nama) {
        return tata.buatSatuan(
                dinas,
                new SatuanBaru(new Npsn(String.valueOf(NOMOR.incrementAndGet())), nama, Jenjang.SD, true, null, null),
                "uji",
                KINI);
    }

    /** Pak Budi's last day at SDN Melati 1, and another kepala sekolah from the next one on. */
    Pengguna gantiKepala(LocalDate sampai) {
        UUID tugas = jdbc.sql("SELECT penugasan_id FROM organisasi.penugasan WHERE dinas_id = ? AND pegawai_id = ?")
                .params(dinas.nilai(), budi.pegawai().nilai())
                .query(UUID.class)
                .single();
        tata.akhiriTugas(dinas, tugas, sampai, "Mutasi", "uji", KINI);
        return orang("Kepala Baru", Peran.KEPALA_SEKOLAH, melati, StatusKepegawaian.NON_ASN, sampai.plusDays(1));
    }

    Pengguna orang(String nama, Peran peran, @Nullable SatuanId satuan) {
        return orang(nama, peran, satuan, StatusKepegawaian.NON_ASN);
    }

    Pengguna orang(String nama, Peran peran, @Nullable SatuanId satuan, StatusKepegawaian status) {
        return orang(nama, peran, satuan, status, LocalDate.of(2020, 1, 1));
    }

    private Pengguna orang(
            String nama, Peran peran, @Nullable SatuanId satuan, StatusKepegawaian status, LocalDate mulai) {
        PegawaiId id = tata.buatPegawai(
                dinas, new PegawaiBaru(nama, null, null, status, "Guru Kelas", null, null, null), "uji", KINI);
        tata.mulaiTugas(dinas, new PenugasanBaru(id, peran, satuan, satuan != null, mulai, null, null), "uji", KINI);
        return new Pengguna(dinas, id, nama, peran, satuan, peran.sebutan(), List.of());
    }

    void tutupPerencanaan() {
        tataPeriode.aturJendela(
                dinas,
                periode,
                Tahap.PERENCANAAN,
                null,
                new Rentang(AWAL, LocalDate.of(2024, 1, 10)),
                "Ditutup lebih awal",
                wati.pegawai(),
                KINI);
    }

    SkpId mulai(Pengguna p) {
        return java.util.Objects.requireNonNull(
                perencanaan.mulai(p, periode, KINI).id());
    }

    Hasil simpan(Pengguna p, SkpId skp, Bagian b, List<Butir> butir, @Nullable String dasar) {
        return perencanaan.simpan(p, skp, b, butir, dasar, KINI);
    }

    /** A complete draft of this person, with Data diri confirmed. */
    SkpId lengkap(Pengguna p) {
        SkpId id = mulai(p);
        perencanaan.tandai(p, id, JenisTanda.DATA_DIRI, null, null, KINI);
        simpan(p, id, Bagian.PRAKTIK, List.of(Butir.of(Bagian.PRAKTIK, "MK-1")), null);
        simpan(p, id, Bagian.PENGEMBANGAN, List.of(new Butir(Bagian.PENGEMBANGAN, "PK-03", 1, null)), null);
        simpan(p, id, Bagian.TUGAS, List.of(new Butir(Bagian.TUGAS, "TT-06", null, "Kelas 4B")), null);
        List<Butir> perilaku = perencanaan.buka(p, id, KINI).katalog().perilaku().stream()
                .map(a -> Butir.of(Bagian.PERILAKU, a.pilihan().getFirst().kode()))
                .toList();
        simpan(p, id, Bagian.PERILAKU, perilaku, null);
        return id;
    }

    Hasil langkah(Pengguna p, SkpId skp, LangkahSkp l, @Nullable String catatan) {
        return perencanaan.langkah(p, skp, l, catatan, null, KINI);
    }

    int hitung(String tabel, SkpId skp, String syarat) {
        return jdbc.sql("SELECT count(*) FROM perencanaan." + tabel + " WHERE dinas_id = ? AND skp_id = ? AND "
                        + syarat)
                .params(dinas.nilai(), skp.nilai())
                .query(Integer.class)
                .single();
    }
}
