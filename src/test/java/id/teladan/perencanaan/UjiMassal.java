package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.perjalanan.Panggung;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Bulk acts by hand: begun without the background, so that a test decides when which row is done. */
final class UjiMassal {
    final Rombongan r = new Rombongan();
    final TindakanMassal door = Panggung.buka().bean(TindakanMassal.class);
    final PilihanMassal pilihan = Panggung.buka().bean(PilihanMassal.class);
    final PelaksanaMassal pelaksana = Panggung.buka().bean(PelaksanaMassal.class);
    final MassalRepository repo = Panggung.buka().bean(MassalRepository.class);
    final TransactionTemplate transaksi =
            new TransactionTemplate(Panggung.buka().bean(PlatformTransactionManager.class));

    static Saringan semua() {
        return new Saringan(null, null, null, null, null, null);
    }

    Pratinjau pratinjau(Pengguna p, JenisMassal jenis, Saringan s) {
        return pilihan.pratinjau(p, jenis, s, Instant.now());
    }

    /** Begins what this preview shows; its work in the background is taken away before anybody can see it. */
    UUID mulai(Pengguna p, Pratinjau x, @Nullable String catatan) {
        return mulai(
                p, x.jenis(), new Permintaan(x.baru(), r.periode.nilai(), x.muatan(), catatan, x.s().denganDraf()));
    }

    UUID mulai(Pengguna p, JenisMassal jenis, Permintaan m) {
        transaksi.executeWithoutResult(t -> {
            assertThat(door.mulai(p, jenis, m, Instant.now())).isTrue();
            tanpaLatar(m.id());
        });
        return m.id();
    }

    UUID setujuiSemua(Pengguna p) {
        UUID id = mulai(p, pratinjau(p, JenisMassal.SETUJUI, semua()), null);
        assertThat(jalankan(id)).isTrue();
        return id;
    }

    TindakanMassal.Pembatalan batalkan(Pengguna p, UUID id) {
        return transaksi.execute(t -> {
            TindakanMassal.Pembatalan b = door.batalkan(p, id, Uuid7.baru(), Instant.now());
            tanpaLatar(b.id());
            return b;
        });
    }

    /** An amendment of this plan, which waits for Pak Budi and is agreed by the way; handed in. */
    SkpId perubahanDiajukan(SkpId rencana) {
        Pengguna pemilik = orang(rencana);
        r.langkah(r.s.budi, rencana, LangkahSkp.SETUJUI, null);
        r.langkah(pemilik, rencana, LangkahSkp.SEPAKATI, null);
        PerubahanRencana perubahan = Panggung.buka().bean(PerubahanRencana.class);
        SkpId id = ((Hasil.Berhasil) perubahan.mulai(pemilik, rencana, Instant.now()))
                .skp()
                .id();
        String lain = r.s.perencanaan
                .buka(pemilik, id, Instant.now())
                .katalog()
                .praktik()
                .get(1)
                .kode();
        r.s.perencanaan.simpan(
                pemilik, id, Bagian.PRAKTIK, List.of(Butir.of(Bagian.PRAKTIK, lain)), null, Instant.now());
        r.langkah(pemilik, id, LangkahSkp.AJUKAN, "Kelas saya berganti");
        return id;
    }

    private void tanpaLatar(@Nullable UUID id) {
        r.s.jdbc
                .sql("DELETE FROM umum.pekerjaan WHERE task_instance = ?")
                .param(r.s.dinas + "/" + id)
                .update();
    }

    boolean jalankan(UUID id) {
        return pelaksana.jalankan(r.s.dinas, id, InstantSource.system(), () -> false);
    }

    LembarMassal buka(Pengguna p, UUID id) {
        return door.buka(p, id, null, 1);
    }

    BarisMassal baris(UUID id, SkpId skp) {
        return repo.baris(r.s.dinas, id, null, 1000, 0).stream()
                .filter(b -> skp.equals(b.skp()))
                .findFirst()
                .orElseThrow();
    }

    int riwayat(SkpId skp, LangkahSkp l) {
        return r.s.hitung("riwayat", skp, "langkah = '" + l + "'");
    }

    List<String> kabar(PegawaiId orang) {
        return r.s.jdbc
                .sql(
                        "SELECT judul || ' | ' || isi FROM notifikasi.kabar WHERE dinas_id = ? AND penerima = ? ORDER BY kabar_id")
                .params(r.s.dinas.nilai(), orang.nilai())
                .query(String.class)
                .list();
    }

    PegawaiId pemilik(SkpId skp) {
        return new PegawaiId(r.s.jdbc
                .sql("SELECT pegawai_id FROM perencanaan.skp WHERE dinas_id = ? AND skp_id = ?")
                .params(r.s.dinas.nilai(), skp.nilai())
                .query(UUID.class)
                .single());
    }

    Pengguna orang(SkpId skp) {
        Pengguna s = r.s.sari;
        return new Pengguna(s.dinas(), pemilik(skp), "Guru", s.peran(), s.satuan(), s.jabatan(), List.of());
    }
}
