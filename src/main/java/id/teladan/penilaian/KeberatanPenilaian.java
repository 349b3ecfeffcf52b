package id.teladan.penilaian;

import id.teladan.organisasi.Bawahan;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.Perwakilan;
import id.teladan.penilaian.RiwayatPenilaianRepository.BarisKeberatan;
import id.teladan.periode.Periode;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for lists of objections: those that a reader answers, decides, or records. */
@Service
@Transactional(readOnly = true)
public class KeberatanPenilaian {
    private final Organisasi organisasi;
    private final Perwakilan perwakilan;
    private final RiwayatPenilaianRepository riwayat;
    private final Periode periode;

    KeberatanPenilaian(
            Organisasi organisasi, Perwakilan perwakilan, RiwayatPenilaianRepository riwayat, Periode periode) {
        this.organisasi = organisasi;
        this.perwakilan = perwakilan;
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
        Zona zona = organisasi.dinas(p.dinas()).zona();
        LocalDate hari = LocalDate.ofInstant(kini, zona.id());
        List<BarisKeberatan> semua = riwayat.keberatan(p.dinas());
        if (semua.isEmpty()) {
            return List.of();
        }
        boolean dinas = p.adalah(Peran.KEPALA_DINAS)
                || perwakilan.mewakili(p.dinas(), p.pegawai(), hari).stream().anyMatch(w -> w.satuan() == null);
        Set<PegawaiId> dinilai =
                organisasi.bawahan(p.dinas(), p.pegawai(), hari, AturanTanpaKepala.DINILAI_PLT).stream()
                        .map(Bawahan::id)
                        .collect(Collectors.toSet());
        return semua.stream()
                .filter(b -> !b.pegawai().equals(p.pegawai()))
                .filter(b -> dinilai.contains(b.pegawai())
                        || dinas && b.kepada() != null
                        || p.adalah(Peran.ADMIN_DINAS) && b.kepada() == null)
                .map(b -> new Baris(b, urusan(p, b, dinilai.contains(b.pegawai()), kini), zona))
                .sorted(java.util.Comparator.comparing((Baris b) -> !b.menunggu()))
                .toList();
    }

    private Urusan urusan(Pengguna p, BarisKeberatan b, boolean penilai, Instant kini) {
        if (b.diputus() != null) {
            return Urusan.SELESAI;
        }
        if (penilai && !p.adalah(Peran.ADMIN_DINAS)) {
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
