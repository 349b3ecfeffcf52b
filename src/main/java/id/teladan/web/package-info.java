/**
 * The frame of every page: layout, form and table components, error pages, static files, and two contracts: {@link
 * id.teladan.web.Pengguna} (who is signed in, filled by room akun) and {@link id.teladan.web.PenyediaTugas} (work that rooms
 * put on the home page).
 *
 * <p>Components are the templates of this package, each with a line that says what it is for; what the pages may ask of the
 * script stands in the head of {@code aset/teladan.js}. Owns no data. Imports umum.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "web",
        allowedDependencies = {"umum"})
@org.jspecify.annotations.NullMarked
package id.teladan.web;
