package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.HalanganSiklus.Salah;
import java.util.List;
import java.util.Optional;

/** What a step of the table needs besides its row: a complete form, a reason, a request to answer. */
final class SyaratSiklus {
    private SyaratSiklus() {}

    static Optional<HalanganSiklus> halangan(Siklus s, LangkahSiklus l, Huruf h, TindakanSiklus t, BentukDokumen b) {
        return switch (l) {
            case SIMPAN, SIMPAN_NILAI -> salah(b.salah(Siklus.pengisi(l, h), t.isi()));
            case KUMPULKAN, NILAI ->
                salah(b.salah(Siklus.pengisi(l, h), t.isi()))
                        .or(() -> kurang(b.kurang(Siklus.pengisi(l, h), s.gabung(l, h, t, b))));
            case TARIK -> sudahDiteruskan(s, h, b);
            case KEMBALIKAN -> tanpaAlasan(t);
            case MINTA_UBAH ->
                tanpaAlasan(t)
                        .or(() -> s.permintaan(h).map(x -> new HalanganSiklus.Permintaan(KalimatSiklus.SUDAH_DIMINTA)));
            case TOLAK_UBAH -> tanpaAlasan(t).or(() -> tanpaPermintaan(s, h));
            case TERIMA_UBAH, TARIK_PERMINTAAN -> tanpaPermintaan(s, h);
            case KONFIRMASI -> Optional.empty();
            case IKUTI_RENCANA -> sudahDiamati(s);
        };
    }

    private static Optional<HalanganSiklus> salah(List<Salah> salah) {
        return salah.isEmpty() ? Optional.empty() : Optional.of(new HalanganSiklus.IsianSalah(salah));
    }

    private static Optional<HalanganSiklus> kurang(List<Salah> kurang) {
        return kurang.isEmpty() ? Optional.empty() : Optional.of(new HalanganSiklus.BelumLengkap(kurang));
    }

    private static Optional<HalanganSiklus> tanpaAlasan(TindakanSiklus t) {
        String c = t.catatan();
        if (c == null || c.isBlank()) {
            return Optional.of(new HalanganSiklus.AlasanKosong(KalimatSiklus.TULIS_ALASAN));
        }
        return c.length() > BentukDokumen.TERPANJANG
                ? Optional.of(new HalanganSiklus.AlasanKosong(KalimatSiklus.ALASAN_PANJANG))
                : Optional.empty();
    }

    private static Optional<HalanganSiklus> tanpaPermintaan(Siklus s, Huruf h) {
        return s.permintaan(h).isEmpty()
                ? Optional.of(new HalanganSiklus.Permintaan(KalimatSiklus.TANPA_PERMINTAAN))
                : Optional.empty();
    }

    /** Whether somebody has gone on from it: then a change is asked for instead. */
    private static Optional<HalanganSiklus> sudahDiteruskan(Siklus s, Huruf h, BentukDokumen b) {
        boolean lanjut = switch (h) {
            case A -> s.dokumen().containsKey(Huruf.B);
            case C -> s.dokumen().containsKey(Huruf.E) || s.upaya() > 0;
            case B, D, E -> false;
        };
        return lanjut
                ? Optional.of(new HalanganSiklus.StatusLain(s.status(h), KalimatSiklus.sudahDiteruskan(b)))
                : Optional.empty();
    }

    private static Optional<HalanganSiklus> sudahDiamati(Siklus s) {
        Dokumen b = s.dokumen().get(Huruf.B);
        return b != null && b.status() != StatusDokumen.DRAF
                ? Optional.of(new HalanganSiklus.StatusLain(b.status(), KalimatSiklus.SUDAH_DIAMATI))
                : Optional.empty();
    }
}
