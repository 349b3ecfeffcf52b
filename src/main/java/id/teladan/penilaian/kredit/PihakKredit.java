package id.teladan.penilaian.kredit;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.DinasRingkas;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * As whom a reader meets a person's predikat of the year and angka kredit; for anyone else they do not exist.
 *
 * @param penilai whose pejabat penilai the reader is or acts for; null when he is neither
 */
record PihakKredit(
        DinasRingkas dinas,
        LocalDate hari,
        DataDiri diri,
        boolean milik,
        PejabatPenilai.@Nullable Orang penilai,
        boolean admin,
        @Nullable PegawaiId atasNama) {

    static PihakKredit cari(Organisasi organisasi, Pengguna p, PegawaiId siapa, Instant kini) {
        DinasRingkas dinas = organisasi.dinas(p.dinas());
        LocalDate hari = LocalDate.ofInstant(kini, dinas.zona().id());
        DataDiri diri = organisasi.dataDiri(p.dinas(), siapa, hari).orElseThrow(PihakKredit::tiada);
        boolean milik = siapa.equals(p.pegawai());
        PejabatPenilai.Orang penilai = !milik
                        && organisasi.pejabatPenilai(p.dinas(), siapa, hari, AturanTanpaKepala.DINILAI_PLT)
                                instanceof PejabatPenilai.Orang o
                        && o.memutus(p.pegawai())
                ? o
                : null;
        boolean admin = !milik && p.adalah(Peran.ADMIN_DINAS);
        if (!milik && penilai == null && !admin) {
            throw tiada();
        }
        PegawaiId atasNama = penilai != null && penilai.mewakili(p.pegawai()) ? penilai.id() : null;
        return new PihakKredit(dinas, hari, diri, milik, penilai, admin, atasNama);
    }

    boolean menetapkan() {
        return penilai != null;
    }

    /** Earlier credit is entered by the pejabat penilai or the admin dinas. */
    boolean mencatat() {
        return menetapkan() || admin;
    }

    static TidakDitemukan tiada() {
        return new TidakDitemukan("Halaman ini tidak ada, atau bukan untuk Anda.");
    }
}
