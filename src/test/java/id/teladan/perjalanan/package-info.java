/**
 * Journeys of people through the running application in real Chromium: phone and desk, with scripts and without, each page held
 * against WCAG by axe.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.perjalanan;
