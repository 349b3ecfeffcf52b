package id.teladan.organisasi;

import id.teladan.umum.Zona;
import id.teladan.web.Galat;
import java.time.LocalDate;
import java.util.List;

/**
 * One assignment with the three forms that change it.
 *
 * @param bentrok what another person saved meanwhile (lama) beside what was typed (baru); empty when nobody did
 */
record PenugasanView(
        RincianRepository.RincianPenugasan rincian,
        UbahTugasForm f,
        List<Galat> galat,
        List<Perubahan.Beda> bentrok,
        LocalDate hari,
        Zona zona) {

    FaktaPenugasan fakta() {
        return rincian.penugasan().fakta();
    }

    /** Whether there is a day in the future on which it still holds, so that ending it means something. */
    boolean dapatDiakhiri() {
        LocalDate sampai = fakta().rentang().sampai();
        return !fakta().batal() && (sampai == null || sampai.isAfter(hari));
    }
}
