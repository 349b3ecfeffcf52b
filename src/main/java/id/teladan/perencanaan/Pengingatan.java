package id.teladan.perencanaan;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.organisasi.PencatatanCuti;
import id.teladan.periode.Jendela;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.Tahap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for reminders: everything is asked anew at the moment of sending. */
@Service
public class Pengingatan {
    private final Organisasi organisasi;
    private final PencatatanCuti cuti;
    private final Periode periode;
    private final JejakRepository jejak;
    private final FaktaRepository fakta;

    Pengingatan(
            Organisasi organisasi, PencatatanCuti cuti, Periode periode, JejakRepository jejak, FaktaRepository fakta) {
        this.organisasi = organisasi;
        this.cuti = cuti;
        this.periode = periode;
        this.jejak = jejak;
        this.fakta = fakta;
    }

    /** Reminds one person of the step that awaits him, at most once a day. */
    @Transactional
    BarisMassal.Hasil ingatkan(Massal m, BarisMassal b, Instant kini) {
        PeriodeRingkas per = periode.ambil(m.dinas(), m.periode()).orElseThrow(Perencanaan::tiada);
        Ketentuan k = periode.ketentuan(per);
        LocalDate hari = LocalDate.ofInstant(kini, per.zona().id());
        if (!(organisasi.pejabatPenilai(m.dinas(), b.pegawai(), hari, k.tanpaKepala())
                        instanceof PejabatPenilai.Orang penilai)
                || !penilai.memutus(m.oleh())) {
            return BarisMassal.Hasil.ditolak(KalimatMassal.BUKAN_BAWAHAN);
        }
        DataDiri diri = organisasi.dataDiri(m.dinas(), b.pegawai(), hari).orElseThrow(Perencanaan::tiada);
        JejakRepository.Keadaan keadaan = jejak.keadaan(m.dinas(), per.id(), List.of(b.pegawai()))
                .get(new JejakRepository.Kunci(b.pegawai(), Objects.requireNonNull(diri.peran())));
        StatusSkp status = keadaan == null ? null : keadaan.status();
        boolean perubahan = keadaan != null && keadaan.berlaku() != null;
        Pengingat apa = Pengingat.untuk(status, perubahan).orElse(null);
        if (apa == null) {
            return BarisMassal.Hasil.sudah(Pengingat.tidakPerlu(Objects.requireNonNull(status), perubahan));
        }
        SkpId skp = keadaan == null ? null : keadaan.skp();
        if (!Objects.equals(skp, b.skp())) {
            return BarisMassal.Hasil.ditolak(KalimatMassal.berganti(b.skp() == null));
        }
        if (cuti.sampai(m.dinas(), b.pegawai(), hari).isPresent()) {
            return BarisMassal.Hasil.ditolak(KalimatMassal.CUTI);
        }
        PengingatDikirim p = new PengingatDikirim(
                m.dinas(),
                b.pegawai(),
                m.oleh(),
                apa.judul(),
                apa.isi(pengirim(penilai, m), batas(apa, per, b, kini), m.catatan()),
                apa.url(skp),
                kini);
        return fakta.ingatkan(p, hari)
                ? BarisMassal.Hasil.berhasil("Diingatkan: " + apa.sebutan() + ".")
                : BarisMassal.Hasil.sudah(KalimatMassal.SUDAH_DIINGATKAN);
    }

    private static String pengirim(PejabatPenilai.Orang penilai, Massal m) {
        return penilai.wakil() != null && penilai.mewakili(m.oleh())
                ? penilai.wakil().nama() + " sebagai wakil " + penilai.nama()
                : penilai.nama();
    }

    private String batas(Pengingat apa, PeriodeRingkas per, BarisMassal b, Instant kini) {
        if (!apa.berbatas()) {
            return "";
        }
        Jendela j = Objects.requireNonNull(periode.jendela(per, b.pegawai()).get(Tahap.PERENCANAAN));
        return j.terbuka(kini)
                ? "Perencanaan dibuka sampai " + j.batas() + "."
                : j.belum(kini)
                        ? "Perencanaan dibuka " + j.mulai() + " " + j.zona() + "."
                        : "Perencanaan sudah ditutup; minta admin dinas membukanya lagi untuk Anda.";
    }
}
