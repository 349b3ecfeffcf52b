package id.teladan.organisasi.impor;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Address of a Dapodik web service, made one: {@code http://192.168.1.10:5774/WebService}. Dapodik serves plain HTTP within the
 * school's network, so http is allowed beside https.
 */
public record AlamatDapodik(String teks) {
    static final int PORT = 5774;
    private static final int PANJANG_MAKS = 200;

    public AlamatDapodik {
        if (!rapikan(teks).equals(Optional.of(teks))) {
            throw new IllegalArgumentException("Bukan alamat layanan web Dapodik");
        }
    }

    /** As people type it: also without scheme, port or path, or with one of the endpoints at its end; empty when it is no address. */
    public static Optional<AlamatDapodik> coba(String teks) {
        return rapikan(teks).map(AlamatDapodik::new);
    }

    private static Optional<String> rapikan(String teks) {
        String t = teks.strip();
        if (t.isEmpty() || t.length() > PANJANG_MAKS) {
            return Optional.empty();
        }
        try {
            URI u = new URI(t.contains("://") ? t : "http://" + t);
            String skema = u.getScheme().toLowerCase(Locale.ROOT);
            String host = u.getHost();
            boolean http = skema.equals("http") || skema.equals("https");
            boolean port = u.getPort() <= 65_535 && u.getPort() != 0;
            if (!http || !port || host == null || u.getRawUserInfo() != null) {
                return Optional.empty();
            }
            return Optional.of(skema + "://" + host.toLowerCase(Locale.ROOT) + port(u, skema) + jalur(u));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String port(URI u, String skema) {
        int port = u.getPort();
        return port > 0 ? ":" + port : skema.equals("https") ? "" : ":" + PORT;
    }

    private static String jalur(URI u) {
        String jalur = u.getRawPath() == null ? "" : u.getRawPath().replaceAll("/+$", "");
        String tanpaTitik = jalur.replaceAll("/get[A-Za-z]+$", "");
        return tanpaTitik.isEmpty() ? "/WebService" : tanpaTitik;
    }

    URI titik(String titik, String npsn) {
        return URI.create(teks + "/" + titik + "?npsn=" + npsn);
    }

    /** Host with its port, for sentences. */
    String tempat() {
        URI u = URI.create(teks);
        return u.getHost() + (u.getPort() > 0 ? ":" + u.getPort() : "");
    }

    String host() {
        return URI.create(teks).getHost();
    }

    @Override
    public String toString() {
        return teks;
    }
}
