package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import id.teladan.web.PenyediaTugas;
import id.teladan.web.Tugas;
import java.time.Instant;
import java.util.List;

/** Tells the admin dinas that there are people without a superior. */
final class TugasAdmin implements PenyediaTugas {
    private final Organisasi organisasi;

    TugasAdmin(Organisasi organisasi) {
        this.organisasi = organisasi;
    }

    @Override
    public List<Tugas> tugas(Pengguna pengguna, Instant kini) {
        if (!pengguna.adalah(Peran.ADMIN_DINAS)) {
            return List.of();
        }
        DinasId dinas = pengguna.dinas();
        int jumlah = organisasi.tanpaAtasan(dinas, organisasi.hari(dinas, kini)).semua();
        if (jumlah == 0) {
            return List.of();
        }
        return List.of(new Tugas(
                jumlah + " pegawai belum punya atasan",
                "Rencana mereka tidak dapat diperiksa seseorang sampai penugasannya dibetulkan.",
                "Lihat sebabnya",
                "/admin/tanpa-atasan",
                true));
    }
}
