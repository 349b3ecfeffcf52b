/**
 * Files that the execution of a plan needs: evidence, lesson plans, photos. It recognises them by their content, keeps them by digest on
 * the local disk or in an S3 store, takes them whole or in chunks, and hands them out only to whom a {@link
 * id.teladan.pelaksanaan.berkas.HakBerkas} allows it.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.pelaksanaan.berkas;
