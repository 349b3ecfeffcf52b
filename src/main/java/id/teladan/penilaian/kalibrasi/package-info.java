/**
 * Practice scoring (<i>kalibrasi</i>): who observes rates a written lesson case, then sees his difference to an anchor rating and how
 * others rated, as counts without names. Invariants: nobody sees the anchor before his own first try; the spread counts first tries only
 * and is shown only when enough others rated, so that nobody is recognised; nothing here touches an assessment.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.penilaian.kalibrasi;
