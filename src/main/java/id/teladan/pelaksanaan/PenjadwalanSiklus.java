package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.HalanganSiklus.Salah;
import id.teladan.periode.AturanPelaksanaan.JenisIsian;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules about the date of an observation. */
final class PenjadwalanSiklus {
    private PenjadwalanSiklus() {}

    /** Before the names of the fields of the date in A; empty where the rule set does not ask for a date. */
    static Optional<String> awalan(LembarSiklus l) {
        return l.bentuk(Huruf.A).dokumen().isian().stream()
                .filter(i -> i.jenis() == JenisIsian.JADWAL)
                .map(i -> i.kode() + ".")
                .findFirst();
    }

    /** Why A may not be handed in with this date. */
    static Optional<HalanganSiklus> halangan(LembarSiklus l, IsiDokumen isi) {
        String a = awalan(l).orElse(null);
        if (a == null || new FormJadwal(a, isi).kosong()) {
            return Optional.empty();
        }
        FormJadwal f = new FormJadwal(a, isi);
        List<Salah> salah = new ArrayList<>(f.salah(l.kodeCara(), l.periode().zona(), l.kini()));
        Jadwal j = l.siklus().jadwal();
        boolean baru = salah.isEmpty()
                && (j == null || !j.sama(f.usul(bawaan(l), l.periode().zona(), null)));
        if (baru) {
            f.lewat(l.periode().zona(), l.kini()).ifPresent(salah::add);
        }
        if (baru && salah.isEmpty() && j != null && !dapatDiganti(l, j)) {
            salah.add(new Salah(
                    a + "tanggal",
                    "Jadwal yang ada: " + j.kapan(l.periode().zona()) + ", "
                            + j.keadaan(l.kini()).sebutan().toLowerCase(Locale.ROOT)
                            + ". Samakan waktu dan tempatnya di sini, atau pindahkan lewat halaman Jadwal Observasi."));
        }
        return salah.isEmpty() ? Optional.empty() : Optional.of(new HalanganSiklus.IsianSalah(salah));
    }

    /** Whether the owner may replace the date by handing in A: only one that he proposed himself and nobody has answered. */
    private static boolean dapatDiganti(LembarSiklus l, Jadwal j) {
        return j.pihak() == PihakSiklus.PEMILIK
                && j.keadaan(l.kini()) == Jadwal.Keadaan.DIUSULKAN
                && tertutup(l).isEmpty();
    }

    /** The date that comes with A; empty when it is the one that stands already. */
    static Optional<Jadwal> dariPersiapan(LembarSiklus l, TindakanSiklus t) {
        return awalan(l)
                .map(a -> new FormJadwal(a, t.isi()))
                .filter(f -> !f.kosong())
                .map(f -> f.usul(bawaan(l), l.periode().zona(), null))
                .filter(u -> l.siklus().jadwal() == null || !l.siklus().jadwal().sama(u))
                .map(u -> Jadwal.usul(u, t.oleh(), t.pihak(), t.kini()));
    }

    /** The line of history of a date that came with A. */
    static CatatanSiklus catatan(LembarSiklus l, Jadwal j, TindakanSiklus t) {
        return CatatanSiklus.jadwal(
                t.tangan(),
                l.siklus().jadwal() == null ? LangkahJadwal.JADWAL_DIUSULKAN : LangkahJadwal.JADWAL_DIPINDAH,
                j.kapan(l.periode().zona()));
    }

