package id.teladan.periode;

import id.teladan.periode.Ketentuan.AspekPerilaku;
import id.teladan.periode.Ketentuan.KepastianJtm;
import id.teladan.periode.Ketentuan.PilihanPerilaku;
import id.teladan.periode.Ketentuan.RhkPengembangan;
import id.teladan.periode.Ketentuan.TugasTambahan;
import id.teladan.periode.NaskahKetentuan.TidakDitawarkan;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Kepastian;
import id.teladan.umum.Peran;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lists to choose from: Pengembangan Kompetensi, Tugas Tambahan, Perilaku Kerja. */
final class PembacaPilihan {
    private final BukuKode buku;
    private final List<TidakDitawarkan> ditahan;

    PembacaPilihan(BukuKode buku, List<TidakDitawarkan> ditahan) {
        this.buku = buku;
        this.ditahan = ditahan;
    }

    /** A list and the roles to which it is offered. */
    record Daftar<T>(Set<Peran> untuk, List<T> isi) {
        List<T> untuk(Peran peran) {
            return untuk.contains(peran) ? isi : List.of();
        }
    }

    Daftar<RhkPengembangan> pengembangan(Simpul akar, boolean berpoin) {
        buku.dasarBerkas(akar);
        tanggungJawab(akar);
        String awalan = akar.teks("awalan");
        List<RhkPengembangan> hasil = new ArrayList<>();
        for (Simpul s : akar.semua("pilihan", false)) {
            Integer poin = s.angkaBoleh("poin");
            String judul = awalan + " " + s.teks("peran");
            RhkPengembangan r = new RhkPengembangan(
                    buku.kode(s),
                    judul,
                    s.teks("ringkas"),
                    poin,
                    s.teks("satuan"),
                    s.teksTeks("bukti", true),
                    BukuKode.kepastian(s));
            if (ditawarkan(s, r.kode(), judul, r.kepastian())) {
                periksaPoin(s, poin, berpoin);
                hasil.add(r);
            }
        }
        return daftar(akar, hasil);
    }

    private static void periksaPoin(Simpul s, @Nullable Integer poin, boolean berpoin) {
        if (berpoin && (poin == null || poin < 1)) {
            throw s.salah("poin", "wajib diisi selama pilihan ini ditawarkan");
        }
        if (!berpoin && poin != null) {
            throw s.salah("poin", "ketentuan ini tanpa poin");
        }
    }

    Daftar<TugasTambahan> tugas(Simpul akar) {
        buku.dasarBerkas(akar);
        List<TugasTambahan> hasil = new ArrayList<>();
        for (Simpul s : akar.semua("pilihan", false)) {
            Integer jtm = s.angkaBoleh("jtm");
            TugasTambahan t = new TugasTambahan(
                    buku.kode(s),
                    s.teks("judul"),
                    jenjang(s),
                    buku.dasarWajib(s),
                    jtm,
                    BukuKode.kepastian(s),
                    jtm == null ? null : kepastianJtm(s));
            s.teksBoleh("catatan");
            if (ditawarkan(s, t.kode(), t.judul(), t.kepastian())) {
                hasil.add(t);
            }
        }
        return daftar(akar, hasil);
    }

    private static KepastianJtm kepastianJtm(Simpul s) {
        KepastianJtm.Yakin yakin = s.pilihan("kepastian_jtm", KepastianJtm.Yakin.class);
        boolean diperdebatkan = yakin == KepastianJtm.Yakin.DIPERDEBATKAN;
        return new KepastianJtm(yakin, diperdebatkan ? s.teks("catatan_jtm") : null);
    }

    private static Set<Jenjang> jenjang(Simpul s) {
        Set<Jenjang> hasil = EnumSet.noneOf(Jenjang.class);
        hasil.addAll(s.pilihanPilihan("jenjang", Jenjang.class, true));
        return Collections.unmodifiableSet(hasil);
    }

    Daftar<AspekPerilaku> perilaku(Simpul akar, int perAspek) {
        buku.dasarBerkas(akar);
        tanggungJawab(akar);
        List<AspekPerilaku> hasil = new ArrayList<>();
        for (Simpul s : akar.semua("aspek", false)) {
            String kode = buku.kode(s);
            List<PilihanPerilaku> pilihan = s.semua("pilihan", false).stream()
                    .map(p -> pilihanPerilaku(p, kode))
                    .toList();
            if (pilihan.size() < perAspek) {
                throw s.salah("pilihan", "lebih sedikit daripada yang harus dipilih");
            }
            hasil.add(new AspekPerilaku(kode, s.teks("judul"), pilihan));
        }
        return daftar(akar, hasil);
    }

    private PilihanPerilaku pilihanPerilaku(Simpul s, String aspek) {
        String kode = buku.kode(s);
        if (!kode.matches(aspek + "-\\d+")) {
            throw s.salah("kode", "harus " + aspek + ", tanda hubung, dan nomor");
        }
        return new PilihanPerilaku(kode, s.teks("teks"));
    }

    /** Certainty of a list as a whole; what is not certain must say why. */
    private static void tanggungJawab(Simpul akar) {
        if (BukuKode.kepastian(akar) != Kepastian.PASTI && akar.teksBoleh("catatan") == null) {
            throw akar.salah("catatan", "wajib diisi karena kepastiannya bukan pasti");
        }
    }

    private boolean ditawarkan(Simpul s, String kode, String judul, Kepastian kepastian) {
        if (s.ada("ditawarkan") && !s.ya("ditawarkan")) {
            ditahan.add(new TidakDitawarkan(kode, judul, s.teks("alasan")));
            return false;
        }
        if (kepastian == Kepastian.BELUM_DIKETAHUI) {
            throw s.salah("kepastian", "yang belum diketahui tidak boleh ditawarkan");
        }
        return true;
    }

    private static <T> Daftar<T> daftar(Simpul akar, List<T> isi) {
        return new Daftar<>(EnumSet.copyOf(akar.pilihanPilihan("untuk", Peran.class, false)), List.copyOf(isi));
    }
}
