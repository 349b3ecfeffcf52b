/** Predikat Kinerja Organisasi: what the kepala dinas sets for each school in a period, one by one or with a sheet for all. */
@org.jspecify.annotations.NullMarked
package id.teladan.penilaian.pko;
