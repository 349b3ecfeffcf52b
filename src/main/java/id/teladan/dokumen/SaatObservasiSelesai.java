package id.teladan.dokumen;

import id.teladan.dokumen.cetak.Bahan;
import id.teladan.dokumen.cetak.BahanFormulirB;
import id.teladan.organisasi.DinasRingkas;
import id.teladan.organisasi.RantaiPenilai;
import id.teladan.organisasi.RantaiPenilai.Identitas;
import id.teladan.pelaksanaan.ObservasiSelesai;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Freezes Formulir B once the one who was observed may read it. */
@Component
class SaatObservasiSelesai {
    private static final List<String> TUJUAN = List.of(
            "Mengamati praktik pada fokus perilaku di bawah ini.",
            "Menjadi titik awal diskusi tindak lanjut; bukan nilai akhir.");

    private final Dokumen dokumen;
    private final RantaiPenilai rantai;

    SaatObservasiSelesai(Dokumen dokumen, RantaiPenilai rantai) {
        this.dokumen = dokumen;
        this.rantai = rantai;
    }

    @EventListener
    void selesai(ObservasiSelesai e) {
        DinasRingkas dinas = dokumen.dinas(e.dinas());
        LocalDate hari = LocalDate.ofInstant(e.pada(), dinas.zona().id());
        Identitas pengamat =
                rantai.identitas(e.dinas(), Set.of(e.pengamat()), hari).get(e.pengamat());
        boolean atasan = e.pengamat().equals(e.penilai());
        Bahan bahan = new BahanFormulirB(
                e.peran() == Peran.GURU ? "Guru" : "Kepala Sekolah",
                NamaOrang.dari(e.pemilik(), dinas.nama()),
                e.mapel(),
                !atasan ? "Pengamat" : e.peran() == Peran.GURU ? "Kepala Sekolah" : "Pejabat Penilai",
                NamaOrang.dari(pengamat, dinas.nama()),
                e.kapan(),
                e.labelPeriode(),
                e.waktu(),
                e.tempat(),
                TUJUAN,
                e.rencana(),
                e.tingkat().stream()
                        .map(x -> new BahanFormulirB.Tingkat(x.kode(), x.judul(), x.arti()))
                        .toList(),
                e.fokus().stream().map(SaatObservasiSelesai::fokus).toList(),
                e.rekomendasi(),
                TempatTerbit.dari(dinas.nama(), e.pada(), dinas.zona()));
        PegawaiId penilai = e.penilai();
        dokumen.terbitkan(new Terbitan(
                e.dinas(),
                bahan,
                e.pemilik().id(),
                e.peran(),
                e.satuan(),
                e.periode(),
                e.siklus().nilai(),
                e.ke(),
                penilai,
                Set.of(e.pengamat()),
                "Observasi dikumpulkan lagi.",
                e.pada()));
    }

    private static BahanFormulirB.Fokus fokus(ObservasiSelesai.Fokus f) {
        return new BahanFormulirB.Fokus(
                f.perilaku().judul(), f.perilaku().dianjurkan(), f.perilaku().dihindari(), f.tingkat(), f.catatan());
    }
}
