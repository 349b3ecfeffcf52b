package id.teladan.organisasi.impor;

import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import id.teladan.web.Galat;
import id.teladan.web.Halamanan;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the pages of the imports show. */
final class ImporView {
    private ImporView() {}

    /** @param jenis the form that was sent, so that its errors stand there; empty at first */
    record Daftar(List<ImporRingkas> impor, Zona zona, String jenis, String npsn, List<Galat> galat) {
        String waktu(Instant saat) {
            return Tanggal.singkat(saat, zona);
        }

        List<Galat> galat(JenisImpor j) {
            return j.name().equalsIgnoreCase(jenis) ? galat : List.of();
        }

        String npsn(JenisImpor j) {
            return j.name().equalsIgnoreCase(jenis) ? npsn : "";
        }
    }

    /** @param aksi the filter; null shows all */
    record Rincian(
            ImporRingkas impor,
            List<HitunganBaris> hitungan,
            List<BarisTampil> baris,
            @Nullable Aksi aksi,
            Halamanan halamanan,
            Zona zona,
            List<Galat> galat) {
        String url() {
            return "/admin/impor/" + impor.id();
        }

        String urlAksi(@Nullable Aksi a) {
            return a == null ? url() : url() + "?aksi=" + a.name().toLowerCase(Locale.ROOT);
        }

        int jumlah(Aksi a) {
            return hitungan.stream()
                    .filter(h -> h.aksi() == a)
                    .mapToInt(HitunganBaris::jumlah)
                    .sum();
        }

        int semua() {
            return hitungan.stream().mapToInt(HitunganBaris::jumlah).sum();
        }

        /** Lines that would be, or were, written. */
        int ditulis() {
            return hitungan.stream()
                    .filter(h -> h.aksi().menulis())
                    .mapToInt(HitunganBaris::dipilih)
                    .sum();
        }

        /** Proposals that are not ticked. */
        int belumDipilih() {
            return hitungan.stream()
                    .filter(h -> h.aksi().menulis())
                    .mapToInt(h -> h.jumlah() - h.dipilih())
                    .sum();
        }

        boolean menunggu() {
            return impor.keadaan() == KeadaanImpor.PRATINJAU;
        }

        /** There is something to write, or a proposal that may be ticked. */
        boolean adaPerubahan() {
            return ditulis() + belumDipilih() > 0;
        }

        boolean adaPilihan() {
            return menunggu() && baris.stream().anyMatch(BarisTampil::bolehPilih);
        }

        String waktu(Instant saat) {
            return Tanggal.singkat(saat, zona);
        }

        /** "3 satuan, 20 pegawai": the lines of one action by object. */
        String rincian(Aksi a) {
            return hitungan.stream()
                    .filter(h -> h.aksi() == a)
                    .map(h -> h.jumlah() + " " + h.objek().sebutan().toLowerCase(Locale.ROOT))
                    .reduce((x, y) -> x + ", " + y)
                    .orElse("");
        }
    }
}
