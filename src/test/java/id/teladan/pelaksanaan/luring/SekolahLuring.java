package id.teladan.pelaksanaan.luring;

import id.teladan.akun.Akun;
import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.organisasi.TataOrganisasi;
import id.teladan.pelaksanaan.HasilSiklus;
import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.IsiDokumen;
import id.teladan.pelaksanaan.LangkahSiklus;
import id.teladan.pelaksanaan.Masukan;
import id.teladan.pelaksanaan.Pelaksanaan;
import id.teladan.pelaksanaan.SiklusId;
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
import id.teladan.umum.Uuid7;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A dinas of its own with SDN Melati 1 and a period of the 2026 rules that goes on today; observations are made as rows. */
public final class SekolahLuring {
    public static final String SANDI = "melati-biru-2024";
    private static final AtomicInteger NOMOR = new AtomicInteger(80_000_000);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public final JdbcClient db = Panggung.buka().bean(JdbcClient.class);
    public final DinasId dinas;
    public final SatuanId melati;
    public final Pengguna budi;
    public final PeriodeId periode;

    private final TataOrganisasi tata = Panggung.buka().bean(TataOrganisasi.class);

    public SekolahLuring() {
        this("2026-tahunan");
    }

    SekolahLuring(String ketentuan) {
        dinas = dinasBaru();
        melati = satuan("SDN Melati 1");
        budi = orang("Budi Hartono, M.Pd.", Peran.KEPALA_SEKOLAH, melati);
        periode = bukaPeriode(
                "kini",
                ketentuan,
                LocalDate.now().minusDays(30),
                LocalDate.now().plusDays(30));
    }

    /** A period that is over. */
    PeriodeId periodeLalu() {
        return bukaPeriode(
                "lalu",
                "2026-tahunan",
                LocalDate.now().minusDays(200),
                LocalDate.now().minusDays(40));
    }

    private PeriodeId bukaPeriode(String kode, String ketentuan, LocalDate mulai, LocalDate sampai) {
        Rentang semua = new Rentang(mulai, sampai);
        return Panggung.buka()
                .bean(TataPeriode.class)
                .bukaPeriode(
                        dinas,
                        new PeriodeBaru(
                                kode,
                                kode.equals("kini") ? "Tahun ini" : "Tahun lalu",
                                mulai,
                                sampai,
                                Zona.WIB,
                                ketentuan,
                                Map.of(Tahap.PERENCANAAN, semua, Tahap.PELAKSANAAN, semua, Tahap.PENILAIAN, semua)),
                        budi.pegawai(),
                        Instant.now());
    }

    private DinasId dinasBaru() {
        synchronized (SekolahLuring.class) {
            String[] wilayah = db.sql("""
                            SELECT kode || ';' || nama FROM organisasi.wilayah w WHERE length(kode) = 5
                               AND NOT EXISTS (SELECT FROM organisasi.dinas d WHERE d.kode_wilayah = w.kode) ORDER BY kode DESC LIMIT 1
                            """).query(String.class).single().split(";");
            return tata.buatDinas(wilayah[0], "Dinas Pendidikan " + wilayah[1], Zona.WIB);
        }
    }

    public SatuanId satuan(String nama) {
        return tata.buatSatuan(
                dinas,
                new TataOrganisasi.SatuanBaru(
                        new Npsn(String.valueOf(NOMOR.incrementAndGet())), nama, Jenjang.SD, true, null, null),
                "uji",
                Instant.now());
    }

    public Pengguna orang(String nama, Peran peran, @Nullable SatuanId satuan) {
        PegawaiId id = tata.buatPegawai(
                dinas,
                new TataOrganisasi.PegawaiBaru(
                        nama, null, null, StatusKepegawaian.NON_ASN, "Guru Kelas", null, null, null),
                "uji",
                Instant.now());
        tata.mulaiTugas(
                dinas,
                new TataOrganisasi.PenugasanBaru(
                        id, peran, satuan, satuan != null, LocalDate.of(2020, 1, 1), null, null),
                "uji",
                Instant.now());
        return new Pengguna(dinas, id, nama, peran, satuan, peran.sebutan(), List.of());
    }

    /** The cycle of a guru whose A is handed in and whose observation is in an hour. */
    public UUID observasi(Pengguna guru) {
        UUID skp = Uuid7.baru();
        UUID siklus = Uuid7.baru();
        Timestamp kini = Timestamp.from(Instant.now());
        UUID sekolah = java.util.Objects.requireNonNull(guru.satuan()).nilai();
        db.sql("""
                        INSERT INTO perencanaan.skp
                          (dinas_id, skp_id, periode_id, pegawai_id, peran, satuan_id, jenjang, status, versi, sejak)
                        VALUES (?, ?, ?, ?, 'GURU', ?, 'SD', 'DISEPAKATI', 1, ?)""")
                .params(dinas.nilai(), skp, periode.nilai(), guru.pegawai().nilai(), sekolah, kini)
                .update();
        db.sql("INSERT INTO perencanaan.butir VALUES (?, ?, 'PRAKTIK', 'MK-1', NULL, NULL, 0)")
                .params(dinas.nilai(), skp)
                .update();
        db.sql("INSERT INTO pelaksanaan.siklus VALUES (?, ?, ?, ?, 'GURU', ?, ?, 'MK-1', 1, ?)")
                .params(dinas.nilai(), siklus, periode.nilai(), guru.pegawai().nilai(), sekolah, skp, kini)
                .update();
        db.sql("INSERT INTO pelaksanaan.dokumen VALUES (?, ?, 'A', 1, 'DIKUMPULKAN', ?::jsonb, '{}', ?)")
                .params(
                        dinas.nilai(),
                        siklus,
                        JSON.writeValueAsString(
                                Map.of("A-TARGET", "MK-1.1", "A-UPAYA", "Mempelajari contoh kesepakatan kelas.")),
                        kini)
                .update();
        db.sql("""
                        INSERT INTO pelaksanaan.jadwal (dinas_id, siklus_id, jadwal_id, mulai, menit, tempat, cara, oleh, pihak,
                            diusulkan_pada) VALUES (?, ?, ?, ?, 70, 'Kelas 4A', 'LANGSUNG', ?, 'PEMILIK', ?)""")
                .params(
                        dinas.nilai(),
                        siklus,
                        Uuid7.baru(),
                        Timestamp.from(Instant.now().plus(Duration.ofHours(1))),
                        guru.pegawai().nilai(),
                        kini)
                .update();
        return siklus;
    }

