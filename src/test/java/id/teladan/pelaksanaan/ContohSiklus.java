package id.teladan.pelaksanaan;

import id.teladan.perencanaan.SkpId;
import id.teladan.periode.AturanPelaksanaan;
import id.teladan.periode.AturanPelaksanaan.Isian;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.UjiKetentuan;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Bu Sari's cycle without a database, under the rules of 2026. */
final class ContohSiklus {
    static final Instant KINI = Instant.parse("2026-08-20T01:00:00Z");
    static final PegawaiId SARI = new PegawaiId(Uuid7.baru());
    static final PegawaiId BUDI = new PegawaiId(Uuid7.baru());
    private static final AturanPelaksanaan ATURAN = UjiKetentuan.pelaksanaan("2026-tahunan");
    private static final Ketentuan KETENTUAN = UjiKetentuan.ketentuan("2026-tahunan");

    private ContohSiklus() {}

    static BentukDokumen bentuk(Huruf h) {
        return BentukDokumen.of(
                ATURAN,
                h,
                KETENTUAN.untuk(Peran.GURU).indikator("MK-1").orElseThrow().fokus(),
                Peran.GURU);
    }

    /** Every field that this writer fills. */
    static IsiDokumen isi(Huruf h, Pengisi oleh) {
        BentukDokumen b = bentuk(h);
        TreeMap<String, String> m = new TreeMap<>();
        for (Isian i : b.isian(oleh)) {
            for (String k : b.kunci(i)) {
                m.put(
                        k,
                        switch (i.jenis()) {
                            case FOKUS -> b.fokus().getFirst().kode();
                            case SKALA -> b.skala(i).tingkat().getFirst().kode();
                            case BERKAS -> "";
                            case TEKS -> "Tulisan " + k;
                            case JADWAL -> k.endsWith(".tanggal") ? "2026-08-27" : k.endsWith(".jam") ? "08:00" : "";
                        });
            }
        }
        return new IsiDokumen(m);
    }

    /** A cycle with these statuses of A, B, C and E; KOSONG and TERKUNCI are documents that were not begun. */
    static Siklus siklus(StatusDokumen a, StatusDokumen b, StatusDokumen c, StatusDokumen e) {
        Map<Huruf, Dokumen> d = new EnumMap<>(Huruf.class);
        tambah(d, Huruf.A, a);
        tambah(d, Huruf.B, b);
        tambah(d, Huruf.C, c);
        tambah(d, Huruf.E, e);
        return siklus(d, List.of());
    }

    static Siklus siklus(Map<Huruf, Dokumen> d, List<PermintaanUbah> p) {
        return new Siklus(
                SiklusId.baru(),
                new DinasId(Uuid7.baru()),
                new PeriodeId(Uuid7.baru()),
                SARI,
                Peran.GURU,
                new SatuanId(Uuid7.baru()),
                new SkpId(Uuid7.baru()),
                "MK-1",
                0,
                d,
                null,
                p,
                0);
    }

    private static void tambah(Map<Huruf, Dokumen> d, Huruf h, StatusDokumen s) {
        if (s != StatusDokumen.KOSONG && s != StatusDokumen.TERKUNCI) {
            Pengisi oleh = h == Huruf.B ? Pengisi.PENGAMAT : Pengisi.PEGAWAI;
            d.put(h, new Dokumen(h, 1, s, isi(h, oleh), Penulis.BELUM, KINI));
        }
    }

    static TindakanSiklus oleh(PihakSiklus pihak, IsiDokumen isi, @Nullable String catatan) {
        return new TindakanSiklus(pihak == PihakSiklus.PEMILIK ? SARI : BUDI, null, pihak, KINI, isi, catatan);
    }

    /** The step with all that it needs: a complete form and a reason. */
    static TindakanSiklus oleh(PihakSiklus pihak, LangkahSiklus l, Huruf h) {
        return oleh(pihak, isi(h, Siklus.pengisi(l, h)), "Alasan yang ditulis");
    }
}
