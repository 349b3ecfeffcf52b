package id.teladan.organisasi.impor;

import java.util.UUID;

/** What a pull from Dapodik said, compared with what there is. */
public sealed interface HasilTarikan {
    /**
     * Nothing that the admin has not seen and decided already; nothing was kept.
     *
     * @param usulanLama lines that he left out when he applied the last preview, and that Dapodik still says
     */
    record Sama(int usulanLama) implements HasilTarikan {}

    /**
     * A preview waits for the admin; nothing was written yet.
     *
     * @param perubahan its lines that change something or were refused
     */
    record Menunggu(UUID impor, int perubahan) implements HasilTarikan {}
}
