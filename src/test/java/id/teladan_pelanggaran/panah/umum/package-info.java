/** Deliberate violation: imports a room below it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package id.teladan_pelanggaran.panah.umum;
