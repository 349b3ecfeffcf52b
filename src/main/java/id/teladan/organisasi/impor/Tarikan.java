package id.teladan.organisasi.impor;

import id.teladan.umum.DinasId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a preview of what was pulled, when there is news in it. */
final class Tarikan {
    private final Impor impor;
    private final ImporRepository repo;
    private final TarikanRepository tarikan;

    Tarikan(Impor impor, ImporRepository repo, TarikanRepository tarikan) {
        this.impor = impor;
        this.repo = repo;
        this.tarikan = tarikan;
    }

    /**
     * Kept is only what the admin has not decided yet; the preview of the pull before then becomes void, so that at most one waits
     * for a school. Preview and connection change in one transaction, and only by who has the connection still.
     */
    HasilTarikan terima(Pemohon oleh, Permintaan p, Masukan m, @Nullable UUID sebelumnya, PemegangTarikan pemegang) {
        DinasId dinas = oleh.dinas();
        Impor.Bersidik b = impor.bandingkan(dinas, m);
        Berita baru = Berita.of(b.potret().baris());
        return tarikan.sekaligus(() -> {
            pemegang.pegang().run();
            Optional<TarikanRepository.Sebelum> lama = tarikan.menunggu(dinas, sebelumnya);
            if (lama.isPresent()) {
                TarikanRepository.Sebelum s = lama.get();
                if (baru.equals(s.berita()) && b.sidik().equals(s.potret())) {
                    return new HasilTarikan.Menunggu(s.impor(), baru.isi().size());
                }
                repo.kedaluwarsakan(dinas, s.impor());
            }
            if (baru.sudahDi(tarikan.ditinggalkan(dinas, p.npsn()))) {
                return new HasilTarikan.Sama(baru.isi().size());
            }
            UUID id = impor.catat(oleh, p);
            repo.simpan(dinas, id, b.potret(), b.sidik());
            pemegang.catat().accept(id);
            return new HasilTarikan.Menunggu(id, baru.isi().size());
        });
    }
}
