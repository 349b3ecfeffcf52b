/**
 * Official documents: what each says is frozen at the moment of the act that it tells of, its PDF is drawn from that once and kept
 * under its digest, and anybody who holds a copy can have it verified by code or by digest.
 *
 * <p>Invariants: a document and its PDF never change; a newer one replaces it and both stay readable; codes are drawn, never counted;
 * an uploaded copy is compared and forgotten. Imports umum, web, organisasi, periode, akun, perencanaan, pelaksanaan, penilaian. Legal
 * basis: PermenPANRB 6/2022 (forms of SKP and evaluation), Perka BKN 3/2023 (angka kredit), Perdirjen GTK 7607/B.B1/HK.03/2023
 * (Formulir B).
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "dokumen",
        allowedDependencies = {"umum", "web", "organisasi", "periode", "akun", "perencanaan", "pelaksanaan", "penilaian"
        })
@org.jspecify.annotations.NullMarked
package id.teladan.dokumen;
