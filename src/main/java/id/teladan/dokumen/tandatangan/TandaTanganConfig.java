package id.teladan.dokumen.tandatangan;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The service by the settings {@code teladan.bsre.*}; without a version there is none. */
@Configuration(proxyBeanMethods = false)
class TandaTanganConfig {
    @Bean
    TandaTangan.Layanan layananTandaTangan(Environment setelan) {
        SetelanBsre s = setelan(setelan);
        LayananTandaTangan l = switch (s.versi()) {
            case MATI -> null;
            case V1 -> new BsreV1(new KlienBsre(s));
            case V2 -> new BsreV2(new KlienBsre(s), s.bidangTotp());
        };
        return new TandaTangan.Layanan(s.versi(), Optional.ofNullable(l));
    }

    @Bean
    PembatasSandi pembatasSandiBsre() {
        return new PembatasSandi();
    }

    static SetelanBsre setelan(Environment e) {
        String versi = teks(e, "versi").toUpperCase(Locale.ROOT);
        SetelanBsre.Versi v;
        try {
            v = versi.isEmpty() ? SetelanBsre.Versi.MATI : SetelanBsre.Versi.valueOf(versi);
        } catch (IllegalArgumentException x) {
            throw new IllegalArgumentException("Setelan teladan.bsre.versi harus v1 atau v2, atau dikosongkan.", x);
        }
        if (v != SetelanBsre.Versi.MATI && teks(e, "alamat").isEmpty()) {
            throw new IllegalArgumentException("Setelan teladan.bsre.alamat belum diisi.");
        }
        URI alamat = URI.create(teks(e, "alamat"));
        if (v != SetelanBsre.Versi.MATI && !aman(alamat)) {
            throw new IllegalArgumentException(
                    "Setelan teladan.bsre.alamat harus dimulai dengan https://: lewat alamat itu passphrase dikirim. Hanya layanan di "
                            + "mesin ini sendiri (localhost) yang boleh http://.");
        }
        String totp = e.getProperty("teladan.bsre.bidang-totp", "totp");
        if (!totp.matches("[a-z]{1,20}")) {
            throw new IllegalArgumentException("Setelan teladan.bsre.bidang-totp harus kata, seperti totp atau otp.");
        }
        return new SetelanBsre(
                v,
                alamat,
                teks(e, "akun"),
                teks(e, "sandi"),
                e.getProperty("teladan.bsre.batas-sambung", Duration.class, Duration.ofSeconds(5)),
                e.getProperty("teladan.bsre.batas-jawab", Duration.class, Duration.ofSeconds(60)),
                totp);
    }

    private static boolean aman(URI alamat) {
        String tuan = alamat.getHost();
        if (tuan == null) {
            return false;
        }
        return "https".equalsIgnoreCase(alamat.getScheme())
                || "http".equalsIgnoreCase(alamat.getScheme()) && mesinIni(tuan);
    }

    private static boolean mesinIni(String tuan) {
        try {
            return tuan.equals("localhost") || InetAddress.ofLiteral(tuan).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String teks(Environment e, String kunci) {
        return e.getProperty("teladan.bsre." + kunci, "").strip();
    }
}
