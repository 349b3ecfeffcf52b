package id.teladan.perencanaan;

import id.teladan.umum.Kalimat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an employee can be reminded of: the next step where it is his. */
enum Pengingat {
    MULAI("belum mulai", "Mulai susun rencana kinerja Anda", "Rencana kinerja Anda belum dimulai."),
    AJUKAN("belum mengajukan", "Ajukan rencana kinerja Anda", "Rencana kinerja Anda masih draf dan belum diajukan."),
    PERBAIKI(
            "perlu memperbaiki",
            "Perbaiki rencana kinerja Anda",
            "Rencana kinerja Anda dikembalikan untuk diperbaiki dan belum diajukan lagi."),
    SEPAKATI(
            "belum menyepakati",
            "Sepakati rencana kinerja Anda",
            "Rencana kinerja Anda sudah disetujui dan menunggu Anda sepakati.");

    private final String sebutan;
    private final String judul;
    private final String isi;

    Pengingat(String sebutan, String judul, String isi) {
        this.sebutan = sebutan;
        this.judul = judul;
        this.isi = isi;
    }

    /**
     * Empty where the next step is not the employee's.
     *
     * @param status null while there is no plan
     * @param perubahan whether the plan is an amendment, which nobody is pressed to go on with
     */
    static Optional<Pengingat> untuk(@Nullable StatusSkp status, boolean perubahan) {
        if (status == null) {
            return Optional.of(MULAI);
        }
        return switch (status) {
            case DRAF -> perubahan ? Optional.empty() : Optional.of(AJUKAN);
            case DIKEMBALIKAN -> perubahan ? Optional.empty() : Optional.of(PERBAIKI);
            case DISETUJUI -> perubahan ? Optional.empty() : Optional.of(SEPAKATI);
            default -> Optional.empty();
        };
    }

    /** Why there is nothing to remind of. */
    static String tidakPerlu(StatusSkp status, boolean perubahan) {
        if (perubahan && status.ditulis()) {
            return "Rencananya sudah disepakati; perubahannya boleh diajukan atau dibatalkan kapan saja.";
        }
        if (perubahan && status == StatusSkp.DISETUJUI) {
            return "Rencananya sudah disepakati; perubahannya sudah disetujui dan boleh disepakati atau dibatalkan kapan saja.";
        }
        return status == StatusSkp.DISEPAKATI
                ? "Rencananya sudah disepakati."
                : "Rencananya sudah diajukan dan menunggu atasan, bukan pegawai.";
    }

    /** Who it is for, in the lists of the superior: "belum mulai". */
    String sebutan() {
        return sebutan;
    }

    String judul() {
        return judul;
    }

    /** Whether it only makes sense while the planning window is open. */
    boolean berbatas() {
        return this == MULAI || this == AJUKAN;
    }

    String isi(String pengirim, String batas, @Nullable String catatan) {
        String pesan = catatan == null ? "" : " Pesan: “" + catatan + "”";
        return isi + (batas.isEmpty() ? "" : " " + batas) + " Diingatkan oleh " + Kalimat.titik(pengirim) + pesan;
    }

    String url(@Nullable SkpId skp) {
        return skp == null || this == MULAI ? "/" : "/skp/" + skp + (this == SEPAKATI ? "/kesepakatan" : "/rangkuman");
    }
}
