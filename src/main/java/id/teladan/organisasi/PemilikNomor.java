package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import java.util.UUID;

/** Who in the installation has a number that stands once in the country: a school or a person of some dinas. */
record PemilikNomor(DinasId dinas, String namaDinas, UUID objek) {}
