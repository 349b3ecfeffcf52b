package id.teladan.perencanaan;

import id.teladan.umum.Sidik;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Digest of a free text, carried by its form: whoever saves says which text he replaces, so that a lost update is noticed. */
final class SidikTeks {
    private SidikTeks() {}

    static String dari(@Nullable String teks) {
        return Sidik.dari(teks == null ? "" : teks).substring(0, 16);
    }

    /**
     * Whether {@code baru} would replace a text that its writer has not seen.
     *
     * @param dasar digest of the text that his form showed; null saves over whatever stands there
     */
    static boolean menimpa(@Nullable String ada, @Nullable String baru, @Nullable String dasar) {
        return dasar != null && !dasar.equals(dari(ada)) && !Objects.equals(ada, baru);
    }
}
