package id.teladan.penilaian;

import id.teladan.organisasi.MasaJabatan;
import id.teladan.organisasi.Organisasi;
import id.teladan.penilaian.PenilaianRepository.Terbaca;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for an admin dinas: where the assessments of one person stand, so that one can be closed or opened again. */
@Service
@Transactional(readOnly = true)
public class UrusanPenilaian {
    private final Organisasi organisasi;
    private final Periode periode;
    private final PenilaianRepository penilaian;
    private final RiwayatPenilaianRepository riwayat;

    UrusanPenilaian(
            Organisasi organisasi, Periode periode, PenilaianRepository penilaian, RiwayatPenilaianRepository riwayat) {
        this.organisasi = organisasi;
        this.periode = periode;
        this.penilaian = penilaian;
        this.riwayat = riwayat;
    }

    /** @param peran in which he is, or was, assessed in the period */
    record Baris(PeriodeRingkas periode, Peran peran, StatusPenilaian status) {}

    record Milik(PegawaiId pegawai, String nama, List<Baris> baris) {}

    Milik milik(Pengguna p, PegawaiId pegawai, Instant kini) {
        if (!p.adalah(Peran.ADMIN_DINAS)) {
            throw new TidakBerwenang("Halaman ini untuk admin dinas.");
        }
        String nama = organisasi.nama(p.dinas(), List.of(pegawai)).get(pegawai);
        if (nama == null) {
            throw PembukaPenilaian.tiada();
        }
        List<Terbaca> ada = penilaian.semuaMilik(p.dinas(), pegawai);
        List<Baris> baris = new ArrayList<>();
        ada.forEach(t -> periode.ambil(p.dinas(), t.penilaian().periode())
                .ifPresent(per -> baris.add(
                        new Baris(per, t.penilaian().peran(), t.penilaian().status(kini)))));
        List<MasaJabatan> masa = riwayat.masa(p.dinas(), pegawai);
        for (PeriodeRingkas per : periode.semua(p.dinas())) {
            if (!per.mulai().isAfter(LocalDate.ofInstant(kini, per.zona().id()))) {
                Stream.of(Peran.GURU, Peran.KEPALA_SEKOLAH)
                        .filter(x ->
                                !new MasaDinilai(masa, x, per).dalamPeriode().isEmpty())
                        .filter(x -> baris.stream()
                                .noneMatch(
                                        b -> b.peran() == x && b.periode().id().equals(per.id())))
                        .forEach(x -> baris.add(new Baris(per, x, StatusPenilaian.BELUM)));
            }
        }
        return new Milik(pegawai, nama, baris);
    }
}
