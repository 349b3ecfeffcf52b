package id.teladan.penilaian;

import id.teladan.penilaian.daftar.DaftarPenilaian;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.Peran;
import id.teladan.umum.Tanggal;
import id.teladan.web.Pengguna;
import id.teladan.web.Tugas;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cards of the home page about assessments. */
record TugasPenilaian(
        Periode periode, KeadaanPenilaianRepository keadaan, KeberatanPenilaian keberatan, DaftarPenilaian daftar) {
    private static final Set<Peran> MENILAI =
            Set.of(Peran.KEPALA_SEKOLAH, Peran.PLT_KEPALA_SEKOLAH, Peran.KEPALA_DINAS);
    /** How long the home page tells of a result after it became final. */
    private static final Duration DICERITAKAN = Duration.ofDays(60);

    List<Tugas> tugas(Pengguna p, Instant kini) {
        List<Tugas> hasil = new ArrayList<>();
        KeadaanPenilaianRepository.Ringkas r = keadaan.ringkas(p.dinas(), p.pegawai(), kini, kini.minus(DICERITAKAN));
        r.menungguSaya().forEach(m -> jawab(p, m, kini).ifPresent(hasil::add));
        r.selesai().forEach(s -> selesai(p, s).ifPresent(hasil::add));
        if (r.adaKeberatan()) {
            long menunggu = keberatan.terbuka(p, kini).stream()
                    .filter(KeberatanPenilaian.Baris::menunggu)
                    .count();
            if (menunggu > 0) {
                hasil.add(new Tugas(
                        menunggu + " keberatan atas penilaian menunggu Anda",
                        "Tanggapi sebagai pejabat penilai, atau putuskan sebagai atasannya.",
                        "Lihat keberatan",
                        "/keberatan",
                        true));
            }
        }
        if (MENILAI.contains(p.peran())) {
            menilai(p, kini).ifPresent(hasil::add);
        }
        return hasil;
    }

    /** The end of it: what the result is, and where its documents are. */
    private Optional<Tugas> selesai(Pengguna p, KeadaanPenilaianRepository.Selesai s) {
        return periode.ambil(p.dinas(), s.periode())
                .map(per -> new Tugas(
                        "Predikat Kinerja Anda: "
                                + periode.penilaian(per)
                                        .predikat()
                                        .pegawai(s.predikat())
                                        .map(x -> x.judul())
                                        .orElse(s.predikat()),
                        per.label()
                                + ". Penilaian selesai dan hasilnya final. Evaluasi Kinerja dan Dokumen Evaluasi ada di Dokumen.",
                        "Buka Dokumen",
                        "/dokumen",
                        false));
    }

    private Optional<Tugas> jawab(Pengguna p, KeadaanPenilaianRepository.Menunggu m, Instant kini) {
        return periode.ambil(p.dinas(), m.periode()).map(per -> {
            LocalDate akhir = LocalDate.ofInstant(m.tenggat(), per.zona().id()).minusDays(1);
            // The days count from the first opening: a last day told before it would come nearer by a click.
            String sampai = m.dibuka()
                    ? " Terima, atau ajukan keberatan paling lambat " + Tanggal.panjang(akhir) + " ("
                            + Ketetapan.sisa(akhir, kini, per.zona()) + ")."
                    : " Buka hasilnya; keberatan dapat diajukan "
                            + periode.penilaian(per).keberatan().hari() + " hari sejak Anda membukanya.";
            return new Tugas(
                    "Hasil penilaian Anda sudah ditetapkan",
                    per.label() + "." + sampai,
                    "Buka",
                    "/penilaian/saya?id=" + m.id(),
                    true);
        });
    }

    private Optional<Tugas> menilai(Pengguna p, Instant kini) {
        for (PeriodeRingkas per : periode.semua(p.dinas())) {
            LocalDate hari = LocalDate.ofInstant(kini, per.zona().id());
            // Rating goes on for a while after the period; older ones are not asked for their windows.
            if (hari.isBefore(per.mulai()) || hari.isAfter(per.sampai().plusMonths(2))) {
                continue;
            }
            Optional<Tugas> t = daftar.menunggu(p, per, kini)
                    .map(m -> new Tugas(
                            m.orang() + " orang menunggu penilaian Anda",
                            per.label() + ". Penilaian sampai " + m.jendela().batas() + ".",
                            "Lakukan Penilaian",
                            "/penilaian?periode=" + per.id(),
                            true));
            if (t.isPresent()) {
                return t;
            }
        }
        return Optional.empty();
    }
}
