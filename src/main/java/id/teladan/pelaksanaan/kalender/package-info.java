/**
 * The private calendar feed: dates of a person's observations behind a secret address that his calendar reads without a session. The
 * secret is shown once and kept as its digest alone; the feed names nobody.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.pelaksanaan.kalender;
