/**
 * Measurement: the generator of whole countries of teachers, and what bench/run and bench/malam run. Nothing here is timed in the
 * tests; they only hold that the generator fits the schema and that pgbench runs the application's own SQL.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.bench;
