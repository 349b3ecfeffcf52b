package id.teladan.perencanaan;

import static id.teladan.perencanaan.UjiSekolah.KINI;

import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.PenugasanRingkas;
import id.teladan.organisasi.Perwakilan;
import id.teladan.organisasi.TataOrganisasi;
import id.teladan.organisasi.TataOrganisasi.PenugasanBaru;
import id.teladan.organisasi.TataOrganisasi.SatuanBaru;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Npsn;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The school of {@link UjiSekolah} in a year in which people come, go, rise and fall ill: each by dates. */
final class Kisah {
    static final LocalDate HARI = LocalDate.of(2024, 1, 15);
    private static final AtomicInteger NOMOR = new AtomicInteger(60_000_000);

    final UjiSekolah s = new UjiSekolah();
    final SatuanId melati2 = sekolah("SDN Melati 2");
    final Pengguna joko = s.orang("Joko Santoso", Peran.KEPALA_SEKOLAH, melati2);
    final PergantianPenilai pergantian = Panggung.buka().bean(PergantianPenilai.class);
    final Putusan putusan = Panggung.buka().bean(Putusan.class);
    private final TataOrganisasi tata = Panggung.buka().bean(TataOrganisasi.class);
    private final Organisasi organisasi = Panggung.buka().bean(Organisasi.class);

    SatuanId sekolah(String nama) {
        return Panggung.buka()
                .bean(TataOrganisasi.class)
                .buatSatuan(
                        s.dinas,
                        new SatuanBaru(
                                new Npsn(String.valueOf(NOMOR.incrementAndGet())), nama, Jenjang.SD, true, null, null),
                        "uji",
                        KINI);
    }

    /** Ten in the morning of that day. */
    static Instant pukul10(LocalDate hari) {
        return hari.atTime(LocalTime.of(10, 0)).atZone(Zona.WIB.id()).toInstant();
    }

    void tugaskan(Pengguna p, Peran peran, SatuanId di, boolean induk, LocalDate mulai) {
        tata.mulaiTugas(s.dinas, new PenugasanBaru(p.pegawai(), peran, di, induk, mulai, null, null), "uji", KINI);
    }

    /** Ends what he is on {@link #HARI}, or became since. */
    void akhiri(Pengguna p, Peran peran, LocalDate sampai) {
        PenugasanRingkas t = organisasi.penugasan(s.dinas, p.pegawai(), sampai).stream()
                .filter(x -> x.peran() == peran)
                .findFirst()
                .orElseThrow();
        tata.akhiriTugas(s.dinas, t.id(), sampai, "SK", "uji", KINI);
    }

    void pindah(Pengguna p, Peran peran, SatuanId ke, LocalDate mulai) {
        akhiri(p, peran, mulai.minusDays(1));
        tugaskan(p, peran, ke, true, mulai);
    }

    void pindahSebagai(Pengguna p, Peran dari, Peran menjadi, SatuanId di, LocalDate mulai) {
        akhiri(p, dari, mulai.minusDays(1));
        tugaskan(p, menjadi, di, true, mulai);
    }

    void wakilkan(Pengguna dari, Pengguna kepada, LocalDate mulai, LocalDate sampai) {
        Panggung.buka()
                .bean(Perwakilan.class)
                .tunjuk(s.dinas, s.melati, dari.pegawai(), kepada.pegawai(), mulai, sampai, "Cuti sakit", HARI, KINI);
    }

    void cuti(Pengguna p, LocalDate mulai, LocalDate sampai) {
        s.jdbc.sql("""
                        INSERT INTO organisasi.cuti (dinas_id, cuti_id, pegawai_id, jenis, mulai, sampai)
                        VALUES (?, ?, ?, 'SAKIT', ?, ?)
                        """)
                .params(s.dinas.nilai(), Uuid7.baru(), p.pegawai().nilai(), mulai, sampai)
                .update();
    }

    /** A plan of this person, brought to this status by its parties on {@link #HARI}; {@code atasan} decides. */
    SkpId rencana(Pengguna p, Pengguna atasan, StatusSkp sampai) {
        SkpId id = s.lengkap(p);
        if (sampai == StatusSkp.DRAF) {
            return id;
        }
        s.langkah(p, id, LangkahSkp.AJUKAN, null);
        if (sampai == StatusSkp.DIAJUKAN) {
            return id;
        }
        s.langkah(atasan, id, LangkahSkp.SETUJUI, "Setuju");
        if (sampai == StatusSkp.KEBERATAN) {
            s.langkah(p, id, LangkahSkp.AJUKAN_KEBERATAN, "Terlalu banyak");
        } else if (sampai == StatusSkp.DISEPAKATI) {
            s.langkah(p, id, LangkahSkp.SEPAKATI, null);
        }
        return id;
    }

    /** Adjusts one item and leaves a note in the draft of review. */
    void mulaiMemeriksa(Pengguna atasan, SkpId id) {
        Penyesuaian usul = new Penyesuaian(
                Uuid7.baru(),
                Bagian.PENGEMBANGAN,
                null,
                "PK-01",
                4,
                null,
                "Ikuti pelatihan",
                atasan.pegawai(),
                KINI.truncatedTo(ChronoUnit.MICROS));
        s.perencanaan.sesuaikan(atasan, id, "PK-03", usul, KINI);
        s.perencanaan.tandai(atasan, id, JenisTanda.PEMERIKSAAN, "Menunggu SK tugas", null, KINI);
    }

    StatusSkp status(Pengguna p, SkpId id, LocalDate hari) {
        return s.perencanaan.buka(p, id, pukul10(hari)).skp().status();
    }

    Hasil langkah(Pengguna p, SkpId id, LangkahSkp l, @Nullable String catatan, LocalDate hari) {
        return s.perencanaan.langkah(p, id, l, catatan, null, pukul10(hari));
    }

    /** Names in the list of a superior, who waits first. */
    List<Baris> daftar(Pengguna p, LocalDate hari) {
        return s.perencanaan.daftar(p, s.periode, pukul10(hari)).orElseThrow().baris();
    }

    int periksa(LocalDate hari) {
        return pergantian.periksa(s.dinas, pukul10(hari));
    }

    /** What this person was told, oldest first. */
    List<String> kabar(Pengguna p) {
        return s.jdbc.sql("SELECT judul FROM notifikasi.kabar WHERE dinas_id = ? AND penerima = ? ORDER BY kabar_id")
                .params(s.dinas.nilai(), p.pegawai().nilai())
                .query(String.class)
                .list();
    }

    List<SkpId> dapatDibaca(Pengguna p) {
        return putusan.daftar(p, 1).baris().stream().map(Putusan.Baris::skp).toList();
    }
}
