package id.teladan.akun;

import java.util.List;

/** First passwords to be cut apart and handed out; shown once. */
record LembarSandiView(String judul, String kembali, List<Akun.Selembar> lembar) {}
