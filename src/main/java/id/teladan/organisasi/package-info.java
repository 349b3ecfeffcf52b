/**
 * Who works where, and who is whose pejabat penilai on which date: dinas, satuan pendidikan, pegawai and their dated
 * penugasan; the Rapor Pendidikan of a school; imports from Dapodik, Rapor Pendidikan and the staff spreadsheet.
 *
 * <p>Invariants: a fact about an assignment has a first day and perhaps a last one and is never overwritten without a line in
 * the history; a NIP and an NPSN stand once in the country; nobody is his own pejabat penilai. Imports umum, web. Legal basis of
 * the superior: PermenPANRB 6/2022 and Perdirjen GTK 7607/B.B1/HK.03/2023.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "organisasi",
        allowedDependencies = {"umum", "web"})
@org.jspecify.annotations.NullMarked
package id.teladan.organisasi;
