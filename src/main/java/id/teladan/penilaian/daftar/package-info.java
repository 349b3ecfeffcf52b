/**
 * Lakukan Penilaian, "Cek daftar guru": everyone whom the reader rates or recommends on in a period, how the predikat are distributed
 * beside the pattern for the school's PKO, and deciding the ratings of many at once.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.penilaian.daftar;
