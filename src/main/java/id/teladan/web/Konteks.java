package id.teladan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout of every page needs beside the page's own view.
 *
 * @param pengguna who is signed in; null on public pages
 * @param csrf value of the hidden field {@code _csrf} that every form carries
 * @param jalur path of this request, for the menu and for coming back
 * @param kabar one sentence about what was just done, shown once; null when there is none
 */
public record Konteks(
        @Nullable Pengguna pengguna,
        String csrf,
        String jalur,
        @Nullable String kabar,
        Aset aset,
        List<Menu> menu) {

    /** A link of the menu; {@code kini}: the page belongs to it. */
    public record Menu(String judul, String url, boolean kini) {}

    /**
     * Addresses of the static files with their fingerprints.
     *
     * @param unggah only for pages that take files
     * @param luring what is kept on the device and sent from there, on every page
     * @param kelas the page for the classroom without a signal
     */
    public record Aset(String css, String htmx, String js, String ikon, String unggah, String luring, String kelas) {}
}
