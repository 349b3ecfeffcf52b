package id.teladan.pelaksanaan.bukti;

import id.teladan.organisasi.Organisasi;
import id.teladan.pelaksanaan.BuktiPerluDiperbaiki;
import id.teladan.pelaksanaan.berkas.Berkas;
import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.pelaksanaan.berkas.Guna;
import id.teladan.pelaksanaan.berkas.PenyimpananBerkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the steps of evidence: what its owner puts in, and what his superior says of it. */
@Service
public class PengumpulanBukti {
    private final BuktiDukung dukung;
    private final BuktiRepository bukti;
    private final PenyimpananBerkas penyimpanan;
    private final Organisasi organisasi;
    private final ApplicationEventPublisher peristiwa;

    PengumpulanBukti(
            BuktiDukung dukung,
            BuktiRepository bukti,
            PenyimpananBerkas penyimpanan,
            Organisasi organisasi,
            ApplicationEventPublisher peristiwa) {
        this.dukung = dukung;
        this.bukti = bukti;
        this.penyimpanan = penyimpanan;
        this.organisasi = organisasi;
        this.peristiwa = peristiwa;
    }

    /** Whether a file may be put there, asked before it is looked into. */
    @Transactional(readOnly = true)
    Optional<HalanganBukti> halanganUnggah(Pengguna p, PeriodeId periode, Tempat tempat, Instant kini) {
        LembarBukti l = lembar(p, p.pegawai(), periode, kini);
        return halanganTempat(l, tempat).or(() -> l.diTempat(tempat).halangan(LangkahBukti.UNGGAH, l.t()));
    }

    /** Puts a file that was uploaded before into a place of the plan, as a draft with what the file says of itself. */
    @Transactional
    HasilBukti unggah(Pengguna p, PeriodeId periode, Tempat tempat, BerkasId berkas, Instant kini) {
        LembarBukti l = lembar(p, p.pegawai(), periode, kini);
        Optional<HalanganBukti> halangan =
                halanganTempat(l, tempat).or(() -> l.diTempat(tempat).halangan(LangkahBukti.UNGGAH, l.t()));
        if (halangan.isPresent()) {
            return new HasilBukti.Ditolak(halangan.get(), p.pegawai(), periode);
        }
        Bukti lama = l.diTempat(tempat);
        Berkas b = penyimpanan.pasang(p, berkas, Guna.DOKUMEN, kini).orElse(null);
        if (b == null) {
            return new HasilBukti.Ditolak(
                    new HalanganBukti.IsianSalah(
                            List.of(new Galat("berkas-" + tempat.id(), KalimatBukti.BERKAS_HILANG))),
                    p.pegawai(),
                    periode);
        }
        Bukti baru = lama.diunggah(b.id(), b.saran().judul(), b.saran().tanggal(), kini);
        if (!bukti.tambah(baru)) {
            throw new TempatTerisi(); // takes the attaching of the file back with it
        }
        bukti.catat(baru, CatatanBukti.of(lama, baru, LangkahBukti.UNGGAH, l.t(), IsianBukti.KOSONG));
        return new HasilBukti.Berhasil(baru);
    }

    /** Another was faster in the same place. */
    static final class TempatTerisi extends RuntimeException {}

    /**
     * A step on evidence that is there.
     *
     * @param versi as the page showed it; null to take the step on whatever stands there
     */
    @Transactional
    HasilBukti langkah(Pengguna p, UUID id, LangkahBukti l, IsianBukti isian, @Nullable Integer versi, Instant kini) {
        Bukti dicari = bukti.cari(p.dinas(), id).orElseThrow(PembukaBukti::tiada);
        TindakanBukti t = dukung.tindakan(p, dicari, kini);
        List<Bukti> semua = bukti.semua(p.dinas(), dicari.pemilik(), dicari.periode(), true);
        Bukti lama = semua.stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow(PembukaBukti::tiada);
        Optional<HalanganBukti> halangan = lama.halangan(l, t, isian).or(() -> berubah(lama, versi, isian, l));
        if (halangan.isPresent()) {
            return sudah(lama, l, t)
                    ? new HasilBukti.SudahTerjadi(lama)
                    : new HasilBukti.Ditolak(halangan.get(), lama.pemilik(), lama.periode());
        }
        Optional<HalanganBukti> diganti = sedangDiganti(semua, lama, l);
        if (diganti.isPresent()) {
            return new HasilBukti.Ditolak(diganti.get(), lama.pemilik(), lama.periode());
        }
        Bukti baru = tulis(lama, l, t, isian);
        if (l == LangkahBukti.KUMPULKAN && lama.menggantikan() != null) {
            semua.stream()
                    .filter(b -> b.id().equals(lama.menggantikan()) && b.status() == StatusBukti.PERLU_DIPERBAIKI)
                    .forEach(b -> tulis(b, LangkahBukti.GANTI, t.sebagai(PihakBukti.SISTEM), IsianBukti.KOSONG));
        }
        if (l == LangkahBukti.MINTA_PERBAIKAN) {
            siarkan(p, baru, t, Objects.requireNonNull(IsianBukti.rapi(isian.catatan())));
        }
        return new HasilBukti.Berhasil(baru);
    }

