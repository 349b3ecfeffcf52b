package id.teladan.perencanaan;

import id.teladan.organisasi.Organisasi;
import id.teladan.periode.Periode;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for Ubah rencana: opens an amendment of an agreed plan and names the versions; its steps are those of any plan. */
@Service
public class PerubahanRencana {
    private final Pembuka pembuka;
    private final SkpRepository skp;
    private final JejakRepository jejak;
    private final PerubahanRepository perubahan;

    PerubahanRencana(
            Organisasi organisasi,
            Periode periode,
            SkpRepository skp,
            JejakRepository jejak,
            PerubahanRepository perubahan) {
        this.pembuka = new Pembuka(organisasi, periode, skp);
        this.skp = skp;
        this.jejak = jejak;
        this.perubahan = perubahan;
    }

    /**
     * The agreed plan that counts for this person, one statement. While an amendment of it is under way it stays the old one; the new
     * one counts from the moment in which it is agreed. Empty before the first agreement.
     */
    @Transactional(readOnly = true)
    public Optional<SkpBerlaku> berlaku(DinasId dinas, PegawaiId pegawai, PeriodeId periode, Peran peran) {
        return skp.milik(dinas, pegawai, List.of(periode)).stream()
                .filter(s -> s.peran() == peran && s.status() == StatusSkp.DISEPAKATI)
                .findFirst()
                .map(SkpBerlaku::of);
    }

    /** Who of these people has an agreed plan in the period, and for which posts; one statement. */
    @Transactional(readOnly = true)
    public Map<PegawaiId, Set<Peran>> sepakat(DinasId dinas, PeriodeId periode, Collection<PegawaiId> orang) {
        Map<PegawaiId, Set<Peran>> hasil = new HashMap<>();
        if (!orang.isEmpty()) {
            jejak.keadaan(dinas, periode, List.copyOf(orang)).forEach((k, s) -> {
                if (s.berlaku() != null || s.status() == StatusSkp.DISEPAKATI) {
                    hasil.computeIfAbsent(k.pegawai(), x -> EnumSet.noneOf(Peran.class))
                            .add(k.peran());
                }
            });
        }
        return hasil;
    }

    /** Opens an amendment of the owner's agreed plan, or returns the one that is open. */
    @Transactional
    Hasil mulai(Pengguna p, SkpId dasar, Instant kini) {
        Skp lama = skp.kunci(p.dinas(), dasar).orElseThrow(Perencanaan::tiada);
        Lembar lembar = pembuka.lembar(p, lama, kini);
        Pemilik.saja(lembar);
        PerubahanRepository.Urutan urutan = perubahan.urutan(lama);
        if (urutan.terbuka() != null) {
            return sudahTerbuka(lama, lembar, urutan.terbuka());
        }
        Optional<Halangan> halangan = lembar.halangan(LangkahSkp.UBAH);
        if (halangan.isPresent()) {
            return new Hasil.Ditolak(halangan.get(), lembar);
        }
        Skp baru = lama.ubah(
                urutan.berikut(), lembar.diri().satuan(), lembar.diri().jenjang(), kini);
        if (!skp.tambah(baru)) {
            return sudahTerbuka(
                    lama,
                    lembar,
                    java.util.Objects.requireNonNull(perubahan.urutan(lama).terbuka()));
        }
        jejak.catat(lama, List.of(Catatan.of(lama, lama, LangkahSkp.UBAH, lembar.tindakan(), List.of())));
        return new Hasil.Berhasil(baru, lembar.ketentuan());
    }

    /** Keeps the reason for an amendment that its owner still writes; {@code dasar} as in {@link SidikTeks#menimpa}. */
    @Transactional
    Hasil simpanAlasan(Pengguna p, SkpId id, @Nullable String alasan, @Nullable String dasar, Instant kini) {
        Skp lama = skp.kunci(p.dinas(), id).orElseThrow(Perencanaan::tiada);
        Lembar lembar = Pemilik.saja(pembuka.lembar(p, lama, kini));
        Optional<Halangan> halangan = lembar.halangan(LangkahSkp.SIMPAN)
                .or(() -> SyaratSkp.catatanTerlaluPanjang(lembar.tindakan().denganCatatan(alasan)));
        if (halangan.isPresent()) {
            return new Hasil.Ditolak(halangan.get(), lembar);
        }
        if (SidikTeks.menimpa(lama.alasan(), alasan, dasar)) {
            return new Hasil.Bentrok(lembar);
        }
        Skp baru = lama.beralasan(alasan);
        skp.simpan(lama, baru);
        return new Hasil.Berhasil(baru, lembar.ketentuan());
    }

    /** The versions of this plan that its reader may read, oldest first; empty while there is only the first and it is not agreed. */
    @Transactional(readOnly = true)
    List<VersiSkp> versi(Lembar l) {
        return l.skp().perubahan() == null
                        && l.skp().status() != StatusSkp.DISEPAKATI
                        && l.skp().status() != StatusSkp.DIGANTI
                ? List.of()
                : VersiSkp.bagi(l.pihak(), perubahan.versi(l.skp()));
    }

    private Hasil sudahTerbuka(Skp lama, Lembar lembar, SkpId terbuka) {
        return new Hasil.SudahTerjadi(skp.cari(lama.dinas(), terbuka).orElseThrow(), lembar.ketentuan());
    }
}
