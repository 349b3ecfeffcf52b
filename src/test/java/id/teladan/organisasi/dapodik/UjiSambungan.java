package id.teladan.organisasi.dapodik;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.organisasi.impor.AlamatDapodik;
import id.teladan.organisasi.impor.DapodikTiruan;
import id.teladan.organisasi.impor.UjiTarikan;
import id.teladan.umum.DinasId;
import id.teladan.umum.Npsn;
import id.teladan.umum.Uuid7;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Connections, their queue and the one who pulls, on a database of their own. */
final class UjiSambungan {
    static final JadwalTarik TANPA = new JadwalTarik(JadwalTarik.Jenis.MATI, 1, 2);
    static final JadwalTarik HARIAN = new JadwalTarik(JadwalTarik.Jenis.HARIAN, 1, 2);
    final UjiTarikan tarikan = new UjiTarikan();
    final InstantSource jam = tarikan::kini;
    final JdbcClient jdbc = tarikan.jdbc();
    final Brankas brankas = new Brankas(() -> new byte[32]);
    final SambunganRepository repo = new SambunganRepository(jdbc);
    final AntreanRepository antrean = new AntreanRepository(jdbc);
    final Penarik penarik = new Penarik(antrean, tarikan.impor, brankas, jam);
    final DinasId dinas = tarikan.dinas();

    UUID tambah(DapodikTiruan d, String npsn, JadwalTarik jadwal) {
        return tambah(d.alamat(), npsn, DapodikTiruan.TOKEN, jadwal);
    }

    UUID tambah(AlamatDapodik alamat, String npsn, String token, JadwalTarik jadwal) {
        UUID id = Uuid7.baru();
        SambunganRepository.Isi isi = new SambunganRepository.Isi(
                new Npsn(npsn), alamat, brankas.tutup(token, Pekerjaan.ikatan(dinas, id, alamat)), jadwal);
        assertThat(repo.tambah(dinas, id, isi, null)).isTrue();
        return id;
    }

    Sambungan ambil(UUID id) {
        return repo.cari(dinas, id).orElseThrow();
    }

    /** The admin asks for a pull, and it is done. */
    Sambungan tarik(UUID id) {
        repo.minta(dinas, id, false, "Wati Contoh", tarikan.kini());
        assertThat(penarik.satu()).isTrue();
        return ambil(id);
    }

    Sambungan uji(UUID id) {
        repo.minta(dinas, id, true, "Wati Contoh", tarikan.kini());
        assertThat(penarik.satu()).isTrue();
        return ambil(id);
    }

    /** The schedule is due, and the pull is done. */
    Sambungan jatuhTempo(UUID id) {
        jdbc.sql("UPDATE organisasi.sambungan SET berikut = ? WHERE sambungan_id = ?")
                .params(java.sql.Timestamp.from(tarikan.kini()), id)
                .update();
        assertThat(penarik.satu()).isTrue();
        return ambil(id);
    }

    UUID impor(UUID id) {
        return java.util.Objects.requireNonNull(ambil(id).impor());
    }
}
