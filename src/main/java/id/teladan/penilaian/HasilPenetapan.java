package id.teladan.penilaian;

/**
 * What became of one decision among many.
 *
 * @param ditetapkan whether it stands as decided now; {@code sudah}, whether it stood already
 * @param pesan why it was refused, in words; empty when it was not
 */
public record HasilPenetapan(PenilaianId id, boolean ditetapkan, boolean sudah, String pesan) {}
