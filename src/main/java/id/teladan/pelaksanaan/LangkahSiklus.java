package id.teladan.pelaksanaan;

import static id.teladan.pelaksanaan.Huruf.*;
import static id.teladan.pelaksanaan.PihakSiklus.*;
import static id.teladan.pelaksanaan.StatusDokumen.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All legal steps on the documents of the cycle: of which document, from which status, to which, by which party. What is not written
 * here is refused. A document opens only when the one before it was handed in ({@link Huruf}).
 */
public enum LangkahSiklus {
    SIMPAN(
            "Menyimpan draf",
            oleh(PEMILIK, A, KOSONG, DRAF),
            oleh(PEMILIK, A, DRAF, DRAF),
            pengamat(B, KOSONG, DRAF),
            pengamat(B, DRAF, DRAF),
            oleh(PEMILIK, C, KOSONG, DRAF),
            oleh(PEMILIK, C, DRAF, DRAF),
            oleh(PEMILIK, E, KOSONG, DRAF),
            oleh(PEMILIK, E, DRAF, DRAF)),
    KUMPULKAN(
            "Mengumpulkan",
            oleh(PEMILIK, A, KOSONG, DIKUMPULKAN),
            oleh(PEMILIK, A, DRAF, DIKUMPULKAN),
            memutus(B, KOSONG, DIKUMPULKAN),
            memutus(B, DRAF, DIKUMPULKAN),
            oleh(PENGAMAT, B, KOSONG, MENUNGGU_KONFIRMASI),
            oleh(PENGAMAT, B, DRAF, MENUNGGU_KONFIRMASI),
            oleh(PEMILIK, C, KOSONG, DIKUMPULKAN),
            oleh(PEMILIK, C, DRAF, DIKUMPULKAN),
            oleh(PEMILIK, E, KOSONG, DIKUMPULKAN),
            oleh(PEMILIK, E, DRAF, DIKUMPULKAN)),
    /** As long as nobody has gone on from it. */
    TARIK(
            "Menarik kembali",
            oleh(PEMILIK, A, DIKUMPULKAN, DRAF),
            oleh(PENGAMAT, B, MENUNGGU_KONFIRMASI, DRAF),
            oleh(PEMILIK, C, DIKUMPULKAN, DRAF),
            oleh(PEMILIK, E, DIKUMPULKAN, DRAF)),
    KONFIRMASI("Mengonfirmasi", oleh(PENILAI, B, MENUNGGU_KONFIRMASI, DIKUMPULKAN)),
    KEMBALIKAN("Mengembalikan", oleh(PENILAI, B, MENUNGGU_KONFIRMASI, DRAF)),
    SIMPAN_NILAI(
            "Menyimpan draf penilaian", memutus(C, DIKUMPULKAN, DIKUMPULKAN), memutus(E, DIKUMPULKAN, DIKUMPULKAN)),
    NILAI(
            "Menilai",
            memutus(C, DIKUMPULKAN, DINILAI),
            memutus(C, DINILAI, DINILAI),
            memutus(E, DIKUMPULKAN, DINILAI),
            memutus(E, DINILAI, DINILAI)),
    /** Asks to change what was handed in; the document itself stays. */
    MINTA_UBAH(
            "Meminta perubahan",
            oleh(PEMILIK, A, DIKUMPULKAN, DIKUMPULKAN),
            oleh(PEMILIK, C, DIKUMPULKAN, DIKUMPULKAN),
            oleh(PEMILIK, C, DINILAI, DINILAI),
            oleh(PEMILIK, E, DIKUMPULKAN, DIKUMPULKAN),
            oleh(PEMILIK, E, DINILAI, DINILAI)),
    TARIK_PERMINTAAN(
            "Menarik permintaan perubahan",
            oleh(PEMILIK, A, DIKUMPULKAN, DIKUMPULKAN),
            oleh(PEMILIK, C, DIKUMPULKAN, DIKUMPULKAN),
            oleh(PEMILIK, C, DINILAI, DINILAI),
            oleh(PEMILIK, E, DIKUMPULKAN, DIKUMPULKAN),
            oleh(PEMILIK, E, DINILAI, DINILAI)),
    /** Opens a new version with the same content; the old one stays. */
    TERIMA_UBAH(
            "Menerima permintaan perubahan",
            memutus(A, DIKUMPULKAN, DRAF),
            memutus(C, DIKUMPULKAN, DRAF),
            memutus(C, DINILAI, DRAF),
            memutus(E, DIKUMPULKAN, DRAF),
            memutus(E, DINILAI, DRAF)),
    TOLAK_UBAH(
            "Menolak permintaan perubahan",
            memutus(A, DIKUMPULKAN, DIKUMPULKAN),
            memutus(C, DIKUMPULKAN, DIKUMPULKAN),
            memutus(C, DINILAI, DINILAI),
            memutus(E, DIKUMPULKAN, DIKUMPULKAN),
            memutus(E, DINILAI, DINILAI)),
    /** After an amendment of the plan to another indikator, while nobody has observed. */
    IKUTI_RENCANA(
            "Mengikuti rencana yang berubah",
            oleh(PEMILIK, A, KOSONG, KOSONG),
            oleh(PEMILIK, A, DRAF, DRAF),
            oleh(PEMILIK, A, DIKUMPULKAN, DRAF));

    /** One row of the table. */
    record Lintasan(Huruf huruf, StatusDokumen dari, StatusDokumen ke, PihakSiklus pihak) {}

    private final String sebutan;
    private final List<Lintasan> lintasan;

    @SafeVarargs
    LangkahSiklus(String sebutan, List<Lintasan>... lintasan) {
        this.sebutan = sebutan;
        this.lintasan = Stream.of(lintasan).flatMap(List::stream).toList();
    }

    private static List<Lintasan> oleh(PihakSiklus pihak, Huruf h, StatusDokumen dari, StatusDokumen ke) {
        return List.of(new Lintasan(h, dari, ke, pihak));
    }

    /** By whoever decides: the pejabat penilai, and the Tim Kerja in his place. */
    private static List<Lintasan> memutus(Huruf h, StatusDokumen dari, StatusDokumen ke) {
        return List.of(new Lintasan(h, dari, ke, PENILAI), new Lintasan(h, dari, ke, TIM_KERJA));
    }

    private static List<Lintasan> pengamat(Huruf h, StatusDokumen dari, StatusDokumen ke) {
        return Stream.of(PENILAI, TIM_KERJA, PENGAMAT)
                .map(p -> new Lintasan(h, dari, ke, p))
                .toList();
    }

    public String sebutan() {
        return sebutan;
    }

    List<Lintasan> lintasan() {
        return lintasan;
    }

    boolean pernahOleh(Huruf h, PihakSiklus pihak) {
        return lintasan.stream().anyMatch(l -> l.huruf() == h && l.pihak() == pihak);
    }

    Optional<Lintasan> untuk(Huruf h, StatusDokumen dari, PihakSiklus pihak) {
        return lintasan.stream()
                .filter(l -> l.huruf() == h && l.dari() == dari && l.pihak() == pihak)
                .findFirst();
    }

    static LangkahSiklus dari(String nama) {
        return Arrays.stream(values())
                .filter(l -> l.name().equals(nama))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Langkah tidak dikenal: " + nama));
    }
}
