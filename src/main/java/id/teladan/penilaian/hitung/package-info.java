/**
 * The rules of the assessment as pure functions over a rule set: no Spring, no SQL, no clock. Each outcome carries the clauses that
 * decided it.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.penilaian.hitung;
