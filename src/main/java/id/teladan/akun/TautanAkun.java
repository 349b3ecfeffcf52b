package id.teladan.akun;

import id.teladan.organisasi.Organisasi;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The account of the provider outside that is linked to an account, as the admin dinas sees it and cuts it off. */
final class TautanAkun {
    private static final int ALASAN_TERPANJANG = 500;

    private final LuarRepository luar;
    private final PenjagaSesi sesi;
    private final Organisasi organisasi;
    private final CaraMasuk cara;
    private final InstantSource jam;

    TautanAkun(LuarRepository luar, PenjagaSesi sesi, Organisasi organisasi, CaraMasuk cara, InstantSource jam) {
        this.luar = luar;
        this.sesi = sesi;
        this.organisasi = organisasi;
        this.cara = cara;
        this.jam = jam;
    }

    boolean lokal() {
        return cara.lokal();
    }

    /** Label of the accounts from outside, also for links from a time when the provider was still set up. */
    String label() {
        CaraMasuk.Luar l = cara.luar();
        return l == null ? "luar" : l.label();
    }

    boolean dipakai() {
        return cara.luar() != null;
    }

    List<Riwayat> riwayat(AkunBaris a, Zona zona) {
        List<LuarRepository.Catatan> semua = luar.riwayat(a);
        Map<PegawaiId, String> nama = organisasi.nama(
                a.dinas(), semua.stream().map(LuarRepository.Catatan::oleh).toList());
        return semua.stream()
                .map(c -> new Riwayat(
                        pukul(c.pada(), zona), nama.getOrDefault(c.oleh(), "Pegawai lain"), c.apa(), c.alasan()))
                .toList();
    }

    static String pukul(Instant saat, Zona zona) {
        return Tanggal.singkat(saat, zona) + " " + zona;
    }

    static List<Galat> periksa(String alasan) {
        if (alasan.isBlank()) {
            return List.of(new Galat("alasan", "Tulis alasannya, misalnya: akun belajar.id dibuat ulang."));
        }
        return alasan.length() > ALASAN_TERPANJANG
                ? List.of(new Galat("alasan", "Alasan paling panjang " + ALASAN_TERPANJANG + " huruf."))
                : List.of();
    }

    /** Cuts the link and ends all sessions; false when the account changed since {@code versi}. */
    boolean lepaskan(AkunBaris a, Pengguna oleh, String alasan, int versi) {
        Runnable akhiri = () -> sesi.akhiriSemua(a.dinas(), a.id(), Optional.empty());
        boolean dilepas = a.versi() == versi && luar.lepaskan(a, oleh.pegawai(), alasan.strip(), jam.instant(), akhiri);
        sesi.lupakanSemua();
        return dilepas;
    }

    /** A line of the account's history. */
    record Riwayat(
            String pada, String oleh, String apa, @Nullable String alasan) {}
}
