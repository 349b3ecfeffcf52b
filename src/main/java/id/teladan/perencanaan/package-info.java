/**
 * The plan (SKP) of one person for one period, from draft to agreement: what the employee chose, what the superior adjusted, what
 * both agreed.
 *
 * <p>Invariants: every step stands in {@code LangkahSkp} and the aggregate refuses the rest; a step is a question of party, not
 * of role; the superior never overwrites what the employee wrote, he lays adjustments over it; what was handed in, approved and
 * agreed is kept as an immutable copy with the version of its rule set; nothing typed is deleted. Imports umum, web, organisasi,
 * periode, akun. Legal basis: PermenPANRB 6/2022; Perdirjen GTK 7607/B.B1/HK.03/2023; Kepdirjen GTK 4242/B.B1/HK.03.01/2024;
 * Kepmendikdasmen 271/O/2025.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "perencanaan",
        allowedDependencies = {"umum", "web", "organisasi", "periode", "akun"})
@org.jspecify.annotations.NullMarked
package id.teladan.perencanaan;
