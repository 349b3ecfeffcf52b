package id.teladan.pelaksanaan.bukti;

import id.teladan.pelaksanaan.berkas.Berkas;
import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.periode.Jendela;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Tanggal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one school in one period.
 *
 * @param memimpin whether the reader is its head today, or acts for him; {@code atasNama} then names that head
 * @param jendela null where the period has no execution stage
 * @param dokumen all, newest first
 */
record LembarSatuan(
        List<PeriodeRingkas> semua,
        PeriodeRingkas periode,
        Ketentuan ketentuan,
        @Nullable Jendela jendela,
        SatuanId satuan,
        String tempat,
        boolean memimpin,
        @Nullable PegawaiId atasNama,
        List<DokumenSatuan> dokumen,
        Map<BerkasId, Berkas> berkas,
        Map<PegawaiId, String> nama,
        Instant kini) {

    Optional<DokumenSatuan> berlaku(DokumenWajib j) {
        return dokumen.stream()
                .filter(d -> d.jenis() == j && d.status().berlaku())
                .findFirst();
    }

    List<DokumenSatuan> lama(DokumenWajib j) {
        return dokumen.stream()
                .filter(d -> d.jenis() == j && !d.status().berlaku())
                .toList();
    }

    StatusDokumenSatuan status(DokumenWajib j) {
        return berlaku(j).map(DokumenSatuan::status).orElse(StatusDokumenSatuan.BELUM);
    }

    int lengkap() {
        return (int) java.util.Arrays.stream(DokumenWajib.values())
                .filter(j -> berlaku(j).isPresent())
                .count();
    }

    /** The question of page and guard: what stands in the way of this step; empty when nothing does. */
    Optional<String> halangan(LangkahDokumenSatuan l, DokumenWajib j) {
        if (!memimpin) {
            return Optional.of("Dokumen sekolah dikumpulkan oleh kepala sekolah.");
        }
        if (!l.cocok(ketentuan.buktiDiunggah())) {
            return Optional.of(KalimatBukti.cara(ketentuan));
        }
        Jendela buka = jendela;
        if (buka == null || !buka.terbuka(kini)) {
            return Optional.of(
                    buka == null ? "Periode ini tidak memiliki tahap Pelaksanaan." : KalimatBukti.jendela(buka, kini));
        }
        return l.untuk(status(j)).isPresent()
                ? Optional.empty()
                : Optional.of(
                        j.sebutan() + " sudah berubah sejak halaman ini dibuka. Di bawah ini keadaannya yang terbaru.");
    }

    boolean boleh(LangkahDokumenSatuan l, DokumenWajib j) {
        return halangan(l, j).isEmpty();
    }

    String oleh(DokumenSatuan d) {
        String siapa = nama.getOrDefault(d.oleh(), "Kepala sekolah");
        String sebut = d.atasNama() == null
                ? siapa
                : siapa + " sebagai wakil " + nama.getOrDefault(d.atasNama(), "kepala sekolah");
        return sebut + ", " + Tanggal.singkat(d.pada(), periode.zona());
    }
}
