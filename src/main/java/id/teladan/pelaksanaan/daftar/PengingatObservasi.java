package id.teladan.pelaksanaan.daftar;

import id.teladan.pelaksanaan.PihakSiklus;
import id.teladan.pelaksanaan.SiklusBergerak;
import id.teladan.pelaksanaan.daftar.PratinjauPengingat.Baris;
import id.teladan.perencanaan.PerubahanRencana;
import id.teladan.periode.Jendela;
import id.teladan.periode.Periode;
import id.teladan.periode.Tahap;
import id.teladan.umum.Kalimat;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Tanggal;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for reminders to many: whoever's turn it is, at most once a day for each person. */
@Service
public class PengingatObservasi {
    static final int PESAN_TERPANJANG = 300;

    private final Observasi observasi;
    private final Periode periode;
    private final PerubahanRencana rencana;
    private final ObservasiRepository repositori;

    PengingatObservasi(Observasi observasi, Periode periode, PerubahanRencana rencana, ObservasiRepository repositori) {
        this.observasi = observasi;
        this.periode = periode;
        this.rencana = rencana;
        this.repositori = repositori;
    }

    /** Who of those ticked, or of all that match, would be told what; empty while the dinas has no period. */
    @Transactional(readOnly = true)
    Optional<PratinjauPengingat> pratinjau(Pengguna p, SaringanObservasi s, Instant kini) {
        return observasi.daftar(p, s.periodeId(), kini).map(d -> {
            List<BarisObservasi> orang = s.dimaksud(d.baris());
            List<PegawaiId> id = orang.stream().map(BarisObservasi::id).toList();
            return pratinjau(
                    p, d, orang, repositori.diingatkan(p.dinas(), d.ini().id(), id, hari(d, kini)), kini);
        });
    }

    private static LocalDate hari(DaftarObservasi d, Instant kini) {
        return LocalDate.ofInstant(kini, d.ini().zona().id());
    }

    private PratinjauPengingat pratinjau(
            Pengguna p, DaftarObservasi d, List<BarisObservasi> orang, Set<PegawaiId> hariIni, Instant kini) {
        String tertutup = tertutup(p, d, kini);
        Map<PegawaiId, Set<Peran>> sepakat = rencana.sepakat(
                p.dinas(),
                d.ini().id(),
                orang.stream()
                        .filter(b -> b.siklus() == null)
                        .map(BarisObservasi::id)
                        .toList());
        List<Baris> baris = orang.stream()
                .map(b -> baris(b, tertutup, hariIni, sepakat, kini))
                .toList();
        return new PratinjauPengingat(d, baris, tertutup);
    }

    /** The windows for all: to remind of what is closed would only puzzle. */
    private @Nullable String tertutup(Pengguna p, DaftarObservasi d, Instant kini) {
        Map<Tahap, Jendela> semua = periode.jendela(d.ini(), p.pegawai());
        Jendela pelaksanaan = Objects.requireNonNull(semua.get(Tahap.PELAKSANAAN));
        Jendela penilaian = semua.get(Tahap.PENILAIAN);
        Jendela j = penilaian == null ? pelaksanaan : penilaian.sejak(pelaksanaan.buka());
        return j.terbuka(kini)
                ? null
                : j.belum(kini)
                        ? "Pelaksanaan baru dibuka " + j.mulai() + " " + j.zona() + "."
                        : "Pelaksanaan periode ini sudah ditutup.";
    }

    private static Baris baris(
            BarisObservasi b,
            @Nullable String tertutup,
            Set<PegawaiId> hariIni,
            Map<PegawaiId, Set<Peran>> sepakat,
            Instant kini) {
        // While a document waits to be read by the superior nobody is pressed for the next.
        PengingatSiklus apa = b.tahap().anda()
                ? null
                : PengingatSiklus.untuk(b.siklus(), kini).orElse(null);
        String sebab = tertutup != null
                ? tertutup
                : b.pembaca() == PihakSiklus.PENGAMAT
                        ? "Pengingat dikirim oleh pejabat penilai, bukan pengamat."
                        : apa == null
                                ? bukanGiliran(b)
                                : apa == PengingatSiklus.MULAI
                                                && !sepakat.getOrDefault(b.id(), Set.of())
                                                        .contains(b.peran())
                                        ? "Rencananya belum disepakati, jadi siklusnya belum dapat dimulai."
                                        : b.cutiSampai() != null
                                                ? "Sedang cuti sampai " + Tanggal.panjang(b.cutiSampai()) + "."
                                                : hariIni.contains(b.id()) ? "Sudah diingatkan hari ini." : "";
        return sebab.isEmpty() ? new Baris(b, apa, "") : new Baris(b, null, sebab);
    }

    private static String bukanGiliran(BarisObservasi b) {
        return b.tahap() == TahapObservasi.SELESAI
                ? "Siklusnya sudah selesai."
                : b.anda()
                        ? "Langkah berikutnya pada Anda: " + b.kata() + "."
                        : "Langkah berikutnya bukan pada pegawai.";
    }

    /** Sends; what is asked anew here counts, not what the preview showed. Everything in one transaction. */
    @Transactional
    Optional<PratinjauPengingat> kirim(Pengguna p, SaringanObservasi s, @Nullable String pesan, Instant kini) {
        return observasi
                .daftar(p, s.periodeId(), kini)
                .map(d -> kirim(p, pratinjau(p, d, s.dimaksud(d.baris()), Set.of(), kini), pesan, kini));
    }

    private PratinjauPengingat kirim(Pengguna p, PratinjauPengingat x, @Nullable String pesan, Instant kini) {
        List<PegawaiId> ikut = x.ikut().stream().map(b -> b.orang().id()).toList();
        if (ikut.isEmpty()) {
            return x;
        }
        Set<PegawaiId> kena = repositori.ingatkan(p.dinas(), x.d().ini().id(), ikut, hari(x.d(), kini), p.pegawai());
        List<Baris> hasil = new ArrayList<>();
        for (Baris b : x.baris()) {
            boolean didahului = b.ikut() && !kena.contains(b.orang().id());
            hasil.add(didahului ? new Baris(b.orang(), null, "Sudah diingatkan hari ini.") : b);
        }
        PratinjauPengingat akhir = new PratinjauPengingat(x.d(), hasil, x.tertutup());
        siarkan(p, akhir, pesan, kini);
        return akhir;
    }

    /** One message for all who are told the same. */
    private void siarkan(Pengguna p, PratinjauPengingat x, @Nullable String pesan, Instant kini) {
        Map<Kelompok, List<PegawaiId>> menurut = x.ikut().stream()
                .collect(Collectors.groupingBy(
                        b -> new Kelompok(
                                Objects.requireNonNull(b.apa()), b.orang().atasNama()),
                        Collectors.mapping(b -> b.orang().id(), Collectors.toList())));
        boolean terbaru = x.d().ini().id().equals(x.d().semua().getFirst().id());
        menurut.forEach((k, orang) -> repositori.siarkan(new SiklusBergerak(
                p.dinas(),
                null,
                p.pegawai(),
                orang,
                k.apa().judul(x.d().aturan()),
                k.apa().isi(x.d().aturan()) + " Diingatkan oleh "
                        + Kalimat.titik(p.nama() + (k.atasNama() == null ? "" : " sebagai wakil " + k.atasNama()))
                        + (pesan == null ? "" : " Pesan: “" + pesan + "”"),
                "/pelaksanaan" + (terbaru ? "" : "?periode=" + x.d().ini().id()),
                kini)));
    }

    private record Kelompok(PengingatSiklus apa, @Nullable String atasNama) {}
}
