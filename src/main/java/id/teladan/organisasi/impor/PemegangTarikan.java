package id.teladan.organisasi.impor;

import java.util.UUID;
import java.util.function.Consumer;

/**
 * Who holds the connection of a school while it is pulled.
 *
 * @param tanda a sign of life, now and then while the pull goes on
 * @param pegang keeps the connection from everybody else until the transaction ends; throws when somebody else has it by now or it
 *     was changed: then nothing of the pull may be kept
 * @param catat notes the new preview at the connection, in the transaction that keeps the preview; throws like {@code pegang}
 */
public record PemegangTarikan(Runnable tanda, Runnable pegang, Consumer<UUID> catat) {}
