package id.teladan.akun;

import org.jspecify.annotations.Nullable;

/** What was typed on the page Ganti kata sandi, named as its fields; never shown again. */
record SandiForm(String sandi_lama, String sandi_baru, String sandi_ulang) {
    SandiForm(@Nullable String sandi_lama, @Nullable String sandi_baru, @Nullable String sandi_ulang) {
        this.sandi_lama = kosong(sandi_lama);
        this.sandi_baru = kosong(sandi_baru);
        this.sandi_ulang = kosong(sandi_ulang);
    }

    private static String kosong(@Nullable String s) {
        return s == null ? "" : s;
    }

    /** A password never stands in a log. */
    @Override
    public String toString() {
        return "SandiForm";
    }
}
