package id.teladan.web;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** A short number that a person can read out on the telephone and that leads to the line in the log. */
final class NomorKejadian {
    private static final SecureRandom ACAK = new SecureRandom();
    /** Without the signs that are mixed up when read out or written by hand. */
    private static final String TANDA = "23456789ACDEFHJKMNPRTVWXY";

    private NomorKejadian() {}

    static String catat(Logger log, @Nullable Throwable sebab) {
        String nomor = baru();
        log.error("Kejadian {}", nomor, sebab);
        return nomor;
    }

    private static String baru() {
        String acak = ACAK.ints(8, 0, TANDA.length())
                .mapToObj(i -> String.valueOf(TANDA.charAt(i)))
                .collect(Collectors.joining());
        return acak.substring(0, 4) + "-" + acak.substring(4);
    }
}
