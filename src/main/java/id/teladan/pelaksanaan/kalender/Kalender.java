package id.teladan.pelaksanaan.kalender;

import id.teladan.organisasi.Bawahan;
import id.teladan.organisasi.DaftarPegawai;
import id.teladan.organisasi.Organisasi;
import id.teladan.pelaksanaan.Acara;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Sidik;
import id.teladan.web.Pengguna;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the private calendar feed: a person has one at a time. */
@Service
public class Kalender {
    private static final Duration KE_BELAKANG = Duration.ofDays(30);
    private static final int OKTET = 32;
    private static final SecureRandom ACAK = new SecureRandom();

    private final KalenderRepository kalender;
    private final Organisasi organisasi;
    private final DaftarPegawai pegawai;

    Kalender(KalenderRepository kalender, Organisasi organisasi, DaftarPegawai pegawai) {
        this.kalender = kalender;
        this.organisasi = organisasi;
        this.pegawai = pegawai;
    }

    /** When the reader made his feed; empty when he has none. */
    @Transactional(readOnly = true)
    Optional<Instant> dibuat(Pengguna p) {
        return kalender.dibuat(p.dinas(), p.pegawai());
    }

    /** Makes a feed in place of the one that he may have; gives its secret, which cannot be read again. */
    @Transactional
    String buat(Pengguna p, Instant kini) {
        byte[] acak = new byte[OKTET];
        ACAK.nextBytes(acak);
        String rahasia = Base64.getUrlEncoder().withoutPadding().encodeToString(acak);
        kalender.kunci(p.dinas(), p.pegawai());
        kalender.hapus(p.dinas(), p.pegawai());
        kalender.tambah(Sidik.dari(rahasia), p.dinas(), p.pegawai(), kini);
        return rahasia;
    }

    /** @return false when there was none */
    @Transactional
    boolean cabut(Pengguna p) {
        return kalender.hapus(p.dinas(), p.pegawai()) > 0;
    }

    /**
     * Observations of the owner and those that he observes, from thirty days ago on; empty for an unknown or revoked secret, and for
     * one whose owner works here no longer.
     */
    @Transactional(readOnly = true)
    Optional<List<Acara>> acara(String rahasia, Instant kini) {
        return kalender.pemilik(Sidik.dari(rahasia)).flatMap(p -> {
            LocalDate hari =
                    LocalDate.ofInstant(kini, organisasi.dinas(p.dinas()).zona().id());
            return organisasi.penugasan(p.dinas(), p.pegawai(), hari).isEmpty()
                    ? Optional.empty()
                    : Optional.of(acara(p, hari, kini));
        });
    }

    private List<Acara> acara(KalenderRepository.Pemilik p, LocalDate hari, Instant kini) {
        Set<PegawaiId> orang = new HashSet<>(Set.of(p.pegawai()));
        organisasi.bawahan(p.dinas(), p.pegawai(), hari, AturanTanpaKepala.DINILAI_PLT).stream()
                .map(Bawahan::id)
                .forEach(orang::add);
        List<KalenderRepository.Tanggal> semua =
                kalender.tanggal(p.dinas(), p.pegawai(), orang, hari, kini.minus(KE_BELAKANG));
        Set<SatuanId> satuan = semua.stream()
                .map(KalenderRepository.Tanggal::satuan)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<SatuanId, String> nama = satuan.isEmpty() ? Map.of() : pegawai.namaSatuan(p.dinas(), satuan);
        return semua.stream()
                .map(t -> new Acara(
                        t.siklus(),
                        t.mulai(),
                        t.mulai().plus(Duration.ofMinutes(t.menit())),
                        Acara.judul(t.satuan() == null ? null : nama.get(t.satuan())),
                        t.tempat(),
                        t.disepakati(),
                        t.diubah()))
                .toList();
    }
}
