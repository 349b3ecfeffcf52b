package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.HalanganSiklus.Salah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of the log of D. */
final class CatatanUpaya {
    private CatatanUpaya() {}

    /** Why the owner may not write in the log now. */
    static Optional<HalanganSiklus> halangan(LembarSiklus l) {
        if (!l.milikPembaca()) {
            return Optional.of(new HalanganSiklus.BukanPihak("Catatan upaya ditulis oleh pegawai sendiri."));
        }
        if (l.berakhir()) {
            return Optional.of(new HalanganSiklus.JabatanBerakhir(
                    KalimatSiklus.berakhir(l.siklus().peran(), l.diri())));
        }
        if (l.siklus().status(Huruf.D) == StatusDokumen.TERKUNCI) {
            return Optional.of(new HalanganSiklus.Terkunci(KalimatSiklus.terkunci(Huruf.D, l.bentuk(Huruf.D))));
        }
        return l.jendela().terbuka(l.kini())
                ? Optional.empty()
                : Optional.of(new HalanganSiklus.JendelaTutup(KalimatSiklus.jendela(l.jendela(), l.kini())));
    }

    static Optional<HalanganSiklus> halangan(LembarSiklus l, @Nullable LocalDate tanggal, String isi) {
        Optional<HalanganSiklus> awal = halangan(l);
        if (awal.isPresent()) {
            return awal;
        }
        List<Salah> salah = new ArrayList<>();
        LocalDate hari = LocalDate.ofInstant(l.kini(), l.periode().zona().id());
        if (tanggal == null) {
            salah.add(new Salah("tanggal", "Isi tanggal seperti 2026-03-14, tahun-bulan-tanggal."));
        } else if (tanggal.isAfter(hari)) {
            salah.add(new Salah("tanggal", "Tanggal itu belum tiba; catat yang sudah dilakukan."));
        } else if (tanggal.isBefore(l.periode().mulai())) {
            salah.add(new Salah(
                    "tanggal", "Tanggal itu sebelum periode " + l.periode().label() + "."));
        }
        if (isi.isBlank()) {
            salah.add(new Salah("catatan", "Tulis apa yang Anda lakukan."));
        } else if (isi.length() > BentukDokumen.TERPANJANG) {
            salah.add(new Salah("catatan", "Catatan paling panjang " + BentukDokumen.TERPANJANG + " huruf."));
        }
        return salah.isEmpty() ? Optional.empty() : Optional.of(new HalanganSiklus.IsianSalah(salah));
    }
}
