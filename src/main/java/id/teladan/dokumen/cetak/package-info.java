/**
 * The layouts of the official documents and the engine that turns them into PDF: from a {@link id.teladan.dokumen.cetak.Bahan}, which
 * says all that is printed, to tagged PDF/A. Nothing is looked up while printing, and the same Bahan gives the same bytes.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.dokumen.cetak;
