package id.teladan.dokumen;

import id.teladan.dokumen.cetak.Bahan;
import id.teladan.dokumen.cetak.BahanEvaluasi;
import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.penilaian.HasilPenilaian;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a frozen result to what its two documents say: the same facts, nothing looked up. */
final class BahanDariHasil {
    private BahanDariHasil() {}

    static BahanEvaluasi evaluasi(JenisDokumen jenis, HasilPenilaian h, Zona zona) {
        HasilPenilaian.Pko pko = h.pko();
        HasilPenilaian.Putusan p = h.keberatan();
        return new BahanEvaluasi(
                jenis,
                h.instansi(),
                new Bahan.Masa(h.labelPeriode(), h.mulai(), h.sampai()),
                TempatTerbit.masa(h.mulai(), h.sampai()),
                orang(h.pegawai()),
                orang(h.penilai()),
                atau(h.atasNama()),
                atau(h.atasanPenilai()),
                atau(h.timKerja()),
                pko == null ? null : new BahanEvaluasi.Pko(pko.judul(), pko.pola()),
                h.hasilKerja().stream()
                        .map(x -> new Bahan.HasilKerja(
                                x.bagian().equals(HasilPenilaian.HasilKerja.UTAMA),
                                x.pimpinan(),
                                x.rencana(),
                                x.ukuran(),
                                x.realisasi(),
                                x.umpanBalik()))
                        .toList(),
                h.ratingHasil().judul(),
                h.perilaku().stream()
                        .map(x -> new Bahan.Perilaku(x.judul(), x.panduan(), x.ekspektasi(), x.umpanBalik()))
                        .toList(),
                h.ratingPerilaku().judul(),
                h.predikat().judul(),
                h.dasar().stream().map(BahanDariHasil::dasar).toList(),
                h.catatan(),
                h.hanyaPerilaku(),
                p == null ? null : keberatan(p, zona),
                TempatTerbit.dari(h.instansi(), p == null ? h.ditetapkanPada() : p.diputusPada(), zona));
    }

    private static BahanEvaluasi.Keberatan keberatan(HasilPenilaian.Putusan p, Zona zona) {
        return new BahanEvaluasi.Keberatan(
                hari(p.diajukanPada(), zona),
                hari(p.diputusPada(), zona),
                p.diubah() ? "Diubah" : "Dikuatkan",
                p.alasan(),
                orang(p.oleh()),
                p.surat());
    }

    /** A clause with how sure it is, as every page shows it too. */
    private static String dasar(HasilPenilaian.Klausul k) {
        return k.nama() + " [" + k.kepastian().sebutan() + "]";
    }

    private static LocalDate hari(Instant saat, Zona zona) {
        return LocalDate.ofInstant(saat, zona.id());
    }

    private static Bahan.@Nullable Orang atau(HasilPenilaian.@Nullable Orang o) {
        return o == null ? null : orang(o);
    }

    static Bahan.Orang orang(HasilPenilaian.Orang o) {
        return new Bahan.Orang(o.nama(), o.nip(), o.pangkatGolongan(), o.jabatan(), o.unitKerja());
    }
}
