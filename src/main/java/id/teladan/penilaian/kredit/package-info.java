/**
 * What follows from final predicates: the predikat of a year where a rule set has several periods, and angka kredit of a PNS with a
 * functional post. Invariants: only the pejabat penilai of the day or his delegate sets and converts; nothing is converted twice for the
 * same days; what was fixed is frozen whole, with its digest, and only cancelled with a reason.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.penilaian.kredit;
