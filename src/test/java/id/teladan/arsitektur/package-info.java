/**
 * The rules of docs/arsitektur.md as tests. Each rule is a function from code to a list of violations, and has one deliberate
 * violation (package id.teladan_pelanggaran, or a text in the test) that it must reject: a rule that cannot fail is no rule.
 */
@org.jspecify.annotations.NullMarked
package id.teladan.arsitektur;
