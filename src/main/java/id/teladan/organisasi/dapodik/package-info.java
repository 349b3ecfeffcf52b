/**
 * Direct pulls from the Dapodik web services of schools: address, NPSN and token of each, by page or on a schedule. What a pull says
 * becomes a preview of the imports; only an admin applies it.
 *
 * <p>Invariants: a token is stored encrypted only, is shown to nobody, and is sent to no other address than the one it was typed
 * for; a pull writes nothing about people; at most a few pulls go on at once; a failure at one school stops no other.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.organisasi.dapodik;
