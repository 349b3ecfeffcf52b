package id.teladan.pelaksanaan.berkas;

import static id.teladan.pelaksanaan.berkas.JenisBerkas.*;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** For what a file is uploaded, and so of which kind it may be. */
public enum Guna {
    /** Certificates, SK, reports, lesson plans. */
    DOKUMEN("PDF", PDF),
    /** Photos of an observation. */
    FOTO("foto JPEG, PNG, atau WebP", JPEG, PNG, WEBP),
    /** What one adds to the log of follow-up: either. */
    LAMPIRAN("PDF, atau foto JPEG, PNG, atau WebP", PDF, JPEG, PNG, WEBP);

    private final String sebutan;
    private final Set<JenisBerkas> jenis;

    Guna(String sebutan, JenisBerkas... jenis) {
        this.sebutan = sebutan;
        this.jenis = Set.of(jenis);
    }

    /** What is accepted, in words. */
    public String sebutan() {
        return sebutan;
    }

    boolean menerima(JenisBerkas j) {
        return jenis.contains(j);
    }

    /** The kinds as the attribute {@code accept} of a file field names them. */
    public String terima() {
        return jenis.stream().map(JenisBerkas::mime).sorted().collect(Collectors.joining(","));
    }

    static Optional<Guna> dari(String nama) {
        return Arrays.stream(values()).filter(g -> g.name().equals(nama)).findFirst();
    }
}
