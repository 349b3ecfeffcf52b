package id.teladan.organisasi;

import static id.teladan.organisasi.Isian.isi;

import id.teladan.umum.PegawaiId;
import id.teladan.web.Galat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed to hand over: to whom, from when, until when, why. */
record WakilForm(
        @Nullable String wakil,
        @Nullable String mulai,
        @Nullable String sampai,
        @Nullable String alasan) {

    WakilForm {
        wakil = Isian.rapi(wakil);
        mulai = Isian.rapi(mulai);
        sampai = Isian.rapi(sampai);
        alasan = Isian.rapi(alasan);
    }

    static WakilForm kosong() {
        return new WakilForm("", "", "", "");
    }

    List<Galat> periksa() {
        List<Galat> galat = new ArrayList<>();
        if (pegawai() == null) {
            galat.add(new Galat("wakil", "Pilih siapa yang mewakili Anda"));
        }
        Isian.tanggalWajib(galat, "mulai", "Mulai tanggal", isi(mulai));
        Isian.tanggalWajib(galat, "sampai", "Hari terakhir", isi(sampai));
        Isian.wajib(galat, "alasan", "Alasan", isi(alasan), AturanWakil.ALASAN_TERPANJANG);
        return galat;
    }

    @Nullable
    PegawaiId pegawai() {
        try {
            return PegawaiId.of(isi(wakil));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
