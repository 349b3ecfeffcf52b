/** Real processes under kill -9, run by {@code bench/kill}; needs nothing but the JDK and the driver of PostgreSQL. */
@org.jspecify.annotations.NullMarked
package id.teladan.ketahanan;
