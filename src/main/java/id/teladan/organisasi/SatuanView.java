package id.teladan.organisasi;

import id.teladan.umum.Jenjang;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Zona;
import id.teladan.web.Galat;
import id.teladan.web.Halamanan;
import id.teladan.web.Opsi;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One school with its people of the day, who leads it now, and who led it before. */
record SatuanView(RincianRepository.RincianSatuan rincian, LocalDate hari, Zona zona) {
    private Stream<Penugasan> orang(boolean berlaku, boolean memimpin) {
        return rincian.orang().stream()
                .filter(p -> p.fakta().berlaku(hari) == berlaku)
                .filter(p -> memimpin(p) == memimpin);
    }

    private static boolean memimpin(Penugasan p) {
        return p.fakta().peran() == Peran.KEPALA_SEKOLAH || p.fakta().peran() == Peran.PLT_KEPALA_SEKOLAH;
    }

    List<Penugasan> kepala() {
        return orang(true, true).toList();
    }

    boolean duaKepala() {
        return kepala().stream()
                        .filter(p -> p.fakta().peran() == Peran.KEPALA_SEKOLAH)
                        .count()
                > 1;
    }

    boolean tanpaDefinitif() {
        return kepala().stream().noneMatch(p -> p.fakta().peran() == Peran.KEPALA_SEKOLAH);
    }

    List<Penugasan> orang() {
        return orang(true, false).toList();
    }

    /** Newest first. */
    List<Penugasan> kepalaLain() {
        return orang(false, true)
                .sorted((a, b) -> FaktaPenugasan.TERBARU.compare(b.fakta(), a.fakta()))
                .toList();
    }

    record Daftar(List<DaftarRepository.BarisSatuan> baris, Halamanan halamanan, String q) {}

    /**
     * The form of a school.
     *
     * @param id null for a new one
     * @param bentrok what another person saved meanwhile (lama) beside what was typed (baru); empty when nobody did
     */
    record Isi(
            @Nullable SatuanId id,
            SatuanForm f,
            List<Galat> galat,
            List<Perubahan.Beda> bentrok,
            List<String> kecamatan) {
        List<Opsi> jenjang() {
            return Stream.of(Jenjang.values())
                    .map(j -> new Opsi(j.name(), j.name()))
                    .toList();
        }

        List<Opsi> status() {
            return List.of(new Opsi(SatuanForm.NEGERI, "Negeri"), new Opsi(SatuanForm.SWASTA, "Swasta"));
        }

        List<Opsi> pilihanKecamatan() {
            return Isian.opsi(kecamatan, Isian.isi(f.kecamatan()));
        }
    }
}
