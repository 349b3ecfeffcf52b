/**
 * The observer's list, "Cek daftar guru": everyone whom the reader observes in a period with the step that he has reached, the cards of
 * the home page, and reminders to many at once.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.pelaksanaan.daftar;
