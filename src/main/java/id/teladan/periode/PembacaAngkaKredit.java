package id.teladan.periode;

import id.teladan.periode.AturanAngkaKredit.JenjangJabatan;
import id.teladan.periode.AturanAngkaKredit.Sumber;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code angka-kredit.yaml}: a percentage for every predikat, a better one never fewer; every golongan in one jenjang. */
final class PembacaAngkaKredit {
    private final Simpul akar;
    private final BukuKode buku;
    private final TabelPredikat predikat;

    PembacaAngkaKredit(Simpul akar, BukuKode buku, TabelPredikat predikat) {
        this.akar = akar;
        this.buku = buku;
        this.predikat = predikat;
    }

    AturanAngkaKredit baca() {
        buku.dasarBerkas(akar);
        Simpul status = akar.satu("status");
        Simpul desimal = akar.satu("desimal");
        Simpul terawal = akar.satu("terawal");
        Simpul pendidikan = akar.satu("pendidikan");
        Simpul bulan = akar.satu("bulan");
        if (!bulan.teks("nilai").equals("PENUH")) {
            throw bulan.salah("nilai", "harus PENUH");
        }
        return new AturanAngkaKredit(
                Collections.unmodifiableSet(new LinkedHashSet<>(status.teksTeks("nilai", false))),
                buku.landasan(status),
                persen(),
                buku.landasan(akar.satu("persen_alas")),
                jenjang(),
                buku.landasan(akar.satu("jenjang_alas")),
                buku.landasan(bulan),
                cpns(),
                antara(desimal, "nilai", 0, 4),
                buku.landasan(desimal),
                hari(terawal),
                buku.landasan(terawal),
                antara(pendidikan, "nilai", 0, 100),
                buku.landasan(pendidikan),
                sumber(),
                PembacaPenilaian.keterangan(akar, buku));
    }

    private @Nullable Landasan cpns() {
        if (!akar.ada("cpns")) {
            return null;
        }
        Simpul s = akar.satu("cpns");
        if (!s.teks("nilai").equals("MENURUT_BULAN")) {
            throw s.salah("nilai", "harus MENURUT_BULAN");
        }
        return buku.landasan(s);
    }

    private Map<String, Integer> persen() {
        Map<String, Integer> hasil = new LinkedHashMap<>();
        int sebelum = Integer.MAX_VALUE;
        for (Simpul s : akar.semua("persen", false)) {
            String kode = PembacaPredikat.dari(s, "predikat", predikat.predikat());
            if (!kode.equals(predikat.predikat().get(hasil.size()).kode())) {
                throw s.salah("predikat", "harus menurut urutan predikat.yaml");
            }
            int persen = antara(s, "persen", 1, 200);
            if (persen > sebelum) {
                throw s.salah("persen", "predikat yang lebih rendah tidak boleh berpersen lebih besar");
            }
            sebelum = persen;
            hasil.put(kode, persen);
        }
        if (hasil.size() != predikat.predikat().size()) {
            throw akar.salah("persen", "harus memuat setiap predikat");
        }
        return Collections.unmodifiableMap(hasil);
    }

    private List<JenjangJabatan> jenjang() {
        List<JenjangJabatan> hasil = new ArrayList<>();
        Set<String> sudah = new HashSet<>();
        for (Simpul s : akar.semua("jenjang", false)) {
            JenjangJabatan j = new JenjangJabatan(
                    s.teks("kode"),
                    s.teks("judul"),
                    s.teksTeks("golongan", false),
                    pecahan(s),
                    antara(s, "pangkat", 1, 1000),
                    naik(s));
            for (String satu : j.golongan()) {
                if (!sudah.add(satu)) {
                    throw s.salah("golongan", "golongan " + satu + " sudah ada di jenjang lain");
                }
            }
            if (!sudah.add(j.kode())) {
                throw s.salah("kode", "kode \"" + j.kode() + "\" berulang");
            }
            if (!hasil.isEmpty() && hasil.getLast().naikJenjang() == null) {
                throw s.salah("kode", "jenjang di atas jenjang terakhir");
            }
            hasil.add(j);
        }
        return List.copyOf(hasil);
    }

    private static @Nullable Integer naik(Simpul s) {
        return s.ada("jenjang") ? Integer.valueOf(antara(s, "jenjang", 1, 1000)) : null;
    }

    private static BigDecimal pecahan(Simpul s) {
        String teks = s.teks("koefisien");
        if (!teks.matches("[0-9]{1,3}([.][0-9]{1,2})?") || new BigDecimal(teks).signum() == 0) {
            throw s.salah("koefisien", "\"" + teks + "\" bukan bilangan seperti \"12.5\"");
        }
        return new BigDecimal(teks);
    }

    private static MonthDay hari(Simpul s) {
        String teks = s.teks("nilai");
        try {
            return MonthDay.parse("--" + teks);
        } catch (DateTimeException e) {
            throw s.salah("nilai", "\"" + teks + "\" bukan bulan-tanggal seperti \"12-15\"");
        }
    }

    private static int antara(Simpul s, String kunci, int kecil, int besar) {
        int nilai = s.angka(kunci);
        if (nilai < kecil || nilai > besar) {
            throw s.salah(kunci, "harus dari " + kecil + " sampai " + besar);
        }
        return nilai;
    }

    private List<Sumber> sumber() {
        Map<String, Sumber> hasil = new LinkedHashMap<>();
        for (Simpul s : akar.semua("sumber", false)) {
            String kode = s.teks("kode");
            if (hasil.put(kode, new Sumber(kode, s.teks("judul"), buku.landasan(s))) != null) {
                throw s.salah("kode", "kode \"" + kode + "\" berulang");
            }
        }
        return List.copyOf(hasil.values());
    }
}
