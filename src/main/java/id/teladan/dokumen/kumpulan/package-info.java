/**
 * All documents of one school in one period as one ZIP or one PDF: chosen at once, made in the background, taken up again after a
 * restart, and swept after some days.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.dokumen.kumpulan;
