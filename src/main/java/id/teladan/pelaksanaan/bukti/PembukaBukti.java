package id.teladan.pelaksanaan.bukti;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.periode.Jendela;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.Tahap;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the circumstances in which a reader meets a person's evidence, and as which party. */
final class PembukaBukti {
    private final Organisasi organisasi;
    private final Periode periode;

    PembukaBukti(Organisasi organisasi, Periode periode) {
        this.organisasi = organisasi;
        this.periode = periode;
    }

    /** The circumstances with whom they are about. */
    record Keadaan(TindakanBukti t, DataDiri diri, PejabatPenilai penilai) {}

    /** Periods of the dinas that have begun, newest first. */
    List<PeriodeRingkas> periode(DinasId dinas, Instant kini) {
        return periode.semua(dinas).stream()
                .filter(p -> !p.mulai().isAfter(hari(p, kini)))
                .toList();
    }

    /** The one that was asked for, else the one that goes on, else the newest. */
    static Optional<PeriodeRingkas> pilih(List<PeriodeRingkas> semua, @Nullable PeriodeId pilihan, Instant kini) {
        return semua.stream()
                .filter(p -> p.id().equals(pilihan))
                .findFirst()
                .or(() -> semua.stream()
                        .filter(p -> !p.sampai().isBefore(hari(p, kini)))
                        .findFirst())
                .or(() -> semua.stream().findFirst());
    }

    /**
     * As which party this reader meets this person's evidence; for anyone else it does not exist.
     *
     * @param peran of the plan; null for that of the day
     */
    Keadaan keadaan(Pengguna p, PegawaiId pemilik, PeriodeRingkas per, @Nullable Peran peran, Instant kini) {
        LocalDate hari = hari(per, kini);
        DataDiri diri = organisasi.dataDiri(p.dinas(), pemilik, hari).orElseThrow(PembukaBukti::tiada);
        PejabatPenilai penilai = organisasi.pejabatPenilai(p.dinas(), pemilik, hari, AturanTanpaKepala.DINILAI_PLT);
        boolean milik = pemilik.equals(p.pegawai());
        boolean menilai = penilai instanceof PejabatPenilai.Orang o && o.memutus(p.pegawai());
        if (!milik && !menilai) {
            throw tiada();
        }
        PegawaiId atasNama =
                !milik && penilai instanceof PejabatPenilai.Orang o && o.mewakili(p.pegawai()) ? o.id() : null;
        Jendela jendela = KalimatBukti.jendela(periode.jendela(per, pemilik));
        String berakhir = jendela == null
                ? "Periode ini tidak memiliki tahap Pelaksanaan."
                : peran != null && diri.peran() != peran
                        ? "Tugas sebagai " + peran.sebutan().toLowerCase(java.util.Locale.ROOT)
                                + " sudah berakhir; bukti untuk tugas itu hanya dapat dibaca."
                        : null;
        TindakanBukti t = new TindakanBukti(
                p.pegawai(),
                milik ? PihakBukti.PEMILIK : PihakBukti.PENILAI,
                atasNama,
                per,
                periode.ketentuan(per),
                jendela == null
                        ? new Jendela(Tahap.PELAKSANAAN, Instant.EPOCH, Instant.EPOCH, per.zona(), false, null)
                        : jendela,
                berakhir,
                kini);
        return new Keadaan(t, diri, penilai);
    }

    /** Whether the rule set of the period wants uploads. */
    boolean diunggah(PeriodeRingkas p) {
        return periode.ketentuan(p).buktiDiunggah();
    }

    PeriodeRingkas ambil(DinasId dinas, PeriodeId id) {
        return periode.ambil(dinas, id).orElseThrow(PembukaBukti::tiada);
    }

    static LocalDate hari(PeriodeRingkas p, Instant kini) {
        return LocalDate.ofInstant(kini, p.zona().id());
    }

    static TidakDitemukan tiada() {
        return new TidakDitemukan("Bukti ini tidak ada, atau bukan untuk Anda.");
    }
}
