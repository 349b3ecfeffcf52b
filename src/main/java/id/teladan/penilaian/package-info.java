/**
 * The assessment of one person in one period (<i>penilaian</i>): what was planned and what came of it, the ratings of hasil kerja and
 * perilaku kerja, the predicate that follows by the rule set, and the objection against it.
 *
 * <p>Invariants: every step stands in {@code LangkahPenilaian} and the aggregate refuses the rest; who is not the pejabat penilai of the
 * day only recommends; nobody rates himself, and nobody decides on an objection to what he himself decided; what was decided is frozen
 * with its digest and replaced only by a newer version; missing is not zero. Imports umum, web, organisasi, periode, akun, perencanaan,
 * pelaksanaan. Legal basis: PermenPANRB 6/2022; PP 30/2019 Pasal 59 (objection); Perdirjen GTK 7607/B.B1/HK.03/2023; Kepdirjen GTK
 * 4242/B.B1/HK.03.01/2024; Kepmendikdasmen 271/O/2025.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "penilaian",
        allowedDependencies = {"umum", "web", "organisasi", "periode", "akun", "perencanaan", "pelaksanaan"})
@org.jspecify.annotations.NullMarked
package id.teladan.penilaian;