    /** A step on an item of which nothing is uploaded: the owner's own words, or the superior's confirmation. */
    @Transactional
    HasilBukti padaButir(
            Pengguna p,
            PegawaiId pemilik,
            PeriodeId periode,
            Tempat tempat,
            LangkahBukti l,
            IsianBukti isian,
            @Nullable Integer versi,
            Instant kini) {
        LembarBukti lembar = lembar(p, pemilik, periode, kini);
        Optional<HalanganBukti> bukan = l.pernahOleh(lembar.t().pihak())
                ? halanganTempat(lembar, tempat)
                : Optional.of(new HalanganBukti.BukanPihak(l.sebutan() + " bukan langkah Anda pada butir ini."));
        if (bukan.isPresent()) {
            return new HasilBukti.Ditolak(bukan.get(), pemilik, periode);
        }
        Bukti ada = lembar.diTempat(tempat);
        if (ada.status() != StatusBukti.KOSONG) {
            return langkah(p, ada.id(), l, isian, versi, kini);
        }
        Optional<HalanganBukti> halangan = ada.halangan(l, lembar.t(), isian);
        if (halangan.isPresent()) {
            return new HasilBukti.Ditolak(halangan.get(), pemilik, periode);
        }
        Bukti baru = ada.ambil(l, lembar.t(), isian);
        if (!bukti.tambah(baru)) {
            throw new TempatTerisi();
        }
        bukti.catat(baru, CatatanBukti.of(ada, baru, l, lembar.t(), isian));
        return new HasilBukti.Berhasil(baru);
    }

    /** Of exactly this period: a form is never taken for another one's. */
    private LembarBukti lembar(Pengguna p, PegawaiId pemilik, PeriodeId periode, Instant kini) {
        return dukung.buka(p, pemilik, periode, kini)
                .filter(l -> l.periode().id().equals(periode))
                .orElseThrow(PembukaBukti::tiada);
    }

    private Bukti tulis(Bukti lama, LangkahBukti l, TindakanBukti t, IsianBukti isian) {
        Bukti baru = lama.ambil(l, t, isian);
        bukti.simpan(baru);
        if (l != LangkahBukti.SIMPAN) {
            bukti.catat(baru, CatatanBukti.of(lama, baru, l, t, isian));
        }
        return baru;
    }

    private static Optional<HalanganBukti> halanganTempat(LembarBukti l, Tempat x) {
        if (l.rencana() == null) {
            return Optional.of(new HalanganBukti.TidakDiminta(KalimatBukti.TANPA_RENCANA));
        }
        return l.tempat(x.bagian(), x.kode(), x.jenis(), x.urutan()).isPresent()
                ? Optional.empty()
                : Optional.of(new HalanganBukti.TidakDiminta(KalimatBukti.TIDAK_DI_RENCANA));
    }

    /** Whether the step was taken already: pressed twice, or sent once more after a lost answer. */
    private static boolean sudah(Bukti b, LangkahBukti l, TindakanBukti t) {
        return l != LangkahBukti.SIMPAN
                && l != LangkahBukti.TULIS
                && t.jendela().terbuka(t.kini())
                && l.untuk(b.status(), t.pihak()).isEmpty()
                && l.lintasan().stream().anyMatch(x -> x.ke() == b.status() && x.pihak() == t.pihak());
    }

    private static Optional<HalanganBukti> berubah(Bukti lama, @Nullable Integer versi, IsianBukti i, LangkahBukti l) {
        boolean menulis = l == LangkahBukti.SIMPAN || l == LangkahBukti.KUMPULKAN || l == LangkahBukti.TULIS;
        boolean sama = l == LangkahBukti.TULIS
                ? Objects.equals(lama.uraian(), IsianBukti.rapi(i.uraian()))
                : Objects.equals(lama.judul(), IsianBukti.rapi(i.judul())) && Objects.equals(lama.tanggal(), i.hari());
        return versi == null || versi == lama.versi() || menulis && sama
                ? Optional.empty()
                : Optional.of(new HalanganBukti.StatusLain(lama.status(), KalimatBukti.bentrok(lama, menulis)));
    }

    private static Optional<HalanganBukti> sedangDiganti(List<Bukti> semua, Bukti b, LangkahBukti l) {
        boolean diganti = b.status() == StatusBukti.PERLU_DIPERBAIKI
                && l == LangkahBukti.NYATAKAN_SESUAI
                && semua.stream()
                        .anyMatch(x -> x.peran() == b.peran()
                                && x.tempat().equals(b.tempat())
                                && x.status().menempati());
        return diganti
                ? Optional.of(new HalanganBukti.StatusLain(
                        b.status(),
                        "Pemiliknya sedang menyiapkan penggantinya; periksa yang baru sesudah dikumpulkan."))
                : Optional.empty();
    }

    private void siarkan(Pengguna p, Bukti b, TindakanBukti t, String catatan) {
        String oleh = t.atasNama() == null
                ? p.nama()
                : p.nama() + " sebagai wakil "
                        + organisasi.nama(p.dinas(), List.of(t.atasNama())).getOrDefault(t.atasNama(), "atasan Anda");
        peristiwa.publishEvent(new BuktiPerluDiperbaiki(
                b.dinas(), b.pemilik(), b.sebutan(), oleh, catatan, "/bukti?periode=" + b.periode(), t.kini()));
    }
}
