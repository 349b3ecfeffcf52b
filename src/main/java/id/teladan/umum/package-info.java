/**
 * Small value types that all rooms share: legal numbers, typed ids, dates and the zone of a dinas.
 *
 * <p>Owns no data but the two functions of the schema {@code umum} that spread a table. No Spring, no SQL, no servlet types.
 * Imports no room.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "umum",
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package id.teladan.umum;
