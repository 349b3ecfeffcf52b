package id.teladan.dokumen;

import id.teladan.dokumen.cetak.Bahan;
import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.DinasRingkas;
import id.teladan.organisasi.Organisasi;
import id.teladan.penilaian.KreditBatal;
import id.teladan.penilaian.KreditBerlakuLagi;
import id.teladan.penilaian.KreditTerbit;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Freezes the three documents about angka kredit when they are fixed or count again, and cancels them with their cause. */
@Component
class SaatKredit {
    private final Dokumen dokumen;
    private final Organisasi organisasi;

    SaatKredit(Dokumen dokumen, Organisasi organisasi) {
        this.dokumen = dokumen;
        this.organisasi = organisasi;
    }

    @EventListener
    void terbit(KreditTerbit k) {
        terbitkan(k, 1, k.pada());
    }

    /** Ends stay for good: what counts again says the same under a new code. */
    @EventListener
    void lagi(KreditBerlakuLagi l) {
        KreditTerbit k = l.isi();
        dokumen.terbitLagi(k.dinas(), k.id()).ifPresent(ke -> terbitkan(k, ke, l.pada()));
    }

    /** @param pada when this document of it is made; all else is as it was when it was fixed */
    private void terbitkan(KreditTerbit k, int ke, Instant pada) {
        List<PeriodeRingkas> semua = dokumen.periode(k.dinas());
        if (semua.isEmpty()) {
            return;
        }
        DinasRingkas dinas = dokumen.dinas(k.dinas());
        LocalDate hari = LocalDate.ofInstant(k.pada(), dinas.zona().id());
        DataDiri diri = organisasi.dataDiri(k.dinas(), k.pegawai().id(), hari).orElseThrow();
        Bahan bahan = BahanDariKredit.dari(k);
        PegawaiId atasNama = k.atasNama() == null ? null : k.atasNama().id();
        dokumen.terbitkan(new Terbitan(
                k.dinas(),
                bahan,
                k.pegawai().id(),
                diri.peran() == Peran.KEPALA_SEKOLAH ? Peran.KEPALA_SEKOLAH : Peran.GURU,
                diri.satuan(),
                periode(semua, k.sampai()).id(),
                k.id(),
                ke,
                k.penilai().id(),
                atasNama == null ? Set.of() : Set.of(atasNama),
                k.menggantikan(),
                "Angka kredit ditetapkan lagi.",
                pada));
    }

    /** Under which period it is found: the newest that had begun when its time ended. */
    private static PeriodeRingkas periode(List<PeriodeRingkas> terbaruDulu, LocalDate sampai) {
        return terbaruDulu.stream()
                .filter(p -> !p.mulai().isAfter(sampai))
                .findFirst()
                .orElse(terbaruDulu.getLast());
    }

    @EventListener
    void batal(KreditBatal k) {
        dokumen.batalkan(k.dinas(), k.id(), k.alasan(), null, k.pada());
    }
}
