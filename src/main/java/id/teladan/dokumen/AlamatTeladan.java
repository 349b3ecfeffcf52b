package id.teladan.dokumen;

import java.net.URI;
import java.util.Locale;

/** The address under which the public reaches this Teladan: it stands in documents for good, and so never comes from a request. */
record AlamatTeladan(String dasar) {
    /** @param setelan the setting {@code teladan.alamat}; {@code cadangan} when that is empty */
    static AlamatTeladan dari(String setelan, String cadangan) {
        String s = setelan.isBlank() ? cadangan : setelan.strip();
        while (s.endsWith("/")) {
            s = s.substring(0, s.length() - 1);
        }
        URI u = URI.create(s);
        String skema = u.getScheme() == null ? "" : u.getScheme().toLowerCase(Locale.ROOT);
        if (!(skema.equals("https") || skema.equals("http"))
                || u.getHost() == null
                || u.getQuery() != null
                || u.getFragment() != null) {
            throw new IllegalArgumentException(
                    "Setelan teladan.alamat harus alamat lengkap seperti https://kinerja.dinas.go.id; sekarang: "
                            + setelan);
        }
        return new AlamatTeladan(s);
    }

    /** The address on this machine; a command serves no pages, and says so by a port of -1. */
    static String mesinIni(String port) {
        return "http://localhost:" + (port.matches("[1-9]\\d*") ? port : "8080");
    }

    String verifikasi(KodeVerifikasi kode) {
        return dasar + "/verifikasi/" + kode;
    }
}
