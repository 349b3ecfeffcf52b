package id.teladan.pelaksanaan.luring;

import id.teladan.pelaksanaan.LembarSiklus;
import java.util.List;

/** The notes and photos of one observation, for those who observe. */
record HalamanNaskah(LembarSiklus l, List<Naskah> naskah, List<Foto> foto) {}
