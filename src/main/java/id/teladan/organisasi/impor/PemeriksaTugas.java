package id.teladan.organisasi.impor;

import id.teladan.umum.Peran;
import id.teladan.umum.Tanggal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What no import may bring about: on one day two kepala of one school or dinas, two sekolah
 * induk of one guru, or one post of one person twice.
 */
final class PemeriksaTugas {
    private final DaftarTugas daftar;
    private final Map<UUID, String> namaPegawai;
    private final Map<UUID, String> namaSatuan;

    PemeriksaTugas(DaftarTugas daftar, Map<UUID, String> namaPegawai, Map<UUID, String> namaSatuan) {
        this.daftar = daftar;
        this.namaPegawai = namaPegawai;
        this.namaSatuan = namaSatuan;
    }

    record Temuan(TugasRencana rencana, GalatBaris galat) {}

    /** The plans that cannot be; of two new ones that exclude each other, the later row. They are taken out of the list. */
    List<Temuan> singkirkan() {
        List<Temuan> hasil = new ArrayList<>();
        for (TugasRencana r : daftar.semua().reversed()) {
            boolean menambahMasa = r.kini() == null || !r.akhiri();
            GalatBaris g = menambahMasa && r.baris() > 0 && !tetap(r) ? bentrok(r) : null;
            if (g != null) {
                daftar.buang(r);
                hasil.add(new Temuan(r, g));
            }
        }
        return hasil;
    }

    private static boolean tetap(TugasRencana r) {
        return r.kini() != null
                && r.kini().induk() == r.induk()
                && r.kini().rentang().equals(r.rentang());
    }

    private @Nullable GalatBaris bentrok(TugasRencana r) {
        UUID satuan = r.satuan();
        if (r.peran() == Peran.KEPALA_SEKOLAH && satuan != null) {
            for (DaftarTugas.Efektif e : daftar.efektifDi(satuan)) {
                if (kursiSama(r, e)) {
                    return kepalaGanda(r, e);
                }
            }
        }
        if (r.peran() == Peran.KEPALA_DINAS) {
            for (DaftarTugas.Efektif e : daftar.efektifDi(Pencocokan.DINAS)) {
                if (kursiSama(r, e)) {
                    return kepalaGanda(r, e);
                }
            }
        }
        for (DaftarTugas.Efektif e : daftar.efektifMilik(r.pegawai())) {
            if (!r.equals(e.rencana()) && e.peran() == r.peran() && e.rentang().bertemu(r.rentang())) {
                if (Objects.equals(e.satuan(), satuan)) {
                    return new GalatBaris(
                            "Mulai",
                            "sudah ditugaskan sebagai " + r.peran().sebutan() + " di " + r.tempat()
                                    + " pada masa itu, sejak "
                                    + Tanggal.panjang(e.rentang().mulai()) + ".");
                }
                if (r.peran() == Peran.GURU && r.induk() && e.induk()) {
                    return indukGanda(e);
                }
            }
        }
        return null;
    }

    private static boolean kursiSama(TugasRencana r, DaftarTugas.Efektif e) {
        return e.peran() == r.peran()
                && !e.pegawai().equals(r.pegawai())
                && e.rentang().bertemu(r.rentang());
    }

    private GalatBaris kepalaGanda(TugasRencana r, DaftarTugas.Efektif e) {
        String nama = e.rencana() != null ? e.rencana().nama() : namaPegawai.getOrDefault(e.pegawai(), "orang lain");
        String kursi = r.peran() == Peran.KEPALA_DINAS ? "kepala dinas" : "kepala sekolah definitif";
        return new GalatBaris(
                "Peran",
                r.tempat() + " sudah mempunyai " + kursi + " pada masa itu: " + nama + " (sejak "
                        + Tanggal.panjang(e.rentang().mulai()) + "). Akhiri dahulu tugasnya.");
    }

    private GalatBaris indukGanda(DaftarTugas.Efektif e) {
        String tempat = e.rencana() != null
                ? e.rencana().tempat()
                : e.satuan() == null ? "Dinas" : namaSatuan.getOrDefault(e.satuan(), "satuan lain");
        return new GalatBaris(
                "Sekolah induk",
                "sudah punya sekolah induk " + tempat + " sejak "
                        + Tanggal.panjang(e.rentang().mulai())
                        + ". Tambahkan baris yang mengisi Sampai untuk tugas itu, atau isi Sekolah induk: tidak.");
    }
}
