package id.teladan.perencanaan;

import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one plan and its answers must be when one act comes after the other: the rules of the aggregate, without database, transactions
 * and pages. A run of the real application must be explained by it.
 */
record ModelRencana(Skp skp, int versi, Tindakan pemilik, Tindakan penilai) {
    /** The answer as a browser sees it. */
    enum Jawab {
        BERHASIL,
        BENTROK,
        SUDAH_BEDA,
        TIDAK_SAH,
        BUKAN_PIHAK
    }

    record Hasil(Jawab jawab, ModelRencana sesudah) {}

    /** An act that somebody sends to the plan. */
    sealed interface Aksi {}

    /** @param dasar digest that the form carried; null when it carried none */
    record Simpan(
            Bagian bagian, List<Butir> butir, @Nullable String dasar) implements Aksi {}

    /** @param versi of the plan that the form carried; null when it carried none */
    record Langkah(
            LangkahSkp langkah,
            boolean olehPenilai,
            @Nullable String catatan,
            @Nullable Integer versi) implements Aksi {}

    record Sesuaikan(
            Bagian bagian,
            @Nullable String sekarang,
            @Nullable String baru) implements Aksi {}

    record Draf(String catatan) implements Aksi {}

    Hasil lakukan(Aksi aksi) {
        return switch (aksi) {
            case Simpan s -> simpan(s);
            case Langkah l -> langkah(l);
            case Sesuaikan s -> sesuaikan(s);
            case Draf d -> draf(d);
        };
    }

    private Hasil simpan(Simpan s) {
        if (!LangkahSkp.SIMPAN.bolehOleh(skp.status(), Pihak.PEMILIK)) {
            return new Hasil(Jawab.SUDAH_BEDA, this);
        }
        Skp baru = skp.simpan(s.bagian(), s.butir());
        if (!baru.kelengkapan(pemilik.ketentuan()).tolak(s.bagian(), baru.isi()).isEmpty()) {
            return new Hasil(Jawab.TIDAK_SAH, this);
        }
        if (baru.isi().equals(skp.isi())) {
            return new Hasil(Jawab.BERHASIL, this);
        }
        if (s.dasar() != null && !s.dasar().equals(skp.isi().sidik(s.bagian()))) {
            return new Hasil(Jawab.BENTROK, this);
        }
        return berhasil(baru);
    }

    private Hasil langkah(Langkah l) {
        Tindakan t = (l.olehPenilai() ? penilai : pemilik).denganCatatan(l.catatan());
        Optional<Halangan> h = skp.halangan(l.langkah(), t);
        if (h.isPresent()) {
            boolean sudah = l.langkah().lintasan().stream()
                    .anyMatch(x -> x.pihak() == t.pihak() && x.ke() == skp.status() && x.dari() != x.ke());
            boolean lain =
                    l.catatan() != null && !l.catatan().equals(skp.tanda().catatan());
            return new Hasil(sudah ? lain ? Jawab.SUDAH_BEDA : Jawab.BERHASIL : jawab(h.get()), this);
        }
        if (l.versi() != null && l.versi() != versi) {
            return new Hasil(Jawab.SUDAH_BEDA, this);
        }
        return berhasil(skp.langkah(l.langkah(), t));
    }

    private Hasil sesuaikan(Sesuaikan s) {
        Penyesuaian usul = new Penyesuaian(
                UUID.randomUUID(), s.bagian(), s.sekarang(), s.baru(), null, null, null, penilai.oleh(), Instant.now());
        Optional<Halangan> h = skp.halanganSesuaikan(s.sekarang(), usul, penilai);
        return h.isPresent()
                ? new Hasil(jawab(h.get()), this)
                : berhasil(skp.sesuaikan(s.sekarang(), usul, Instant.now()));
    }

    private Hasil draf(Draf d) {
        Optional<Halangan> h = skp.halangan(LangkahSkp.SESUAIKAN, penilai);
        return h.isPresent()
                ? new Hasil(jawab(h.get()), this)
                : berhasil(skp.tandai(skp.tanda().denganDiperiksa(Instant.now(), d.catatan())));
    }

    private static Jawab jawab(Halangan h) {
        return switch (h) {
            case Halangan.StatusLain x -> Jawab.SUDAH_BEDA;
            case Halangan.SudahBerubah x -> Jawab.SUDAH_BEDA;
            case Halangan.BukanPihak x -> Jawab.BUKAN_PIHAK;
            default -> Jawab.TIDAK_SAH;
        };
    }

    /** Each write counts the version up by one. */
    private Hasil berhasil(Skp s) {
        return new Hasil(Jawab.BERHASIL, new ModelRencana(s, versi + 1, pemilik, penilai));
    }

    /** All of the plan that people see, without ids and times. */
    static String rupa(Skp s, int versi) {
        List<String> lapis = new ArrayList<>();
        for (Penyesuaian p : s.penyesuaian().daftar()) {
            lapis.add(p.bagian() + " " + p.kodeLama() + ">" + p.kodeBaru());
        }
        lapis.sort(null);
        PegawaiId oleh = s.tanda().penilai();
        return "%s versi %d %s %s catatan=%s draf=%s keberatan=%d penilai=%s"
                .formatted(
                        s.status(),
                        versi,
                        s.isi().butir(),
                        lapis,
                        s.tanda().catatan(),
                        s.tanda().draf(),
                        s.tanda().keberatan(),
                        oleh);
    }
}
