package id.teladan.dokumen;

import id.teladan.dokumen.cetak.Bahan;
import id.teladan.dokumen.cetak.BahanSkp;
import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.DinasRingkas;
import id.teladan.organisasi.RantaiPenilai;
import id.teladan.organisasi.RantaiPenilai.Identitas;
import id.teladan.perencanaan.Bagian;
import id.teladan.perencanaan.Butir;
import id.teladan.perencanaan.SkpBerlaku;
import id.teladan.perencanaan.SkpMulaiBerlaku;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Freezes the SKP of a plan in the moment in which it was agreed; an amendment replaces the SKP before it. */
@Component
class SaatSkpMulaiBerlaku {
    private final Dokumen dokumen;
    private final RantaiPenilai rantai;
    private final Periode periode;

    SaatSkpMulaiBerlaku(Dokumen dokumen, RantaiPenilai rantai, Periode periode) {
        this.dokumen = dokumen;
        this.rantai = rantai;
        this.periode = periode;
    }

    @EventListener
    void berlaku(SkpMulaiBerlaku e) {
        SkpBerlaku r = e.rencana();
        PeriodeRingkas per = e.periode();
        DinasRingkas dinas = dokumen.dinas(r.dinas());
        DataDiri diri = e.diri();
        Ketentuan ketentuan = periode.ketentuan(per);
        Ketentuan.Katalog k = ketentuan.untuk(r.peran());
        Bahan bahan = new BahanSkp(
                dinas.nama(),
                new Bahan.Masa(per.label(), per.mulai(), per.sampai()),
                NamaOrang.dari(diri, dinas.nama()),
                NamaOrang.dari(penilai(e, dinas), dinas.nama()),
                hasilKerja(r, k, pimpinan(e, ketentuan)),
                perilaku(r, k),
                new BahanSkp.Lampiran(List.of(), List.of(), List.of()),
                TempatTerbit.dari(dinas.nama(), e.pada(), dinas.zona()));
        dokumen.terbitkan(new Terbitan(
                r.dinas(),
                bahan,
                r.pemilik(),
                r.peran(),
                diri.satuan(),
                r.periode(),
                r.id().nilai(),
                r.ubahan(),
                e.penilai(),
                Set.of(),
                "Rencana diubah dan disepakati lagi.",
                e.pada()));
    }

    /** Asked for only where he was replaced since he approved. */
    private @Nullable Identitas penilai(SkpMulaiBerlaku e, DinasRingkas dinas) {
        PegawaiId siapa = e.penilai();
        LocalDate hari = LocalDate.ofInstant(e.pada(), dinas.zona().id());
        return e.nama() != null || siapa == null
                ? e.nama()
                : rantai.identitas(dinas.id(), Set.of(siapa), hari).get(siapa);
    }

    /**
     * The Rencana Hasil Kerja of the superior, as evaluations print it: his own agreed Praktik Kinerja, since a plan does not say which
     * one it serves; empty where he has none.
     */
    private static String pimpinan(SkpMulaiBerlaku e, Ketentuan k) {
        return e.pimpinan().stream()
                .filter(x -> x.bagian() == Bagian.PRAKTIK)
                .map(x -> k.untuk(Peran.KEPALA_SEKOLAH)
                        .indikator(x.kode())
                        .map(Ketentuan.Indikator::judul)
                        .orElse(x.kode()))
                .collect(Collectors.joining("; "));
    }

    private static List<Bahan.HasilKerja> hasilKerja(SkpBerlaku r, Ketentuan.Katalog k, String pimpinan) {
        List<Bahan.HasilKerja> hasil = new ArrayList<>();
        for (Butir b : r.bagian(Bagian.PRAKTIK)) {
            k.indikator(b.kode()).ifPresent(i -> hasil.add(utama(pimpinan, i.judul(), i.uraian())));
        }
        for (Butir b : r.bagian(Bagian.PENGEMBANGAN)) {
            k.rhk(b.kode())
                    .ifPresent(x -> hasil.add(
                            utama(pimpinan, x.judul(), b.target() == null ? "" : b.target() + " " + x.satuan())));
        }
        for (Butir b : r.bagian(Bagian.TUGAS)) {
            String ket = b.keterangan() == null ? "" : b.keterangan();
            k.tugasTambahan(b.kode())
                    .ifPresent(x -> hasil.add(new Bahan.HasilKerja(false, "", x.judul(), ket, "", "")));
        }
        return hasil;
    }

    private static Bahan.HasilKerja utama(String pimpinan, String rencana, String ukuran) {
        return new Bahan.HasilKerja(true, pimpinan, rencana, ukuran, "", "");
    }

    private static List<Bahan.Perilaku> perilaku(SkpBerlaku r, Ketentuan.Katalog k) {
        Set<String> dipilih =
                r.bagian(Bagian.PERILAKU).stream().map(Butir::kode).collect(Collectors.toSet());
        return k.perilaku().stream()
                .map(a -> new Bahan.Perilaku(
                        a.judul(),
                        a.pilihan().stream()
                                .map(Ketentuan.PilihanPerilaku::teks)
                                .toList(),
                        a.pilihan().stream()
                                .filter(p -> dipilih.contains(p.kode()))
                                .map(Ketentuan.PilihanPerilaku::teks)
                                .collect(Collectors.joining("; ")),
                        ""))
                .toList();
    }
}
