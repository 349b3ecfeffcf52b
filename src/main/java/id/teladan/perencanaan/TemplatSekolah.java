package id.teladan.perencanaan;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.Organisasi;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.Jenjang;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for what a superior recommends: a kepala sekolah to his guru, a kepala dinas to his kepala sekolah. */
@Service
public class TemplatSekolah {
    private final Organisasi organisasi;
    private final Periode periode;
    private final TemplatRepository templat;

    TemplatSekolah(Organisasi organisasi, Periode periode, TemplatRepository templat) {
        this.organisasi = organisasi;
        this.periode = periode;
        this.templat = templat;
    }

    /** The template of the chosen period; empty when the dinas has no period that goes on or is to come. */
    @Transactional(readOnly = true)
    Optional<LembarTemplat> buka(Pengguna p, @Nullable PeriodeId pilihan, Instant kini) {
        pastikanAtasan(p);
        List<PeriodeRingkas> semua = periode.semua(p.dinas()).stream()
                .filter(x -> !x.sampai().isBefore(hari(x, kini)))
                .toList();
        return semua.stream()
                .filter(x -> x.id().equals(pilihan))
                .findFirst()
                .or(() -> semua.stream()
                        .filter(x -> !x.mulai().isAfter(hari(x, kini)))
                        .findFirst())
                .or(() -> semua.stream().findFirst())
                .map(ini -> lembar(p, semua, ini, kini));
    }

    /**
     * @param versi of the template when its form was drawn, 0 when there was none; the same content saved twice is no conflict
     */
    @Transactional
    HasilTemplat simpan(Pengguna p, PeriodeId id, Isi isi, int versi, Instant kini) {
        LembarTemplat l = buka(p, id, kini)
                .filter(x -> x.ini().id().equals(id))
                .orElseThrow(() -> new TidakDitemukan("Periode itu tidak ada di dinas Anda, atau sudah selesai."));
        Kelengkapan kelengkapan = new Kelengkapan(l.ketentuan(), l.untuk(), l.jenjang());
        List<String> salah = Arrays.stream(Bagian.values())
                .flatMap(b -> kelengkapan.tolak(b, isi).stream())
                .toList();
        if (!salah.isEmpty()) {
            return new HasilTemplat.Ditolak(l, salah);
        }
        if (isi.equals(l.isi())) {
            return new HasilTemplat.Tersimpan();
        }
        Templat baru = new Templat(versi + 1, isi, p.pegawai(), kini);
        return templat.simpan(p.dinas(), id, l.satuan(), baru, versi)
                ? new HasilTemplat.Tersimpan()
                : new HasilTemplat.Bentrok(buka(p, id, kini).orElse(l));
    }

    private LembarTemplat lembar(Pengguna p, List<PeriodeRingkas> semua, PeriodeRingkas ini, Instant kini) {
        SatuanId satuan = p.adalah(Peran.KEPALA_DINAS) ? null : p.satuan();
        Templat ada = templat.ambil(p.dinas(), ini.id(), satuan).orElse(null);
        return new LembarTemplat(
                semua,
                ini,
                periode.ketentuan(ini),
                satuan,
                satuan == null ? null : jenjang(p, satuan, hari(ini, kini)),
                ada,
                ada == null ? "" : nama(p, ada.oleh()));
    }

    /** Of the school where he himself is employed; of another one, which a Plt leads, only what suits every jenjang is offered. */
    private @Nullable Jenjang jenjang(Pengguna p, SatuanId satuan, LocalDate hari) {
        return organisasi
                .dataDiri(p.dinas(), p.pegawai(), hari)
                .filter(d -> satuan.equals(d.satuan()))
                .map(DataDiri::jenjang)
                .orElse(null);
    }

    private String nama(Pengguna p, PegawaiId oleh) {
        return oleh.equals(p.pegawai())
                ? "Anda"
                : organisasi.nama(p.dinas(), List.of(oleh)).getOrDefault(oleh, "Kepala sebelumnya");
    }

    private static LocalDate hari(PeriodeRingkas x, Instant kini) {
        return LocalDate.ofInstant(kini, x.zona().id());
    }

    private static void pastikanAtasan(Pengguna p) {
        if (!DaftarSkp.MENILAI.contains(p.peran())) {
            throw new TidakBerwenang(
                    "Templat disusun kepala sekolah untuk guru di sekolahnya, dan kepala dinas untuk kepala sekolah.");
        }
    }
}
