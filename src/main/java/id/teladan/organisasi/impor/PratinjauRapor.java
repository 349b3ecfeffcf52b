package id.teladan.organisasi.impor;

import id.teladan.organisasi.Rapor.Indikator;
import id.teladan.organisasi.impor.BarisPratinjau.Beda;
import id.teladan.organisasi.impor.BarisPratinjau.Isi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares a Rapor Pendidikan workbook with the rapor of the same school and year, if there is one. */
final class PratinjauRapor {
    private PratinjauRapor() {}

    /** Unchanged lines carry their data too: the indicators of a year are written as a whole, or not at all. */
    static List<BarisPratinjau> susun(RaporMasuk masuk, UUID satuan, List<Indikator> kini) {
        Map<String, Indikator> lama = new LinkedHashMap<>();
        Penanda tandaLama = new Penanda();
        kini.forEach(i -> lama.put(tandaLama.kunci(i), i));
        List<BarisPratinjau> hasil = new ArrayList<>();
        Penanda tanda = new Penanda();
        int urutan = 0;
        for (RaporMasuk.Butir b : masuk.butir()) {
            hasil.add(baris(b.baris(), satuan, urutan++, lama.remove(tanda.kunci(b.indikator())), b.indikator()));
        }
        lama.values().forEach(i -> hasil.add(hilang(satuan, i)));
        masuk.tolakan().forEach(t -> hasil.add(BarisPratinjau.tolak(t.baris(), t.judul(), t.galat())));
        return hasil;
    }

    /** Above the header the file names its school; another name than that of the chosen school deserves a look. */
    static @Nullable String bedaNama(RaporMasuk masuk, String namaSatuan) {
        String nama = Teks.sama(namaSatuan);
        for (String j : masuk.judul()) {
            String judul = Teks.sama(j);
            if (judul.contains("RAPOR PENDIDIKAN") && judul.length() < 250) {
                boolean sama =
                        judul.contains(nama) || judul.replace(" NEGERI ", "N ").contains(nama);
                return sama
                        ? null
                        : "Judul berkas menyebut \"" + j + "\", sedangkan satuan yang dipilih " + namaSatuan
                                + ". Pastikan berkasnya benar.";
            }
        }
        return null;
    }

    private static BarisPratinjau baris(int baris, UUID satuan, int urutan, @Nullable Indikator lama, Indikator baru) {
        List<Beda> beda = new ArrayList<>();
        if (lama != null) {
            beda(beda, "Capaian", lama.capaian(), baru.capaian());
            beda(beda, "Warna", lama.golongan().name(), baru.golongan().name());
            beda(beda, "Skor", lama.nilai(), baru.nilai());
            beda(beda, "Arah", lama.arah(), baru.arah());
            beda(beda, "Perubahan", lama.ubah(), baru.ubah());
        }
        Aksi aksi = lama == null ? Aksi.TAMBAH : beda.isEmpty() ? Aksi.TETAP : Aksi.UBAH;
        List<String> catatan = lama == null ? List.of(ringkas(baru)) : List.of();
        return new BarisPratinjau(
                baris,
                Objek.INDIKATOR,
                satuan,
                aksi,
                judul(baru),
                new Isi(data(urutan, baru), Map.of(), beda, List.of(), catatan),
                false,
                true);
    }

    private static BarisPratinjau hilang(UUID satuan, Indikator i) {
        return new BarisPratinjau(
                0,
                Objek.INDIKATOR,
                satuan,
                Aksi.AKHIRI,
                judul(i),
                Isi.catatan(List.of("Tidak ada lagi dalam berkas baru; isi lamanya tetap tersimpan dalam riwayat.")),
                false,
                true);
    }

    private static String judul(Indikator i) {
        return (i.kode() + " " + i.nama()).strip();
    }

    private static String ringkas(Indikator i) {
        return i.capaian()
                + (i.nilai() == null ? "" : " · skor " + i.nilai())
                + (i.ubah() == null ? "" : " · " + i.ubah());
    }

    private static void beda(List<Beda> ke, String bidang, @Nullable String lama, @Nullable String baru) {
        String a = lama == null ? Selisih.KOSONG : lama;
        String b = baru == null ? Selisih.KOSONG : baru;
        if (!a.equals(b)) {
            ke.add(new Beda(bidang, a, b));
        }
    }

    private static Map<String, Object> data(int urutan, Indikator i) {
        Map<String, Object> d = new LinkedHashMap<>();
        d.put("urutan", urutan);
        d.put("kode", i.kode());
        d.put("nama", i.nama());
        d.put("capaian", i.capaian());
        d.put("golongan", i.golongan().name());
        isi(d, "nilai", i.nilai());
        isi(d, "arah", i.arah());
        isi(d, "ubah", i.ubah());
        return d;
    }

    private static void isi(Map<String, Object> d, String kunci, @Nullable String nilai) {
        if (nilai != null) {
            d.put(kunci, nilai);
        }
    }

    /** Neither code nor name is unique: a sub-row is known by the code above it, its name, and how often both came before. */
    private static final class Penanda {
        private final Map<String, Integer> kali = new HashMap<>();
        private String induk = "";

        String kunci(Indikator i) {
            induk = i.kode().isEmpty() ? induk : i.kode();
            String k = induk + "|" + i.kode() + "|" + Teks.sama(i.nama());
            return k + "|" + kali.merge(k, 1, Integer::sum);
        }
    }
}
