package id.teladan.penilaian;

import static id.teladan.penilaian.PihakPenilaian.*;
import static id.teladan.penilaian.StatusPenilaian.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All legal steps of an assessment: from which status, to which, by which party. What is not written here is refused. */
public enum LangkahPenilaian {
    SIMPAN("Menyimpan draf", oleh(PENILAI, BELUM, DRAF), oleh(PENILAI, DRAF, DRAF)),
    /** Lies beside the draft; the newest counts. */
    REKOMENDASIKAN("Merekomendasikan", oleh(TIM_KERJA, BELUM, BELUM), oleh(TIM_KERJA, DRAF, DRAF)),
    /** What an earlier superior of the same period says. */
    BERI_KETERANGAN("Memberi keterangan", oleh(PENDAHULU, BELUM, BELUM), oleh(PENDAHULU, DRAF, DRAF)),
    TETAPKAN("Menetapkan", oleh(PENILAI, BELUM, DITETAPKAN), oleh(PENILAI, DRAF, DITETAPKAN)),
    /** While the employee has neither opened it nor is taken to have received it. */
    TARIK("Menarik kembali", oleh(PENILAI, DITETAPKAN, DRAF)),
    /** The employee opens the result for the first time: from that day the days for an objection count. */
    BACA("Membuka hasilnya", oleh(PEMILIK, DITETAPKAN, DITETAPKAN)),
    TERIMA("Menerima", oleh(PEMILIK, DITETAPKAN, FINAL)),
    /** Of who has no post and with it no account any more, an admin dinas records the letter. */
    AJUKAN_KEBERATAN("Mengajukan keberatan", oleh(PEMILIK, DITETAPKAN, KEBERATAN), oleh(ADMIN, DITETAPKAN, KEBERATAN)),
    TANGGAPI("Menanggapi keberatan", oleh(PENILAI, KEBERATAN, KEBERATAN)),
    /** An admin dinas only records what an atasan outside Teladan decided in writing. */
    PUTUSKAN("Memutus keberatan", oleh(ATASAN_PENILAI, KEBERATAN, FINAL), oleh(ADMIN, KEBERATAN, FINAL)),
    /** The days for an objection passed without a word. */
    BERLAKU_SENDIRI("Berlaku tanpa keberatan", oleh(SISTEM, DITETAPKAN, FINAL)),
    TUTUP(
            "Menutup tanpa predikat",
            oleh(PENILAI, BELUM, DITUTUP),
            oleh(PENILAI, DRAF, DITUTUP),
            oleh(ADMIN, BELUM, DITUTUP),
            oleh(ADMIN, DRAF, DITUTUP)),
    BUKA_LAGI("Membuka lagi", oleh(PENILAI, DITUTUP, DRAF), oleh(ADMIN, DITUTUP, DRAF));

    /** One row of the table. */
    record Lintasan(StatusPenilaian dari, StatusPenilaian ke, PihakPenilaian pihak) {}

    private final String sebutan;
    private final List<Lintasan> lintasan;

    LangkahPenilaian(String sebutan, Lintasan... lintasan) {
        this.sebutan = sebutan;
        this.lintasan = List.of(lintasan);
    }

    private static Lintasan oleh(PihakPenilaian pihak, StatusPenilaian dari, StatusPenilaian ke) {
        return new Lintasan(dari, ke, pihak);
    }

    public String sebutan() {
        return sebutan;
    }

    List<Lintasan> lintasan() {
        return lintasan;
    }

    boolean pernahOleh(PihakPenilaian pihak) {
        return lintasan.stream().anyMatch(l -> l.pihak() == pihak);
    }

    Optional<Lintasan> untuk(StatusPenilaian dari, PihakPenilaian pihak) {
        return lintasan.stream()
                .filter(l -> l.dari() == dari && l.pihak() == pihak)
                .findFirst();
    }

    /** Whether it may be taken only while the window of the stage Penilaian is open; answers and their decision are never too late for it. */
    boolean dalamJendela() {
        return switch (this) {
            case SIMPAN, REKOMENDASIKAN, BERI_KETERANGAN, TETAPKAN, TARIK, BUKA_LAGI -> true;
            case BACA, TERIMA, AJUKAN_KEBERATAN, TANGGAPI, PUTUSKAN, BERLAKU_SENDIRI, TUTUP -> false;
        };
    }

    static LangkahPenilaian dari(String nama) {
        return Stream.of(values())
                .filter(l -> l.name().equals(nama))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Langkah tidak dikenal: " + nama));
    }
}
