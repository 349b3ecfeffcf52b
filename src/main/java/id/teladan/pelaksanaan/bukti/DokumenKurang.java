package id.teladan.pelaksanaan.bukti;

import id.teladan.organisasi.Organisasi;
import id.teladan.periode.Jendela;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.web.Pengguna;
import id.teladan.web.PenyediaTugas;
import id.teladan.web.Tugas;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts on the home page of the head of a school which of its documents are missing, while they may be handed in. */
final class DokumenKurang implements PenyediaTugas {
    private final PembukaBukti pembuka;
    private final Periode periode;
    private final DokumenSatuanRepository dokumen;

    DokumenKurang(Organisasi organisasi, Periode periode, DokumenSatuanRepository dokumen) {
        this.pembuka = new PembukaBukti(organisasi, periode);
        this.periode = periode;
        this.dokumen = dokumen;
    }

    @Override
    public List<Tugas> tugas(Pengguna p, Instant kini) {
        SatuanId satuan = p.satuan();
        if (satuan == null || !p.adalah(Peran.KEPALA_SEKOLAH) && !p.adalah(Peran.PLT_KEPALA_SEKOLAH)) {
            return List.of();
        }
        return PembukaBukti.pilih(pembuka.periode(p.dinas(), kini), null, kini).stream()
                .flatMap(per -> tugas(p, satuan, per, kini).stream())
                .toList();
    }

    private List<Tugas> tugas(Pengguna p, SatuanId satuan, PeriodeRingkas per, Instant kini) {
        @Nullable Jendela j = KalimatBukti.jendela(periode.jendela(per, p.pegawai()));
        if (j == null || !j.terbuka(kini)) {
            return List.of();
        }
        Set<DokumenWajib> belum = EnumSet.allOf(DokumenWajib.class);
        dokumen.semua(p.dinas(), satuan, per.id()).stream()
                .filter(d -> d.status().berlaku())
                .forEach(d -> belum.remove(d.jenis()));
        if (belum.isEmpty()) {
            return List.of();
        }
        String apa = belum.stream().map(DokumenWajib::sebutan).collect(Collectors.joining(", "));
        return List.of(new Tugas(
                belum.size() + " dokumen sekolah belum ada",
                apa + ". Sampai " + j.batas() + ".",
                "Lengkapi",
                DokumenSatuanController.URL + "?periode=" + per.id(),
                true));
    }
}
