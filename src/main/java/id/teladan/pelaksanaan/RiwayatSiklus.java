package id.teladan.pelaksanaan;

import java.util.List;

/** A cycle with its whole history, oldest first. */
record RiwayatSiklus(LembarSiklus l, List<CatatanSiklus> baris) {}
