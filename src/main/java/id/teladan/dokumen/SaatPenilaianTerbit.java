package id.teladan.dokumen;

import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.organisasi.DinasRingkas;
import id.teladan.penilaian.HasilPenilaian;
import id.teladan.penilaian.KeberatanPenilaianDiputus;
import id.teladan.penilaian.PenilaianDitarik;
import id.teladan.penilaian.PenilaianDitetapkan;
import id.teladan.penilaian.PenilaianDitutup;
import id.teladan.penilaian.PenilaianFinal;
import id.teladan.penilaian.PenilaianId;
import id.teladan.penilaian.PenilaianKinerja;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Freezes Evaluasi Kinerja and Dokumen Evaluasi of every version of a result: as it was decided, and after an objection. The event that
 * it is final adds nothing when they are there.
 */
@Component
class SaatPenilaianTerbit {
    private final Dokumen dokumen;
    private final PenilaianKinerja penilaian;

    SaatPenilaianTerbit(Dokumen dokumen, PenilaianKinerja penilaian) {
        this.dokumen = dokumen;
        this.penilaian = penilaian;
    }

    @EventListener
    void ditetapkan(PenilaianDitetapkan e) {
        terbitkan(e.dinas(), e.id(), e.ke(), e.satuan());
    }

    @EventListener
    void diputus(KeberatanPenilaianDiputus e) {
        terbitkan(e.dinas(), e.id(), e.ke(), e.satuan());
    }

    @EventListener
    void selesai(PenilaianFinal e) {
        terbitkan(e.dinas(), e.id(), e.ke(), e.satuan());
    }

    @EventListener
    void ditarik(PenilaianDitarik e) {
        dokumen.batalkan(e.dinas(), e.id().nilai(), "Penilaian ditarik kembali oleh pejabat penilai.", null, e.kini());
    }

    @EventListener
    void ditutup(PenilaianDitutup e) {
        dokumen.batalkan(e.dinas(), e.id().nilai(), "Penilaian ditutup: " + e.sebab(), null, e.kini());
    }

    /** @param satuan the school of the assessment: where the person is by now does not count */
    private void terbitkan(DinasId id, PenilaianId nomor, int ke, @Nullable SatuanId satuan) {
        HasilPenilaian h = penilaian.hasil(id, nomor).filter(x -> x.ke() == ke).orElse(null);
        if (h == null || dokumen.terbit(id, nomor.nilai(), ke)) {
            return;
        }
        DinasRingkas dinas = dokumen.dinas(id);
        for (JenisDokumen jenis : List.of(JenisDokumen.EVALUASI_KINERJA, JenisDokumen.DOKUMEN_EVALUASI)) {
            dokumen.terbitkan(new Terbitan(
                    id,
                    BahanDariHasil.evaluasi(jenis, h, dinas.zona()),
                    h.pegawai().id(),
                    h.peran(),
                    satuan,
                    h.periode(),
                    nomor.nilai(),
                    ke,
                    h.penilai().id(),
                    pihak(h),
                    h.keberatan() == null ? "Penilaian ditetapkan lagi." : "Keberatan atas penilaian diputus.",
                    h.ditetapkanPada()));
        }
    }

    private static Set<PegawaiId> pihak(HasilPenilaian h) {
        HasilPenilaian.@Nullable Orang pemutus =
                h.keberatan() == null || !h.keberatan().surat().isBlank()
                        ? null
                        : h.keberatan().oleh();
        return Stream.of(h.atasNama(), h.atasanPenilai(), h.timKerja(), pemutus)
                .filter(Objects::nonNull)
                .map(HasilPenilaian.Orang::id)
                .collect(Collectors.toSet());
    }
}
