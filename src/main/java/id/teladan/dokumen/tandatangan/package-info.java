/**
 * The electronic signature of the pejabat penilai by the client service of BSrE, which a dinas runs in its own network; off unless it is
 * set up. A passphrase lives in the memory of one request as characters that are wiped: it is kept nowhere, told nowhere, and a wrong
 * one is never tried twice. Legal basis: UU 1/2024 on electronic information and transactions, PP 71/2019.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.dokumen.tandatangan;