    /** What the observer wrote into B, as the server holds it; empty before the first save. */
    public Map<String, String> isiB(UUID siklus) {
        return db.sql("""
                        SELECT isi - 'B-SASARAN' FROM pelaksanaan.dokumen WHERE dinas_id = ? AND siklus_id = ? AND huruf = 'B'
                         ORDER BY ke DESC LIMIT 1""")
                .params(dinas.nilai(), siklus)
                .query(String.class)
                .optional()
                .map(t -> (Map<String, String>) JSON.readValue(t, new TypeReference<TreeMap<String, String>>() {}))
                .orElse(Map.of());
    }

    public String statusB(UUID siklus) {
        return db.sql("""
                        SELECT status FROM pelaksanaan.dokumen WHERE dinas_id = ? AND siklus_id = ? AND huruf = 'B'
                         ORDER BY ke DESC LIMIT 1""")
                .params(dinas.nilai(), siklus)
                .query(String.class)
                .optional()
                .orElse("KOSONG");
    }

    /** How many times B was handed in, by the history. */
    public int dikumpulkan(UUID siklus) {
        return db.sql("""
                        SELECT count(*) FROM pelaksanaan.riwayat WHERE dinas_id = ? AND siklus_id = ? AND huruf = 'B'
                           AND langkah = 'KUMPULKAN'""").params(dinas.nilai(), siklus).query(Integer.class).single();
    }

    public List<String> naskah(UUID siklus) {
        return db.sql("SELECT teks FROM pelaksanaan.naskah WHERE dinas_id = ? AND siklus_id = ? ORDER BY teks")
                .params(dinas.nilai(), siklus)
                .query(String.class)
                .list();
    }

    /** An account for this person, to sign in by the door. */
    public String akun(Pengguna p) {
        String nama = "luring-" + UUID.randomUUID().toString().substring(0, 12);
        Panggung.buka().bean(Akun.class).buat(p.dinas(), p.pegawai(), nama, SANDI, false);
        return nama;
    }

    /** Pak Budi writes B at his desk meanwhile. */
    public void simpanDiMeja(UUID siklus, Map<String, String> isi) {
        langkah(siklus, LangkahSiklus.SIMPAN, isi);
    }

    public void kumpulkanDiMeja(UUID siklus) {
        Map<String, String> isi = new TreeMap<>(Map.of("B-REKOMENDASI", "Dari meja"));
        for (int i = 1; i <= 3; i++) {
            isi.put("B-PENILAIAN.MK-1." + i, "BELUM");
            isi.put("B-CATATAN.MK-1." + i, "Dari meja");
        }
        langkah(siklus, LangkahSiklus.KUMPULKAN, isi);
    }

    private void langkah(UUID siklus, LangkahSiklus l, Map<String, String> isi) {
        HasilSiklus h = Panggung.buka()
                .bean(Pelaksanaan.class)
                .langkah(
                        budi,
                        new SiklusId(siklus),
                        l,
                        Huruf.B,
                        new Masukan(IsiDokumen.dari(isi), null, null),
                        Instant.now());
        if (!(h instanceof HasilSiklus.Berhasil)) {
            throw new AssertionError(h);
        }
    }

    /** All that stands in kiriman of this cycle, also of those that lost. */
    public List<String> teksKiriman(UUID siklus) {
        return db.sql("""
                        SELECT coalesce(isi::text, '') || coalesce(lain::text, '') FROM pelaksanaan.kiriman
                         WHERE dinas_id = ? AND siklus_id = ?""").params(dinas.nilai(), siklus).query(String.class).list();
    }

    /** Sizes of the photos of this observation, in bytes. */
    public List<Integer> ukuranFoto(UUID siklus) {
        return db.sql("""
                        SELECT i.panjang FROM pelaksanaan.foto f
                          JOIN pelaksanaan.berkas b ON b.dinas_id = f.dinas_id AND b.berkas_id = f.berkas_id
                          JOIN pelaksanaan.isi_berkas i ON i.dinas_id = b.dinas_id AND i.sidik = b.sidik
                         WHERE f.dinas_id = ? AND f.siklus_id = ?""").params(dinas.nilai(), siklus).query(Integer.class).list();
    }

    /** Digests of the kiriman with which B was handed in. */
    public List<String> sidikKumpulkan(UUID siklus) {
        return db.sql("""
                        SELECT sidik FROM pelaksanaan.kiriman WHERE dinas_id = ? AND siklus_id = ? AND kumpulkan
                           AND hasil = 'DITERIMA'""").params(dinas.nilai(), siklus).query(String.class).list();
    }
}
