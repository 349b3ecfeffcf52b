package id.teladan.penilaian;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.SiklusId;
import id.teladan.pelaksanaan.UjiSiklus;
import id.teladan.perencanaan.Bagian;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.web.Pengguna;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** SDN Melati 1 in the time of assessment: plans agreed, PKO set, Bu Sari's cycle done and rated. */
public final class UjiPenilaian {
    public final UjiSiklus u;
    final PenilaianKinerja pintu = Panggung.buka().bean(PenilaianKinerja.class);
    final PenilaianSaya saya = Panggung.buka().bean(PenilaianSaya.class);

    public UjiPenilaian() {
        this("2026-tahunan");
    }

    public UjiPenilaian(String ketentuan) {
        u = new UjiSiklus(ketentuan);
        pko(u.melati, "BAIK");
        lengkapi(u.sari);
    }

    public void pko(SatuanId satuan, String kode) {
        u.jdbc.sql("""
                        INSERT INTO penilaian.pko (dinas_id, periode_id, satuan_id, ke, kode, oleh, pada)
                        VALUES (?, ?, ?, 1, ?, ?, ?)
                        """)
                .params(
                        u.dinas.nilai(),
                        u.periode.nilai(),
                        satuan.nilai(),
                        kode,
                        u.tono.pegawai().nilai(),
                        Timestamp.from(Instant.now()))
                .update();
    }

    /** The whole cycle of this guru, C and E rated by Pak Budi. */
    public SiklusId lengkapi(Pengguna guru) {
        SiklusId id = u.sampai(guru, u.budi, Huruf.E);
        u.nilai(u.budi, id, Huruf.C);
        u.nilai(u.budi, id, Huruf.E);
        return id;
    }

    /** Opens the row of this person, as he who rates does. */
    public PenilaianId buka(Pengguna penilai, Pengguna orang) {
        Peran peran = orang.adalah(Peran.KEPALA_SEKOLAH) ? Peran.KEPALA_SEKOLAH : Peran.GURU;
        return pintu.buka(penilai, u.periode, orang.pegawai(), peran, Instant.now());
    }

    /** Ratings with feedback for all aspects, and a reason for what is missing. */
    public static Map<String, String> isi(String hasil, String perilaku) {
        Map<String, String> m = new HashMap<>();
        m.put(IsiPenilaian.HASIL, hasil);
        m.put(IsiPenilaian.PERILAKU, perilaku);
        m.put(IsiPenilaian.CATATAN, "Teruskan praktik baik di kelas.");
        m.put(IsiPenilaian.ALASAN_HASIL, "Menimbang seluruh bukti dalam periode ini.");
        m.put(IsiPenilaian.ALASAN_KOSONG, "Dokumen sekolah dan dokumen lain menyusul; hasil kerja tampak sehari-hari.");
        for (String a : List.of("BP", "AK", "KO", "HA", "LO", "AD", "KL")) {
            m.put(IsiPenilaian.umpanBalik(Bagian.PERILAKU.name(), a), "Umpan balik " + a + " berdasarkan bukti.");
        }
        return m;
    }

    MasukanPenilaian masukan(Map<String, String> isi) {
        return MasukanPenilaian.isi(IsiPenilaian.dari(isi), isi.keySet(), null);
    }

    HasilNilai langkah(Pengguna p, PenilaianId id, LangkahPenilaian l, MasukanPenilaian m, Instant kini) {
        return pintu.langkah(p, id, l, m, kini);
    }

    HasilNilai langkah(Pengguna p, PenilaianId id, LangkahPenilaian l, String catatan) {
        return langkah(p, id, l, MasukanPenilaian.catatan(catatan), Instant.now());
    }

    static LembarPenilaian berhasil(HasilNilai h) {
        assertThat(h)
                .as(() -> h instanceof HasilNilai.Ditolak d ? d.halangan().pesan() : "")
                .isInstanceOf(HasilNilai.Berhasil.class);
        return h.lembar();
    }

    /** Decided by him, and so sent to the employee. */
    public PenilaianId tetapkan(Pengguna penilai, Pengguna orang, String hasil, String perilaku) {
        PenilaianId id = buka(penilai, orang);
        berhasil(langkah(penilai, id, LangkahPenilaian.TETAPKAN, masukan(isi(hasil, perilaku)), Instant.now()));
        return id;
    }

    StatusPenilaian tercatat(PenilaianId id) {
        return StatusPenilaian.valueOf(
                u.jdbc.sql("SELECT status FROM penilaian.penilaian WHERE dinas_id = ? AND penilaian_id = ?")
                        .params(u.dinas.nilai(), id.nilai())
                        .query(String.class)
                        .single());
    }

    List<String> riwayat(PenilaianId id) {
        return u.jdbc.sql(
                        "SELECT langkah FROM penilaian.riwayat WHERE dinas_id = ? AND penilaian_id = ? ORDER BY pada, riwayat_id")
                .params(u.dinas.nilai(), id.nilai())
                .query(String.class)
                .list();
    }

    List<String> kabar(PegawaiId p) {
        return u.jdbc.sql("SELECT judul FROM notifikasi.kabar WHERE dinas_id = ? AND penerima = ? ORDER BY kabar_id")
                .params(u.dinas.nilai(), p.nilai())
                .query(String.class)
                .list();
    }
}
