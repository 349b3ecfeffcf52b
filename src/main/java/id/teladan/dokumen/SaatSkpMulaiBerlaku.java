package id.teladan.dokumen;

import id.teladan.dokumen.cetak.Bahan;
import id.teladan.dokumen.cetak.BahanSkp;
import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.DinasRingkas;
import id.teladan.organisasi.Organisasi;
import id.teladan.perencanaan.Bagian;
import id.teladan.perencanaan.Butir;
import id.teladan.perencanaan.SkpBerlaku;
import id.teladan.perencanaan.SkpMulaiBerlaku;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Freezes the SKP of a plan in the moment in which it was agreed; an amendment replaces the SKP before it. */
@Component
class SaatSkpMulaiBerlaku {
    private final Dokumen dokumen;
    private final Organisasi organisasi;
    private final Periode periode;

    SaatSkpMulaiBerlaku(Dokumen dokumen, Organisasi organisasi, Periode periode) {
        this.dokumen = dokumen;
        this.organisasi = organisasi;
        this.periode = periode;
    }

    @EventListener
    void berlaku(SkpMulaiBerlaku e) {
        SkpBerlaku r = e.rencana();
        PeriodeRingkas per = e.periode();
        DinasRingkas dinas = dokumen.dinas(r.dinas());
        LocalDate hari = LocalDate.ofInstant(e.pada(), dinas.zona().id());
        DataDiri diri = e.diri();
        Ketentuan.Katalog k = periode.ketentuan(per).untuk(r.peran());
        Bahan bahan = new BahanSkp(
                dinas.nama(),
                new Bahan.Masa(per.label(), per.mulai(), per.sampai()),
                NamaOrang.dari(diri, dinas.nama()),
                penilai(e, hari, dinas.nama()),
                hasilKerja(r, k),
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

    private Bahan.Orang penilai(SkpMulaiBerlaku e, LocalDate hari, String unit) {
        PegawaiId siapa = e.penilai();
        Bahan.Orang o = siapa == null
                ? NamaOrang.kosong(unit)
                : organisasi
                        .dataDiri(e.rencana().dinas(), siapa, hari)
                        .map(d -> NamaOrang.dari(d, unit))
                        .orElseGet(() -> NamaOrang.kosong(unit));
        String jabatan = e.jabatan();
        return jabatan == null ? o : new Bahan.Orang(o.nama(), o.nip(), o.pangkat(), jabatan, o.unitKerja());
    }

    private static List<Bahan.HasilKerja> hasilKerja(SkpBerlaku r, Ketentuan.Katalog k) {
        List<Bahan.HasilKerja> hasil = new ArrayList<>();
        for (Butir b : r.bagian(Bagian.PRAKTIK)) {
            k.indikator(b.kode()).ifPresent(i -> hasil.add(baris(true, i.judul(), i.uraian())));
        }
        for (Butir b : r.bagian(Bagian.PENGEMBANGAN)) {
            k.rhk(b.kode())
                    .ifPresent(x ->
                            hasil.add(baris(true, x.judul(), b.target() == null ? "" : b.target() + " " + x.satuan())));
        }
        for (Butir b : r.bagian(Bagian.TUGAS)) {
            String ket = b.keterangan() == null ? "" : b.keterangan();
            k.tugasTambahan(b.kode()).ifPresent(x -> hasil.add(baris(false, x.judul(), ket)));
        }
        return hasil;
    }

    private static Bahan.HasilKerja baris(boolean utama, String rencana, String ukuran) {
        return new Bahan.HasilKerja(utama, "", rencana, ukuran, "", "");
    }

    private static List<Bahan.Perilaku> perilaku(SkpBerlaku r, Ketentuan.Katalog k) {
        Set<String> dipilih =
                r.bagian(Bagian.PERILAKU).stream().map(Butir::kode).collect(java.util.stream.Collectors.toSet());
        return k.perilaku().stream()
                .map(a -> new Bahan.Perilaku(
                        a.judul(),
                        a.pilihan().stream()
                                .map(Ketentuan.PilihanPerilaku::teks)
                                .toList(),
                        a.pilihan().stream()
                                .filter(p -> dipilih.contains(p.kode()))
                                .map(Ketentuan.PilihanPerilaku::teks)
                                .collect(java.util.stream.Collectors.joining("; ")),
                        ""))
                .toList();
    }
}
