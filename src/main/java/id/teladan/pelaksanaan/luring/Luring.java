package id.teladan.pelaksanaan.luring;

import id.teladan.organisasi.Bawahan;
import id.teladan.organisasi.Organisasi;
import id.teladan.pelaksanaan.HasilSiklus;
import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.IsiDokumen;
import id.teladan.pelaksanaan.LangkahSiklus;
import id.teladan.pelaksanaan.LembarSiklus;
import id.teladan.pelaksanaan.Masukan;
import id.teladan.pelaksanaan.Pelaksanaan;
import id.teladan.pelaksanaan.SiklusId;
import id.teladan.periode.AturanPelaksanaan.Isian;
import id.teladan.periode.Ketentuan.FokusPerilaku;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of observing without a signal. A kiriman is one transaction: the step, its notes and its receipt, or none of them. */
@Service
public class Luring {
    /** More observations than these are not taken along at once. */
    static final int PALING_BANYAK = 20;

    /** So many are looked at: some of them are not the reader's to fill in after all. */
    private static final int DICARI = 3 * PALING_BANYAK;

    private static final int PANJANG_KUNCI = 32;
    private static final SecureRandom ACAK = new SecureRandom();

    private final Pelaksanaan pelaksanaan;
    private final Organisasi organisasi;
    private final Periode periode;
    private final SiapRepository siap;
    private final KirimanRepository kiriman;

    Luring(
            Pelaksanaan pelaksanaan,
            Organisasi organisasi,
            Periode periode,
            SiapRepository siap,
            KirimanRepository kiriman) {
        this.pelaksanaan = pelaksanaan;
        this.organisasi = organisasi;
        this.periode = periode;
        this.siap = siap;
        this.kiriman = kiriman;
    }

    /** The notes of an observation in the order of time, for a page whose reader may see B. */
    @Transactional(readOnly = true)
    public List<Naskah> naskah(DinasId dinas, SiklusId siklus) {
        return kiriman.naskah(dinas, List.of(siklus.nilai()), null).getOrDefault(siklus.nilai(), List.of());
    }

    /** What the reader may take along. Each observation is opened as on its own page; there are few of them, once a day. */
    List<Bekal> bekal(Pengguna p, Instant kini) {
        Zona zona = organisasi.dinas(p.dinas()).zona();
        LocalDate hari = LocalDate.ofInstant(kini, zona.id());
        List<PegawaiId> bawahan =
                organisasi.bawahan(p.dinas(), p.pegawai(), hari, AturanTanpaKepala.DINILAI_PLT).stream()
                        .map(Bawahan::id)
                        .toList();
        List<PeriodeId> berjalan = periode.berjalan(p.dinas(), hari).stream()
                .map(PeriodeRingkas::id)
                .toList();
        List<SiapRepository.Calon> calon = siap.calon(p, berjalan, bawahan, hari, kini, DICARI);
        Map<UUID, List<Naskah>> naskah = kiriman.naskah(
                p.dinas(), calon.stream().map(SiapRepository.Calon::siklus).toList(), p.pegawai());
        List<Bekal> hasil = new ArrayList<>();
        for (SiapRepository.Calon c : calon) {
            if (hasil.size() == PALING_BANYAK) {
                break;
            }
            buka(p, c.siklus(), kini)
                    .filter(l -> l.boleh(LangkahSiklus.SIMPAN, Huruf.B))
                    .map(l -> Bekal.dari(l, c, jadwal(c, zona), naskah.getOrDefault(c.siklus(), List.of())))
                    .ifPresent(hasil::add);
        }
        return hasil;
    }

    private Optional<LembarSiklus> buka(Pengguna p, UUID siklus, Instant kini) {
        try {
            return Optional.of(pelaksanaan.buka(p, new SiklusId(siklus), kini));
        } catch (TidakDitemukan e) {
            return Optional.empty();
        }
    }

    private static String jadwal(SiapRepository.Calon c, Zona zona) {
        Instant mulai = c.mulai();
        return mulai == null
                ? ""
                : Stream.of(Tanggal.waktu(mulai, zona), c.tempat(), c.kegiatan())
                        .filter(x -> x != null && !x.isBlank())
                        .collect(Collectors.joining(", "));
    }

    /** The key of this person on this device; empty when it has none. */
    @Transactional(readOnly = true)
    Optional<byte[]> kunci(Pengguna p, UUID perangkat) {
        return siap.kunci(p, perangkat);
    }

    /** The same, made where there is none yet. */
    @Transactional
    byte[] buatKunci(Pengguna p, UUID perangkat, Instant kini) {
        byte[] baru = new byte[PANJANG_KUNCI];
        ACAK.nextBytes(baru);
        siap.tambah(p, perangkat, baru, kini);
        return siap.kunci(p, perangkat).orElseThrow();
    }

    /**
     * Takes a kiriman; one that came before gets the receipt that it got then. Who is no party is refused with {@link TidakDitemukan},
     * and nothing of it is kept.
     */
    @Transactional
    TandaTerima terima(Pengguna p, Kiriman k, Instant saat) {
        TandaTerima t = catat(p, k, saat);
        return t.hasil() == TandaTerima.Hasil.DIGANTIKAN ? t.denganTerbaru(kiriman.terbaru(p, k)) : t;
    }

