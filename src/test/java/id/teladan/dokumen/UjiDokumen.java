package id.teladan.dokumen;

import id.teladan.HitungSql;
import id.teladan.akun.MasukLangsung;
import id.teladan.akun.Peramban;
import id.teladan.dokumen.cetak.Bahan;
import id.teladan.dokumen.cetak.BahanFormulirB;
import id.teladan.dokumen.cetak.BahanSkp;
import id.teladan.dokumen.cetak.ContohBahan;
import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.dokumen.cetak.Pencetak;
import id.teladan.pelaksanaan.ArsipBerkas;
import id.teladan.perencanaan.RencanaSepakat;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dinas of its own with the cast and documents, for tests of this room and its journeys. */
public final class UjiDokumen {
    public final RencanaSepakat r = new RencanaSepakat("2026-tahunan");
    public final DinasId dinas = r.dinas;
    public final SatuanId melati = r.melati;
    public final PeriodeId periode = r.periode;
    public final Pengguna sari = r.sari;
    public final Pengguna budi = r.budi;
    public final Pengguna tono = r.tono;
    public final Pengguna wati = r.wati;
    public final JdbcClient jdbc = r.jdbc;
    public final Dokumen dokumen = Panggung.buka().bean(Dokumen.class);
    public final PembuatDokumen pembuat = Panggung.buka().bean(PembuatDokumen.class);

    public static HitungSql sql() {
        return RencanaSepakat.sql();
    }

    /** Draws into this store. */
    public static PembuatDokumen pembuat(ArsipBerkas arsip) {
        Panggung p = Panggung.buka();
        return new PembuatDokumen(
                p.bean(BacaDokumenRepository.class),
                p.bean(DokumenRepository.class),
                arsip,
                p.bean(Pencetak.class),
                p.bean(PembuatDokumen.Pelengkap.class));
    }

    public Peramban masuk(Pengguna p) {
        return MasukLangsung.sebagai(p);
    }

    /** A document of this kind about a guru of SDN Melati 1, decided by Pak Budi. */
    public DokumenResmi terbit(Pengguna p, JenisDokumen jenis) {
        return terbit(p, jenis, Uuid7.baru(), 1);
    }

    public DokumenResmi terbit(Pengguna p, JenisDokumen jenis, UUID sumber, int ke) {
        return terbit(p, ContohBahan.biasa(jenis), sumber, ke);
    }

    public DokumenResmi terbit(Pengguna p, Bahan bahan, UUID sumber, int ke) {
        return terbit(p, bahan, sumber, ke, Set.of());
    }

    private DokumenResmi terbit(Pengguna p, Bahan bahan, UUID sumber, int ke, Set<PegawaiId> pihak) {
        boolean guru = p.adalah(Peran.GURU);
        dokumen.terbitkan(new Terbitan(
                dinas,
                bahan,
                p.pegawai(),
                guru ? Peran.GURU : Peran.KEPALA_SEKOLAH,
                p.satuan(),
                periode,
                sumber,
                ke,
                (guru ? budi : tono).pegawai(),
                pihak,
                "Keberatan atas penilaian diputus.",
                Instant.now()));
        return milik(p).stream()
                .filter(d -> d.jenis() == bahan.jenis())
                .findFirst()
                .orElseThrow();
    }

    /** Formulir B of an observation by somebody else than the pejabat penilai. */
    public DokumenResmi terbitFormulirB(Pengguna p, Pengguna pengamat) {
        return terbit(p, formulirB(), Uuid7.baru(), 1, Set.of(pengamat.pegawai()));
    }

    /** An SKP that names this person, for lists of many. */
    static Bahan skp(String nama, String unit) {
        BahanSkp s = (BahanSkp) ContohBahan.biasa(JenisDokumen.SKP);
        return new BahanSkp(
                s.instansi(),
                s.masa(),
                new Bahan.Orang(nama, null, null, "Guru Kelas", unit),
                s.penilai(),
                s.hasilKerja(),
                s.perilaku(),
                s.lampiran(),
                s.ditetapkan());
    }

    static BahanFormulirB formulirB() {
        return (BahanFormulirB) ContohBahan.biasa(JenisDokumen.FORMULIR_B);
    }

    public List<DokumenResmi> milik(Pengguna p) {
        return dokumen.milik(p);
    }

    public DokumenResmi buka(DokumenResmi d) {
        return dokumen.banyak(d.dinas(), List.of(d.id())).getFirst();
    }
}
