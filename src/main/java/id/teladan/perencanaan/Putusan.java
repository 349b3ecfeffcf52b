package id.teladan.perencanaan;

import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person decided as superior stays readable to him, as it stood at his last act; he takes no step here. */
@Service
@Transactional(readOnly = true)
public class Putusan {
    static final int SEHALAMAN = 50;

    private final Organisasi organisasi;
    private final Periode periode;
    private final PutusanRepository putusan;
    private final JejakRepository jejak;

    Putusan(Organisasi organisasi, Periode periode, PutusanRepository putusan, JejakRepository jejak) {
        this.organisasi = organisasi;
        this.periode = periode;
        this.putusan = putusan;
        this.jejak = jejak;
    }

    /** One line of the list. */
    record Baris(SkpId skp, String nama, String keterangan, String kata, String pada) {}

    /** @param baris those of this page; {@code jumlah}, how many there are */
    record Daftar(List<Baris> baris, int jumlah) {}

    /**
     * One plan as it stood at the reader's last act.
     *
     * @param isi null when no copy had been kept by then
     * @param kini what became of it, in words
     */
    record Satu(
            SkpId skp,
            String nama,
            String pada,
            String kini,
            @Nullable IsiSalinan isi,
            List<Catatan> riwayat,
            Zona zona) {}

    Daftar daftar(Pengguna p, int halaman) {
        List<PutusanRepository.Baris> baris =
                putusan.daftar(p.dinas(), p.pegawai(), SEHALAMAN, (long) (halaman - 1) * SEHALAMAN);
        Map<PegawaiId, String> nama = organisasi.nama(
                p.dinas(), baris.stream().map(PutusanRepository.Baris::pemilik).toList());
        return new Daftar(
                baris.stream()
                        .map(b -> new Baris(
                                b.skp(),
                                nama.getOrDefault(b.pemilik(), NamaPihak.TAK_DIKENAL),
                                b.peran().sebutan() + " · "
                                        + ambil(p.dinas(), b).label(),
                                kata(b),
                                waktu(b.pada(), ambil(p.dinas(), b).zona())))
                        .toList(),
                baris.isEmpty() ? 0 : baris.getFirst().jumlah());
    }

    Satu buka(Pengguna p, SkpId skp, Instant kini) {
        PutusanRepository.Baris b = putusan.satu(p.dinas(), p.pegawai(), skp).orElseThrow(Perencanaan::tiada);
        PeriodeRingkas per = ambil(p.dinas(), b);
        Instant sampai = b.pada();
        List<Catatan> riwayat = jejak.riwayat(p.dinas(), skp).stream()
                .filter(c -> sampai == null || !c.pada().isAfter(sampai))
                .toList();
        Set<PegawaiId> orang = new HashSet<>(Set.of(b.pemilik()));
        riwayat.forEach(
                c -> Stream.of(c.oleh(), c.atasNama()).filter(Objects::nonNull).forEach(orang::add));
        NamaPihak nama = new NamaPihak(organisasi.nama(p.dinas(), orang));
        return new Satu(
                skp,
                nama.satu(b.pemilik()),
                waktu(sampai, per.zona()),
                kini(p, b, per, kini),
                putusan.salinan(p.dinas(), skp, sampai).orElse(null),
                riwayat.stream()
                        .map(c -> c.bernama(c.oleh() == null ? "Teladan (sistem)" : nama.sebut(c.oleh(), c.atasNama())))
                        .toList(),
                per.zona());
    }

    private PeriodeRingkas ambil(DinasId dinas, PutusanRepository.Baris b) {
        return periode.ambil(dinas, b.periode()).orElseThrow(Perencanaan::tiada);
    }

    private static String kata(PutusanRepository.Baris b) {
        return b.lepas() != null ? "Ditutup" : b.status().bagiPenilai();
    }

    private String kini(Pengguna p, PutusanRepository.Baris b, PeriodeRingkas per, Instant kini) {
        if (b.lepas() != null) {
            return "Pemiliknya tidak lagi pada jabatan itu; rencana ditutup dan tidak menunggu siapa pun.";
        }
        PejabatPenilai sekarang = organisasi.pejabatPenilai(
                p.dinas(),
                b.pemilik(),
                LocalDate.ofInstant(kini, per.zona().id()),
                periode.ketentuan(per).tanpaKepala());
        String siapa = sekarang instanceof PejabatPenilai.Orang o
                ? o.id().equals(p.pegawai())
                        ? "Anda tetap pejabat penilainya; buka rencana yang sekarang dari Periksa."
                        : "Pejabat penilainya sekarang: " + o.nama()
                : "Pejabat penilainya sedang tidak ada.";
        return "Sekarang: " + b.status().bagiPenilai() + ". " + siapa;
    }

    private static String waktu(@Nullable Instant saat, Zona zona) {
        return saat == null ? "" : id.teladan.umum.Tanggal.singkat(saat, zona);
    }
}
