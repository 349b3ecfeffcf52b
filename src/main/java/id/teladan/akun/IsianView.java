package id.teladan.akun;

/** The page that gives a person back what he had typed. */
record IsianView(Isian isian) {}
