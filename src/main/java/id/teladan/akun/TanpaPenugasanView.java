package id.teladan.akun;

/** The page of a person who has no assignment today. */
record TanpaPenugasanView(String nama, String dinas) {}
