package id.teladan.periode;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Rentang;
import id.teladan.umum.Zona;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening periods and windows, for the pages of the admin dinas and for the demo. Each method is one transaction. */
@Service
@Transactional
public class TataPeriode {
    private final PustakaKetentuan pustaka;
    private final PeriodeRepository periode;
    private final JendelaRepository jendela;
    private final KetentuanRepository ketentuan;

    TataPeriode(
            PustakaKetentuan pustaka,
            PeriodeRepository periode,
            JendelaRepository jendela,
            KetentuanRepository ketentuan) {
        this.pustaka = pustaka;
        this.periode = periode;
        this.jendela = jendela;
        this.ketentuan = ketentuan;
    }

    /** The rule sets that come with this version of Teladan: id and name. */
    public List<KetentuanTersedia> ketentuanTersedia() {
        return pustaka.semua().stream()
                .map(NaskahKetentuan::ketentuan)
                .map(k -> new KetentuanTersedia(k.id(), k.nama()))
                .toList();
    }

    /**
     * Opens a period of a dinas and pins the newest version of the rule set to it; windows are whole days of the zone. Windows of
     * different stages may overlap (in 2024 planning went on while others were already observed), but a stage does not begin before
     * the one that precedes it.
     *
     * @throws IllegalArgumentException with an Indonesian sentence when the code is taken, a date lies outside the period, or a
     *     period under the same rule set already covers some of the days
     */
    public PeriodeId bukaPeriode(DinasId dinas, PeriodeBaru baru, PegawaiId oleh, Instant kini) {
        return buka(dinas, baru, new Pelaku(oleh, null), kini);
    }

    PeriodeId buka(DinasId dinas, PeriodeBaru baru, Pelaku oleh, Instant kini) {
        BerkasKetentuan berkas = pustaka.berkas(baru.ketentuan())
                .orElseThrow(() -> new Ditolak("ketentuan", "Ketentuan ini tidak tersedia; pilih dari daftar"));
        PeriodeRingkas p = PemeriksaPeriode.periksa(dinas, baru, berkas.sidik(), periode.semua(dinas));
        ketentuan.simpan(berkas, kini);
        if (!periode.tambah(p)) {
            throw new Ditolak("kode", "Kode " + p.kode() + " sudah dipakai periode lain");
        }
        for (Tahap tahap : Tahap.values()) {
            Rentang hari = PemeriksaPeriode.hari(p, tahap, baru.jendela().get(tahap));
            jendela.tambah(p, baris(p, new Perubahan(tahap, null, null, hari, null), oleh, kini));
        }
        return p.id();
    }

    /**
     * Opens, extends or closes a window, for all ({@code pegawai} null) or for one person, with a reason.
     *
     * @throws IllegalArgumentException with an Indonesian sentence when a date lies outside the period or the reason is missing
     */
    public void aturJendela(
            DinasId dinas,
            PeriodeId id,
            Tahap tahap,
            @Nullable PegawaiId pegawai,
            Rentang hari,
            String alasan,
            PegawaiId oleh,
            Instant kini) {
        Perubahan u = new Perubahan(tahap, pegawai, null, hari, alasan);
        atur(dinas, id, u, null, new Pelaku(oleh, null), kini);
    }

    /**
     * @param dilihat number of the line that the person saw when he decided; null skips the comparison
     * @throws Didahului when another line holds by now; the same change sent twice by the same person is done once
     */
    void atur(DinasId dinas, PeriodeId id, Perubahan u, @Nullable Integer dilihat, Pelaku oleh, Instant kini) {
        PeriodeRingkas p = kunci(dinas, id);
        PemeriksaPeriode.alasan(u.alasan());
        PemeriksaPeriode.hari(p, u.hari());
        BarisJendela baru = baris(p, u, oleh, kini);
        BarisJendela berlaku = berlaku(p, u.tahap(), u.pegawai());
        if (dilihat == null || berlaku == null || berlaku.nomor() == dilihat) {
            jendela.tambah(p, baru);
        } else if (!berlaku.samaDengan(baru)) {
            throw new Didahului(berlaku);
        }
    }

    private @Nullable BarisJendela berlaku(PeriodeRingkas p, Tahap tahap, @Nullable PegawaiId pegawai) {
        return BarisJendela.berlaku(jendela.terbaru(p.dinas(), p.id(), pegawai)).get(tahap);
    }

    /** Closes at this instant the window that is open for all, or for one person. */
    void tutup(DinasId dinas, PeriodeId id, Penutupan t, Pelaku oleh, Instant kini) {
        PeriodeRingkas p = kunci(dinas, id);
        String alasan = PemeriksaPeriode.alasan(t.alasan());
        BarisJendela j = berlaku(p, t.tahap(), t.pegawai());
        if (j == null || !j.jendela(p.zona()).terbuka(kini)) {
            throw new Ditolak("", "Jendela " + t.tahap().sebutan() + " memang tidak sedang terbuka");
        }
        jendela.tambah(
                p,
                new BarisJendela(
                        0,
                        t.tahap(),
                        t.pegawai(),
                        t.nama(),
                        j.buka(),
                        kini.isAfter(j.buka()) ? kini : j.buka().plusMillis(1),
                        alasan,
                        oleh.id(),
                        oleh.nama(),
                        kini));
    }

    private PeriodeRingkas kunci(DinasId dinas, PeriodeId id) {
        return periode.kunci(dinas, id).orElseThrow(() -> new TidakDitemukan("Periode ini tidak ada di dinas Anda."));
    }

    private static BarisJendela baris(PeriodeRingkas p, Perubahan u, Pelaku oleh, Instant kini) {
        LocalDate sampai = u.hari().sampai();
        if (sampai == null) {
            throw new Ditolak("sampai", "Hari terakhir wajib diisi");
        }
        Zona zona = p.zona();
        return new BarisJendela(
                0,
                u.tahap(),
                u.pegawai(),
                u.nama(),
                u.hari().mulai().atStartOfDay(zona.id()).toInstant(),
                sampai.plusDays(1).atStartOfDay(zona.id()).toInstant(),
                u.alasan() == null ? null : u.alasan().strip(),
                oleh.id(),
                oleh.nama(),
                kini);
    }

    public record KetentuanTersedia(String id, String nama) {}

    public record PeriodeBaru(
            String kode,
            String label,
            LocalDate mulai,
            LocalDate sampai,
            Zona zona,
            String ketentuan,
            Map<Tahap, Rentang> jendela) {}

    /** Who does it, with the name that the history shows; null where a program does it. */
    record Pelaku(PegawaiId id, @Nullable String nama) {}

    /** A window for all ({@code pegawai} null) or for one person, with the name that the history shows. */
    record Perubahan(
            Tahap tahap,
            @Nullable PegawaiId pegawai,
            @Nullable String nama,
            Rentang hari,
            @Nullable String alasan) {}

    record Penutupan(
            Tahap tahap,
            @Nullable PegawaiId pegawai,
            @Nullable String nama,
            @Nullable String alasan) {}
}
