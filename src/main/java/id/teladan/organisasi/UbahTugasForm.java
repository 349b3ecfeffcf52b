package id.teladan.organisasi;

import static id.teladan.organisasi.Isian.isi;

import id.teladan.web.Galat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed in one of the three forms of an assignment's page: end it, mend its dates, mark it as a mistake. */
record UbahTugasForm(
        @Nullable String akhirSampai,
        @Nullable String akhirAlasan,
        @Nullable String mulai,
        @Nullable String sampai,
        @Nullable String alasan,
        @Nullable String batalAlasan,
        @Nullable Integer versi) {

    UbahTugasForm {
        akhirSampai = Isian.rapi(akhirSampai);
        akhirAlasan = Isian.rapi(akhirAlasan);
        mulai = Isian.rapi(mulai);
        sampai = Isian.rapi(sampai);
        alasan = Isian.rapi(alasan);
        batalAlasan = Isian.rapi(batalAlasan);
        versi = Isian.versi(versi);
    }

    static UbahTugasForm dari(Penugasan p) {
        LocalDate sampai = p.fakta().rentang().sampai();
        return new UbahTugasForm(
                "",
                "",
                p.fakta().rentang().mulai().toString(),
                sampai == null ? "" : sampai.toString(),
                "",
                "",
                p.versi());
    }

    /** Fills the forms that were not sent from what is stored. */
    UbahTugasForm lengkapi(Penugasan p, int versiBaru) {
        UbahTugasForm ada = dari(p);
        boolean tanggalDikirim =
                !isi(mulai).isEmpty() || !isi(sampai).isEmpty() || !isi(alasan).isEmpty();
        return new UbahTugasForm(
                akhirSampai,
                akhirAlasan,
                tanggalDikirim ? mulai : ada.mulai,
                tanggalDikirim ? sampai : ada.sampai,
                alasan,
                batalAlasan,
                versiBaru);
    }

    List<Galat> periksaAkhir() {
        List<Galat> galat = new ArrayList<>();
        Isian.tanggalWajib(galat, "akhirSampai", "Hari terakhir", isi(akhirSampai));
        Isian.wajib(galat, "akhirAlasan", "Alasan", isi(akhirAlasan), Isian.ALASAN);
        return galat;
    }

    List<Galat> periksaTanggal() {
        List<Galat> galat = new ArrayList<>();
        Isian.tanggalWajib(galat, "mulai", "Tanggal mulai", isi(mulai));
        Isian.tanggalBoleh(galat, "sampai", "Hari terakhir", isi(sampai));
        Isian.wajib(galat, "alasan", "Alasan", isi(alasan), Isian.ALASAN);
        return galat;
    }

    List<Galat> periksaBatal() {
        List<Galat> galat = new ArrayList<>();
        Isian.wajib(galat, "batalAlasan", "Alasan", isi(batalAlasan), Isian.ALASAN);
        return galat;
    }

    LocalDate hariTerakhir() {
        return Isian.tanggal(isi(akhirSampai)).orElseThrow();
    }

    TataOrganisasi.Pembetulan pembetulan(UUID penugasan) {
        return new TataOrganisasi.Pembetulan(
                penugasan,
                Isian.tanggal(isi(mulai)).orElseThrow(),
                Isian.tanggal(isi(sampai)).orElse(null),
                isi(alasan),
                Isian.versi(versi));
    }
}
