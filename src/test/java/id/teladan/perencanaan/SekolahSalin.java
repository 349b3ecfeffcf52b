package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Akun;
import id.teladan.akun.Peramban;
import id.teladan.organisasi.TataOrganisasi;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Npsn;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** SDN Melati 1 two periods long: one of the 2024 rules that is over, and one of other rules that is open today. */
public final class SekolahSalin {
    public static final String SANDI = "melati-biru-2024";
    static final Instant KINI = Instant.now();

    final UjiSekolah s = new UjiSekolah();
    final PeriodeId kini;
    final Penyalinan penyalinan = Panggung.buka().bean(Penyalinan.class);

    public SekolahSalin(String ketentuan) {
        kini = s.periodeHariIni(ketentuan);
    }

    /** A guru of SDN Melati 1 who agreed to a plan in the first half of 2024. */
    Pengguna guruBerencana() {
        Pengguna guru = guru();
        sepakati(guru, s.lengkap(guru));
        return guru;
    }

    Pengguna guru() {
        return s.orang("Melur Handayani " + UUID.randomUUID().toString().substring(0, 4), Peran.GURU, s.melati);
    }

    /** A guru who agreed to a plan in 2024 and leads another school since six weeks. */
    Pengguna guruMenjadiKepala() {
        Pengguna guru = guruBerencana();
        TataOrganisasi tata = Panggung.buka().bean(TataOrganisasi.class);
        LocalDate sejak = LocalDate.now().minusDays(40);
        SatuanId kenanga = tata.buatSatuan(
                s.dinas,
                new TataOrganisasi.SatuanBaru(
                        new Npsn(String.valueOf(60_000_000 + (int) (System.nanoTime() % 9_000_000))),
                        "SDN Kenanga 2",
                        Jenjang.SD,
                        true,
                        null,
                        null),
                "uji",
                KINI);
        s.jdbc.sql("UPDATE organisasi.penugasan SET sampai = ? WHERE dinas_id = ? AND pegawai_id = ?")
                .params(sejak.minusDays(1), s.dinas.nilai(), guru.pegawai().nilai())
                .update();
        tata.mulaiTugas(
                s.dinas,
                new TataOrganisasi.PenugasanBaru(
                        guru.pegawai(), Peran.KEPALA_SEKOLAH, kenanga, true, sejak, null, null),
                "uji",
                KINI);
        return guru;
    }

    void sepakati(Pengguna guru, SkpId id) {
        s.langkah(guru, id, LangkahSkp.AJUKAN, null);
        s.langkah(s.budi, id, LangkahSkp.SETUJUI, null);
        assertThat(s.langkah(guru, id, LangkahSkp.SEPAKATI, null)).isInstanceOf(Hasil.Berhasil.class);
    }

    /** The empty draft of this person in the period of today. */
    SkpId draf(Pengguna p) {
        return Objects.requireNonNull(s.perencanaan.mulai(p, kini, KINI).id());
    }

    Skp baca(Pengguna p, SkpId id) {
        return s.perencanaan.buka(p, id, KINI).skp();
    }

    String akun(Pengguna p) {
        String nama = "salin-" + UUID.randomUUID().toString().substring(0, 12);
        Panggung.buka().bean(Akun.class).buat(p.dinas(), p.pegawai(), nama, SANDI, false);
        return nama;
    }

    /** Account of a guru who can copy his plan of 2024. */
    public String akunGuruBerencana() {
        return akun(guruBerencana());
    }

    /** Account of a kepala sekolah whose last plan was that of a guru. */
    public String akunGuruMenjadiKepala() {
        return akun(guruMenjadiKepala());
    }

    /** Account of a guru who never made a plan. */
    public String akunGuru() {
        return akun(guru());
    }

    public String akunKepalaSekolah() {
        return akun(s.budi);
    }

    Peramban masuk(Pengguna p) {
        Peramban b = new Peramban(Panggung.buka().porta());
        assertThat(b.masuk(akun(p), SANDI).status()).isEqualTo(303);
        return b;
    }

    static List<Butir> butir(Bagian b, String... kode) {
        return List.of(kode).stream().map(k -> Butir.of(b, k)).toList();
    }
}
