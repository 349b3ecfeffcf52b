package id.teladan.organisasi;

import java.util.Arrays;
import java.util.Optional;

/** Status kepegawaian; CPNS counts as PNS. Only ASN must take part, non-ASN are encouraged to. */
public enum StatusKepegawaian {
    PNS("PNS"),
    PPPK("PPPK"),
    NON_ASN("Non-ASN");

    private final String sebutan;

    StatusKepegawaian(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }

    /** By its name or its sebutan, as histories hold it. */
    static Optional<StatusKepegawaian> dari(String teks) {
        return Arrays.stream(values())
                .filter(s -> s.sebutan.equals(teks) || s.name().equals(teks))
                .findFirst();
    }

    public boolean asn() {
        return this != NON_ASN;
    }
}
