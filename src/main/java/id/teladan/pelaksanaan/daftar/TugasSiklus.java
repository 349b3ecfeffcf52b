package id.teladan.pelaksanaan.daftar;

import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.PihakSiklus;
import id.teladan.pelaksanaan.StatusDokumen;
import id.teladan.periode.AturanPelaksanaan;
import id.teladan.periode.Jendela;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.Peran;
import id.teladan.umum.Tanggal;
import id.teladan.web.Tugas;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The cards of the home page about cycles. */
record TugasSiklus(PeriodeRingkas periode, AturanPelaksanaan aturan, Instant kini) {

    Tugas mulai(Jendela j) {
        return new Tugas(
                "Mulai " + aturan.dokumen("A").judul(),
                "Rencana Anda sudah disepakati. Pelaksanaan sampai " + j.batas() + ".",
                "Mulai",
                "/pelaksanaan?periode=" + periode.id(),
                true);
    }

    /** What waits for the owner himself. */
    Optional<Tugas> pemilik(KeadaanSiklus s) {
        KeadaanSiklus.Tanggalan j = s.jadwal();
        String jadwal = "/siklus/" + s.id() + "/jadwal";
        if (j != null && !s.diobservasi() && j.menunggu(true, kini)) {
            return Optional.of(new Tugas(
                    "Jadwal observasi menunggu jawaban Anda",
                    Tanggal.waktu(j.mulai(), periode.zona()) + ".",
                    "Cek",
                    jadwal,
                    true));
        }
        Huruf h = s.giliranPemilik();
        if (h == Huruf.E && s.belumUpaya()) {
            return Optional.of(new Tugas(
                    "Catat " + aturan.dokumen("D").judul(),
                    periode.label() + ". Sesudah itu: " + aturan.dokumen("E").judul() + ".",
                    "Catat",
                    "/siklus/" + s.id() + "/" + Huruf.D.jalur(),
                    true));
        }
        if (h != null) {
            boolean draf = s.status(h) == StatusDokumen.DRAF;
            return Optional.of(new Tugas(
                    (draf ? "Lanjutkan " : "Isi ") + aturan.dokumen(h.name()).judul(),
                    periode.label() + ".",
                    draf ? "Lanjutkan" : "Isi",
                    "/siklus/" + s.id() + "/" + h.jalur(),
                    true));
        }
        return s.terlewat(kini) && j != null
                ? Optional.of(new Tugas(
                        "Jadwal observasi Anda terlewat",
                        Tanggal.waktu(j.mulai(), periode.zona()) + ". Pindahkan dengan alasan.",
                        "Pindahkan",
                        jadwal,
                        true))
                : Optional.empty();
    }

    /** What waits for one who observes these. */
    List<Tugas> pengamat(Collection<KeadaanSiklus> diamati) {
        List<Tugas> hasil = new ArrayList<>();
        String daftar = "/observasi?periode=" + periode.id() + "&status=";
        long menunggu = diamati.stream().filter(this::menunggu).count();
        if (menunggu > 0) {
            hasil.add(new Tugas(
                    menunggu + " observasi menunggu Anda",
                    "Nilai, konfirmasi, atau jawab; yang menunggu Anda sudah tersaring.",
                    "Nilai",
                    daftar + KelompokObservasi.PERLU,
                    true));
        }
        long lewat = diamati.stream().filter(s -> s.terlewat(kini)).count();
        if (lewat > 0) {
            hasil.add(new Tugas(
                    lewat + " jadwal terlewat",
                    "Observasinya tetap dapat diisi, atau jadwalnya dipindah dengan alasan.",
                    "Lihat",
                    daftar + KelompokObservasi.TERLEWAT,
                    true));
        }
        return hasil;
    }

    private boolean menunggu(KeadaanSiklus s) {
        PihakSiklus pihak = !s.lewatSk()
                ? PihakSiklus.PENILAI
                : s.peran() == Peran.GURU ? PihakSiklus.PENGAMAT : PihakSiklus.TIM_KERJA;
        return TahapObservasi.dari(s, pihak).anda()
                || (s.jadwal() != null && !s.diobservasi() && s.jadwal().menunggu(false, kini));
    }
}
