package id.teladan.organisasi.impor;

import id.teladan.organisasi.Rapor;
import id.teladan.organisasi.impor.Masukan.Tolakan;
import id.teladan.umum.Sidik;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The school's workbook of Rapor Pendidikan, 2023 and later: columns are found by pattern, in any order, on any sheet. */
final class RaporBerkas {
    private enum Kolom {
        KODE("(No|No\\.|Nomor( Indikator)?)"),
        NAMA("(Nama )?Indikator"),
        LABEL("(Label )?Capaian( 20\\d\\d)?"),
        NILAI("(Skor Rapor|Nilai Capaian|Skor)\\s*(20\\d\\d)?"),
        DEFINISI("Definisi( Capaian)?"),
        UBAH("Perubahan (Skor|Nilai Capaian) dari Tahun( Lalu| 20\\d\\d)"),
        PERINGKAT("Peringkat (di (Kab\\.?/Kota|Provinsi)|(secara )?Nasional)"),
        SUMBER("Sumber Data");

        final Pattern pola;

        Kolom(String pola) {
            this.pola = Pattern.compile(pola, Pattern.CASE_INSENSITIVE);
        }

        boolean cocok(String kepala) {
            return pola.matcher(kepala).matches();
        }
    }

    private static final Pattern TAHUN = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final Pattern KODE = Pattern.compile("[A-Z]\\.\\d{1,2}(\\.\\d{1,2}){0,3}");
    private static final Pattern NILAI = Pattern.compile("-?\\d{1,7}([.,]\\d+)?%?");
    private static final String TIDAK_ADA =
            "Tidak ada lembar dengan kepala tabel Rapor Pendidikan satuan (No, Indikator, Capaian)."
                    + " Unggah berkas Excel yang diunduh dari laman Rapor Pendidikan untuk satuan pendidikan, bukan data daerah atau nasional.";
    private final Map<Kolom, Integer> letak = new EnumMap<>(Kolom.class);
    private final List<RaporMasuk.Butir> butir = new ArrayList<>();
    private final List<Tolakan> tolakan = new ArrayList<>();
    private final List<String> catatan = new ArrayList<>();

    private RaporBerkas() {}

    static RaporMasuk baca(Berkas b, Kemajuan kemajuan) {
        Tabel t = new TabelPembaca(RaporBerkas::kepala, TIDAK_ADA, kemajuan).baca(b);
        if (t.baris().size() > 2000) {
            throw new BerkasDitolak(
                    "Berkas ini berisi lebih dari 2.000 indikator; itu bukan rapor satu satuan pendidikan.");
        }
        RaporBerkas r = new RaporBerkas();
        r.kenali(t.kepala());
        int tahun = r.tahun(t);
        t.baris().forEach(r::baris);
        if (r.butir.isEmpty() && r.tolakan.isEmpty()) {
            throw new BerkasDitolak("Kepala tabel ditemukan, tetapi tidak ada satu indikator pun di bawahnya.");
        }
        return new RaporMasuk(tahun, t.atas(), r.butir, r.tolakan, r.catatan, Sidik.dari(b.isi()));
    }

    private static boolean kepala(List<String> sel) {
        return sel.stream().anyMatch(Kolom.KODE::cocok) && sel.stream().anyMatch(Kolom.NAMA::cocok);
    }

    private void kenali(List<String> kepala) {
        List<String> asing = new ArrayList<>();
        for (int i = 0; i < kepala.size(); i++) {
            String judul = kepala.get(i);
            Kolom k = Arrays.stream(Kolom.values())
                    .filter(x -> x.cocok(judul))
                    .findFirst()
                    .orElse(null);
            if (k == null) {
                if (!judul.isEmpty()) {
                    asing.add(judul);
                }
            } else if (!letak.containsKey(k) || tahunDi(judul) > tahunDi(kepala.get(letak.get(k)))) {
                letak.put(k, i);
            }
        }
        if (!letak.containsKey(Kolom.LABEL)) {
            throw new BerkasDitolak("Kolom Capaian (atau Label Capaian) tidak ada. Kolom yang terbaca: "
                    + Teks.sebut(kepala.stream().filter(x -> !x.isEmpty()).toList()) + ".");
        }
        if (!asing.isEmpty()) {
            catatan.add("Kolom yang tidak dikenal dan tidak dibaca: " + Teks.sebut(asing) + ".");
        }
    }

