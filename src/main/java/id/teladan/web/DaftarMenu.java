package id.teladan.web;

import id.teladan.umum.Peran;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The menu of each role: names and addresses of pages, which belong to rooms further down and are known here only as links. */
final class DaftarMenu {
    private static final Map<String, String> BERANDA = berurut("Beranda", "/", "Kabar", "/kabar");
    private static final Map<String, String> PEMERIKSA =
            berurut("Beranda", "/", "Periksa", "/periksa", "Wakilkan", "/wakil", "Kabar", "/kabar");
    private static final Map<String, String> ADMIN = berurut(
            "Beranda", "/admin",
            "Satuan", "/admin/satuan",
            "Pegawai", "/admin/pegawai",
            "Tanpa atasan", "/admin/tanpa-atasan",
            "Impor", "/admin/impor",
            "Periode", "/admin/periode",
            "Akun", "/admin/akun",
            "Kabar", "/kabar");

    private DaftarMenu() {}

    static List<Konteks.Menu> untuk(@Nullable Pengguna pengguna, String jalur) {
        if (pengguna == null) {
            return List.of();
        }
        // Who acts for another comes here from his home page, whatever his own role is.
        boolean mewakili = milik("/periksa", jalur) || milik("/wakil", jalur) || milik("/putusan", jalur);
        Map<String, String> butir = butir(pengguna.peran());
        return (mewakili && butir == BERANDA ? PEMERIKSA : butir)
                .entrySet().stream()
                        .map(b -> new Konteks.Menu(b.getKey(), b.getValue(), milik(b.getValue(), jalur)))
                        .toList();
    }

    private static Map<String, String> butir(Peran peran) {
        return switch (peran) {
            case GURU, PENGAWAS, ADMIN_SATUAN -> BERANDA;
            case KEPALA_SEKOLAH, PLT_KEPALA_SEKOLAH, KEPALA_DINAS -> PEMERIKSA;
            case ADMIN_DINAS -> ADMIN;
        };
    }

    private static boolean milik(String url, String jalur) {
        boolean beranda = url.equals("/") || url.equals("/admin");
        return jalur.equals(url) || (!beranda && jalur.startsWith(url + "/"));
    }

    private static Map<String, String> berurut(String... pasangan) {
        Map<String, String> m = new LinkedHashMap<>();
        for (int i = 0; i < pasangan.length; i += 2) {
            m.put(pasangan[i], pasangan[i + 1]);
        }
        return m;
    }
}
