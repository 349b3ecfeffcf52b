package id.teladan.akun;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which e-mail addresses of the provider outside are let in: the part after the @, and the domain of the organisation where the
 * provider names one, is an accepted domain or ends with a dot and one. Compared as written: what only looks like it is not it.
 *
 * @param domain accepted domains
 * @param murid domains of pupils, refused though they would pass; their sub-domains are not theirs (guru.sd.belajar.id)
 */
record AturanSurel(List<String> domain, Set<String> murid) {
    private static final String RUAS = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile(RUAS + "(?:\\." + RUAS + ")+");
    private static final Pattern LOKAL = Pattern.compile("[\\x21-\\x7e&&[^@\\\\\"(),:;<>\\[\\]]]{1,64}");

    /** What may be wrong with an address. */
    enum Halangan {
        BUKAN_SUREL,
        DOMAIN_LAIN,
        ORGANISASI_LAIN,
        MURID
    }

    /** @param daftar domains with commas between them */
    static AturanSurel dari(String daftar, Set<String> murid) {
        List<String> domain = Arrays.stream(daftar.split(",", -1))
                .map(String::strip)
                .filter(d -> !d.isEmpty())
                .toList();
        if (domain.isEmpty()) {
            throw new SetelanKeliru(
                    "TELADAN_OIDC_DOMAIN kosong. Isi dengan domain yang diterima, misalnya belajar.id.");
        }
        domain.stream().filter(d -> !DOMAIN.matcher(d).matches()).findFirst().ifPresent(d -> {
            throw new SetelanKeliru(
                    "TELADAN_OIDC_DOMAIN memuat \"" + d
                            + "\", yang bukan nama domain. Tulis dengan huruf kecil, misalnya belajar.id, dan koma di antaranya.");
        });
        return new AturanSurel(domain, murid);
    }

    Optional<Halangan> periksa(String surel, @Nullable String organisasi) {
        int at = surel.lastIndexOf('@');
        if (at < 0 || !LOKAL.matcher(surel.substring(0, at)).matches()) {
            return Optional.of(Halangan.BUKAN_SUREL);
        }
        String tempat = surel.substring(at + 1);
        List<String> dari = domain.stream().filter(d -> milik(tempat, d)).toList();
        if (dari.isEmpty()) {
            return Optional.of(Halangan.DOMAIN_LAIN);
        }
        if (organisasi != null && dari.stream().noneMatch(d -> milik(organisasi, d))) {
            return Optional.of(Halangan.ORGANISASI_LAIN);
        }
        return murid.contains(tempat) ? Optional.of(Halangan.MURID) : Optional.empty();
    }

    private static boolean milik(String tempat, String domain) {
        return tempat.length() <= 253
                && DOMAIN.matcher(tempat).matches()
                && (tempat.equals(domain) || tempat.endsWith("." + domain));
    }

    String sebutan() {
        return String.join(", ", domain);
    }
}
