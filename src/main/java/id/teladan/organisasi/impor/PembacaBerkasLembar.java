package id.teladan.organisasi.impor;

import id.teladan.organisasi.LembarDitolak;
import id.teladan.organisasi.LembarMasuk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Reads a filled-in sheet for {@link id.teladan.organisasi.PembacaLembar}. */
@Service
public class PembacaBerkasLembar {
    private static final int SEL_TERPANJANG = 600;

    PembacaBerkasLembar() {}

    /**
     * As there.
     *
     * @throws LembarDitolak when there is no such table
     */
    public LembarMasuk baca(String nama, byte[] isi, List<String> kolom) {
        Berkas berkas = new Berkas(nama, isi);
        String tidakAda = "Tidak ada lembar dengan kolom " + String.join(", ", kolom)
                + ". Pakai lembar yang diunduh dari halaman ini tanpa mengubah baris kepalanya.";
        Tabel t = tabel(berkas, kolom, tidakAda);
        List<LembarMasuk.Baris> baris = new ArrayList<>();
        for (Tabel.Baris b : t.baris()) {
            Pemeriksa p = new Pemeriksa();
            Map<String, String> nilai = new LinkedHashMap<>();
            for (String k : kolom) {
                String v = p.teks(k, b.ke(letak(t.kepala(), k)), SEL_TERPANJANG);
                nilai.put(k, v == null ? "" : v);
            }
            baris.add(new LembarMasuk.Baris(
                    b.nomor(),
                    nilai,
                    p.galat().stream().map(g -> g.bidang() + " " + g.alasan()).toList()));
        }
        return new LembarMasuk(berkas.nama(), baris);
    }

    private static Tabel tabel(Berkas berkas, List<String> kolom, String tidakAda) {
        try {
            return new TabelPembaca(sel -> kolom.stream().allMatch(k -> letak(sel, k) >= 0), tidakAda, Kemajuan.DIAM)
                    .baca(berkas);
        } catch (BerkasDitolak e) {
            throw new LembarDitolak(String.valueOf(e.getMessage()), e);
        }
    }

    private static int letak(List<String> kepala, String judul) {
        for (int i = 0; i < kepala.size(); i++) {
            if (kepala.get(i).toLowerCase(Locale.ROOT).equals(judul.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }
}
