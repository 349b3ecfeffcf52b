/**
 * Imports of the room organisasi: files of the local Dapodik web service, Rapor Pendidikan workbooks and the staff spreadsheet of
 * a dinas. A file is read into a {@code Masukan}, compared with what is there into lines of a preview (organisasi.impor_baris), and
 * only then applied, in one transaction.
 *
 * <p>Invariants: a refused file or row changes nothing; the same file twice changes nothing; nobody is ended because a file does not
 * name him unless an admin ticks it; a preview of an older state is never applied; passwords and pupils' data are never kept.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.organisasi.impor;
