package id.teladan.penilaian;

import id.teladan.organisasi.Organisasi;
import id.teladan.penilaian.RiwayatPenilaianRepository.BarisKeberatan;
import id.teladan.umum.Peran;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
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

    KeberatanPenilaian(Organisasi organisasi, RiwayatPenilaianRepository riwayat) {
        this.organisasi = organisasi;
        this.riwayat = riwayat;
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

    private static Urusan urusan(Pengguna p, BarisKeberatan b, Instant kini) {
        if (b.diputus() != null) {
            return Urusan.SELESAI;
        }
        if (b.menilai()) {
            return b.ditanggapi() ? Urusan.MENUNGGU : Urusan.TANGGAPI;
        }
        boolean boleh =
                b.ditanggapi() || !kini.isBefore(b.diajukan().plus(java.time.Duration.ofDays(Ketetapan.MENANGGAPI)));
        return boleh && !b.penilai().equals(p.pegawai()) ? Urusan.PUTUSKAN : Urusan.MENUNGGU;
    }
}
