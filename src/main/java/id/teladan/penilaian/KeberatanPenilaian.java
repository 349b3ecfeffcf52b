package id.teladan.penilaian;

import id.teladan.organisasi.Organisasi;
import id.teladan.penilaian.RiwayatPenilaianRepository.BarisKeberatan;
import id.teladan.periode.Periode;
import id.teladan.umum.Peran;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for lists of objections: those that a reader answers, decides, or records. */
@Service
@Transactional(readOnly = true)
public class KeberatanPenilaian {
    private final Organisasi organisasi;
    private final RiwayatPenilaianRepository riwayat;
    private final Periode periode;

    KeberatanPenilaian(Organisasi organisasi, RiwayatPenilaianRepository riwayat, Periode periode) {
        this.organisasi = organisasi;
        this.riwayat = riwayat;
        this.periode = periode;
    }

    /** What the reader has to do with an objection. */
    enum Urusan {
        TANGGAPI("Tanggapi"),
        PUTUSKAN("Putuskan"),
        MENUNGGU("Lihat"),
        SELESAI("Lihat");

        private final String tombol;

        Urusan(String tombol) {
            this.tombol = tombol;
        }

        String tombol() {
            return tombol;
        }
    }

    record Baris(BarisKeberatan b, Urusan urusan, Zona zona) {
        String diajukan() {
            return Tanggal.singkat(b.diajukan(), zona) + " " + zona;
        }

        boolean menunggu() {
            return urusan == Urusan.TANGGAPI || urusan == Urusan.PUTUSKAN;
        }
    }

    /** Those that concern this reader, what waits for him first. */
    List<Baris> daftar(Pengguna p, Instant kini) {
        return daftar(p, false, kini);
    }

    /** Of these, those that were not decided. */
    List<Baris> terbuka(Pengguna p, Instant kini) {
        return daftar(p, true, kini);
    }

    private List<Baris> daftar(Pengguna p, boolean terbuka, Instant kini) {
        Zona zona = organisasi.dinas(p.dinas()).zona();
        boolean admin = p.adalah(Peran.ADMIN_DINAS);
        return riwayat.keberatan(p.dinas(), p.pegawai(), admin, terbuka, LocalDate.ofInstant(kini, zona.id())).stream()
                .map(b -> new Baris(b, urusan(p, b, kini), zona))
                .sorted(java.util.Comparator.comparing((Baris b) -> !b.menunggu()))
                .toList();
    }

    private Urusan urusan(Pengguna p, BarisKeberatan b, Instant kini) {
        if (b.diputus() != null) {
            return Urusan.SELESAI;
        }
        if (b.menilai()) {
            return b.ditanggapi() ? Urusan.MENUNGGU : Urusan.TANGGAPI;
        }
        boolean boleh = b.ditanggapi() || !kini.isBefore(b.diajukan().plus(menanggapi(p, b)));
        return boleh && !b.penilai().equals(p.pegawai()) ? Urusan.PUTUSKAN : Urusan.MENUNGGU;
    }

    private Duration menanggapi(Pengguna p, BarisKeberatan b) {
        return Duration.ofDays(periode.ambil(p.dinas(), b.periode())
                .map(periode::penilaian)
                .orElseThrow()
                .keberatan()
                .tanggapan()
                .hari());
    }
}
