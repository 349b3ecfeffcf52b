/** The room that is imported against the arrow. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"umum"})
package id.teladan_pelanggaran.panah.web;
