package id.teladan.akun;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in page.
 *
 * @param cara the ways that are open
 * @param keterangan why the person is here, such as that his session ended; null when he came by himself
 * @param galat why the last attempt failed
 * @param bawaan what he had typed elsewhere
 */
record MasukView(
        CaraMasuk cara,
        String akun,
        String lanjut,
        @Nullable String keterangan,
        @Nullable String galat,
        Bawaan bawaan) {

    /**
     * A form that waits for its sender.
     *
     * @param isian carried along in hidden fields
     * @param titipan where it is kept for who signs in at the provider outside
     */
    record Bawaan(@Nullable Isian isian, @Nullable UUID titipan) {
        static final Bawaan TIADA = new Bawaan(null, null);
    }

    static MasukView kosong(CaraMasuk cara, String lanjut, @Nullable String keterangan, Bawaan bawaan) {
        return new MasukView(cara, "", lanjut, keterangan, null, bawaan);
    }

    /** Where the way over the provider outside begins. */
    String urlLuar() {
        return url(MasukLuarController.URL, "", lanjut, bawaan.titipan());
    }

    /** Page where one signs out of the provider by hand, for who has just signed out here. */
    @Nullable
    String urlKeluarLuar() {
        CaraMasuk.Luar l = cara.luar();
        return l != null && KeluarController.masihDiLuar(l).equals(keterangan) ? l.keluar() : null;
    }

    /** An address with what the person was about to do. */
    static String url(String jalur, String sesi, String lanjut, @Nullable UUID titipan) {
        List<String> isi = new ArrayList<>();
        if (!sesi.isEmpty()) {
            isi.add("sesi=" + sesi);
        }
        if (!lanjut.equals("/")) {
            isi.add("lanjut=" + URLEncoder.encode(lanjut, StandardCharsets.UTF_8));
        }
        if (titipan != null) {
            isi.add("titipan=" + titipan);
        }
        return isi.isEmpty() ? jalur : jalur + "?" + String.join("&", isi);
    }
}
