package id.teladan.organisasi;

import static id.teladan.organisasi.Isian.isi;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.web.Galat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to begin an assignment.
 *
 * @param satuan NPSN or name of the school
 */
record PenugasanForm(
        @Nullable String peran,
        @Nullable String satuan,
        @Nullable Boolean induk,
        @Nullable String mulai,
        @Nullable String sampai,
        @Nullable String nomorSk) {

    PenugasanForm {
        peran = Isian.rapi(peran);
        satuan = Isian.rapi(satuan);
        induk = Boolean.TRUE.equals(induk);
        mulai = Isian.rapi(mulai);
        sampai = Isian.rapi(sampai);
        nomorSk = Isian.rapi(nomorSk);
    }

    static PenugasanForm kosong() {
        return new PenugasanForm("", "", true, "", "", "");
    }

    boolean diSatuan() {
        return Isian.dari(Peran.class, isi(peran)).map(Peran::diSatuan).orElse(false);
    }

    /** @param cocok the schools that match what was typed, an exact match first */
    List<Galat> periksa(List<Satuan> cocok) {
        List<Galat> galat = new ArrayList<>();
        if (Isian.dari(Peran.class, isi(peran)).isEmpty()) {
            galat.add(new Galat("peran", "Pilih penugasan"));
        }
        if (diSatuan()) {
            periksaSatuan(galat, cocok);
        } else if (!isi(satuan).isEmpty() && !isi(peran).isEmpty()) {
            galat.add(new Galat("satuan", "Penugasan ini di dinas; kosongkan sekolahnya"));
        }
        Isian.tanggalWajib(galat, "mulai", "Tanggal mulai", isi(mulai));
        Isian.tanggalBoleh(galat, "sampai", "Hari terakhir", isi(sampai));
        Isian.panjang(galat, "nomorSk", "Nomor SK", isi(nomorSk), Isian.SEBARIS);
        return galat;
    }

    private void periksaSatuan(List<Galat> galat, List<Satuan> cocok) {
        if (isi(satuan).isEmpty()) {
            galat.add(new Galat("satuan", "Sekolah wajib diisi: NPSN atau namanya"));
        } else if (cocok.isEmpty()) {
            galat.add(new Galat("satuan", "Tidak ada sekolah dengan NPSN atau nama ini di dinas Anda"));
        } else if (pilih(cocok) == null) {
            String nama = cocok.stream()
                    .map(s -> s.isi().nama() + " (NPSN " + s.isi().npsn() + ")")
                    .reduce((a, b) -> a + ", " + b)
                    .orElseThrow();
            galat.add(new Galat("satuan", "Beberapa sekolah cocok: %s. Tulis NPSN-nya".formatted(nama)));
        }
    }

    /** The school that is meant: the only match, or the only exact one. */
    private @Nullable SatuanId pilih(List<Satuan> cocok) {
        List<Satuan> tepat = cocok.stream()
                .filter(s -> s.isi().npsn().angka().equalsIgnoreCase(isi(satuan))
                        || s.isi().nama().equalsIgnoreCase(isi(satuan)))
                .toList();
        List<Satuan> calon = tepat.isEmpty() ? cocok : tepat;
        return calon.size() == 1 ? calon.getFirst().id() : null;
    }

    /** What was typed as values; only after {@link #periksa} found nothing. */
    TataOrganisasi.PenugasanBaru nilai(PegawaiId pegawai, List<Satuan> cocok) {
        Peran p = Isian.dari(Peran.class, isi(peran)).orElseThrow();
        boolean diIndukNya = Boolean.TRUE.equals(induk) && (p == Peran.GURU || p == Peran.KEPALA_SEKOLAH);
        return new TataOrganisasi.PenugasanBaru(
                pegawai,
                p,
                p.diSatuan() ? pilih(cocok) : null,
                diIndukNya,
                Isian.tanggal(isi(mulai)).orElseThrow(),
                Isian.tanggal(isi(sampai)).orElse(null),
                Isian.atauNull(isi(nomorSk)));
    }
}