    /** The largest year of the header; of a column pair the larger is the current one. Else the year of the title. */
    private int tahun(Tabel t) {
        int dariKepala =
                t.kepala().stream().mapToInt(RaporBerkas::tahunDi).max().orElse(0);
        int dariJudul = t.atas().stream()
                .filter(x -> x.toUpperCase(java.util.Locale.ROOT).contains("RAPOR PENDIDIKAN"))
                .mapToInt(RaporBerkas::tahunDi)
                .max()
                .orElse(0);
        int tahun = dariKepala > 0 ? dariKepala : dariJudul;
        if (tahun == 0) {
            throw new BerkasDitolak("Tahun rapor tidak ditemukan, baik di kepala tabel maupun di judul.");
        }
        return tahun;
    }

    private static int tahunDi(String teks) {
        int tahun = 0;
        Matcher m = TAHUN.matcher(teks);
        while (m.find()) {
            tahun = Math.max(tahun, Integer.parseInt(m.group()));
        }
        return tahun;
    }

    private void baris(Tabel.Baris b) {
        Pemeriksa p = new Pemeriksa();
        String kode = p.teks("No", sel(b, Kolom.KODE), 20);
        String nama = p.teks("Indikator", baris1(sel(b, Kolom.NAMA)), 300);
        if (nama == null && p.baik()) {
            return; // notes and signatures below the table
        }
        String capaian = p.teks("Capaian", sel(b, Kolom.LABEL), 300);
        Rapor.Golongan golongan =
                LabelRapor.golongan(capaian == null ? "" : capaian).orElse(null);
        String ubah = p.teks("Perubahan", sel(b, Kolom.UBAH), 60);
        String nilai = nilai(p, sel(b, Kolom.NILAI));
        if (kode != null && !KODE.matcher(kode).matches()) {
            if (kode.matches("\\d{1,4}") || sel(b, Kolom.LABEL).jenis() != Sel.Jenis.KOSONG) {
                p.tolak("No", "bukan kode indikator seperti D.1 atau D.1.2.");
            } else {
                return; // a heading between the rows
            }
        }
        if (!p.baik()) {
            tolakan.add(new Tolakan(b.nomor(), nama == null ? "(tanpa nama)" : nama, p.galat(), null));
            return;
        }
        if (golongan == null) {
            catatan.add("Baris " + b.nomor() + ": label \"" + capaian
                    + "\" belum dikenal; disimpan apa adanya, tanpa warna.");
        }
        butir.add(new RaporMasuk.Butir(
                b.nomor(),
                new Rapor.Indikator(
                        kode == null ? "" : kode,
                        nama == null ? "" : nama,
                        capaian == null ? "Tidak Tersedia" : capaian,
                        golongan == null ? Rapor.Golongan.TIDAK_TERSEDIA : golongan,
                        nilai,
                        ubah == null ? null : LabelRapor.arah(ubah),
                        ubah == null || ubah.equalsIgnoreCase("tidak tersedia") ? null : ubah)));
    }

    /** The name stands in the first line of the cell, its definition below. */
    private static Sel baris1(Sel s) {
        return s.jenis() == Sel.Jenis.TEKS
                ? Sel.teks(s.teks().strip().lines().findFirst().orElse(""))
                : s;
    }

    private static @Nullable String nilai(Pemeriksa p, Sel s) {
        String t = p.teks("Skor", s, 40);
        if (t == null || t.equalsIgnoreCase("tidak tersedia")) {
            return null;
        }
        if (!NILAI.matcher(t).matches()) {
            p.tolak("Skor", "bukan angka.");
            return null;
        }
        return s.jenis() == Sel.Jenis.ANGKA
                ? new java.math.BigDecimal(t)
                        .setScale(2, java.math.RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',')
                : t.replace('.', ',');
    }

    private Sel sel(Tabel.Baris b, Kolom k) {
        return b.ke(letak.getOrDefault(k, -1));
    }
}
