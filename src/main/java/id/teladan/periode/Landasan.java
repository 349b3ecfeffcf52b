package id.teladan.periode;

import id.teladan.umum.Kepastian;
import org.jspecify.annotations.Nullable;

/** On what a rule stands and how sure that is; {@code dasar} is null only for a proposal or for what no source tells. */
public record Landasan(
        @Nullable String dasar,
        Kepastian kepastian,
        @Nullable String catatan) {}
