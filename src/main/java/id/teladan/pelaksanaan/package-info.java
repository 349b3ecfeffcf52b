/**
 * The execution of an agreed plan: the observation cycle of one person (A Diskusi Persiapan, B Observasi Kinerja, C Diskusi Tindak
 * Lanjut, D Upaya Tindak Lanjut, E Refleksi Tindak Lanjut), its schedule and its observers.
 *
 * <p>Invariants: every step stands in {@code LangkahSiklus} and the aggregate refuses the rest; A to E strictly in order; the rubric
 * of B is a baseline and is never counted up into a mark; what was handed in is changed only by a new version, and every older one
 * stays; nobody observes himself; a date that has passed never stops anything. Imports umum, web, organisasi, periode, akun,
 * perencanaan. Legal basis: Perdirjen GTK 7607/B.B1/HK.03/2023 and its annex (Formulir A to D); Kepdirjen GTK
 * 4242/B.B1/HK.03.01/2024; Kepmendikdasmen 271/O/2025.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "pelaksanaan",
        allowedDependencies = {"umum", "web", "organisasi", "periode", "akun", "perencanaan"})
@org.jspecify.annotations.NullMarked
package id.teladan.pelaksanaan;
