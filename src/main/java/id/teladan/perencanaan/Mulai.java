package id.teladan.perencanaan;

import org.jspecify.annotations.Nullable;

/** Outcome of starting a plan: its id, or why it cannot be started. */
record Mulai(@Nullable SkpId id, @Nullable String halangan) {}
