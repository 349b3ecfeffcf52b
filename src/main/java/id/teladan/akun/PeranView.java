package id.teladan.akun;

import id.teladan.web.Pengguna;
import java.util.List;

/** The page Ganti peran. */
record PeranView(List<Pengguna.Pilihan> pilihan) {}
