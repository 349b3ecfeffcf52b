package id.teladan.organisasi.dapodik;

import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import id.teladan.web.PenyediaTugas;
import id.teladan.web.Tugas;
import java.time.Instant;
import java.util.List;

/** Tells the admin dinas that previews of pulls wait for him. */
final class TugasTarikan implements PenyediaTugas {
    private final SambunganDapodik sambungan;

    TugasTarikan(SambunganDapodik sambungan) {
        this.sambungan = sambungan;
    }

    @Override
    public List<Tugas> tugas(Pengguna pengguna, Instant kini) {
        if (!pengguna.adalah(Peran.ADMIN_DINAS)) {
            return List.of();
        }
        int n = sambungan.hitung(pengguna.dinas()).menunggu();
        return n == 0
                ? List.of()
                : List.of(new Tugas(
                        n + " sekolah punya perubahan dari Dapodik",
                        "Belum ada yang diterapkan. Periksa pratinjaunya, lalu terapkan yang benar.",
                        "Lihat perubahannya",
                        SambunganController.URL,
                        true));
    }
}
