package id.teladan.dokumen;

import id.teladan.dokumen.Cetakan.Bentuk;
import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document as lists and pages know it, without what it says.
 *
 * @param pegawai whom it is about; {@code nama} to {@code penerbit} as the document says them
 * @param satuan the school of the post; null at the dinas
 * @param penilai who decided it, {@code pihak}, whom else it names: they may read it for good
 * @param akhir how it came out of force; null while it counts
 * @param hasil how far the result has come that it tells of; null when that is final, or it tells of none
 */
public record DokumenResmi(
        DinasId dinas,
        DokumenId id,
        JenisDokumen jenis,
        PegawaiId pegawai,
        Peran peran,
        @Nullable SatuanId satuan,
        PeriodeId periode,
        @Nullable PegawaiId penilai,
        Set<PegawaiId> pihak,
        KodeVerifikasi kode,
        String nama,
        @Nullable String nip,
        String unit,
        String masa,
        @Nullable String predikat,
        String penerbit,
        Instant terbit,
        @Nullable Akhir akhir,
        @Nullable Hasil hasil,
        List<Cetakan> cetakan) {
    public DokumenResmi {
        pihak = Set.copyOf(pihak);
        cetakan = List.copyOf(cetakan);
    }

    /** @param pengganti the newer one; null when it was cancelled */
    public record Akhir(
            StatusResmi status,
            @Nullable DokumenId pengganti,
            @Nullable String alasan,
            Instant pada) {}

    /** Whom it names as signing: who decided it, and of an observation the one who observed. */
    public @Nullable PegawaiId penandatangan() {
        return jenis == JenisDokumen.FORMULIR_B && pihak.size() == 1
                ? pihak.iterator().next()
                : penilai;
    }

    /**
     * A result that is not final.
     *
     * @param dibuka whether the employee has opened it
     * @param pihak for whom a delegate decided it, and to whom the employee objected
     */
    record Hasil(TahapHasil tahap, boolean dibuka, Set<PegawaiId> pihak) {
        Hasil {
            pihak = Set.copyOf(pihak);
        }
    }

    public StatusResmi status() {
        return akhir == null ? StatusResmi.BERLAKU : akhir.status();
    }

    public Optional<Cetakan> cetakan(Bentuk b) {
        return cetakan.stream().filter(c -> c.bentuk() == b).findFirst();
    }

    /** What is handed out: the signed copy where there is one. */
    public Optional<Cetakan> terkini() {
        return cetakan(Bentuk.BERTANDA).or(() -> cetakan(Bentuk.ASLI));
    }

    /** What stands beside the status while the result is not final; null when nothing does. */
    public @Nullable TahapHasil tahap() {
        return hasil == null || akhir != null ? null : hasil.tahap();
    }

    /**
     * Who may read it: whom it is about, whom it names, the head of the school in which it was made (of its guru), and who leads or
     * administers the dinas. While a result is not final only its parties: the employee once he opened it, who decided it, and at an
     * objection who decides on that.
     */
    public boolean terbacaOleh(Pengguna p) {
        if (!p.dinas().equals(dinas)) {
            return false;
        }
        Hasil h = hasil;
        if (p.pegawai().equals(pegawai)) {
            return h == null || h.dibuka() && h.tahap() != TahapHasil.DITARIK;
        }
        if (p.pegawai().equals(penilai) || memimpin(p)) {
            return true;
        }
        return h == null
                ? pihak.contains(p.pegawai()) || p.adalah(Peran.KEPALA_DINAS) || p.adalah(Peran.ADMIN_DINAS)
                : h.pihak().contains(p.pegawai()) || p.adalah(Peran.KEPALA_DINAS) && kepalaDinas(h.tahap());
    }

    private boolean memimpin(Pengguna p) {
        return (p.adalah(Peran.KEPALA_SEKOLAH) || p.adalah(Peran.PLT_KEPALA_SEKOLAH))
                && peran == Peran.GURU
                && satuan != null
                && satuan.equals(p.satuan());
    }

    /** The kepala dinas rates a kepala sekolah, and decides on the objection of a guru. */
    private boolean kepalaDinas(TahapHasil t) {
        return t == TahapHasil.KEBERATAN || t == TahapHasil.BELUM_FINAL && peran == Peran.KEPALA_SEKOLAH;
    }

    /** The name as every disk can keep it. */
    public String namaRapi() {
        return NamaBerkas.bersih(nama);
    }

    /** The kind as every disk can keep it: {@code SKP}. */
    public String jenisRapi() {
        return NamaBerkas.jenis(jenis);
    }

    /** {@code SKP - Sari Wulandari, S.Pd. - Tahun 2026.pdf}; without what a disk cannot keep in a name. */
    public String namaBerkas() {
        return NamaBerkas.dari(jenis, nama, masa) + ".pdf";
    }
}
