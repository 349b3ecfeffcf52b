package id.teladan.perencanaan;

import static java.util.Objects.requireNonNull;

import id.teladan.periode.Ketentuan;
import id.teladan.umum.DinasId;
import id.teladan.umum.Jenjang;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one person for one period: every rule of a plan stands here. A step first asks {@link #halangan}; the methods that
 * change return the changed plan and take it as a fault of the program when a hindrance was ignored.
 */
record Skp(
        SkpId id,
        DinasId dinas,
        PeriodeId periode,
        PegawaiId pemilik,
        Peran peran,
        @Nullable SatuanId satuan,
        @Nullable Jenjang jenjang,
        StatusSkp status,
        int versi,
        Isi isi,
        DaftarPenyesuaian penyesuaian,
        Tanda tanda,
        @Nullable Perubahan perubahan) {

    static Skp mulai(
            DinasId dinas,
            PeriodeId periode,
            PegawaiId pemilik,
            Peran peran,
            @Nullable SatuanId satuan,
            @Nullable Jenjang jenjang,
            Instant kini) {
        return new Skp(
                SkpId.baru(),
                dinas,
                periode,
                pemilik,
                peran,
                satuan,
                jenjang,
                StatusSkp.DRAF,
                0,
                Isi.KOSONG,
                DaftarPenyesuaian.KOSONG,
                Tanda.baru(kini),
                null);
    }

    /**
     * Opens an amendment of this agreed plan, which itself stays as it is.
     *
     * @param ke its number; {@code s} and {@code j}, the school of the day: under another school Data diri is confirmed anew
     */
    Skp ubah(int ke, @Nullable SatuanId s, @Nullable Jenjang j, Instant kini) {
        Isi semula = efektif();
        return new Skp(
                SkpId.baru(),
                dinas,
                periode,
                pemilik,
                peran,
                s,
                j,
                StatusSkp.DRAF,
                0,
                semula,
                DaftarPenyesuaian.KOSONG,
                Objects.equals(s, satuan) ? tanda.perubahanBaru(kini) : Tanda.baru(kini),
                new Perubahan(ke, id, semula, null));
    }

    /** The plan as it would be agreed: the employee's items under the superior's adjustments. */
    Isi efektif() {
        return penyesuaian.terapkan(isi);
    }

    Kelengkapan kelengkapan(Ketentuan k) {
        return new Kelengkapan(k, peran, jenjang);
    }

    /** Why this step may not be taken now; empty when it may. */
    Optional<Halangan> halangan(LangkahSkp langkah, Tindakan t) {
        if (!langkah.pernahOleh(t.pihak())) {
            return Optional.of(new Halangan.BukanPihak(KalimatSkp.pihak(langkah)));
        }
        if (!langkah.bolehDari(status)) {
            return Optional.of(new Halangan.StatusLain(status, KalimatSkp.status(status, langkah)));
        }
        if (!langkah.bolehOleh(status, t.pihak())) {
            return Optional.of(new Halangan.BukanPihak(KalimatSkp.pihak(langkah)));
        }
        return switch (langkah) {
            case SIMPAN, SESUAIKAN -> Optional.empty();
            case AJUKAN -> SyaratSkp.ajukan(this, t);
            case TARIK -> SyaratSkp.tarik(this, t);
            case SETUJUI -> SyaratSkp.setujui(this, t);
            case KEMBALIKAN -> SyaratSkp.kembalikan(this, t);
            case SEPAKATI, GANTI -> Optional.empty();
            case AJUKAN_KEBERATAN -> SyaratSkp.keberatan(this, t);
            case UBAH -> SyaratSkp.ubah(t);
            case BATALKAN_PERUBAHAN -> SyaratSkp.batalkanPerubahan(this);
            case BATALKAN_PERSETUJUAN -> SyaratSkp.batalkanPersetujuan(this, t);
        };
    }

    /** Replaces one part of the draft. */
    Skp simpan(Bagian bagian, List<Butir> butir) {
        return dengan(status, isi.dengan(bagian, butir), penyesuaian, tanda);
    }

    Skp tandai(Tanda baru) {
        return dengan(status, isi, penyesuaian, baru);
    }

    /** The owner's reason for an amendment; null before he gave one, and in a first plan. */
    @Nullable
    String alasan() {
        return perubahan == null ? null : perubahan.alasan();
    }

    /** Keeps the owner's reason for an amendment, also while he has not handed it in. */
    Skp beralasan(@Nullable String alasan) {
        return dengan(perubahan == null ? null : perubahan.denganAlasan(alasan));
    }

    /** The school of the day: asked anew whenever the owner confirms Data diri. */
    Skp diSatuan(@Nullable SatuanId s, @Nullable Jenjang j) {
        return new Skp(id, dinas, periode, pemilik, peran, s, j, status, versi, isi, penyesuaian, tanda, perubahan);
    }

    /** Why an adjustment cannot be laid over the plan; empty when it can. {@code sekarang} as in {@link #sesuaikan}. */
    Optional<Halangan> halanganSesuaikan(@Nullable String sekarang, Penyesuaian usul, Tindakan t) {
        return halangan(LangkahSkp.SESUAIKAN, t).or(() -> SyaratSkp.sesuaikan(this, sekarang, usul, t));
    }

    /** @param sekarang code of the item in the effective plan that is changed or deleted; null adds */
    Skp sesuaikan(@Nullable String sekarang, Penyesuaian usul, Instant kini) {
        return dengan(status, isi, penyesuaian.ubah(isi, sekarang, usul), tanda.denganDiperiksa(kini, tanda.draf()));
    }

    Skp batalkanPenyesuaian(UUID yang, Instant kini) {
        return dengan(status, isi, penyesuaian.tanpa(yang), tanda.denganDiperiksa(kini, tanda.draf()));
    }

    /** Takes a step that {@link #halangan} allows; saving and adjusting have methods of their own. */
    Skp langkah(LangkahSkp langkah, Tindakan t) {
        LangkahSkp.Lintasan l = langkah.untuk(status, t.pihak()).orElseThrow();
        return switch (langkah) {
            case AJUKAN ->
                (t.berCatatan() ? beralasan(t.catatan()) : this)
                        .dengan(l.ke(), isi, penyesuaian, tanda.pindah(t.kini(), null));
            case GANTI -> dengan(l.ke(), isi, penyesuaian, tanda.pindah(t.kini(), t.catatan()));
            case BATALKAN_PERUBAHAN -> dengan(l.ke(), isi, penyesuaian, tanda.pindah(t.kini(), null));
            case SEPAKATI -> dengan(l.ke(), isi, penyesuaian, tanda.pindah(t.kini(), tanda.catatan()));
            case TARIK ->
                dengan(
                        SyaratSkp.tanpaPenilai(this, t) ? StatusSkp.DIKEMBALIKAN : l.ke(),
                        isi,
                        DaftarPenyesuaian.KOSONG,
                        tanda.kembali(t.kini(), null));
            case KEMBALIKAN ->
                dengan(l.ke(), isi, DaftarPenyesuaian.KOSONG, tanda.kembali(t.kini(), requireNonNull(t.catatan())));
            case SETUJUI ->
                dengan(
                        l.ke(),
                        isi,
                        penyesuaian,
                        tanda.disetujui(t.kini(), t.pihak() == Pihak.SISTEM ? null : t.oleh(), t.catatan())
                                .denganAtasNama(t.atasNama()));
            case AJUKAN_KEBERATAN ->
                dengan(
                        tanda.keberatan() == 0 ? StatusSkp.KEBERATAN : StatusSkp.KEBERATAN_ATASAN,
                        isi,
                        penyesuaian,
                        tanda.keberatanLagi(t.kini(), requireNonNull(t.catatan())));
            case BATALKAN_PERSETUJUAN ->
                dengan(
                        l.ke(),
                        isi,
                        penyesuaian,
                        tanda.batal(t.kini(), !penyesuaian.daftar().isEmpty()));
            case SIMPAN, SESUAIKAN, UBAH -> throw new IllegalArgumentException(langkah + " mempunyai metode sendiri");
        };
    }

    private Skp dengan(StatusSkp s, Isi i, DaftarPenyesuaian p, Tanda t) {
        return new Skp(id, dinas, periode, pemilik, peran, satuan, jenjang, s, versi, i, p, t, perubahan);
    }

    private Skp dengan(@Nullable Perubahan p) {
        return new Skp(id, dinas, periode, pemilik, peran, satuan, jenjang, status, versi, isi, penyesuaian, tanda, p);
    }
}
