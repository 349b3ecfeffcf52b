package id.teladan.perencanaan;

/** Something that a plan lacks; {@code menghalangi}: it cannot be handed in or approved before it is mended. */
record Kekurangan(Bagian bagian, String pesan, boolean menghalangi) {}
