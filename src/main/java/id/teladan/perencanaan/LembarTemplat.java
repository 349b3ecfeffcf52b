package id.teladan.perencanaan;

import id.teladan.periode.Ketentuan;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Tanggal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template as its writer meets it.
 *
 * @param satuan whose guru it is for; null: it is for the kepala sekolah of the dinas
 * @param templat what stands; null before the first save
 * @param oleh name of who saved last; empty before
 */
record LembarTemplat(
        List<PeriodeRingkas> semua,
        PeriodeRingkas ini,
        Ketentuan ketentuan,
        @Nullable SatuanId satuan,
        @Nullable Jenjang jenjang,
        @Nullable Templat templat,
        String oleh) {

    Peran untuk() {
        return satuan == null ? Peran.KEPALA_SEKOLAH : Peran.GURU;
    }

    Ketentuan.Katalog katalog() {
        return ketentuan.untuk(untuk());
    }

    Isi isi() {
        return templat == null ? Isi.KOSONG : templat.isi();
    }

    int versi() {
        return templat == null ? 0 : templat.versi();
    }

    String terakhir() {
        return templat == null ? "" : oleh + ", " + Tanggal.waktu(templat.pada(), ini.zona());
    }
}
