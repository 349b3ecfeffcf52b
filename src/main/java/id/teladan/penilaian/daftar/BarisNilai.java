package id.teladan.penilaian.daftar;

import id.teladan.pelaksanaan.Huruf;
import id.teladan.penilaian.IsiPenilaian;
import id.teladan.penilaian.StatusPenilaian;
import id.teladan.penilaian.hitung.Kekurangan;
import id.teladan.periode.AturanPenilaian.JenisSyarat;
import id.teladan.umum.DinasId;
import id.teladan.umum.Peran;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import id.teladan.web.JenisLabel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One person of a superior's list.
 *
 * @param keterangan what tells him apart: kind of teacher, school with its PKO, leave, for whom the reader acts
 * @param kurang what the rule set asks for and is not there, while nothing was decided
 * @param predikat title of the one that was decided, or that the draft has; null while there is none
 */
record BarisNilai(
        OrangDinilai o,
        FaktaNilai f,
        String keterangan,
        List<Kekurangan> kurang,
        @Nullable String ratingHasil,
        @Nullable String ratingPerilaku,
        @Nullable String predikat,
        Zona zona) {
    /** What the reader writes himself on the page of the person. */
    private static final Set<JenisSyarat> DI_HALAMAN =
            EnumSet.of(JenisSyarat.RATING_HASIL, JenisSyarat.RATING_PERILAKU, JenisSyarat.UMPAN_BALIK);

    /** What {@link #langkah} says. */
    private static final Set<JenisSyarat> DI_SIKLUS =
            EnumSet.of(JenisSyarat.OBSERVASI, JenisSyarat.TINDAK_LANJUT, JenisSyarat.REFLEKSI, JenisSyarat.ASPEK);

    /** Among whom his predikat is counted: the guru of his school, or the kepala sekolah of the dinas together. */
    UUID lingkup(DinasId dinas) {
        return o.peran() == Peran.GURU ? o.satuan().nilai() : dinas.nilai();
    }

    private boolean terbuka() {
        return f.status() == StatusPenilaian.BELUM || f.status() == StatusPenilaian.DRAF;
    }

    /** Whether something blocks that the reader cannot write on the page. */
    boolean terhalang() {
        return terbuka() && kurang.stream().anyMatch(k -> k.menghalangi() && !DI_HALAMAN.contains(k.jenis()));
    }

    /** Whether it waits for the reader. */
    boolean anda() {
        return terbuka() && !terhalang() && (!o.timKerja() || !f.direkomendasikan());
    }

    /** Whether the draft has all that the rule set asks for. */
    boolean siap() {
        return f.status() == StatusPenilaian.DRAF
                && !o.timKerja()
                && predikat != null
                && kurang.stream().noneMatch(Kekurangan::menghalangi)
                && (kurang.stream().noneMatch(Kekurangan::perluAlasan)
                        || f.terisi().contains(IsiPenilaian.ALASAN_KOSONG));
    }

    /** Whether the page of this person is where the reader's next work is. */
    boolean utama() {
        return anda() && !siap();
    }

    JenisLabel jenis() {
        return switch (f.status()) {
            case BELUM -> terhalang() ? JenisLabel.TOLAK : JenisLabel.BELUM;
            case DRAF -> siap() ? JenisLabel.PERLU : JenisLabel.UBAH;
            case DITETAPKAN -> JenisLabel.UBAH;
            case KEBERATAN -> JenisLabel.PERLU;
            case FINAL -> JenisLabel.SUDAH;
            case DITUTUP -> JenisLabel.BELUM;
        };
    }

    String kata() {
        if (terhalang()) {
            return "Belum dapat dinilai";
        }
        if (f.status() == StatusPenilaian.DRAF) {
            return o.timKerja() ? "Sedang dinilai" : siap() ? "Siap ditetapkan" : "Draf";
        }
        return f.status().sebutan();
    }

    String sejak() {
        return f.sejak() == null ? "" : "sejak " + Tanggal.singkat(f.sejak(), zona);
    }

    /** How far the observation cycle has come, in words. */
    String langkah() {
        if (f.siklus().id() == null) {
            return "Siklus belum dimulai";
        }
        if (!f.siklus().terkumpul(Huruf.A)) {
            return "Persiapan observasi";
        }
        if (!f.siklus().terkumpul(Huruf.B)) {
            return "Belum diobservasi";
        }
        if (!f.siklus().terkumpul(Huruf.C)) {
            return "Menunggu tindak lanjut";
        }
        if (!f.siklus().terkumpul(Huruf.E)) {
            return "Menunggu refleksi";
        }
        return f.siklus().dinilai(Huruf.C) && f.siklus().dinilai(Huruf.E)
                ? "Siklus selesai"
                : "Tindak lanjut atau refleksi belum dinilai";
    }

    /** What is missing besides the steps of the cycle; what the reader writes himself only while he rates. */
    String teksKurang() {
        boolean menilai = f.status() == StatusPenilaian.DRAF && !o.timKerja();
        return kurang.stream()
                .filter(k -> !DI_SIKLUS.contains(k.jenis()) && (menilai || !DI_HALAMAN.contains(k.jenis())))
                .map(Kekurangan::judul)
                .collect(Collectors.joining(", "));
    }

    String tombol() {
        return switch (f.status()) {
            case BELUM ->
                terhalang() || f.direkomendasikan() && o.timKerja()
                        ? "Cek Rincian"
                        : o.timKerja() ? "Rekomendasi" : "Nilai";
            case DRAF -> o.timKerja() ? "Cek Rincian" : siap() ? "Cek Rincian" : "Nilai";
            case DITETAPKAN, KEBERATAN, FINAL, DITUTUP -> "Cek Rincian";
        };
    }

    /** Address that opens the page of this person; a form is sent to it, since it may make the assessment. */
    String aksi(String periode) {
        return "/penilaian/" + periode + "/" + o.id();
    }
}
