package id.teladan.perencanaan;

import id.teladan.akun.PeriksaAkun;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.Periode;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for choosing many people of a superior's list: as a table, or as the preview of an act. Nothing changes here. */
@Service
@Transactional(readOnly = true)
public class PilihanMassal {
    private final Perencanaan perencanaan;
    private final Periode periode;
    private final SkpRepository skp;
    private final FaktaRepository fakta;
    private final PeriksaAkun akun;

    PilihanMassal(
            Perencanaan perencanaan, Periode periode, SkpRepository skp, FaktaRepository fakta, PeriksaAkun akun) {
        this.perencanaan = perencanaan;
        this.periode = periode;
        this.skp = skp;
        this.fakta = fakta;
        this.akun = akun;
    }

    /** Those who are ticked as a table, else all who match the filter. */
    TabelUnduhan unduh(Pengguna p, Saringan s, Instant kini) {
        DaftarPeriksa d = daftar(p, s, kini);
        List<Baris> baris = s.dimaksud(d.baris());
        List<SkpId> id = baris.stream().map(Baris::skp).filter(Objects::nonNull).toList();
        return new UnduhanDaftar(periode.ketentuan(d.ini()), rencana(p, baris), fakta.waktu(p.dinas(), id))
                .tabel(baris, d.ini().zona());
    }

    Pratinjau pratinjau(Pengguna p, JenisMassal jenis, Saringan s, Instant kini) {
        DaftarPeriksa d = daftar(p, s, kini);
        List<Baris> baris = s.dimaksud(d.baris());
        if (jenis == JenisMassal.INGATKAN) {
            LocalDate hari = LocalDate.ofInstant(kini, d.ini().zona().id());
            List<PegawaiId> orang = baris.stream().map(Baris::id).toList();
            return Pratinjau.ingatkan(
                    d,
                    s,
                    Uuid7.baru(),
                    fakta.diingatkan(p.dinas(), orang),
                    akun.belumPernahMasuk(p.dinas(), orang),
                    hari);
        }
        Ketentuan k = periode.ketentuan(d.ini());
        List<Baris> diajukan = baris.stream()
                .filter(b ->
                        SyaratSkp.sekaligus(b.status(), b.berlaku() != null).isEmpty())
                .toList();
        return Pratinjau.setujui(d, s, Uuid7.baru(), k, rencana(p, diajukan));
    }

    private DaftarPeriksa daftar(Pengguna p, Saringan s, Instant kini) {
        return perencanaan
                .daftar(p, s.periodeId(), kini)
                .orElseThrow(() -> new TidakDitemukan("Belum ada periode yang dibuka di dinas Anda."));
    }

    /** The plans of these rows that the reader may read. */
    private Map<SkpId, Skp> rencana(Pengguna p, List<Baris> baris) {
        List<SkpId> id = baris.stream()
                .filter(Baris::terbaca)
                .map(Baris::skp)
                .filter(Objects::nonNull)
                .toList();
        return skp.banyak(p.dinas(), id).stream().collect(Collectors.toMap(Skp::id, Function.identity()));
    }
}