    private TandaTerima catat(Pengguna p, Kiriman k, Instant saat) {
        // As exact as the database keeps it: the receipt says the same each time.
        Instant kini = saat.truncatedTo(ChronoUnit.MILLIS);
        Optional<KirimanRepository.Lama> lama = kiriman.cari(p.dinas(), k.id());
        if (lama.isPresent()) {
            return sama(p, k, lama.get(), kini);
        }
        TandaTerima t = kiriman.terbaru(p, k) > k.urutan() ? digantikan(p, k, kini) : langkah(p, k, kini);
        if (!kiriman.simpan(p, k, t)) {
            return kiriman.cari(p.dinas(), k.id()).map(x -> sama(p, k, x, kini)).orElseThrow();
        }
        if (t.hasil() == TandaTerima.Hasil.DITERIMA) {
            kiriman.simpan(
                    p,
                    k.siklus(),
                    k.naskah().stream().map(Kiriman.Catatan::naskah).toList());
            kiriman.ringkas(p, k);
        }
        return t;
    }

    private static TandaTerima sama(Pengguna p, Kiriman k, KirimanRepository.Lama lama, Instant kini) {
        return lama.oleh().equals(p.pegawai()) && lama.tanda().sidik().equals(k.sidik())
                ? lama.tanda()
                : TandaTerima.ditolak(k.id(), k.sidik(), "Nomor kiriman ini sudah dipakai oleh kiriman lain.", kini);
    }

    private TandaTerima digantikan(Pengguna p, Kiriman k, Instant kini) {
        LembarSiklus l = pelaksanaan.buka(p, new SiklusId(k.siklus()), kini);
        return tanda(k, TandaTerima.Hasil.DIGANTIKAN, l, "Kiriman yang lebih baru sudah diterima.", kini);
    }

    private TandaTerima langkah(Pengguna p, Kiriman k, Instant kini) {
        LangkahSiklus l = k.kumpulkan() ? LangkahSiklus.KUMPULKAN : LangkahSiklus.SIMPAN;
        Masukan m = new Masukan(IsiDokumen.dari(k.isi()), null, k.dasar());
        return switch (pelaksanaan.langkah(p, new SiklusId(k.siklus()), l, Huruf.B, m, kini)) {
            case HasilSiklus.Berhasil b -> tanda(k, TandaTerima.Hasil.DITERIMA, b.lembar(), null, kini);
            case HasilSiklus.SudahTerjadi s -> tanda(k, TandaTerima.Hasil.DITERIMA, s.lembar(), null, kini);
            case HasilSiklus.Bentrok b ->
                tanda(k, TandaTerima.Hasil.BENTROK, b.lembar(), "Isinya diubah di tempat lain.", kini);
            case HasilSiklus.Ditolak d ->
                tanda(k, TandaTerima.Hasil.DITOLAK, d.lembar(), d.halangan().pesan(), kini);
        };
    }

    private static TandaTerima tanda(
            Kiriman k, TandaTerima.Hasil hasil, LembarSiklus l, @Nullable String sebab, Instant kini) {
        IsiDokumen b = l.isiTerbaca(Huruf.B);
        return new TandaTerima(
                k.id(),
                hasil,
                k.sidik(),
                b.sidik(),
                sebab,
                hasil == TandaTerima.Hasil.DITERIMA ? null : b.nilai(),
                kini,
                null);
    }

    /** Receipts of the last days, newest first. */
    @Transactional(readOnly = true)
    DaftarTanda tandaTerima(Pengguna p, Instant kini) {
        List<KirimanRepository.Baris> baris = kiriman.terakhir(p, kini.minus(Duration.ofDays(90)), 100);
        Map<PegawaiId, String> nama = organisasi.nama(
                p.dinas(), baris.stream().map(KirimanRepository.Baris::pemilik).collect(Collectors.toSet()));
        Map<KirimanRepository.Rencana, Map<String, String>> judul = baris.stream()
                .map(KirimanRepository.Baris::rencana)
                .distinct()
                .collect(Collectors.toMap(r -> r, r -> judul(p.dinas(), r)));
        return new DaftarTanda(baris, nama, judul, organisasi.dinas(p.dinas()).zona());
    }

    /** What the fields of B, and fokus, are called. */
    private Map<String, String> judul(DinasId dinas, KirimanRepository.Rencana r) {
        Map<String, String> hasil = new HashMap<>();
        PeriodeRingkas per = periode.ambil(dinas, r.periode()).orElseThrow();
        List<FokusPerilaku> fokus = periode.ketentuan(per)
                .untuk(r.peran())
                .indikator(r.indikator())
                .map(i -> i.fokus())
                .orElse(List.of());
        for (Isian i : periode.pelaksanaan(per).dokumen("B").isian()) {
            hasil.put(i.kode(), i.judul());
            fokus.forEach(f -> hasil.put(i.kode() + "." + f.kode(), i.judul() + ", " + f.judul()));
            String skala = i.skala();
            if (skala != null) {
                periode.pelaksanaan(per)
                        .skala(skala)
                        .orElseThrow()
                        .tingkat()
                        .forEach(t -> hasil.put(t.kode(), t.judul()));
            }
        }
        fokus.forEach(f -> hasil.put(f.kode(), f.judul()));
        return hasil;
    }
}
