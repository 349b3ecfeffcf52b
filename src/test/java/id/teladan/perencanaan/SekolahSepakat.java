package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.organisasi.Perwakilan;
import id.teladan.organisasi.TataOrganisasi;
import id.teladan.organisasi.TataOrganisasi.PenugasanBaru;
import id.teladan.periode.Tahap;
import id.teladan.periode.TataPeriode;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.DinasId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** For tests of the rooms below: the cast at SDN Melati 1 in a dinas of its own, with plans that are agreed. */
public final class SekolahSepakat {
    private final UjiSekolah s = new UjiSekolah();

    public Pengguna sari() {
        return s.sari;
    }

    public Pengguna budi() {
        return s.budi;
    }

    public Pengguna tono() {
        return s.tono;
    }

    public DinasId dinas() {
        return s.dinas;
    }

    public SatuanId melati() {
        return s.melati;
    }

    public SatuanId satuan(String nama) {
        return s.satuan(nama);
    }

    public Pengguna orang(String nama, Peran peran, @Nullable SatuanId satuan) {
        return s.orang(nama, peran, satuan);
    }

    /** A period of this rule set that goes on today, with all windows open. */
    public PeriodeId periode(String ketentuan) {
        return s.periodeHariIni(ketentuan);
    }

    /** Closes execution and assessment the day before yesterday. */
    public void tutup(PeriodeId periode) {
        for (Tahap t : List.of(Tahap.PELAKSANAAN, Tahap.PENILAIAN)) {
            LocalDate hari = LocalDate.now();
            Panggung.buka()
                    .bean(TataPeriode.class)
                    .aturJendela(
                            s.dinas,
                            periode,
                            t,
                            null,
                            new Rentang(hari.minusDays(20), hari.minusDays(2)),
                            "Ditutup lebih awal",
                            s.wati.pegawai(),
                            Instant.now());
        }
    }

    /** A plan with these items, from draft to agreement. */
    public void sepakati(Pengguna p, Pengguna atasan, PeriodeId periode, Butir... butir) {
        Instant kini = Instant.now();
        SkpId id = Objects.requireNonNull(s.perencanaan.mulai(p, periode, kini).id());
        s.perencanaan.tandai(p, id, JenisTanda.DATA_DIRI, null, null, kini);
        isi(p, id, kini, butir);
        putuskan(p, atasan, id, kini);
    }

    /** An amendment of the agreed plan with these items instead, agreed as well. */
    public void ubah(Pengguna p, Pengguna atasan, PeriodeId periode, Butir... butir) {
        Instant kini = Instant.now();
        PerubahanRencana perubahan = Panggung.buka().bean(PerubahanRencana.class);
        SkpId lama = perubahan
                .berlaku(p.dinas(), p.pegawai(), periode, p.peran())
                .orElseThrow()
                .id();
        SkpId baru = ((Hasil.Berhasil) perubahan.mulai(p, lama, kini)).skp().id();
        isi(p, baru, kini, butir);
        putuskan(p, atasan, baru, kini);
    }

    private void isi(Pengguna p, SkpId id, Instant kini, Butir... butir) {
        for (Bagian b : List.of(Bagian.PENGEMBANGAN, Bagian.TUGAS)) {
            List<Butir> isi =
                    List.of(butir).stream().filter(x -> x.bagian() == b).toList();
            assertThat(s.perencanaan.simpan(p, id, b, isi, null, kini)).isNotInstanceOf(Hasil.Ditolak.class);
        }
        String praktik =
                s.perencanaan.buka(p, id, kini).katalog().praktik().getFirst().kode();
        s.perencanaan.simpan(p, id, Bagian.PRAKTIK, List.of(Butir.of(Bagian.PRAKTIK, praktik)), null, kini);
        List<Butir> perilaku = s.perencanaan.buka(p, id, kini).katalog().perilaku().stream()
                .map(a -> Butir.of(Bagian.PERILAKU, a.pilihan().getFirst().kode()))
                .toList();
        s.perencanaan.simpan(p, id, Bagian.PERILAKU, perilaku, null, kini);
    }

    private void putuskan(Pengguna p, Pengguna atasan, SkpId id, Instant kini) {
        List.of(
                        s.perencanaan.langkah(p, id, LangkahSkp.AJUKAN, "Tugas berubah", null, kini),
                        s.perencanaan.langkah(atasan, id, LangkahSkp.SETUJUI, "Setuju", null, kini),
                        s.perencanaan.langkah(p, id, LangkahSkp.SEPAKATI, null, null, kini))
                .forEach(h -> assertThat(h)
                        .as(() -> h instanceof Hasil.Ditolak d ? d.halangan().pesan() : "")
                        .isInstanceOf(Hasil.Berhasil.class));
    }

    public static Butir pengembangan(String kode, int target) {
        return new Butir(Bagian.PENGEMBANGAN, kode, target, null);
    }

    public static Butir tugas(String kode, @Nullable String keterangan) {
        return new Butir(Bagian.TUGAS, kode, null, keterangan);
    }

    public void wakilkan(Pengguna dari, Pengguna kepada) {
        LocalDate hari = LocalDate.now();
        Panggung.buka()
                .bean(Perwakilan.class)
                .tunjuk(
                        s.dinas,
                        s.melati,
                        dari.pegawai(),
                        kepada.pegawai(),
                        hari,
                        hari.plusDays(3),
                        "Cuti sakit",
                        hari,
                        Instant.now());
    }

    /** Pak Budi leaves, and this person leads the school as Plt. */
    public Pengguna plt(String nama) {
        LocalDate kemarin = LocalDate.now().minusDays(1);
        s.jdbc.sql("UPDATE organisasi.penugasan SET sampai = ? WHERE dinas_id = ? AND pegawai_id = ?")
                .params(kemarin, s.dinas.nilai(), s.budi.pegawai().nilai())
                .update();
        Pengguna p = s.orang(nama, Peran.KEPALA_SEKOLAH, s.satuan("SDN Lain " + nama));
        Panggung.buka()
                .bean(TataOrganisasi.class)
                .mulaiTugas(
                        s.dinas,
                        new PenugasanBaru(
                                p.pegawai(), Peran.PLT_KEPALA_SEKOLAH, s.melati, false, LocalDate.now(), null, null),
                        "uji",
                        Instant.now());
        return new Pengguna(
                p.dinas(), p.pegawai(), nama, Peran.PLT_KEPALA_SEKOLAH, s.melati, "Plt. kepala sekolah", List.of());
    }

    /** What this person was told, oldest first. */
    public List<String> kabar(Pengguna p) {
        return s.jdbc.sql("SELECT judul FROM notifikasi.kabar WHERE dinas_id = ? AND penerima = ? ORDER BY kabar_id")
                .params(s.dinas.nilai(), p.pegawai().nilai())
                .query(String.class)
                .list();
    }
}
