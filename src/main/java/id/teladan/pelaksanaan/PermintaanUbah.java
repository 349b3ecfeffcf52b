package id.teladan.pelaksanaan;

import java.time.Instant;
import java.util.UUID;

/** The wish of the owner to change a document that he has handed in, while nobody has answered it. */
record PermintaanUbah(UUID id, Huruf huruf, String alasan, Instant pada) {}
