package id.teladan.organisasi.impor;

import id.teladan.organisasi.impor.Keadaan.SatuanKini;
import id.teladan.organisasi.impor.Masukan.Kunci;
import id.teladan.organisasi.impor.Masukan.OrangMasuk;
import id.teladan.organisasi.impor.Masukan.SatuanMasuk;
import id.teladan.organisasi.impor.Masukan.TugasMasuk;
import id.teladan.umum.DinasId;
import id.teladan.umum.Uuid7;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An import from upload to application: the reading runs apart from the request, its state stands in the database. */
final class Impor {
    private static final Logger LOG = LoggerFactory.getLogger(Impor.class);
    private static final int SERENTAK = 2;
    private static final long JEDA_DETAK = 5_000;
    private final ImporRepository repo;
    private final KeadaanRepository keadaan;
    private final PotretRepository potret;
    private final PenerapanRepository penerapan;
    private final InstantSource jam;
    private final Semaphore giliran = new Semaphore(SERENTAK, true);

    Impor(
            ImporRepository repo,
            KeadaanRepository keadaan,
            PotretRepository potret,
            PenerapanRepository penerapan,
            InstantSource jam) {
        this.repo = repo;
        this.keadaan = keadaan;
        this.potret = potret;
        this.penerapan = penerapan;
        this.jam = jam;
    }

    /** Begins to read in the background; the page of the import tells how far it is. */
    UUID mulai(Pemohon oleh, Permintaan p) {
        UUID id = catat(oleh, p);
        Thread.ofVirtual().name("impor-" + id).start(() -> bacaBergiliran(oleh.dinas(), id, p));
        return id;
    }

    /** Reads at once, for the command line and tests. */
    UUID mulaiDanTunggu(Pemohon oleh, Permintaan p) {
        UUID id = catat(oleh, p);
        bacaBergiliran(oleh.dinas(), id, p);
        return id;
    }

    UUID catat(Pemohon oleh, Permintaan p) {
        UUID id = Uuid7.baru();
        repo.mulai(id, oleh, p, jam.instant());
        return id;
    }

    private void bacaBergiliran(DinasId dinas, UUID id, Permintaan p) {
        Detak detak = new Detak((tahap, n) -> repo.detak(dinas, id, tahap, n, jam.instant()), JEDA_DETAK);
        try (detak) {
            giliran.acquire();
            try {
                baca(dinas, id, p, detak);
            } finally {
                giliran.release();
            }
        } catch (BerkasDitolak e) {
            repo.tolak(dinas, id, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // The message of a driver may quote people's data; the type and the place are enough to mend it.
            IllegalStateException tanpaData =
                    new IllegalStateException(e.getClass().getName());
            tanpaData.setStackTrace(e.getStackTrace());
            LOG.error("Impor {} gagal dibaca", id, tanpaData);
            repo.tolak(
                    dinas,
                    id,
                    "Aplikasi gagal membaca berkas ini; tidak ada yang diubah. Laporkan kepada pengelola"
                            + " aplikasi dengan nomor impor " + id + ".");
        }
    }

    private void baca(DinasId dinas, UUID id, Permintaan p, Kemajuan kemajuan) {
        kemajuan.sampai("Membaca berkas", 0);
        if (p.jenis() == JenisImpor.RAPOR) {
            RaporMasuk r = RaporBerkas.baca(p.berkas().getFirst(), kemajuan);
            selesai(dinas, id, true, () -> potretRapor(dinas, p, r));
            return;
        }
        Masukan m = p.jenis() == JenisImpor.DAPODIK
                ? DapodikPaket.baca(p.berkas(), p.npsn(), kemajuan)
                : PegawaiBerkas.baca(p.berkas().getFirst(), kemajuan);
        kemajuan.sampai("Membandingkan dengan yang tercatat", m.orang().size());
        selesai(dinas, id, false, () -> potretOrang(dinas, m));
    }

    /** A preview with the digest of what it rests upon. */
    record Bersidik(Potret potret, String sidik) {}

    private void selesai(DinasId dinas, UUID id, boolean rapor, Supplier<Potret> susun) {
        Bersidik b = susun(dinas, rapor, susun);
        repo.simpan(dinas, id, b.potret(), b.sidik());
    }

    private Bersidik susun(DinasId dinas, boolean rapor, Supplier<Potret> susun) {
        return repo.dalamPotret(() -> {
            Potret p = susun.get();
            return new Bersidik(p, potret.sidik(dinas, rapor, p.satuan(), p.pegawai(), p.dinas()));
        });
    }

    /** What files of people say, compared with what there is, without keeping anything. */
    Bersidik bandingkan(DinasId dinas, Masukan m) {
        return susun(dinas, false, () -> potretOrang(dinas, m));
    }

    private Potret potretOrang(DinasId dinas, Masukan m) {
        Set<String> nip = new HashSet<>();
        Set<String> npsn = new HashSet<>();
        m.orang().stream()
                .map(OrangMasuk::kunci)
                .map(Kunci::nip)
                .filter(Objects::nonNull)
                .forEach(nip::add);
        m.satuan().stream().map(SatuanMasuk::npsn).forEach(npsn::add);
        m.orang().stream()
                .flatMap(o -> o.tugas().stream())
                .map(TugasMasuk::npsn)
                .filter(Objects::nonNull)
                .forEach(npsn::add);
        Instant kini = jam.instant();
        Keadaan k = keadaan.baca(dinas, keadaan.hari(dinas, kini), nip, npsn);
        return Potret.of(Pratinjau.susun(m, k), m.catatan());
    }

    private Potret potretRapor(DinasId dinas, Permintaan p, RaporMasuk r) {
        String npsn = p.npsn() == null ? "" : p.npsn().angka();
        SatuanKini s = keadaan.satuan(dinas, npsn)
                .orElseThrow(() -> new BerkasDitolak("Satuan dengan NPSN " + npsn + " tidak ada di dinas ini."));
        List<BarisPratinjau> baris = PratinjauRapor.susun(r, s.id(), keadaan.indikator(dinas, s.id(), r.tahun()));
        List<String> catatan = new ArrayList<>(List.of("Rapor Pendidikan " + r.tahun() + " untuk " + s.nama() + "."));
        String beda = PratinjauRapor.bedaNama(r, s.nama());
        if (beda != null) {
            catatan.add(beda);
        }
        catatan.addAll(r.catatan());
        return new Potret(
                baris, catatan, s.id().toString(), "", false, new Potret.RaporPotret(s.id(), r.tahun(), r.sidik()));
    }

    /** Applies the preview, all or nothing. A preview that has become old is marked so. */
    HasilPenerapan terapkan(Pemohon oleh, UUID id, boolean lewatiTolak) {
        HasilPenerapan h = penerapan.terapkan(oleh.dinas(), id, lewatiTolak, oleh.nama(), jam.instant());
        if (h instanceof HasilPenerapan.Kedaluwarsa) {
            repo.kedaluwarsakan(oleh.dinas(), id);
        }
        return h;
    }
}
