/**
 * Who observes in the place of the pejabat penilai, named with an SK and for days: guru of the school by its head, pengawas as Tim
 * Kerja for a kepala sekolah by the kepala dinas. Nothing is deleted; one that was taken back is marked.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.pelaksanaan.pengamat;
