package id.teladan.penilaian;

import static java.util.Objects.requireNonNull;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of one person: every rule of it stands here. A step first asks {@link #halangan}; {@link #ambil} takes it as a fault
 * of the program when a hindrance was ignored.
 *
 * @param tercatat the status that is stored; {@link #status} is the one that counts at a moment
 * @param ke how many results were frozen
 * @param ketetapan null while nothing was decided
 */
record Penilaian(
        PenilaianId id,
        DinasId dinas,
        PeriodeId periode,
        PegawaiId pegawai,
        Peran peran,
        @Nullable SatuanId satuan,
        StatusPenilaian tercatat,
        int versi,
        IsiPenilaian isi,
        int ke,
        @Nullable Ketetapan ketetapan,
        @Nullable Keberatan keberatan,
        @Nullable Penutupan penutupan) {

    static Penilaian mulai(
            DinasId dinas, PeriodeId periode, PegawaiId pegawai, Peran peran, @Nullable SatuanId satuan) {
        return new Penilaian(
                PenilaianId.baru(),
                dinas,
                periode,
                pegawai,
                peran,
                satuan,
                StatusPenilaian.BELUM,
                0,
                IsiPenilaian.KOSONG,
                0,
                null,
                null,
                null);
    }

    /** Where it stands: once the days for an objection have passed the result stands, also before the database was told. */
    StatusPenilaian status(Instant kini) {
        return lewatTenggat(kini) ? StatusPenilaian.FINAL : tercatat;
    }

    boolean lewatTenggat(Instant kini) {
        return tercatat == StatusPenilaian.DITETAPKAN && ketetapan != null && !kini.isBefore(ketetapan.tenggat());
    }

    /** Why this step may not be taken now; empty when it may. */
    Optional<HalanganPenilaian> halangan(LangkahPenilaian l, TindakanPenilaian t, KeadaanPenilaian k) {
        if (!l.pernahOleh(t.pihak())) {
            return Optional.of(new HalanganPenilaian.BukanPihak(KalimatPenilaian.pihak(l)));
        }
        StatusPenilaian s = l == LangkahPenilaian.BERLAKU_SENDIRI ? tercatat : status(t.kini());
        if (l.untuk(s, t.pihak()).isEmpty()) {
            return Optional.of(new HalanganPenilaian.StatusLain(s, KalimatPenilaian.status(s, l)));
        }
        return SyaratPenilaian.halangan(this, l, t, k);
    }

    /** The assessment after the step. */
    Penilaian ambil(LangkahPenilaian l, TindakanPenilaian t, KeadaanPenilaian k) {
        if (halangan(l, t, k).isPresent()) {
            throw new IllegalStateException(l + " diambil walau terhalang");
        }
        StatusPenilaian ke = l.untuk(l == LangkahPenilaian.BERLAKU_SENDIRI ? tercatat : status(t.kini()), t.pihak())
                .orElseThrow()
                .ke();
        return switch (l) {
            case SIMPAN -> dengan(ke, t.isi());
            case REKOMENDASIKAN, BERI_KETERANGAN -> this;
            case TETAPKAN ->
                dengan(ke, t.isi())
                        .dengan(this.ke + 1, ketetapan(t.isi(), t, k))
                        .dengan(keberatan, null);
            case TARIK -> dengan(ke, isi).dengan(this.ke, null);
            case BACA -> dengan(this.ke, dibuka(t.kini(), k));
            case TERIMA, BERLAKU_SENDIRI -> dengan(ke, isi);
            case AJUKAN_KEBERATAN ->
                dengan(ke, isi).dengan(new Keberatan(t.catatan().strip(), t.kini(), k.atasan(), null, null), penutupan);
            case TANGGAPI -> dengan(ke, isi).dengan(ditanggapi(t), penutupan);
            case PUTUSKAN -> diputus(ke, t, k);
            case TUTUP -> dengan(ke, isi).dengan(keberatan, t.penutupan());
            case BUKA_LAGI -> dengan(ke, isi).dengan(keberatan, null);
        };
    }

    private Ketetapan ketetapan(IsiPenilaian isi, TindakanPenilaian t, KeadaanPenilaian k) {
        Timbangan w = k.timbangan();
        return new Ketetapan(
                w.hasil(isi),
                isi.perilaku(),
                requireNonNull(w.predikat()).kode(),
                w.hanyaPerilaku(),
                t.siapa(),
                t.atasNama(),
                t.kini(),
                null,
                Ketetapan.tenggat(
                        Ketetapan.diterima(t.kini(), null, w.aturan().keberatan(), k.zona()),
                        w.aturan().keberatan(),
                        k.zona()));
    }

    private Keberatan ditanggapi(TindakanPenilaian t) {
        Keberatan b = requireNonNull(keberatan);
        return new Keberatan(
                b.alasan(),
                b.diajukan(),
                b.kepada(),
                new Keberatan.Tanggapan(t.catatan().strip(), t.siapa(), t.kini()),
                null);
    }

    /** The ratings of the decision replace those of the first; equal ones confirm it. */
    private Penilaian diputus(StatusPenilaian ke, TindakanPenilaian t, KeadaanPenilaian k) {
        Ketetapan lama = requireNonNull(ketetapan);
        Keberatan b = requireNonNull(keberatan);
        Ketetapan baru = new Ketetapan(
                k.timbangan().hasil(t.isi()),
                t.isi().perilaku(),
                requireNonNull(k.timbangan().predikat()).kode(),
                lama.hanyaPerilaku(),
                lama.penilai(),
                lama.atasNama(),
                lama.pada(),
                lama.dibuka(),
                lama.tenggat());
        Keberatan.Putusan putusan = new Keberatan.Putusan(
                diubah(t.isi(), k), t.catatan().strip(), t.surat().kalimat(), t.siapa(), t.kini());
        return dengan(ke, isi)
                .dengan(this.ke + 1, baru)
                .dengan(new Keberatan(b.alasan(), b.diajukan(), b.kepada(), b.tanggapan(), putusan), penutupan);
    }

    /** Whether these ratings are other than those that were decided first. */
    boolean diubah(IsiPenilaian putusan, KeadaanPenilaian k) {
        Ketetapan lama = requireNonNull(ketetapan);
        return !lama.hasil().equals(k.timbangan().hasil(putusan))
                || !lama.perilaku().equals(putusan.perilaku());
    }

    private Ketetapan dibuka(Instant kini, KeadaanPenilaian k) {
        return requireNonNull(ketetapan).dibuka(kini, k.timbangan().aturan().keberatan(), k.zona());
    }

    private Penilaian dengan(StatusPenilaian s, IsiPenilaian i) {
        return new Penilaian(
                id, dinas, periode, pegawai, peran, satuan, s, versi, i, ke, ketetapan, keberatan, penutupan);
    }

    private Penilaian dengan(int k, @Nullable Ketetapan t) {
        return new Penilaian(
                id, dinas, periode, pegawai, peran, satuan, tercatat, versi, isi, k, t, keberatan, penutupan);
    }

    private Penilaian dengan(@Nullable Keberatan b, @Nullable Penutupan p) {
        return new Penilaian(id, dinas, periode, pegawai, peran, satuan, tercatat, versi, isi, ke, ketetapan, b, p);
    }

    /** The same at the sekolah induk of the day: it comes with the next step. */
    Penilaian di(@Nullable SatuanId s) {
        return new Penilaian(
                id, dinas, periode, pegawai, peran, s, tercatat, versi, isi, ke, ketetapan, keberatan, penutupan);
    }
}
