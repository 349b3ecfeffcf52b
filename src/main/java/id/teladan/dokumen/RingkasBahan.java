package id.teladan.dokumen;

import id.teladan.dokumen.cetak.Bahan;
import id.teladan.dokumen.cetak.BahanAkumulasi;
import id.teladan.dokumen.cetak.BahanEvaluasi;
import id.teladan.dokumen.cetak.BahanFormulirB;
import id.teladan.dokumen.cetak.BahanKonversi;
import id.teladan.dokumen.cetak.BahanPak;
import id.teladan.dokumen.cetak.BahanSkp;
import org.jspecify.annotations.Nullable;

/** What lists and the public page tell of a document, in the words that stand in it. */
record RingkasBahan(
        String nama,
        @Nullable String nip,
        String unit,
        String masa,
        @Nullable String predikat,
        String penerbit) {

    static RingkasBahan dari(Bahan b) {
        return switch (b) {
            case BahanSkp s -> of(b, s.pegawai(), null, s.penilai());
            case BahanEvaluasi e -> of(b, e.pegawai(), e.predikat(), e.penilai());
            case BahanFormulirB f -> of(b, f.pegawai(), null, f.pengamat());
            case BahanKonversi k -> of(b, k.pegawai(), k.predikat(), k.penilai());
            case BahanAkumulasi a -> of(b, a.pegawai(), null, a.penilai());
            case BahanPak p -> of(b, p.pegawai(), null, p.penilai());
        };
    }

    private static RingkasBahan of(Bahan b, Bahan.Orang siapa, @Nullable String predikat, Bahan.Orang oleh) {
        return new RingkasBahan(siapa.nama(), siapa.nip(), siapa.unitKerja(), b.labelMasa(), predikat, sebut(oleh));
    }

    private static RingkasBahan of(Bahan b, Bahan.Perorangan siapa, @Nullable String predikat, Bahan.Orang oleh) {
        return new RingkasBahan(siapa.nama(), siapa.nip(), siapa.unitKerja(), b.labelMasa(), predikat, sebut(oleh));
    }

    private static String sebut(Bahan.Orang o) {
        return o.nama().isBlank() ? "Sistem" : o.jabatan().isBlank() ? o.nama() : o.nama() + ", " + o.jabatan();
    }
}
