package id.teladan.pelaksanaan.bukti;

import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Uuid7;
import id.teladan.web.Galat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence, with every rule of it.
 *
 * @param skp the plan that counted when it was made
 * @param catatan of the superior's last decision
 * @param menggantikan that in whose place it was put
 */
record Bukti(
        DinasId dinas,
        UUID id,
        PeriodeId periode,
        PegawaiId pemilik,
        Peran peran,
        Tempat tempat,
        UUID skp,
        StatusBukti status,
        @Nullable BerkasId berkas,
        @Nullable String judul,
        @Nullable LocalDate tanggal,
        @Nullable String uraian,
        @Nullable String catatan,
        @Nullable UUID menggantikan,
        int versi,
        Instant sejak) {

    /** A place in which nothing is yet. */
    static Bukti kosong(
            DinasId dinas, PeriodeId periode, PegawaiId pemilik, Peran peran, Tempat tempat, UUID skp, Instant kini) {
        return new Bukti(
                dinas,
                Uuid7.baru(),
                periode,
                pemilik,
                peran,
                tempat,
                skp,
                StatusBukti.KOSONG,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                kini);
    }

    /** The question of page and guard: what stands in the way of this step. */
    Optional<HalanganBukti> halangan(LangkahBukti l, TindakanBukti t) {
        if (!l.pernahOleh(t.pihak())) {
            return Optional.of(new HalanganBukti.BukanPihak(l.sebutan() + " bukan langkah Anda pada bukti ini."));
        }
        if (l.diunggah() != t.ketentuan().buktiDiunggah()) {
            return Optional.of(new HalanganBukti.TidakDiminta(KalimatBukti.cara(t.ketentuan())));
        }
        if (t.berakhir() != null) {
            return Optional.of(new HalanganBukti.JendelaTutup(t.berakhir()));
        }
        if (!t.jendela().terbuka(t.kini())) {
            return Optional.of(new HalanganBukti.JendelaTutup(KalimatBukti.jendela(t.jendela(), t.kini())));
        }
        if (l.untuk(status, t.pihak()).isEmpty()) {
            return Optional.of(new HalanganBukti.StatusLain(status, KalimatBukti.status(status)));
        }
        return Optional.empty();
    }

    /** The same with what was typed. */
    Optional<HalanganBukti> halangan(LangkahBukti l, TindakanBukti t, IsianBukti i) {
        return halangan(l, t).or(() -> {
            List<Galat> galat = new ArrayList<>(i.salah());
            if (galat.isEmpty() && l == LangkahBukti.KUMPULKAN) {
                galat.addAll(kurang(t, i));
            }
            if (galat.isEmpty() && l == LangkahBukti.MINTA_PERBAIKAN && IsianBukti.rapi(i.catatan()) == null) {
                galat.add(new Galat("catatan", "Tulis apa yang perlu diperbaiki: pemiliknya membaca catatan ini."));
            }
            return galat.isEmpty() ? Optional.empty() : Optional.of(new HalanganBukti.IsianSalah(galat));
        });
    }

    private List<Galat> kurang(TindakanBukti t, IsianBukti i) {
        List<Galat> galat = new ArrayList<>();
        if (IsianBukti.rapi(i.judul()) == null) {
            galat.add(new Galat("judul", "Tulis judulnya, seperti yang tercetak di dokumen."));
        }
        if (tempat.jenis() != JenisBukti.BUKTI) {
            return galat;
        }
        LocalDate hari = i.hari();
        if (hari == null) {
            galat.add(new Galat("tanggal", "Isi tanggal yang tercetak di dokumen, biasanya di atas tanda tangan."));
        } else if (hari.isBefore(t.periode().mulai())
                || hari.isAfter(t.periode().sampai())) {
            galat.add(new Galat("tanggal", KalimatBukti.luarPeriode(hari, t.periode(), t.ketentuan())));
        } else if (hari.isAfter(t.hari())) {
            galat.add(new Galat("tanggal", Tanggal.panjang(hari) + " belum tiba. Periksa tanggal di dokumennya."));
        }
        return galat;
    }

    /** After a step that nothing stands in the way of. */
    Bukti ambil(LangkahBukti l, TindakanBukti t, IsianBukti i) {
        StatusBukti ke = l.untuk(status, t.pihak()).orElseThrow().ke();
        return switch (l) {
            case SIMPAN, KUMPULKAN -> menjadi(ke, IsianBukti.rapi(i.judul()), i.hari(), uraian, catatan, t.kini());
            case TULIS -> menjadi(ke, judul, tanggal, IsianBukti.rapi(i.uraian()), catatan, t.kini());
            case NYATAKAN_SESUAI, MINTA_PERBAIKAN, KONFIRMASI ->
                menjadi(ke, judul, tanggal, uraian, IsianBukti.rapi(i.catatan()), t.kini());
            case UNGGAH, TARIK, BATALKAN, GANTI, BATALKAN_KONFIRMASI ->
                menjadi(ke, judul, tanggal, uraian, catatan, t.kini());
        };
    }

    /** A new draft with this file, in this empty place or in the place of this one that is to be mended. */
    Bukti diunggah(BerkasId baru, @Nullable String saranJudul, @Nullable LocalDate saranTanggal, Instant kini) {
        return new Bukti(
                dinas,
                Uuid7.baru(),
                periode,
                pemilik,
                peran,
                tempat,
                skp,
                StatusBukti.DRAF,
                baru,
                saranJudul,
                saranTanggal,
                null,
                null,
                status == StatusBukti.KOSONG ? null : id,
                0,
                kini);
    }

    private Bukti menjadi(
            StatusBukti ke,
            @Nullable String judulBaru,
            @Nullable LocalDate tanggalBaru,
            @Nullable String uraianBaru,
            @Nullable String catatanBaru,
            Instant kini) {
        return new Bukti(
                dinas,
                id,
                periode,
                pemilik,
                peran,
                tempat,
                skp,
                ke,
                berkas,
                judulBaru,
                tanggalBaru,
                uraianBaru,
                catatanBaru,
                menggantikan,
                versi + 1,
                ke == status ? sejak : kini);
    }

    /** What its page calls it. */
    String sebutan() {
        return judul == null ? tempat.jenis().sebutan() : judul;
    }
}
