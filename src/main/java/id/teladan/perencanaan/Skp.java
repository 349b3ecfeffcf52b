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
        Tanda tanda) {

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
                Tanda.baru(kini));
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
            case SEPAKATI -> Optional.empty();
            case AJUKAN_KEBERATAN -> SyaratSkp.keberatan(this, t);
        };
    }

    /** Replaces one part of the draft. */
    Skp simpan(Bagian bagian, List<Butir> butir) {
        return dengan(status, isi.dengan(bagian, butir), penyesuaian, tanda);
    }

    Skp tandai(Tanda baru) {
        return dengan(status, isi, penyesuaian, baru);
    }

    /** The school of the day: asked anew whenever the owner confirms Data diri. */
    Skp diSatuan(@Nullable SatuanId s, @Nullable Jenjang j) {
        return new Skp(id, dinas, periode, pemilik, peran, s, j, status, versi, isi, penyesuaian, tanda);
    }

    /** Why an adjustment cannot be laid over the plan; empty when it can. {@code sekarang} as in {@link #sesuaikan}. */
    Optional<Halangan> halanganSesuaikan(@Nullable String sekarang, Penyesuaian usul, Tindakan t) {
        Optional<Halangan> langkah = halangan(LangkahSkp.SESUAIKAN, t);
        if (langkah.isPresent()) {
            return langkah;
        }
        if (sekarang == null && usul.kodeBaru() == null) {
            return SyaratSkp.salah("Pilih dulu yang akan ditambahkan.");
        }
        if (usul.alasan() != null && usul.alasan().length() > 500) {
            return SyaratSkp.salah(
                    "Alasan paling panjang 500 huruf; sekarang " + usul.alasan().length() + ".");
        }
        Isi kini = efektif();
        if (sekarang != null && !kini.memuat(usul.bagian(), sekarang)) {
            return SyaratSkp.salah("Butir itu sudah berubah. Muat ulang halaman.");
        }
        String baru = usul.kodeBaru();
        if (baru == null) {
            return Optional.empty();
        }
        if (!baru.equals(sekarang) && kini.memuat(usul.bagian(), baru)) {
            return SyaratSkp.salah("Pilihan itu sudah ada dalam rencana.");
        }
        Isi hasil = penyesuaian.ubah(isi, sekarang, usul).terapkan(isi);
        List<String> tolak = kelengkapan(t.ketentuan()).tolak(usul.bagian(), hasil);
        return tolak.isEmpty() ? Optional.empty() : Optional.of(new Halangan.IsianSalah(tolak));
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
            case AJUKAN -> dengan(l.ke(), isi, penyesuaian, tanda.pindah(t.kini(), null));
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
            case SIMPAN, SESUAIKAN -> throw new IllegalArgumentException(langkah + " mempunyai metode sendiri");
        };
    }

    private Skp dengan(StatusSkp s, Isi i, DaftarPenyesuaian p, Tanda t) {
        return new Skp(id, dinas, periode, pemilik, peran, satuan, jenjang, s, versi, i, p, t);
    }
}
