package id.teladan.perencanaan;

import id.teladan.periode.Ketentuan;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Peran;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes through a source item by item: takes what the rule set of the draft offers, within its limits, and notes the rest. */
final class PenyaringSalin {
    private static final int TARGET_TERTINGGI = 99;
    private static final int KETERANGAN_TERPANJANG = 200;

    private final Ketentuan ketentuan;
    private final Ketentuan.Katalog katalog;
    private final Kelengkapan kelengkapan;
    private final NamaButir nama;
    private final Peran peran;
    private final Map<Bagian, List<Butir>> ambil = new EnumMap<>(Bagian.class);
    private final List<TakTersalin> tidak = new ArrayList<>();

    PenyaringSalin(Ketentuan ketentuan, Peran peran, @Nullable Jenjang jenjang) {
        this.ketentuan = ketentuan;
        this.katalog = ketentuan.untuk(peran);
        this.kelengkapan = new Kelengkapan(ketentuan, peran, jenjang);
        this.nama = new NamaButir(katalog);
        this.peran = peran;
        for (Bagian b : Bagian.values()) {
            ambil.put(b, new ArrayList<>());
        }
    }

    HasilSalin saring(List<ButirLama> sumber) {
        for (Bagian b : Bagian.values()) {
            sumber.stream().filter(x -> x.bagian() == b).forEach(this::satu);
        }
        return new HasilSalin(
                new Isi(ambil.values().stream().flatMap(List::stream).toList()), List.copyOf(tidak));
    }

    private void satu(ButirLama x) {
        Butir calon = Butir.of(x.bagian(), x.kode());
        if (!kelengkapan.ditawarkan(calon)) {
            catat(x, tidakAda(x));
        } else if (daftar(x.bagian()).stream().noneMatch(a -> a.kode().equals(x.kode()))) {
            switch (x.bagian()) {
                case PRAKTIK -> terbatas(x, jumlah(x.bagian()), ketentuan.jumlahPraktik(), "sub-indikator");
                case PERILAKU -> terbatas(x, seaspek(x.kode()), ketentuan.perilakuPerAspek(), "perilaku di tiap aspek");
                case PENGEMBANGAN -> pengembangan(x);
                case TUGAS -> bawa(x, new Butir(x.bagian(), x.kode(), null, potong(x.keterangan())));
            }
        }
    }

    private String tidakAda(ButirLama x) {
        if (x.bagian() == Bagian.TUGAS && katalog.tugas().isEmpty()) {
            return "Rencana " + peran.sebutan().toLowerCase(Locale.ROOT) + " tidak memuat Tugas Tambahan.";
        }
        if (x.bagian() == Bagian.TUGAS && katalog.tugasTambahan(x.kode()).isPresent()) {
            return "Tidak berlaku di jenjang sekolah Anda.";
        }
        return "Tidak ada dalam pilihan " + peran.sebutan().toLowerCase(Locale.ROOT) + " di periode ini.";
    }

    private void terbatas(ButirLama x, long ada, int batas, String apa) {
        if (ada >= batas) {
            catat(x, "Periode ini memakai " + batas + " " + apa + " saja.");
        } else {
            bawa(x, Butir.of(x.bagian(), x.kode()));
        }
    }

    /** With the target of old, lowered to what the points of the period still allow. */
    private void pengembangan(ButirLama x) {
        int diminta = Math.clamp(x.target() == null ? 1 : x.target(), 1, TARGET_TERTINGGI);
        int muat = Math.min(diminta, sisaTarget(x.kode()));
        if (muat < 1) {
            catat(x, "Jumlah poin akan melebihi batas periode ini.");
            return;
        }
        bawa(x, new Butir(x.bagian(), x.kode(), muat, null));
        if (muat < diminta) {
            catat(x, "Target menjadi " + muat + " supaya jumlah poin tidak melebihi batas periode ini.");
        }
    }

    private int sisaTarget(String kode) {
        Ketentuan.Poin batas = ketentuan.poin();
        Integer poin = katalog.rhk(kode).map(Ketentuan.RhkPengembangan::poin).orElse(null);
        if (batas == null || poin == null || poin <= 0) {
            return TARGET_TERTINGGI;
        }
        int terpakai = new Isi(daftar(Bagian.PENGEMBANGAN)).poin(katalog);
        return (batas.palingBanyak() - terpakai) / poin;
    }

    private void bawa(ButirLama x, Butir baru) {
        daftar(x.bagian()).add(baru);
        if (!nama.judul(baru).equals(x.judul())) {
            catat(x, "Terbawa dengan rumusan periode ini.");
        }
    }

    private void catat(ButirLama x, String sebab) {
        tidak.add(new TakTersalin(x.bagian(), x.kalimat(), sebab));
    }

    private List<Butir> daftar(Bagian b) {
        return ambil.getOrDefault(b, List.of());
    }

    private long jumlah(Bagian b) {
        return daftar(b).size();
    }

    private long seaspek(String kode) {
        String aspek = nama.kepala(Bagian.PERILAKU, kode);
        return daftar(Bagian.PERILAKU).stream()
                .filter(x -> nama.kepala(Bagian.PERILAKU, x.kode()).equals(aspek))
                .count();
    }

    private static @Nullable String potong(@Nullable String teks) {
        return teks == null || teks.length() <= KETERANGAN_TERPANJANG ? teks : teks.substring(0, KETERANGAN_TERPANJANG);
    }
}
