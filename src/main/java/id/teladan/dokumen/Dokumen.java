package id.teladan.dokumen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.organisasi.DinasRingkas;
import id.teladan.organisasi.Organisasi;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to official documents: published by acts, read by those whom they concern, never changed. */
@Service
public class Dokumen {
    static final int SEHALAMAN = 50;
    static final int ALASAN_TERPANJANG = 500;

    private final BacaDokumenRepository baca;
    private final DokumenRepository tulis;
    private final Periode periode;
    private final Organisasi organisasi;
    private final Cache<DinasId, DinasRingkas> semuaDinas = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(2))
            .build();

    Dokumen(BacaDokumenRepository baca, DokumenRepository tulis, Periode periode, Organisasi organisasi) {
        this.baca = baca;
        this.tulis = tulis;
        this.periode = periode;
        this.organisasi = organisasi;
    }

    /** Freezes what an act says, in its transaction; the same once more changes nothing. */
    @Transactional
    void terbitkan(Terbitan t) {
        tulis.tambah(t, DokumenId.baru(), KodeVerifikasi.baru());
    }

    /** Whether this version of it has its documents. */
    @Transactional(readOnly = true)
    boolean terbit(DinasId dinas, UUID sumber, int ke) {
        return baca.ada(dinas, sumber, ke);
    }

    /** As which version the document of this is issued again: empty when one counts already, or the dinas cancelled the paper. */
    @Transactional(readOnly = true)
    Optional<Integer> terbitLagi(DinasId dinas, UUID sumber) {
        return baca.terbitLagi(dinas, sumber);
    }

    /** Cancels all documents about this, in the transaction of the act that undid it. */
    @Transactional
    void batalkan(DinasId dinas, UUID sumber, String alasan, @Nullable PegawaiId oleh, Instant kini) {
        tulis.batalkanSumber(dinas, sumber, alasan, oleh, kini);
    }

    /** A document for one who may read it; for anyone else it does not exist. */
    @Transactional(readOnly = true)
    public DokumenResmi untuk(Pengguna p, DokumenId id) {
        return baca.cari(p.dinas(), id).filter(d -> d.terbacaOleh(p)).orElseThrow(Dokumen::tiada);
    }

    /** The reader's own documents, newest first; of a result that he has not opened, or that was drawn back before, none. */
    @Transactional(readOnly = true)
    List<DokumenResmi> milik(Pengguna p) {
        return baca.milik(p.dinas(), p.pegawai());
    }

    /**
     * The documents of the reader's people in one period.
     *
     * @param semua the periods of the dinas, newest first; {@code ini}, the one that is shown
     */
    record Daftar(List<PeriodeRingkas> semua, PeriodeRingkas ini, List<DokumenResmi> baris, long jumlah) {}

    /** Empty before the dinas opened a period. */
    @Transactional(readOnly = true)
    Optional<Daftar> orang(Pengguna p, SaringanDokumen s) {
        if (p.adalah(Peran.GURU) || p.adalah(Peran.ADMIN_SATUAN)) {
            throw new TidakBerwenang(
                    "Dokumen pegawai dilihat oleh atasannya. Dokumen Anda sendiri ada di Dokumen saya.");
        }
        List<PeriodeRingkas> semua = periode(p.dinas());
        if (semua.isEmpty()) {
            return Optional.empty();
        }
        PeriodeRingkas ini = semua.stream()
                .filter(x -> x.id().equals(s.periodeId()))
                .findFirst()
                .orElse(semua.getFirst());
        BacaDokumenRepository.Halaman h = baca.orang(p, ini.id(), s, SEHALAMAN);
        return Optional.of(new Daftar(semua, ini, h.baris(), h.jumlah()));
    }

    /** Periods of the dinas, newest first. */
    @Transactional(readOnly = true)
    public List<PeriodeRingkas> periode(DinasId dinas) {
        return periode.semua(dinas).stream()
                .sorted(java.util.Comparator.comparing(PeriodeRingkas::mulai).reversed())
                .toList();
    }

    /** Those in force that were made at a school in a period, by name; the caller has seen to it that the reader may. */
    @Transactional(readOnly = true)
    public List<DokumenResmi> sekolah(DinasId dinas, SatuanId satuan, PeriodeId periode) {
        return baca.sekolah(dinas, satuan, periode);
    }

    /** A school and how many documents in force a reader finds there in a period; {@code semua}, how many such schools. */
    public record JumlahSekolah(SatuanId satuan, String nama, int dokumen, int pegawai, int semua) {}

    /** By name, those only that the reader may read; {@code satuan} narrows to one school, {@code cari} to a part of the name. */
    @Transactional(readOnly = true)
    public List<JumlahSekolah> jumlahSekolah(
            Pengguna p, PeriodeId periode, @Nullable SatuanId satuan, String cari, int batas, long lewati) {
        return baca.jumlahSekolah(p, periode, satuan, cari, batas, lewati);
    }

    /** Many at once, in one statement, in no order; the caller has seen to it that the reader may. */
    @Transactional(readOnly = true)
    public List<DokumenResmi> banyak(DinasId dinas, List<DokumenId> id) {
        return baca.banyak(dinas, id);
    }

    /**
     * Cancels one document by a decision of the dinas.
     *
     * @return empty when it is done, else why not
     */
    @Transactional
    Optional<String> batalkan(Pengguna p, DokumenId id, String alasan, Instant kini) {
        DokumenResmi d = untuk(p, id);
        if (!bolehMembatalkan(p)) {
            throw new TidakBerwenang("Dokumen dibatalkan oleh kepala dinas atau admin dinas.");
        }
        if (alasan.isBlank()) {
            return Optional.of("Tulis alasan pembatalan; alasan itu tampak pada dokumen di Teladan.");
        }
        if (alasan.length() > ALASAN_TERPANJANG) {
            return Optional.of(
                    "Alasan paling panjang " + ALASAN_TERPANJANG + " huruf; sekarang " + alasan.length() + ".");
        }
        tulis.batalkan(d.dinas(), d.id(), alasan, p.pegawai(), kini);
        return Optional.empty();
    }

    static boolean bolehMembatalkan(Pengguna p) {
        return p.adalah(Peran.KEPALA_DINAS) || p.adalah(Peran.ADMIN_DINAS);
    }

    /** The dinas as documents name it; looked up again once in a while, since each act that makes one asks. */
    DinasRingkas dinas(DinasId dinas) {
        return semuaDinas.get(dinas, organisasi::dinas);
    }

    /** The zone in which the dinas reads its clocks. */
    public Zona zona(DinasId dinas) {
        return dinas(dinas).zona();
    }

    /** What the list offers to narrow by. */
    static List<JenisDokumen> jenis() {
        return List.of(JenisDokumen.values());
    }

    private static TidakDitemukan tiada() {
        return new TidakDitemukan("Dokumen ini tidak ada, atau bukan untuk Anda.");
    }
}
