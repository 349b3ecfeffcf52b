package id.teladan.perencanaan.kesiapan;

import id.teladan.organisasi.FaktaPegawai;
import java.time.LocalDate;
import java.util.List;

/** What the check of one person found. */
record HasilOrang(FaktaPegawai orang, List<Temuan> temuan, LocalDate hari) {
    boolean siap() {
        return temuan.isEmpty();
    }

    long menghalangi() {
        return temuan.stream().filter(t -> t.jenis().menghalangi()).count();
    }

    /** Nothing was found about it. */
    boolean baik(Pokok pokok) {
        return temuan.stream().noneMatch(t -> t.jenis().pokok() == pokok);
    }

    /** What is recorded, beside its word. */
    String isi(Pokok pokok) {
        return switch (pokok) {
            case JENIS_PTK -> orang.jenisPtk();
            case NIP -> orang.nip() == null ? "Tanpa NIP" : orang.nip();
            case UNIT_KERJA -> orang.namaSatuan() == null ? "Belum tercatat" : orang.namaSatuan();
            case ATASAN ->
                orang.sebab() == null ? "Ada pejabat penilai" : orang.sebab().judul();
            case AKUN -> orang.surel() == null ? "Surel belum tercatat" : orang.surel();
        };
    }
}
