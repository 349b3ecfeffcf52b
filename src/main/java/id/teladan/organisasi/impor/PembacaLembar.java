package id.teladan.organisasi.impor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * The door to the reader of tables for rooms that take a filled-in sheet: XLSX or CSV as people and programs write them, guarded
 * against files that are no table, broken or of unbearable size.
 */
@Service
public class PembacaLembar {
    private static final int SEL_TERPANJANG = 600;

    PembacaLembar() {}

    /**
     * Reads the columns of these titles from the first sheet that has them all; case and columns beside them do not matter.
     *
     * @throws BerkasDitolak with a sentence for the sender when there is no such table
     */
    public LembarMasuk baca(String nama, byte[] isi, List<String> kolom) {
        Berkas berkas = new Berkas(nama, isi);
        String tidakAda = "Tidak ada lembar dengan kolom " + String.join(", ", kolom)
                + ". Pakai lembar yang diunduh dari halaman ini tanpa mengubah baris kepalanya.";
        Tabel t = new TabelPembaca(sel -> kolom.stream().allMatch(k -> letak(sel, k) >= 0), tidakAda, Kemajuan.DIAM)
                .baca(berkas);
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

    private static int letak(List<String> kepala, String judul) {
        for (int i = 0; i < kepala.size(); i++) {
            if (kepala.get(i).toLowerCase(Locale.ROOT).equals(judul.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }
}
