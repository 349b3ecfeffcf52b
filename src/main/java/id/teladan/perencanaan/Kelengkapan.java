package id.teladan.perencanaan;

import id.teladan.periode.Ketentuan;
import id.teladan.periode.Ketentuan.AspekPerilaku;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Peran;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan must hold under its rule set; the page and the guard ask here. */
final class Kelengkapan {
    private final Ketentuan ketentuan;
    private final Ketentuan.Katalog katalog;
    private final @Nullable Jenjang jenjang;

    Kelengkapan(Ketentuan ketentuan, Peran peran, @Nullable Jenjang jenjang) {
        this.ketentuan = ketentuan;
        this.katalog = ketentuan.untuk(peran);
        this.jenjang = jenjang;
    }

    /** Everything that is missing or too much, in the order of the pages. */
    List<Kekurangan> periksa(Isi isi) {
        List<Kekurangan> k = new ArrayList<>();
        praktik(isi, k);
        pengembangan(isi, k);
        tugas(isi, k);
        perilaku(isi, k);
        return k;
    }

    /** What makes a part unfit to be saved at all: unknown codes, a target out of range, too many points. */
    List<String> tolak(Bagian bagian, Isi isi) {
        List<String> salah = new ArrayList<>();
        for (Butir x : isi.bagian(bagian)) {
            if (!ditawarkan(x)) {
                salah.add(
                        "Pilihan " + x.kode() + " tidak ada dalam daftar " + bagian.judul() + ". Muat ulang halaman.");
            }
            if (x.target() != null && (x.target() < 1 || x.target() > 99)) {
                salah.add("Target kuantitas diisi dengan angka 1 sampai 99.");
            }
            if (x.keterangan() != null && x.keterangan().length() > 200) {
                salah.add("Keterangan paling panjang 200 huruf.");
            }
        }
        if (bagian == Bagian.PENGEMBANGAN && melebihiPoin(isi)) {
            salah.add(pesanLebih(isi));
        }
        if (bagian == Bagian.PRAKTIK && isi.bagian(Bagian.PRAKTIK).size() > ketentuan.jumlahPraktik()) {
            salah.add("Pilih " + ketentuan.jumlahPraktik() + " sub-indikator saja.");
        }
        return salah;
    }

    boolean ditawarkan(Butir x) {
        return switch (x.bagian()) {
            case PRAKTIK -> katalog.indikator(x.kode()).isPresent();
            case PENGEMBANGAN -> katalog.rhk(x.kode()).isPresent();
            case TUGAS ->
                katalog.tugasDi(jenjang).stream().anyMatch(t -> t.kode().equals(x.kode()));
            case PERILAKU -> katalog.pilihan(x.kode()).isPresent();
        };
    }

    private void praktik(Isi isi, List<Kekurangan> k) {
        int ada = isi.bagian(Bagian.PRAKTIK).size();
        if (ada != ketentuan.jumlahPraktik()) {
            k.add(new Kekurangan(
                    Bagian.PRAKTIK,
                    "Pilih tepat " + ketentuan.jumlahPraktik() + " sub-indikator; sekarang " + ada + ".",
                    true));
        }
    }

    private void pengembangan(Isi isi, List<Kekurangan> k) {
        Ketentuan.Poin poin = ketentuan.poin();
        List<Butir> dipilih = isi.bagian(Bagian.PENGEMBANGAN);
        int sedikit = ketentuan.jumlahPengembangan();
        if (dipilih.size() < sedikit) {
            k.add(new Kekurangan(
                    Bagian.PENGEMBANGAN,
                    "Pilih paling sedikit " + (sedikit == 1 ? "satu" : String.valueOf(sedikit)) + " kegiatan.",
                    true));
        }
        if (poin == null) {
            return;
        }
        int jumlah = isi.poin(katalog);
        if (jumlah < poin.palingSedikit()) {
            k.add(new Kekurangan(
                    Bagian.PENGEMBANGAN,
                    "Baru " + jumlah + " poin; dianjurkan paling sedikit " + poin.palingSedikit() + ".",
                    poin.kurangMenghalangi()));
        } else if (melebihiPoin(isi)) {
            k.add(new Kekurangan(Bagian.PENGEMBANGAN, pesanLebih(isi), true));
        }
    }

    private void tugas(Isi isi, List<Kekurangan> k) {
        for (Butir x : isi.bagian(Bagian.TUGAS)) {
            if (!ditawarkan(x)) {
                k.add(new Kekurangan(
                        Bagian.TUGAS, "Tugas " + x.kode() + " tidak berlaku di jenjang sekolah ini; hapus.", true));
            }
        }
    }

    private void perilaku(Isi isi, List<Kekurangan> k) {
        List<Butir> dipilih = isi.bagian(Bagian.PERILAKU);
        for (AspekPerilaku a : katalog.perilaku()) {
            long ada = a.pilihan().stream()
                    .filter(p -> dipilih.stream().anyMatch(x -> x.kode().equals(p.kode())))
                    .count();
            if (ada != ketentuan.perilakuPerAspek()) {
                k.add(new Kekurangan(
                        Bagian.PERILAKU,
                        a.judul() + ": pilih tepat " + ketentuan.perilakuPerAspek() + " perilaku; sekarang " + ada
                                + ".",
                        true));
            }
        }
    }

    private boolean melebihiPoin(Isi isi) {
        Ketentuan.Poin poin = ketentuan.poin();
        return poin != null && isi.poin(katalog) > poin.palingBanyak();
    }

    private String pesanLebih(Isi isi) {
        Ketentuan.Poin poin = java.util.Objects.requireNonNull(ketentuan.poin());
        return "Jumlah " + isi.poin(katalog) + " poin melebihi batas " + poin.palingBanyak()
                + ". Kurangi target atau hapus satu kegiatan.";
    }
}
