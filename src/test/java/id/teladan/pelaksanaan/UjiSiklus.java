package id.teladan.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.HitungSql;
import id.teladan.akun.Peramban;
import id.teladan.perencanaan.RencanaSepakat;
import id.teladan.perencanaan.SkpId;
import id.teladan.periode.AturanPelaksanaan.Isian;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dinas of its own with SDN Melati 1, the cast, and a period that is open today; Bu Sari and Pak Budi have agreed plans. */
public class UjiSiklus {
    public static final String SANDI = RencanaSepakat.SANDI;

    public final RencanaSepakat r;
    public final Pelaksanaan pelaksanaan = Panggung.buka().bean(Pelaksanaan.class);
    public final JdbcClient jdbc;
    public final DinasId dinas;
    public final SatuanId melati;
    public final PeriodeId periode;
    public final Pengguna sari;
    public final Pengguna budi;
    public final Pengguna tono;
    public final Pengguna wati;
    /** Pengawas at the dinas; Tim Kerja only where she is named. */
    public final Pengguna rina;
    /** Bu Sari's agreed plan, a pattern for copies. */
    public final SkpId rencanaSari;

    /** The rules of 2026, which ask for no upload. */
    public UjiSiklus() {
        this("2026-tahunan");
    }

    public UjiSiklus(String ketentuan) {
        r = new RencanaSepakat(ketentuan);
        jdbc = r.jdbc;
        dinas = r.dinas;
        melati = r.melati;
        periode = r.periode;
        sari = r.sari;
        budi = r.budi;
        tono = r.tono;
        wati = r.wati;
        rina = r.orang("Rina Kusuma, M.Pd.", Peran.PENGAWAS, null);
        rencanaSari = r.sepakat(sari, budi);
        r.sepakat(budi, tono);
    }

    /** A guru of SDN Melati 1 with an agreed plan. */
    public Pengguna guru(String nama) {
        Pengguna p = r.orang(nama, Peran.GURU, melati);
        r.sepakat(p, budi);
        return p;
    }

    /** So many guru of SDN Melati 1, Guru Nomor 001 and so on, each with a copy of Bu Sari's plan. */
    public List<Pengguna> guru(int banyak) {
        return r.guru(banyak, rencanaSari);
    }

    public Peramban masuk(Pengguna p) {
        return r.masuk(p);
    }

    public static HitungSql sql() {
        return RencanaSepakat.sql();
    }

    /** Begins his cycle, or gives the one that he has. */
    public SiklusId mulai(Pengguna p) {
        return pelaksanaan.mulai(p, periode, Instant.now()).orElseThrow();
    }

    public LembarSiklus buka(Pengguna p, SiklusId id) {
        return pelaksanaan.buka(p, id, Instant.now());
    }

    public HasilSiklus langkah(Pengguna p, SiklusId id, LangkahSiklus l, Huruf h, Masukan m) {
        return pelaksanaan.langkah(p, id, l, h, m, Instant.now());
    }

    /** The same where it must succeed. */
    public LembarSiklus berhasil(Pengguna p, SiklusId id, LangkahSiklus l, Huruf h, Masukan m) {
        HasilSiklus hasil = langkah(p, id, l, h, m);
        assertThat(hasil).as(l + " atas " + h).isInstanceOf(HasilSiklus.Berhasil.class);
        return hasil.lembar();
    }

    /** Every field of the document that this writer fills, with something valid; the observation is tomorrow at eight. */
    public IsiDokumen isi(LembarSiklus l, Huruf h, Pengisi oleh) {
        return isi(l, h, oleh, LocalDate.now().plusDays(1));
    }

    public IsiDokumen isi(LembarSiklus l, Huruf h, Pengisi oleh, LocalDate hari) {
        BentukDokumen b = l.bentuk(h);
        TreeMap<String, String> m = new TreeMap<>();
        for (Isian i : b.isian(oleh)) {
            for (String k : b.kunci(i)) {
                m.put(k, nilai(b, i, k, hari));
            }
        }
        return new IsiDokumen(m);
    }

