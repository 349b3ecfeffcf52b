package id.teladan.penilaian.kredit;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.MasukLangsung;
import id.teladan.akun.Peramban;
import id.teladan.perencanaan.RencanaSepakat;
import id.teladan.periode.Tahap;
import id.teladan.periode.TataPeriode;
import id.teladan.periode.TataPeriode.PeriodeBaru;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Rentang;
import id.teladan.umum.Uuid7;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dinas of its own: both semesters of 2024, the year 2025, and a period that goes on today; Bu Sari is a PNS of golongan III/a. */
public final class UjiKredit {
    public final RencanaSepakat r = new RencanaSepakat("2026-tahunan");
    public final Pengguna sari = r.sari;
    public final Pengguna budi = r.budi;
    public final Pengguna tono = r.tono;
    public final Pengguna wati = r.wati;
    public final PeriodeId satu;
    public final PeriodeId dua;
    public final PeriodeId setahun;
    final JdbcClient jdbc = r.jdbc;
    final KreditPegawai kredit = Panggung.buka().bean(KreditPegawai.class);

    public UjiKredit() {
        satu = new PeriodeId(jdbc.sql("SELECT periode_id FROM periode.periode WHERE dinas_id = ? AND kode = '2024-1'")
                .param(r.dinas.nilai())
                .query(java.util.UUID.class)
                .single());
        dua = periode(
                "2024-2",
                "Juli - Desember 2024",
                LocalDate.of(2024, 7, 1),
                LocalDate.of(2024, 12, 31),
                "2024-semester");
        setahun = periode(
                "2025",
                "Januari - Desember 2025",
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                "2025-tahunan");
        pns(sari, "III/a", null);
        pns(budi, "IV/a", "Guru Ahli Madya");
    }

    PeriodeId periode(String kode, String label, LocalDate mulai, LocalDate sampai, String ketentuan) {
        Rentang semua = new Rentang(mulai, sampai);
        return Panggung.buka()
                .bean(TataPeriode.class)
                .bukaPeriode(
                        r.dinas,
                        new PeriodeBaru(
                                kode,
                                label,
                                mulai,
                                sampai,
                                Zona.WIB,
                                ketentuan,
                                Map.of(Tahap.PERENCANAAN, semua, Tahap.PELAKSANAAN, semua, Tahap.PENILAIAN, semua)),
                        wati.pegawai(),
                        Instant.now());
    }

    public void pns(Pengguna p, @Nullable String golongan, @Nullable String jenjang) {
        status(p, "PNS", golongan, jenjang);
    }

    void status(Pengguna p, String status, @Nullable String golongan, @Nullable String jenjang) {
        jdbc.sql("""
                        UPDATE organisasi.pegawai SET status = :s, golongan = :g, jenjang_jabatan = :j
                         WHERE dinas_id = :d AND pegawai_id = :p
                        """)
                .param("s", status)
                .param("g", golongan)
                .param("j", jenjang)
                .param("d", p.dinas().nilai())
                .param("p", p.pegawai().nilai())
                .update();
    }

    /** An entry of the history of a person: it changed this golongan, {@code -} for none. */
    void riwayat(Pengguna p, String pada, String lama) {
        String sebelum = "{\"Pangkat/golongan\": \"%s\", \"Status kepegawaian\": \"%s\"}"
                .formatted(lama, lama.startsWith("I") && !lama.contains("/") ? "PPPK" : "PNS");
        jdbc.sql("""
                        INSERT INTO organisasi.riwayat (dinas_id, riwayat_id, jenis_objek, objek_id, pada, oleh, apa, sebelum, sesudah)
                        VALUES (?, ?, 'PEGAWAI', ?, CAST(? AS timestamptz), 'uji', 'uji', CAST(? AS jsonb), NULL)
                        """)
                .params(
                        p.dinas().nilai(),
                        new java.util.UUID(LocalDate.parse(pada).toEpochDay(), 0),
                        p.pegawai().nilai(),
                        pada + " 12:00+07",
                        sebelum)
                .update();
    }

    void nip(Pengguna p, String nip) {
        jdbc.sql("UPDATE organisasi.pegawai SET nip = ? WHERE dinas_id = ? AND pegawai_id = ?")
                .params(nip, p.dinas().nilai(), p.pegawai().nilai())
                .update();
    }

    /** A final result of this person. */
    public void akhir(Pengguna p, PeriodeId periode, String predikat) {
        jdbc.sql("""
                        INSERT INTO penilaian.penilaian (dinas_id, penilaian_id, periode_id, pegawai_id, peran, satuan_id, status, versi,
                               isi, predikat, ke, sejak)
                        VALUES (?, ?, ?, ?, ?, ?, 'FINAL', 1, '{}', ?, 1, ?)
                        """)
                .params(
                        p.dinas().nilai(),
                        Uuid7.baru(),
                        periode.nilai(),
                        p.pegawai().nilai(),
                        p.adalah(Peran.KEPALA_SEKOLAH) ? "KEPALA_SEKOLAH" : "GURU",
                        r.melati.nilai(),
                        predikat,
                        Timestamp.from(Instant.now()))
                .update();
    }

    /** Pak Budi sets the predikat of 2024. */
    public void tahunan(Pengguna siapa, String predikat, String alasan) {
        Peramban.Jawaban j = peramban(budi)
                .kirim(
                        "/predikat-tahunan/" + siapa.pegawai(),
                        "tahun",
                        "2024",
                        "predikat",
                        predikat,
                        "alasan",
                        alasan,
                        "ke",
                        "0");
        assertThat(j.status()).as(j.teks()).isEqualTo(303);
    }

    /** Five others of the dinas rate a case. */
    public void kalibrasi(String kasus, String indikator) {
        for (String tingkat : List.of("BELUM", "BELUM_EFEKTIF", "BELUM_EFEKTIF", "EFEKTIF", "EFEKTIF")) {
            Pengguna p = r.orang("Kepala Rekaan", Peran.KEPALA_SEKOLAH, r.satuan("SDN Rekaan"));
            String nilai =
                    "{\"%1$s.1\":\"EFEKTIF\",\"%1$s.2\":\"%2$s\",\"%1$s.3\":\"BELUM\"}".formatted(indikator, tingkat);
            jdbc.sql("""
                            INSERT INTO penilaian.kalibrasi (dinas_id, pegawai_id, kasus, ke, versi, nilai, pada)
                            VALUES (?, ?, ?, 1, 1, CAST(? AS jsonb), now())
                            """)
                    .params(p.dinas().nilai(), p.pegawai().nilai(), kasus, nilai)
                    .update();
        }
    }

    public static Peramban peramban(Pengguna p) {
        return MasukLangsung.sebagai(p);
    }

    List<KreditTersimpan> dokumen(Pengguna siapa) {
        return kredit.buka(siapa, siapa.pegawai(), Instant.now()).tersimpan();
    }
}
