package id.teladan.akun;

import id.teladan.web.Halamanan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people of the dinas with their accounts.
 *
 * @param satuan the school to which the list is narrowed; null for all
 * @param lokal whether people sign in with passwords of Teladan at all
 */
record DaftarAkunView(
        String cari, @Nullable Satuan satuan, List<Baris> baris, Halamanan halaman, String kosong, boolean lokal) {

    /** @param tanpaAkun how many of its people have no account yet */
    record Satuan(String id, String nama, int tanpaAkun) {}

    /** @param keadaan null: no account */
    record Baris(
            String url,
            String nama,
            String nomor,
            @Nullable String satuan,
            @Nullable String urlSatuan,
            AkunBaris.@Nullable Keadaan keadaan) {}
}
