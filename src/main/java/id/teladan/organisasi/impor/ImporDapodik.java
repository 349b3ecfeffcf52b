package id.teladan.organisasi.impor;

import id.teladan.umum.DinasId;
import id.teladan.umum.Npsn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door to the Dapodik web service of a school: what it answers goes the same way as uploaded files, into a preview. */
@Service
public class ImporDapodik {
    private final Tarikan tarikan;
    private final DapodikKlien klien;

    ImporDapodik(Tarikan tarikan, DapodikKlien klien) {
        this.tarikan = tarikan;
        this.klien = klien;
    }

    /**
     * Whether address, token and NPSN fit together.
     *
     * @return name of the school as Dapodik says it
     * @throws GalatDapodik when they do not
     */
    public String uji(AlamatDapodik alamat, Npsn npsn, String token) {
        return sekolah(klien.sekolah(alamat, npsn, token), npsn);
    }

    /**
     * Pulls the staff of the school and compares it with what there is.
     *
     * @param peminta name of who asks for it, as the list of imports shows it
     * @param sebelum the preview that the pull before has left; it becomes void when this one says something else
     * @param pemegang who keeps what the pull brings only while he has the connection
     * @throws GalatDapodik when nothing came that can be read; nothing was changed then
     */
    public HasilTarikan tarik(
            DinasId dinas,
            String peminta,
            AlamatDapodik alamat,
            Npsn npsn,
            String token,
            @Nullable UUID sebelum,
            PemegangTarikan pemegang) {
        List<Berkas> jawaban =
                klien.semua(alamat, npsn, token, (tahap, n) -> pemegang.tanda().run());
        sekolah(jawaban.getFirst(), npsn);
        try {
            Masukan m = DapodikPaket.baca(
                    jawaban, npsn, (tahap, n) -> pemegang.tanda().run());
            Pemohon oleh = new Pemohon(dinas, "dapodik", peminta);
            return tarikan.terima(oleh, new Permintaan(JenisImpor.DAPODIK, npsn, jawaban), m, sebelum, pemegang);
        } catch (BerkasDitolak e) {
            throw tetap(e);
        }
    }

    private static String sekolah(Berkas jawaban, Npsn npsn) {
        try {
            DapodikBerkas b = DapodikBerkas.baca(jawaban);
            if (b.jenis() != DapodikBerkas.Jenis.SEKOLAH || b.baris().size() != 1) {
                throw GalatDapodik.tetap("Jawaban getSekolah tidak menyebut tepat satu sekolah.");
            }
            DapodikJawaban.Baris s = b.baris().getFirst();
            String nama = Tabel.rapat(s.nama() == null ? "" : s.nama());
            String dijawab =
                    s.npsn() == null ? "" : Npsn.coba(s.npsn()).map(Npsn::angka).orElse("");
            if (!dijawab.equals(npsn.angka())) {
                throw GalatDapodik.tetap("Alamat itu milik sekolah lain: yang menjawab NPSN "
                        + (dijawab.isEmpty() ? "tidak terbaca" : dijawab)
                        + (nama.isEmpty() ? "" : " (" + nama + ")") + ", bukan " + npsn
                        + ". Tidak ada yang dibaca. Betulkan alamat atau NPSN-nya.");
            }
            return nama;
        } catch (BerkasDitolak e) {
            throw tetap(e);
        }
    }

    private static GalatDapodik tetap(BerkasDitolak e) {
        return GalatDapodik.tetap(String.valueOf(e.getMessage()).replaceFirst("^Berkas get", "Jawaban get"));
    }
}
