package id.teladan.akun;

import id.teladan.periode.Tahap;
import id.teladan.periode.TataPeriode;
import id.teladan.periode.TataPeriode.PeriodeBaru;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import id.teladan.umum.Zona;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The people and objects of the access matrix. A room adds its path variables to {@link #variabel}, and its rows to the table. */
final class PanggungAkses {
    /** Whose object is asked for, seen from Bu Sari; her own plan in three statuses, because its parties differ by it. */
    enum Objek {
        SENDIRI("sendiri", "DIAJUKAN", 0),
        SENDIRI_DRAF("sendiri-draf", "DRAF", 0),
        SENDIRI_KEBERATAN("sendiri-keberatan", "KEBERATAN_ATASAN", 2),
        SEKOLAH_SAMA("sekolah-sama", "DIAJUKAN", 0),
        SEKOLAH_LAIN("sekolah-lain", "DIAJUKAN", 0),
        DINAS_LAIN("dinas-lain", "DIAJUKAN", 0);

        final String sebutan;
        private final String status;
        private final int keberatan;

        Objek(String sebutan, String status, int keberatan) {
            this.sebutan = sebutan;
            this.status = status;
            this.keberatan = keberatan;
        }

        static Set<Objek> bagi(String rute) {
            boolean rencana = rute.contains(" /skp/") || rute.contains(" /periksa/{id}");
            return rencana
                    ? EnumSet.allOf(Objek.class)
                    : EnumSet.complementOf(EnumSet.of(SENDIRI_DRAF, SENDIRI_KEBERATAN));
        }
    }

    /** The person who has the object, with his school, his plan, and the period and the import of his dinas. */
    record Pemilik(DinasId dinas, PegawaiId pegawai, SatuanId satuan, UUID skp, PeriodeId periode, UUID impor) {}

    private static final AtomicInteger NOMOR = new AtomicInteger();
    private final Panggung p;
    final Map<String, PegawaiId> orang = new LinkedHashMap<>();
    private final Map<Objek, Pemilik> pemilik = new LinkedHashMap<>();

    /** Path variables with the segment before them, such as {@code satuan/{id}}: how their value follows from the owner. */
    final Map<String, Function<Pemilik, String>> variabel = new LinkedHashMap<>();

    /** Path variables that mean the same to everybody. */
    final Map<String, String> tetap = new LinkedHashMap<>();

    /** Fields without which a route reads nothing: of the form, or of the address for GET. */
    final Map<String, List<String>> isian = new LinkedHashMap<>();

    /** Schools and dinas of its own: a second kepala sekolah of another test would change who assesses whom. */
    PanggungAkses(Panggung p, TataPeriode tata) {
        this.p = p;
        DinasId kota = p.dinas("Dinas Pendidikan Kota Contoh", "WIB");
        DinasId kabupaten = p.dinas("Dinas Pendidikan Kabupaten Contoh", "WIT");
        SatuanId melati1 = p.satuan(kota, "SDN Melati 1");
        SatuanId melati2 = p.satuan(kota, "SDN Melati 2");
        SatuanId kenanga = p.satuan(kabupaten, "SDN Kenanga");
        PegawaiId sari = orang("pemilik", kota, "Bu Sari", Peran.GURU, melati1);
        PegawaiId melur = orang("rekan", kota, "Bu Melur", Peran.GURU, melati1);
        orang("kepsek", kota, "Pak Budi", Peran.KEPALA_SEKOLAH, melati1);
        orang("kepsek-lain", kota, "Pak Joko", Peran.KEPALA_SEKOLAH, melati2);
        orang("pengawas", kota, "Bu Rina", Peran.PENGAWAS, null);
        orang("kadin", kota, "Pak Tono", Peran.KEPALA_DINAS, null);
        orang("kadin-lain", kabupaten, "Pak Danu", Peran.KEPALA_DINAS, null);
        PegawaiId wati = orang("admin", kota, "Bu Wati", Peran.ADMIN_DINAS, null);
        PegawaiId tini = orang("admin-lain", kabupaten, "Bu Tini", Peran.ADMIN_DINAS, null);
        PegawaiId ayu = orang("guru-sekolah-lain", kota, "Bu Ayu", Peran.GURU, melati2);
        PegawaiId ina = orang("guru-dinas-lain", kabupaten, "Bu Ina", Peran.GURU, kenanga);
        PeriodeId di = periode(tata, kota, Zona.WIB, wati);
        PeriodeId lain = periode(tata, kabupaten, Zona.WIT, tini);
        UUID impor = impor(kota, wati);
        Pemilik bu = new Pemilik(kota, sari, melati1, skp(kota, sari, melati1, di), di, impor);
        pemilik.put(Objek.SENDIRI, bu);
        pemilik.put(Objek.SENDIRI_DRAF, bu);
        pemilik.put(Objek.SENDIRI_KEBERATAN, bu);
        pemilik.put(Objek.SEKOLAH_SAMA, new Pemilik(kota, melur, melati1, skp(kota, melur, melati1, di), di, impor));
        pemilik.put(Objek.SEKOLAH_LAIN, new Pemilik(kota, ayu, melati2, skp(kota, ayu, melati2, di), di, impor));
        pemilik.put(
                Objek.DINAS_LAIN,
                new Pemilik(kabupaten, ina, kenanga, skp(kabupaten, ina, kenanga, lain), lain, impor(kabupaten, tini)));
        isiVariabel();
        isiIsian(bu);
        new PkoAkses(p.db).pasang(variabel, isian, bu);
    }

    private void isiVariabel() {
        variabel.put("dapodik/{id}", this::sambungan);
        variabel.put("akun/{pegawai}", o -> o.pegawai().toString());
        variabel.put("satuan/{satuan}", o -> o.satuan().toString());
        variabel.put("satuan/{id}", o -> o.satuan().toString());
        variabel.put("pegawai/{id}", o -> o.pegawai().toString());
        variabel.put("skp/{id}", o -> o.skp().toString());
        variabel.put("periksa/{id}", o -> o.skp().toString());
        variabel.put("sekaligus/{id}", this::massal);
        variabel.put("periode/{id}", o -> o.periode().toString());
        variabel.put("ketentuan/{id}", o -> o.periode().toString());
        variabel.put("impor/{id}", o -> o.impor().toString());
        variabel.put("laporan/{id}", this::laporan);
        variabel.put("kabar/{id}", this::kabar);
        variabel.put("wakil/{id}", this::wakil);
        variabel.put("cuti/{id}", this::cuti);
        variabel.put("putusan/{id}", this::putusan);
        variabel.put("pengamat/{id}", this::pengamat);
        variabel.put("siklus/{id}", this::siklus);
        variabel.put("observasi/{id}", this::siklus);
        new DokumenAkses(p.db).isi(variabel, tetap);
        BuktiAkses bukti = new BuktiAkses(p.db);
        variabel.put("bukti/{id}", bukti::bukti);
        variabel.put("berkas/{id}", bukti::berkas);
        variabel.put("unggahan/{id}", bukti::unggahan);
        variabel.put("orang/{pegawai}", o -> o.pegawai().toString());
        PenilaianAkses penilaian = new PenilaianAkses(p.db);
        variabel.put("penilaian/{id}", o -> penilaian.penilaian(o, false));
        variabel.put("keberatan/{id}", o -> penilaian.penilaian(o, true));
        variabel.put("penilaian/{periode}", o -> o.periode().toString());
        variabel.put("{periode}/{pegawai}", o -> o.pegawai().toString());
        variabel.put(
                "penugasan/{id}",
                o -> p.db.sql(
                                "SELECT penugasan_id::text FROM organisasi.penugasan WHERE dinas_id = ? AND pegawai_id = ?")
                        .params(o.dinas().nilai(), o.pegawai().nilai())
                        .query(String.class)
                        .list()
                        .getFirst());
        variabel.put("angka-kredit/{pegawai}", o -> o.pegawai().toString());
        variabel.put("predikat-tahunan/{pegawai}", o -> o.pegawai().toString());
        tetap.put("kalibrasi/{kode}", "pagi-di-kelas-empat");
        tetap.put("berkas/{berkas}", Uuid7.baru().toString());
        tetap.put("upaya/{upaya}", Uuid7.baru().toString());
        tetap.put("aset/{sidik}", "x");
        tetap.put("{sidik}/{nama}", "teladan.css");
        tetap.put("{id}/{mulai}", "0");
        tetap.put("kalender/{rahasia}.ics", "x".repeat(43) + ".ics");
        tetap.put("penyesuaian/{penyesuaian}", Uuid7.baru().toString());
    }

    /** This person named as observer of guru at his school, made for the request. */
    private String pengamat(Pemilik o) {
        UUID id = Uuid7.baru();
        p.db.sql("""
                        INSERT INTO pelaksanaan.pengamat (dinas_id, pengamat_id, satuan_id, untuk, pegawai_id, sk, mulai, sampai,
                            ditunjuk_oleh, ditunjuk_pada)
                        VALUES (?, ?, ?, 'GURU', ?, 'x', '2025-01-01', '2025-12-31', ?, now())""")
                .params(
                        o.dinas().nilai(),
                        id,
                        o.satuan().nilai(),
                        o.pegawai().nilai(),
                        o.pegawai().nilai())
                .update();
        return id.toString();
    }

    /** The cycle of this person with an agreed plan, all documents handed in, as the request finds it. */
    private String siklus(Pemilik o) {
        Object[] skp = {o.dinas().nilai(), o.skp()};
        p.db.sql("UPDATE perencanaan.skp SET status = 'DISEPAKATI' WHERE dinas_id = ? AND skp_id = ?")
                .params(skp)
                .update();
        p.db.sql("""
                        INSERT INTO perencanaan.butir (dinas_id, skp_id, bagian, kode, urutan) VALUES (?, ?, 'PRAKTIK', 'MK-1', 0)
                        ON CONFLICT DO NOTHING""").params(skp).update();
        p.db.sql("""
                        INSERT INTO pelaksanaan.siklus
                            (dinas_id, siklus_id, periode_id, pegawai_id, peran, satuan_id, skp_id, indikator, versi, dibuat_pada)
                        VALUES (?, ?, ?, ?, 'GURU', ?, ?, 'MK-1', 0, now()) ON CONFLICT DO NOTHING""")
                .params(
                        o.dinas().nilai(),
                        Uuid7.baru(),
                        o.periode().nilai(),
                        o.pegawai().nilai(),
                        o.satuan().nilai(),
                        o.skp())
                .update();
        String id = p.db.sql("SELECT siklus_id::text FROM pelaksanaan.siklus WHERE dinas_id = ? AND skp_id = ?")
                .params(skp)
                .query(String.class)
                .single();
        p.db.sql("""
                        INSERT INTO pelaksanaan.dokumen (dinas_id, siklus_id, huruf, ke, status, isi, penulis, sejak)
                        SELECT ?, ?::uuid, h, 1, 'DIKUMPULKAN', '{}', '{}', now() FROM unnest(ARRAY['A', 'B', 'C', 'E']) AS h
                        ON CONFLICT (dinas_id, siklus_id, huruf, ke) DO UPDATE SET status = 'DIKUMPULKAN'""").params(o.dinas().nilai(), id).update();
        p.db.sql("DELETE FROM pelaksanaan.dokumen WHERE dinas_id = ? AND siklus_id = ?::uuid AND ke > 1")
                .params(o.dinas().nilai(), id)
                .update();
        return id;
    }

    /** A bulk act of him who assesses this person, made for the request: of the kepala dinas where the school has no head here. */
    private String massal(Pemilik o) {
        UUID id = Uuid7.baru();
        PegawaiId oleh = p.db.sql("""
                        SELECT pegawai_id FROM organisasi.penugasan WHERE dinas_id = ?
                           AND (peran = 'KEPALA_SEKOLAH' AND satuan_id = ? OR peran = 'KEPALA_DINAS')
                         ORDER BY peran DESC LIMIT 1""")
                .params(o.dinas().nilai(), o.satuan().nilai())
                .query((r, n) -> new PegawaiId(r.getObject(1, UUID.class)))
                .single();
        p.db.sql("""
                        INSERT INTO perencanaan.massal (dinas_id, massal_id, jenis, periode_id, oleh, peran, dibuat)
                        VALUES (?, ?, 'SETUJUI', ?, ?, 'KEPALA_SEKOLAH', now())""")
                .params(o.dinas().nilai(), id, o.periode().nilai(), oleh.nilai())
                .update();
        return id.toString();
    }

    /** A report of this person, made for the request. */
    private String laporan(Pemilik o) {
        UUID id = Uuid7.baru();
        p.db.sql(
                        "INSERT INTO organisasi.laporan (dinas_id, laporan_id, pegawai_id, pada, isi) VALUES (?, ?, ?, now(), 'x')")
                .params(o.dinas().nilai(), id, o.pegawai().nilai())
                .update();
        return id.toString();
    }

    /** A message to this person, made for the request. */
    private String kabar(Pemilik o) {
        UUID id = Uuid7.baru();
        p.db.sql(
                        "INSERT INTO notifikasi.kabar (dinas_id, penerima, kabar_id, pada, judul, isi, url) VALUES (?, ?, ?, now(), 'x', 'x', '/')")
                .params(o.dinas().nilai(), o.pegawai().nilai(), id)
                .update();
        return id.toString();
    }

    /** Leave of this person, made for the request. */
    private String cuti(Pemilik o) {
        UUID id = Uuid7.baru();
        p.db.sql(
                        "INSERT INTO organisasi.cuti (dinas_id, cuti_id, pegawai_id, jenis, mulai, sampai) VALUES (?, ?, ?, 'SAKIT', '2026-01-01', '2026-01-02')")
                .params(o.dinas().nilai(), id, o.pegawai().nilai())
                .update();
        return id.toString();
    }

    /** The plan of this person, which the principal of the other school once returned. */
    private String putusan(Pemilik o) {
        p.db.sql("""
                        INSERT INTO perencanaan.riwayat (dinas_id, skp_id, riwayat_id, pada, oleh, sebagai, langkah, dari, ke)
                        VALUES (?, ?, ?, now(), ?, 'PENILAI', 'KEMBALIKAN', 'DIAJUKAN', 'DIKEMBALIKAN')""")
                .params(
                        o.dinas().nilai(),
                        o.skp(),
                        Uuid7.baru(),
                        orang("kepsek-lain").nilai())
                .update();
        return o.skp().toString();
    }

    /** A delegation that this person gave to somebody, made for the request. */
    private String wakil(Pemilik o) {
        UUID id = Uuid7.baru();
        p.db.sql("""
                        INSERT INTO organisasi.perwakilan
                          (dinas_id, perwakilan_id, pemberi_id, wakil_id, mulai, sampai, alasan, pada)
                        SELECT p.dinas_id, ?, ?, p.pegawai_id, '2026-01-01', '2026-12-31', 'x', now() FROM organisasi.pegawai p
                         WHERE p.dinas_id = ? AND p.pegawai_id <> ? LIMIT 1""")
                .params(id, o.pegawai().nilai(), o.dinas().nilai(), o.pegawai().nilai())
                .update();
        return id.toString();
    }

    private void isiIsian(Pemilik sari) {
        isian.put("POST /pelaksanaan", List.of("periode", sari.periode().toString()));
        BuktiAkses.isian(isian, sari);
        isian.put("POST /skp", List.of("periode", sari.periode().toString()));
        isian.put("POST /templat", List.of("periode", sari.periode().toString()));
        isian.put("POST /skp/{id}/data-diri", List.of("versi", "0"));
        isian.put("POST /kabar/pembacaan", List.of("sampai", Uuid7.baru().toString()));
        isian.put("POST /periksa/{id}/penyesuaian", List.of("bagian", "PRAKTIK", "baru", "PG-01"));
        for (String rute : List.of("POST /periksa/sekaligus/persetujuan", "POST /periksa/sekaligus/pengingat")) {
            isian.put(
                    rute,
                    List.of(
                            "baru",
                            Uuid7.baru().toString(),
                            "periode",
                            sari.periode().toString()));
        }
        isian.put(
                "POST /periksa/sekaligus/{id}/pembatalan",
                List.of("baru", Uuid7.baru().toString()));
        isian.put("POST /admin/periode", List.of("ketentuan", "2026-tahunan"));
        isian.put(
                "GET /admin/periode/jendela", List.of("pegawai", sari.pegawai().toString()));
    }

    /** A connection to a Dapodik, made for the request. */
    private String sambungan(Pemilik o) {
        UUID id = Uuid7.baru();
        p.db.sql("""
                        INSERT INTO organisasi.sambungan (dinas_id, sambungan_id, npsn, alamat, token, jadwal, hari, jam, keadaan)
                        VALUES (?, ?, ?, 'http://127.0.0.1:1/WebService', 'x', 'MATI', 1, 2, 'BELUM')
                        """)
                .params(o.dinas().nilai(), id, "7%07d".formatted(NOMOR.incrementAndGet()))
                .update();
        return id.toString();
    }

    Objek objek(String sebutan) {
        return pemilik.keySet().stream()
                .filter(o -> o.sebutan.equals(sebutan))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Objek tidak dikenal: " + sebutan));
    }

    Pemilik pemilik(Objek objek) {
        return nilai(pemilik, objek);
    }

    PegawaiId orang(String siapa) {
        return nilai(orang, siapa);
    }

    private static <K, V> V nilai(Map<K, V> peta, K kunci) {
        V v = peta.get(kunci);
        if (v == null) {
            throw new AssertionError("PanggungAkses belum mengenal " + kunci);
        }
        return v;
    }

    private PegawaiId orang(String siapa, DinasId dinas, String nama, Peran peran, @Nullable SatuanId satuan) {
        PegawaiId id = p.orang(dinas, nama, "akses" + Uuid7.baru(), peran, satuan);
        orang.put(siapa, id);
        return id;
    }

    /** A year with all windows open on the day of the test's clock. */
    private static PeriodeId periode(TataPeriode tata, DinasId dinas, Zona zona, PegawaiId admin) {
        LocalDate mulai = LocalDate.of(2026, 1, 1);
        LocalDate sampai = LocalDate.of(2026, 12, 31);
        Rentang semua = new Rentang(mulai, sampai);
        return tata.bukaPeriode(
                dinas,
                new PeriodeBaru(
                        "2026",
                        "Tahun 2026",
                        mulai,
                        sampai,
                        zona,
                        "2026-tahunan",
                        Map.of(Tahap.PERENCANAAN, semua, Tahap.PELAKSANAAN, semua, Tahap.PENILAIAN, semua)),
                admin,
                JamUji.AWAL);
    }

    private UUID skp(DinasId dinas, PegawaiId guru, SatuanId satuan, PeriodeId periode) {
        UUID id = Uuid7.baru();
        p.db.sql("""
                        INSERT INTO perencanaan.skp
                          (dinas_id, skp_id, periode_id, pegawai_id, peran, satuan_id, jenjang, status, versi, sejak)
                        VALUES (?, ?, ?, ?, 'GURU', ?, 'SD', 'DIAJUKAN', 1, ?)""")
                .params(dinas.nilai(), id, periode.nilai(), guru.nilai(), satuan.nilai(), Timestamp.from(JamUji.AWAL))
                .update();
        return id;
    }

    private UUID impor(DinasId dinas, PegawaiId admin) {
        UUID id = Uuid7.baru();
        Timestamp kini = Timestamp.from(JamUji.AWAL);
        p.db.sql("""
                        INSERT INTO organisasi.impor
                          (dinas_id, impor_id, jenis, keadaan, berkas, oleh, nama_oleh, dibuat, detak)
                        VALUES (?, ?, 'PEGAWAI', 'PRATINJAU', 'pegawai.csv', ?, 'Admin', ?, ?)""").params(dinas.nilai(), id, admin.toString(), kini, kini).update();
        return id;
    }

    /** Undoes what an allowed request before may have done, and brings the plan into the status in which it is asked for. */
    void pulihkan(@Nullable Objek objek) {
        // Only the people of this stage: others have theirs beside it.
        UUID[] ini = orang.values().stream().map(PegawaiId::nilai).toArray(UUID[]::new);
        p.db.sql(
                        "UPDATE akun.akun SET aktif = true, wajib_ganti = false, terkunci_sampai = NULL WHERE pegawai_id = ANY(?)")
                .param(ini)
                .update();
        p.db.sql("""
                        UPDATE organisasi.penugasan SET batal = false, sampai = NULL
                         WHERE (batal OR sampai IS NOT NULL) AND pegawai_id = ANY(?)""").param(ini).update();
        p.db.sql("UPDATE organisasi.impor SET keadaan = 'PRATINJAU' WHERE oleh = ANY(CAST(? AS text[]))")
                .param(orang.values().stream().map(PegawaiId::toString).toArray(String[]::new))
                .update();
        if (objek != null) {
            p.db.sql("UPDATE perencanaan.skp SET status = ?, keberatan = ?, penilai_id = NULL WHERE skp_id = ?")
                    .params(objek.status, objek.keberatan, pemilik(objek).skp())
                    .update();
        }
    }
}
