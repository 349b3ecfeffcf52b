/**
 * Evidence (bukti dukung) for the items of an agreed plan, and the school's Dokumen Akuntabilitas: uploaded or confirmed by the
 * superior, as the rule set of the period says. Every step stands in a table; what was to be mended and what was replaced stays.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.pelaksanaan.bukti;
