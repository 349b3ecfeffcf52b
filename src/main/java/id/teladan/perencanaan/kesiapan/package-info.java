/**
 * Periksa kesiapan: whether the records of a person, a school or a dinas are such that planning can begin, before the stage opens.
 * It reads what organisasi and akun record, changes nothing and blocks nobody; each finding names who mends it and where.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.perencanaan.kesiapan;
