package id.teladan.notifikasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import id.teladan.web.PenyediaTugas;
import id.teladan.web.TidakDitemukan;
import id.teladan.web.Tugas;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the room notifikasi. Each method is one transaction, or takes part in the one that goes on. */
@Service
@Transactional
public class Notifikasi implements PenyediaTugas {
    static final int UKURAN_HALAMAN = 50;
    private static final Duration UMUR = Duration.ofDays(365);
    private static final int SEKALI_HAPUS = 10_000;

    private final KabarRepository kabar;

    Notifikasi(KabarRepository kabar) {
        this.kabar = kabar;
    }

    /** What these people were told about these pages and have not read is overtaken by a new message, and counts as read. */
    record Didahului(Collection<PegawaiId> orang, List<String> halaman) {
        private static final Didahului TIADA = new Didahului(List.of(), List.of());
    }

    /** Writes the same message to all of these people, in one statement; to nobody when there are none. */
    public void kabari(
            DinasId dinas, Collection<PegawaiId> penerima, String judul, String isi, String url, Instant kini) {
        kabari(dinas, penerima, judul, isi, url, Didahului.TIADA, kini);
    }

    /** The same, in the same statement, where it overtakes others. */
    void kabari(
            DinasId dinas,
            Collection<PegawaiId> penerima,
            String judul,
            String isi,
            String url,
            Didahului didahului,
            Instant kini) {
        List<PegawaiId> orang = penerima.stream().distinct().toList();
        if (!orang.isEmpty()) {
            kabar.tulis(
                    dinas, orang, new Kabar(Uuid7.baru(), kini, judul, isi, Kabar.periksaUrl(url), null), didahului);
        }
    }

    /** How many unread messages wait, on the home page only: no other page pays for the count. */
    @Override
    @Transactional(readOnly = true)
    public List<Tugas> tugas(Pengguna p, Instant kini) {
        KabarRepository.Jumlah j = kabar.jumlahBelumDibaca(p.dinas(), p.pegawai());
        return j.belum() == 0
                ? List.of()
                : List.of(new Tugas(
                        j.belum() + " kabar belum dibaca", "Terbaru: " + j.terbaru(), "Baca", "/kabar", false));
    }

    @Transactional(readOnly = true)
    KabarRepository.Jumlah jumlah(Pengguna p) {
        return kabar.jumlah(p.dinas(), p.pegawai());
    }

    /** One page of the reader's messages, newest first. */
    @Transactional(readOnly = true)
    List<Kabar> daftar(Pengguna p, long lewati) {
        return kabar.daftar(p.dinas(), p.pegawai(), UKURAN_HALAMAN, lewati);
    }

    /** Marks one message as read; gives the page that it is about. */
    String baca(Pengguna p, UUID id, Instant kini) {
        return kabar.tandai(p.dinas(), p.pegawai(), id, kini)
                .orElseThrow(() -> new TidakDitemukan("Kabar itu tidak ada, atau sudah dihapus karena lama."));
    }

    /** Marks all as read up to the newest one that the reader saw; what arrived meanwhile stays unread. */
    int bacaSemua(Pengguna p, UUID terbaru, Instant kini) {
        return kabar.tandaiSampai(p.dinas(), p.pegawai(), terbaru, kini);
    }

    /** Removes some of what is older than a year; gives how many, so that the caller goes on until there are none. */
    int hapusLama(Instant kini) {
        return kabar.hapus(kini.minus(UMUR), SEKALI_HAPUS);
    }
}
