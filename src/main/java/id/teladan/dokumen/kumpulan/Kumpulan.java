package id.teladan.dokumen.kumpulan;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import id.teladan.dokumen.Dokumen;
import id.teladan.dokumen.DokumenResmi;
import id.teladan.organisasi.DaftarPegawai;
import id.teladan.pelaksanaan.ArsipBerkas;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to collections: for the head of a school, and for who leads or administers its dinas. */
@Service
public class Kumpulan {
    static final TaskDescriptor<Void> PEKERJAAN = TaskDescriptor.of("kumpulan-dokumen");
    static final int SEHALAMAN = 50;
    static final int BERSAMAAN = 3;
    private static final int TERAKHIR = 10;

    private final KumpulanRepository kumpulan;
    private final Dokumen dokumen;
    private final DaftarPegawai sekolah;
    private final ArsipBerkas arsip;
    private final SchedulerClient pemberi;

    Kumpulan(
            KumpulanRepository kumpulan,
            Dokumen dokumen,
            DaftarPegawai sekolah,
            ArsipBerkas arsip,
            SchedulerClient pemberi) {
        this.kumpulan = kumpulan;
        this.dokumen = dokumen;
        this.sekolah = sekolah;
        this.arsip = arsip;
        this.pemberi = pemberi;
    }

    /**
     * The page: schools with documents in a period, and the newest collections that the reader asked for.
     *
     * @param semua the periods, newest first; {@code ini} is null before there is one
     */
    record Lembar(
            List<PeriodeRingkas> semua,
            @Nullable PeriodeRingkas ini,
            List<Dokumen.JumlahSekolah> sekolah,
            List<KumpulanRingkas> terakhir,
            Zona zona) {}

    @Transactional(readOnly = true)
    Lembar lembar(Pengguna p, @Nullable PeriodeId pilihan, String cari, int halaman) {
        SatuanId satu = batas(p);
        List<PeriodeRingkas> semua = dokumen.periode(p.dinas());
        List<KumpulanRingkas> terakhir = kumpulan.milik(p.dinas(), p.pegawai(), TERAKHIR);
        if (semua.isEmpty()) {
            return new Lembar(semua, null, List.of(), terakhir, Zona.WIB);
        }
        PeriodeRingkas ini =
                semua.stream().filter(x -> x.id().equals(pilihan)).findFirst().orElse(semua.getFirst());
        return new Lembar(
                semua,
                ini,
                dokumen.jumlahSekolah(p, ini.id(), satu, cari, SEHALAMAN, (halaman - 1L) * SEHALAMAN),
                terakhir,
                ini.zona());
    }

    /** What came of the wish for a collection. */
    sealed interface Hasil {
        /** It is being made; the one that is under way when the same was asked for before. */
        record Dibuat(UUID id) implements Hasil {}

        record Kosong(String pesan) implements Hasil {}

        record TerlaluBanyak(String pesan) implements Hasil {}
    }

    /** Chooses the documents and hands the work in, in one transaction. */
    @Transactional
    Hasil minta(Pengguna p, SatuanId satuan, PeriodeId periode, BentukKumpulan bentuk, Instant kini) {
        SatuanId satu = batas(p);
        if (satu != null && !satu.equals(satuan)) {
            throw tiada();
        }
        String nama = sekolah.namaSatuan(p.dinas(), satuan).orElseThrow(Kumpulan::tiada);
        List<KumpulanRingkas> berjalan = kumpulan.berjalan(p.dinas(), p.pegawai());
        Optional<KumpulanRingkas> sama = berjalan.stream()
                .filter(k -> k.satuan().equals(satuan) && k.periode().equals(periode) && k.bentuk() == bentuk)
                .findFirst();
        if (sama.isPresent()) {
            return new Hasil.Dibuat(sama.get().id());
        }
        if (berjalan.size() >= BERSAMAAN) {
            return new Hasil.TerlaluBanyak("Masih ada " + berjalan.size()
                    + " kumpulan Anda yang sedang dibuat. Tunggu salah satunya selesai, lalu minta lagi.");
        }
        List<DokumenResmi> semua = dokumen.sekolah(p.dinas(), satuan, periode).stream()
                .filter(d -> d.terbacaOleh(p))
                .toList();
        if (semua.isEmpty()) {
            return new Hasil.Kosong("Belum ada dokumen yang berlaku di " + nama + " pada periode itu.");
        }
        KumpulanRingkas k = new KumpulanRingkas(
                p.dinas(),
                Uuid7.baru(),
                satuan,
                periode,
                bentuk,
                nama,
                masa(p, periode, semua.getFirst()),
                semua.size(),
                0,
                kini,
                null,
                null,
                0,
                null,
                0);
        kumpulan.tambah(k, p.pegawai(), semua.stream().map(DokumenResmi::id).toList(), NamaIsi.susun(semua));
        pemberi.scheduleIfNotExists(PEKERJAAN.instance(k.dinas() + "/" + k.id()).scheduledTo(Instant.now()));
        return new Hasil.Dibuat(k.id());
    }

    private String masa(Pengguna p, PeriodeId periode, DokumenResmi salahSatu) {
        return dokumen.periode(p.dinas()).stream()
                .filter(x -> x.id().equals(periode))
                .map(PeriodeRingkas::label)
                .findFirst()
                .orElse(salahSatu.masa());
    }

    /** A collection for one who may read all that is in it by now; for anyone else it does not exist, whoever asked for it. */
    @Transactional(readOnly = true)
    KumpulanRingkas buka(Pengguna p, UUID id) {
        SatuanId satu = batas(p);
        return kumpulan.cari(p.dinas(), id)
                .filter(k -> satu == null || k.satuan().equals(satu))
                .filter(k ->
                        dokumen.banyak(k.dinas(), kumpulan.dokumen(k)).stream().allMatch(d -> d.terbacaOleh(p)))
                .orElseThrow(Kumpulan::tiada);
    }

    /** The names of those that were given up. */
    @Transactional(readOnly = true)
    List<String> tertinggal(KumpulanRingkas k) {
        return k.tertinggal() == 0
                ? List.of()
                : kumpulan.isi(k).stream()
                        .filter(KumpulanRepository.Isi::tertinggal)
                        .map(KumpulanRepository.Isi::nama)
                        .map(n -> n.endsWith(".pdf")
                                ? n.substring(0, n.length() - 4).replace("/", ": ")
                                : n)
                        .toList();
    }

    InputStream isi(KumpulanRingkas k) throws IOException {
        return arsip.buka(k.dinas(), k.kunci());
    }

    @Transactional(readOnly = true)
    Zona zona(Pengguna p) {
        return dokumen.zona(p.dinas());
    }

    /** The one school whose documents this person may collect; null for all schools of his dinas. */
    private static @Nullable SatuanId batas(Pengguna p) {
        boolean kepala = p.adalah(Peran.KEPALA_SEKOLAH) || p.adalah(Peran.PLT_KEPALA_SEKOLAH);
        if (kepala && p.satuan() != null) {
            return p.satuan();
        }
        if (p.adalah(Peran.KEPALA_DINAS) || p.adalah(Peran.ADMIN_DINAS)) {
            return null;
        }
        throw new TidakBerwenang(
                "Dokumen satu sekolah sekaligus diambil oleh kepala sekolahnya, kepala dinas, atau admin dinas.");
    }

    private static TidakDitemukan tiada() {
        return new TidakDitemukan("Kumpulan ini tidak ada, bukan untuk Anda, atau sudah dihapus sesudah tujuh hari.");
    }
}
