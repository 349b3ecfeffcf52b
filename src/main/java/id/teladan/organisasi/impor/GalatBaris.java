package id.teladan.organisasi.impor;

/** Why a row is refused: the column and a sentence that says what to do. */
record GalatBaris(String bidang, String alasan) {}
