/**
 * Observing in a classroom without a signal: what a device takes along, the keys with which it seals what is written there, and what
 * it sends afterwards, each kiriman exactly once. The steps themselves are those of the cycle; a text that loses against another is
 * kept here.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.pelaksanaan.luring;
