package id.teladan.perencanaan.kesiapan;

import id.teladan.akun.KeadaanAkun;
import id.teladan.akun.PeriksaAkun;
import id.teladan.organisasi.FaktaPegawai;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.PeriksaPegawai;
import id.teladan.periode.Jendela;
import id.teladan.periode.Periode;
import id.teladan.periode.Tahap;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the self-check before planning opens: for a person, a school, a dinas. It informs and blocks nothing. */
@Service
@Transactional(readOnly = true)
public class Kesiapan {
    private final Organisasi organisasi;
    private final PeriksaPegawai pegawai;
    private final PeriksaAkun akun;
    private final Periode periode;

    Kesiapan(Organisasi organisasi, PeriksaPegawai pegawai, PeriksaAkun akun, Periode periode) {
        this.organisasi = organisasi;
        this.pegawai = pegawai;
        this.akun = akun;
        this.periode = periode;
    }

    /** The person himself; empty when he makes no plan. */
    Optional<HasilOrang> diri(Pengguna p, Instant kini) {
        LocalDate hari = hari(p.dinas(), kini);
        AturanKesiapan aturan = aturan(hari);
        return pegawai.satu(p.dinas(), p.pegawai(), hari)
                .map(o -> new HasilOrang(
                        o, aturan.periksa(o, akun.satu(p.dinas(), p.pegawai()).orElse(null)), hari));
    }

    /** Everybody of the dinas, or of one school. */
    HasilBanyak banyak(DinasId dinas, @Nullable SatuanId satuan, Instant kini) {
        LocalDate hari = hari(dinas, kini);
        AturanKesiapan aturan = aturan(hari);
        List<FaktaPegawai> orang = pegawai.semua(dinas, satuan, hari);
        Map<PegawaiId, KeadaanAkun> keadaan = akun.semua(dinas);
        List<Temuan> temuan = new ArrayList<>();
        orang.forEach(o -> temuan.addAll(aturan.periksa(o, keadaan.get(o.id()))));
        return new HasilBanyak(orang, temuan, hari);
    }

    /** The window of planning that opens next for the person's dinas; empty when none is to come. */
    Optional<Jendela> jendelaBerikut(Pengguna p, Instant kini) {
        LocalDate hari = hari(p.dinas(), kini);
        return periode.semua(p.dinas()).stream()
                .filter(x -> !x.sampai().isBefore(hari))
                .flatMap(
                        x -> Optional.ofNullable(periode.jendela(x, p.pegawai()).get(Tahap.PERENCANAAN)).stream())
                .filter(j -> j.belum(kini))
                .min(Comparator.comparing(Jendela::buka));
    }

    private LocalDate hari(DinasId dinas, Instant kini) {
        return LocalDate.ofInstant(kini, organisasi.dinas(dinas).zona().id());
    }

    private AturanKesiapan aturan(LocalDate hari) {
        return new AturanKesiapan(
                DaftarJenisPtk.resmi(), akun.akunLokal(), akun.akunLuar() ? akun::surelDiterima : null, hari);
    }
}
