package id.teladan.organisasi;

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

    public boolean asn() {
        return this != NON_ASN;
    }
}
