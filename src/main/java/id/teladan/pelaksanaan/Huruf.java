package id.teladan.pelaksanaan;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The five steps of the cycle, in their order; D has no document of its own. */
public enum Huruf {
    A("persiapan", null),
    B("rubrik", A),
    C("tindak-lanjut", B),
    D("upaya", C),
    E("refleksi", C);

    private final String jalur;
    private final @Nullable Huruf sesudah;

    Huruf(String jalur, @Nullable Huruf sesudah) {
        this.jalur = jalur;
        this.sesudah = sesudah;
    }

    /** Last part of the address of its page. */
    public String jalur() {
        return jalur;
    }

    /** The document that must be handed in before this step opens; null for the first. */
    public @Nullable Huruf sesudah() {
        return sesudah;
    }

    static Optional<Huruf> dariJalur(String jalur) {
        return Arrays.stream(values()).filter(h -> h.jalur.equals(jalur)).findFirst();
    }
}
