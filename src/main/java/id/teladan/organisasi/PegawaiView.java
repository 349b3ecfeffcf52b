package id.teladan.organisasi;

import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import id.teladan.web.Galat;
import id.teladan.web.Halamanan;
import id.teladan.web.Opsi;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One person with his assignments, his superior of the day and the history of changes. */
record PegawaiView(
        RincianRepository.RincianPegawai rincian,
        Map<AturanTanpaKepala, PejabatPenilai> penilai,
        LocalDate hari,
        Zona zona) {
    private static final List<String> JENIS_PTK = List.of(
            "Guru Kelas",
            "Guru Mapel",
            "Guru BK",
            "Guru TIK",
            "Guru Pendamping",
            "Guru Pendamping Khusus",
            "Guru Pembimbing Khusus",
            "Guru Pengganti",
            "Kepala Sekolah",
            "Pengawas Sekolah",
            "Tenaga Kependidikan",
            "Pegawai Dinas");
    private static final List<String> JENJANG_JABATAN =
            List.of("Guru Ahli Pertama", "Guru Ahli Muda", "Guru Ahli Madya", "Guru Ahli Utama");

    List<Penugasan> kini() {
        return rincian.penugasan().stream().filter(p -> p.fakta().berlaku(hari)).toList();
    }

    List<Penugasan> lain() {
        return rincian.penugasan().stream()
                .filter(p -> !p.fakta().berlaku(hari))
                .toList();
    }

    /** Who assesses him under one rule, in words for the admin. */
    String penilai(AturanTanpaKepala aturan) {
        return switch (penilai.get(aturan)) {
            case PejabatPenilai.Orang o -> o.nama() + " · " + o.jabatan() + keadaan(o);
            case PejabatPenilai.OlehSistem s -> "Tidak ada orang: rencana disetujui sistem saat diajukan";
            case PejabatPenilai.TidakAda t -> "Tidak ada";
            case null -> "Tidak ada";
        };
    }

    private static String keadaan(PejabatPenilai.Orang o) {
        Wakil w = o.wakil();
        return (o.cutiSampai() == null ? "" : ", cuti sampai " + Tanggal.panjang(o.cutiSampai()))
                + (w == null ? "" : ", diwakili " + w.nama() + " sampai " + Tanggal.panjang(w.sampai()));
    }

    /** Whether the two rules lead to the same superior, as they do wherever there is a definitive kepala sekolah. */
    boolean samaSaja() {
        return penilai(AturanTanpaKepala.DISETUJUI_SISTEM).equals(penilai(AturanTanpaKepala.DINILAI_PLT));
    }

    boolean berpenilai() {
        return penilai.values().stream().allMatch(PejabatPenilai.Orang.class::isInstance);
    }

    record Daftar(List<DaftarRepository.BarisPegawai> baris, Halamanan halamanan, DaftarRepository.Saringan saringan) {
        String status() {
            StatusKepegawaian s = saringan.status();
            return s == null ? "" : s.name();
        }

        String peran() {
            Peran p = saringan.peran();
            return p == null ? "" : p.name();
        }

        List<Opsi> pilihanStatus() {
            return opsiStatus();
        }

        List<Opsi> pilihanPeran() {
            return opsiPeran();
        }

        boolean disaring() {
            return !saringan.teks().isEmpty() || saringan.status() != null || saringan.peran() != null;
        }
    }

    /**
     * The form of a person.
     *
     * @param id null for a new one
     * @param bentrok what another person saved meanwhile (lama) beside what was typed (baru); empty when nobody did
     */
    record Isi(@Nullable PegawaiId id, PegawaiForm f, List<Galat> galat, List<Perubahan.Beda> bentrok) {
        List<Opsi> status() {
            return opsiStatus();
        }

        List<Opsi> jenisPtk() {
            return Isian.opsi(JENIS_PTK, Isian.isi(f.jenisPtk()));
        }

        List<Opsi> jenjangJabatan() {
            return Isian.opsi(JENJANG_JABATAN, Isian.isi(f.jenjangJabatan()));
        }
    }

    /** The form that begins an assignment. */
    record Mulai(Pegawai pegawai, PenugasanForm f, List<Galat> galat) {
        List<Opsi> peran() {
            return opsiPeran();
        }
    }

    private static List<Opsi> opsiStatus() {
        return Stream.of(StatusKepegawaian.values())
                .map(s -> new Opsi(s.name(), s.sebutan()))
                .toList();
    }

    private static List<Opsi> opsiPeran() {
        return Stream.of(Peran.values())
                .map(p -> new Opsi(p.name(), p.sebutan()))
                .toList();
    }
}
