package id.teladan.penilaian.hitung;

import id.teladan.penilaian.HasilPenilaian.Klausul;
import id.teladan.periode.AturanPenilaian.Akibat;
import id.teladan.periode.AturanPenilaian.JenisSyarat;
import java.util.List;

/** Something that the rule set asks for and that is not there; {@code rincian} says what of it. */
public record Kekurangan(JenisSyarat jenis, String judul, List<String> rincian, Akibat akibat, Klausul dasar) {
    public Kekurangan {
        rincian = List.copyOf(rincian);
    }

    public boolean menghalangi() {
        return akibat == Akibat.HALANGI;
    }

    public boolean perluAlasan() {
        return akibat == Akibat.ALASAN;
    }
}