    private static String nilai(BentukDokumen b, Isian i, String k, LocalDate hari) {
        return switch (i.jenis()) {
            case FOKUS -> b.fokus().getFirst().kode();
            case SKALA -> b.skala(i).tingkat().getLast().kode();
            case BERKAS -> "";
            case TEKS -> i.judul() + " " + k;
            case JADWAL ->
                k.endsWith(".tanggal")
                        ? hari.toString()
                        : k.endsWith(".jam") ? "08:00" : k.endsWith(".tempat") ? "Kelas 4B" : "";
        };
    }

    /** Hands this document in, its owner A, C and E, {@code penilai} B. */
    public LembarSiklus kumpulkan(Pengguna p, SiklusId id, Huruf h) {
        LembarSiklus l = buka(p, id);
        IsiDokumen isi = isi(l, h, h == Huruf.B ? Pengisi.PENGAMAT : Pengisi.PEGAWAI);
        return berhasil(p, id, LangkahSiklus.KUMPULKAN, h, new Masukan(isi, null, null));
    }

    /** Where a document stands. */
    public static StatusDokumen status(LembarSiklus l, Huruf h) {
        return l.siklus().status(h);
    }

    /** Rates C or E. */
    public LembarSiklus nilai(Pengguna penilai, SiklusId id, Huruf h) {
        IsiDokumen isi = isi(buka(penilai, id), h, Pengisi.PENILAI);
        return berhasil(penilai, id, LangkahSiklus.NILAI, h, new Masukan(isi, null, null));
    }

    /** A cycle in which everything up to this document is handed in. */
    public SiklusId sampai(Pengguna pemilik, Pengguna penilai, Huruf terakhir) {
        SiklusId id = mulai(pemilik);
        for (Huruf h : List.of(Huruf.A, Huruf.B, Huruf.C, Huruf.E)) {
            if (h.compareTo(terakhir) <= 0) {
                kumpulkan(h == Huruf.B ? penilai : pemilik, id, h);
            }
        }
        return id;
    }

    /** Names an observer directly in the database. */
    public UUID pengamat(Pengguna siapa, Peran untuk, SatuanId satuan, LocalDate mulai, LocalDate sampai) {
        UUID id = Uuid7.baru();
        jdbc.sql("""
                        INSERT INTO pelaksanaan.pengamat (dinas_id, pengamat_id, satuan_id, untuk, pegawai_id, sk, mulai, sampai,
                            ditunjuk_oleh, ditunjuk_pada)
                        VALUES (?, ?, ?, ?, ?, '421/017/2026', ?, ?, ?, ?)
                        """)
                .params(
                        dinas.nilai(),
                        id,
                        satuan.nilai(),
                        untuk.name(),
                        siapa.pegawai().nilai(),
                        mulai,
                        sampai,
                        (untuk == Peran.GURU ? budi : tono).pegawai().nilai(),
                        Timestamp.from(Instant.now()))
                .update();
        return id;
    }

    /** The same from yesterday until a month from now. */
    public UUID pengamat(Pengguna siapa, Peran untuk, SatuanId satuan) {
        return pengamat(
                siapa,
                untuk,
                satuan,
                LocalDate.now().minusDays(1),
                LocalDate.now().plusDays(30));
    }

    /** A date of this cycle, directly in the database: proposed by its owner, or agreed. */
    public UUID jadwal(SiklusId id, PegawaiId oleh, Instant mulai, int menit, @Nullable Pengguna disetujui) {
        UUID jadwal = Uuid7.baru();
        jdbc.sql("""
                        INSERT INTO pelaksanaan.jadwal (dinas_id, siklus_id, jadwal_id, mulai, menit, tempat, cara, oleh, pihak,
                            diusulkan_pada, disetujui_oleh, disetujui_pada)
                        VALUES (?, ?, ?, ?, ?, 'Kelas 4B', 'LANGSUNG', ?, 'PEMILIK', ?, ?, ?)
                        """)
                .param(dinas.nilai())
                .param(id.nilai())
                .param(jadwal)
                .param(Timestamp.from(mulai))
                .param(menit)
                .param(oleh.nilai())
                .param(Timestamp.from(Instant.now()))
                .param(disetujui == null ? null : disetujui.pegawai().nilai())
                .param(disetujui == null ? null : Timestamp.from(Instant.now()))
                .update();
        return jadwal;
    }
}
