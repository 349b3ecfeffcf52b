package id.teladan.web;

import id.teladan.umum.Peran;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The menu of each role: names and addresses of pages, which belong to rooms further down and are known here only as links. */
final class DaftarMenu {
    private static final Map<String, String> BERANDA = berurut("Beranda", "/", "Kabar", "/kabar");
    private static final Map<String, String> GURU = berurut(
            "Beranda", "/",
            "Pelaksanaan", "/pelaksanaan",
            "Bukti", "/bukti",
            "Penilaian", "/penilaian/saya",
            "Dokumen", "/dokumen",
            "Kabar", "/kabar");
    private static final Map<String, String> GURU_MEWAKILI = berurut(
            "Beranda", "/",
            "Pelaksanaan", "/pelaksanaan",
            "Periksa", "/periksa",
            "Penilaian", "/penilaian",
            "Wakilkan", "/wakil",
            "Kabar", "/kabar");
    private static final Map<String, String> GURU_MENGAMATI =
            berurut("Beranda", "/", "Pelaksanaan", "/pelaksanaan", "Observasi", "/observasi", "Kabar", "/kabar");
    private static final Map<String, String> MEWAKILI = berurut(
            "Beranda", "/",
            "Periksa", "/periksa",
            "Penilaian", "/penilaian",
            "Wakilkan", "/wakil",
            "Kabar", "/kabar");
    private static final Map<String, String> PENGAWAS = berurut(
            "Beranda", "/",
            "Observasi", "/observasi",
            "Penilaian", "/penilaian",
            "Dokumen", "/dokumen",
            "Kabar", "/kabar");
    private static final Map<String, String> PIMPINAN = berurut(
            "Beranda", "/",
            "Periksa", "/periksa",
            "Observasi", "/observasi",
            "Penilaian", "/penilaian",
            "Bukti", "/bukti/orang",
            "Dokumen", "/dokumen",
            "Wakilkan", "/wakil",
            "Kabar", "/kabar");
    private static final Map<String, String> KEPALA_DINAS = berurut(
            "Beranda", "/",
            "Periksa", "/periksa",
            "Observasi", "/observasi",
            "PKO", "/pko",
            "Penilaian", "/penilaian",
            "Bukti", "/bukti/orang",
            "Dokumen", "/dokumen",
            "Wakilkan", "/wakil",
            "Kabar", "/kabar");
    private static final Map<String, String> KEPALA_SEKOLAH = berurut(
            "Beranda", "/",
            "Pelaksanaan", "/pelaksanaan",
            "Periksa", "/periksa",
            "Observasi", "/observasi",
            "Penilaian", "/penilaian",
            "Bukti", "/bukti/orang",
            "Dokumen", "/dokumen",
            "Wakilkan", "/wakil",
            "Kabar", "/kabar");
    private static final Map<String, String> ADMIN = berurut(
            "Beranda", "/admin",
            "Satuan", "/admin/satuan",
            "Pegawai", "/admin/pegawai",
            "Tanpa atasan", "/admin/tanpa-atasan",
            "Impor", "/admin/impor",
            "Periode", "/admin/periode",
            "Akun", "/admin/akun",
            "Dokumen", "/dokumen",
            "Kabar", "/kabar");

    private DaftarMenu() {}

    static List<Konteks.Menu> untuk(@Nullable Pengguna pengguna, String jalur) {
        if (pengguna == null) {
            return List.of();
        }
        return butir(pengguna.peran(), jalur).entrySet().stream()
                .map(b -> new Konteks.Menu(b.getKey(), b.getValue(), kini(b.getValue(), pengguna, jalur)))
                .toList();
    }

    private static Map<String, String> butir(Peran peran, String jalur) {
        // Who acts for another, or observes by SK, comes here from his home page, whatever his own role is.
        boolean mewakili = milik("/periksa", jalur)
                || milik("/wakil", jalur)
                || milik("/putusan", jalur)
                || jalur.equals("/penilaian")
                || milik("/penilaian/massal", jalur)
                || milik("/penilaian/sebaran", jalur);
        return switch (peran) {
            case GURU -> mewakili ? GURU_MEWAKILI : milik("/observasi", jalur) ? GURU_MENGAMATI : GURU;
            case PENGAWAS -> mewakili ? MEWAKILI : PENGAWAS;
            case ADMIN_SATUAN -> mewakili ? MEWAKILI : BERANDA;
            case PLT_KEPALA_SEKOLAH -> PIMPINAN;
            case KEPALA_DINAS -> KEPALA_DINAS;
            case KEPALA_SEKOLAH -> KEPALA_SEKOLAH;
            case ADMIN_DINAS -> ADMIN;
        };
    }

    /** Whether the page belongs to this item; those of a cycle itself have addresses of their own. */
    private static boolean kini(String url, Pengguna p, String jalur) {
        return milik(url, jalur)
                || (url.equals("/observasi") && milik("/pengamat", jalur))
                || (url.equals("/pelaksanaan") && p.adalah(Peran.GURU) && milik("/siklus", jalur));
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
