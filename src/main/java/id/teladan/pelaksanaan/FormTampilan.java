package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.berkas.Berkas;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.web.Galat;
import id.teladan.web.Langkah;
import id.teladan.web.Opsi;
import java.util.List;

/**
 * View of the form of one document, for him who fills it in.
 *
 * @param isi what stands in the fields: as stored, or as typed when it was refused
 * @param dasar digest of the stored content when the form was drawn
 * @param berkas files that stand in A as this reader may see it
 */
record FormTampilan(
        LembarSiklus l, Huruf h, Pengisi oleh, IsiDokumen isi, String dasar, List<Galat> galat, List<Berkas> berkas) {
    static FormTampilan tersimpan(LembarSiklus l, Huruf h, Pengisi oleh) {
        IsiDokumen isi = l.siklus().isi(h);
        return new FormTampilan(l, h, oleh, isi, isi.sidik(), List.of(), List.of());
    }

    static FormTampilan ditolak(LembarSiklus l, Huruf h, Pengisi oleh, IsiDokumen diketik, HalanganSiklus halangan) {
        BentukDokumen b = l.bentuk(h);
        IsiDokumen lama = l.siklus().isi(h);
        return new FormTampilan(
                l, h, oleh, lama.ditimpa(diketik, k -> b.milik(oleh, k)), lama.sidik(), galat(halangan), List.of());
    }

    FormTampilan dengan(List<Berkas> b) {
        return new FormTampilan(l, h, oleh, isi, dasar, galat, b);
    }

    FormTampilan dengan(Galat g) {
        return new FormTampilan(l, h, oleh, isi, dasar, List.of(g), berkas);
    }

    static List<Galat> galat(HalanganSiklus h) {
        return switch (h) {
            case HalanganSiklus.BelumLengkap b -> dari(b.kurang());
            case HalanganSiklus.IsianSalah s -> dari(s.salah());
            default -> List.of(Galat.umum(h.pesan()));
        };
    }

    private static List<Galat> dari(List<HalanganSiklus.Salah> salah) {
        return salah.stream().map(s -> new Galat(s.kunci(), s.pesan())).toList();
    }

    BentukDokumen bentuk() {
        return l.bentuk(h);
    }

    List<Langkah> langkah() {
        return SiklusTampilan.langkah(l, h);
    }

    List<Opsi> cara() {
        return bentuk().cara().stream().map(c -> new Opsi(c.kode(), c.judul())).toList();
    }
}
