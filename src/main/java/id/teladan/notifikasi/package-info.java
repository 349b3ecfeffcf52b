/**
 * Tells people in the application what happened to what is theirs, and what awaits them (<i>kabar</i>). E-mail it does not send yet.
 *
 * <p>Invariants: a message is written in the transaction of the act that it tells of, so that neither is there without the other; it
 * is read only by the person to whom it is addressed; a year later it is removed, since every fact stands in the room that it comes
 * from. Rooms above do not know this room: they publish events, which a class named {@code Saat...} receives. Imports umum, web,
 * organisasi, periode, akun, perencanaan, pelaksanaan, penilaian.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "notifikasi",
        allowedDependencies = {"umum", "web", "organisasi", "periode", "akun", "perencanaan", "pelaksanaan", "penilaian"
        })
@org.jspecify.annotations.NullMarked
package id.teladan.notifikasi;