    /** A that is written anew starts from the date as it stands, not from the one of its last version. */
    static Siklus.Sesudah segarkan(LembarSiklus l, LangkahSiklus langkah, Huruf h, Siklus.Sesudah s) {
        Jadwal j = l.siklus().jadwal();
        Optional<String> awalan = awalan(l);
        boolean ditulisLagi = h == Huruf.A
                && (langkah == LangkahSiklus.TARIK
                        || langkah == LangkahSiklus.TERIMA_UBAH
                        || langkah == LangkahSiklus.IKUTI_RENCANA);
        Dokumen a = s.siklus().dokumen().get(Huruf.A);
        if (!ditulisLagi || j == null || awalan.isEmpty() || a == null) {
            return s;
        }
        IsiDokumen isi =
                a.isi().ditimpa(FormJadwal.dari(awalan.get(), j, l.periode().zona()), k -> k.startsWith(awalan.get()));
        Dokumen baru = new Dokumen(a.huruf(), a.ke(), a.status(), isi, a.penulis(), a.sejak());
        List<Dokumen> diubah = new ArrayList<>(s.diubah());
        diubah.replaceAll(d -> d.huruf() == Huruf.A && d.ke() == a.ke() ? baru : d);
        return new Siklus.Sesudah(s.siklus().dengan(baru), diubah);
    }

    /** Why no date may be proposed any more. */
    static Optional<HalanganSiklus> tertutup(LembarSiklus l) {
        if (l.berakhir()) {
            return Optional.of(new HalanganSiklus.JabatanBerakhir(
                    KalimatSiklus.berakhir(l.siklus().peran(), l.diri())));
        }
        if (!l.jendela().terbuka(l.kini())) {
            return Optional.of(new HalanganSiklus.JendelaTutup(KalimatSiklus.jendela(l.jendela(), l.kini())));
        }
        StatusDokumen b = l.siklus().status(Huruf.B);
        return b.terkumpul() || b == StatusDokumen.MENUNGGU_KONFIRMASI
                ? Optional.of(new HalanganSiklus.StatusLain(
                        b, "Hasil observasi sudah dikumpulkan; jadwalnya tidak dipindah lagi."))
                : Optional.empty();
    }

    /** Why this date may not be proposed. */
    static Optional<HalanganSiklus> halangan(LembarSiklus l, IsiDokumen isi, @Nullable String alasan) {
        Optional<HalanganSiklus> tertutup = tertutup(l);
        if (tertutup.isPresent()) {
            return tertutup;
        }
        FormJadwal f = new FormJadwal("", isi);
        List<Salah> salah = new ArrayList<>(f.salah(l.kodeCara(), l.periode().zona(), l.kini()));
        f.lewat(l.periode().zona(), l.kini()).ifPresent(salah::add);
        String sebab = alasan == null ? "" : alasan.strip();
        if (perluAlasan(l) && sebab.isEmpty()) {
            salah.add(new Salah("alasan", "Tulis alasan pemindahan; pihak lain membacanya."));
        } else if (sebab.length() > 500) {
            salah.add(new Salah("alasan", "Alasan paling panjang 500 huruf."));
        }
        return salah.isEmpty() ? Optional.empty() : Optional.of(new HalanganSiklus.IsianSalah(salah));
    }

    /** Whether a date that was agreed, or that has passed, would be moved. */
    static boolean perluAlasan(LembarSiklus l) {
        Jadwal j = l.siklus().jadwal();
        return j != null && j.keadaan(l.kini()) != Jadwal.Keadaan.DIUSULKAN;
    }

    static UsulJadwal usul(LembarSiklus l, IsiDokumen isi, @Nullable String alasan) {
        return new FormJadwal("", isi).usul(bawaan(l), l.periode().zona(), alasan);
    }

    static HalanganSiklus bukanGiliran(Jadwal j, Instant kini) {
        return new HalanganSiklus.BukanPihak(
                j.keadaan(kini) == Jadwal.Keadaan.TERLEWAT
                        ? "Waktu itu sudah lewat. Pindahkan jadwalnya dengan alasan."
                        : "Jadwal ini Anda sendiri yang mengusulkan; pihak lain yang menyetujuinya.");
    }

    private static String bawaan(LembarSiklus l) {
        return l.bentuk(Huruf.A).cara().getFirst().kode();
    }
}
