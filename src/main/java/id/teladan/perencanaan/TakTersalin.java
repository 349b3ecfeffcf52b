package id.teladan.perencanaan;

/** What a copy left behind or altered: the old wording, and why. Kept beside the draft until it is handed in. */
record TakTersalin(Bagian bagian, String teks, String sebab) {}
