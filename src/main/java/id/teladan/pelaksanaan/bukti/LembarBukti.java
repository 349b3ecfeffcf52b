package id.teladan.pelaksanaan.bukti;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.perencanaan.Bagian;
import id.teladan.perencanaan.Butir;
import id.teladan.perencanaan.SkpBerlaku;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Tanggal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of one person in one period, as one of its parties reads it.
 *
 * @param semua periods to choose from
 * @param rencana the agreed plan that counts; null before there is one
 * @param bukti what this reader may see, oldest first
 */
record LembarBukti(
        List<PeriodeRingkas> semua,
        TindakanBukti t,
        DataDiri diri,
        PejabatPenilai penilai,
        @Nullable SkpBerlaku rencana,
        List<BuktiTerbaca> bukti,
        Map<PegawaiId, String> nama) {

    boolean milikPembaca() {
        return t.pihak() == PihakBukti.PEMILIK;
    }

    Ketentuan ketentuan() {
        return t.ketentuan();
    }

    PeriodeRingkas periode() {
        return t.periode();
    }

    /** The items of one part, in the order of the plan. */
    List<ButirBukti> butir(Bagian bagian) {
        SkpBerlaku r = rencana;
        return r == null
                ? List.of()
                : r.bagian(bagian).stream().map(x -> butir(r, x)).toList();
    }

    Realisasi realisasi() {
        return Realisasi.dari(butir(Bagian.PENGEMBANGAN));
    }

    /** Places that the plan has, by the rule set; empty for one that it does not have. */
    Optional<Tempat> tempat(Bagian bagian, String kode, JenisBukti jenis, int urutan) {
        Tempat dicari = new Tempat(bagian, kode, jenis, urutan);
        SkpBerlaku r = rencana;
        return r == null
                ? Optional.empty()
                : r.bagian(bagian).stream()
                        .flatMap(x -> tempat(x).stream())
                        .filter(dicari::equals)
                        .findFirst();
    }

    private ButirBukti butir(SkpBerlaku r, Butir x) {
        Ketentuan.Katalog k = ketentuan().untuk(r.peran());
        List<TempatBukti> isi = tempat(x).stream().map(this::isi).toList();
        if (x.bagian() == Bagian.PENGEMBANGAN) {
            Ketentuan.RhkPengembangan rhk = k.rhk(x.kode()).orElse(null);
            return new ButirBukti(
                    x.bagian(),
                    x.kode(),
                    rhk == null ? x.kode() : rhk.ringkas(),
                    rhk == null ? null : rhk.poin(),
                    target(x),
                    rhk == null ? null : rhk.satuan(),
                    rhk == null || rhk.bukti().isEmpty() ? null : "Bukti: " + String.join(", ", rhk.bukti()),
                    isi);
        }
        String judul =
                k.tugasTambahan(x.kode()).map(Ketentuan.TugasTambahan::judul).orElse(x.kode());
        return new ButirBukti(x.bagian(), x.kode(), judul, null, 1, null, x.keterangan(), isi);
    }

    private static int target(Butir x) {
        Integer t = x.target();
        return t == null ? 1 : t;
    }

    private List<Tempat> tempat(Butir x) {
        if (!ketentuan().buktiDiunggah()) {
            return List.of(new Tempat(x.bagian(), x.kode(), JenisBukti.KONFIRMASI, 1));
        }
        return x.bagian() == Bagian.PENGEMBANGAN
                ? IntStream.rangeClosed(1, target(x))
                        .mapToObj(i -> new Tempat(x.bagian(), x.kode(), JenisBukti.BUKTI, i))
                        .toList()
                : Stream.of(JenisBukti.SK, JenisBukti.LAPORAN)
                        .map(j -> new Tempat(x.bagian(), x.kode(), j, 1))
                        .toList();
    }

    private TempatBukti isi(Tempat tempat) {
        List<BuktiTerbaca> semuanya = bukti.stream()
                .filter(b -> b.bukti().peran() == peran() && b.bukti().tempat().equals(tempat))
                .sorted(Comparator.comparing((BuktiTerbaca b) -> b.bukti().id().toString())
                        .reversed())
                .toList();
        BuktiTerbaca kini = semuanya.stream()
                .filter(b -> b.bukti().status().menempati())
                .findFirst()
                .or(() -> semuanya.stream()
                        .filter(b -> b.bukti().status() == StatusBukti.PERLU_DIPERBAIKI)
                        .findFirst())
                .orElse(null);
        List<BuktiTerbaca> lama = new ArrayList<>(semuanya);
        lama.remove(kini);
        lama.removeIf(b -> b.bukti().status() == StatusBukti.DIBATALKAN);
        return new TempatBukti(tempat, kini, lama);
    }

    private @Nullable Peran peran() {
        return rencana == null ? diri.peran() : rencana.peran();
    }

    /** What was handed in for items that the plan no longer has, or for another post. */
    List<BuktiTerbaca> diLuarRencana() {
        return bukti.stream()
                .filter(b -> b.bukti().status() != StatusBukti.DIBATALKAN)
                .filter(b -> {
                    Tempat x = b.bukti().tempat();
                    return b.bukti().peran() != peran()
                            || tempat(x.bagian(), x.kode(), x.jenis(), x.urutan())
                                    .isEmpty();
                })
                .toList();
    }

    /** The title of what a piece of evidence belongs to, also when the plan no longer has it. */
    String judulButir(Bukti b) {
        Ketentuan.Katalog k = ketentuan().untuk(b.peran());
        return b.tempat().bagian() == Bagian.PENGEMBANGAN
                ? k.rhk(b.tempat().kode())
                        .map(Ketentuan.RhkPengembangan::ringkas)
                        .orElse(b.tempat().kode())
                : k.tugasTambahan(b.tempat().kode())
                        .map(Ketentuan.TugasTambahan::judul)
                        .orElse(b.tempat().kode());
    }

    /** What stands in a place, or an empty one that could be filled. */
    Bukti diTempat(Tempat x) {
        BuktiTerbaca kini = isi(x).kini();
        return kini == null ? kosong(x) : kini.bukti();
    }

    boolean boleh(LangkahBukti l, TempatBukti x) {
        return boleh(l, diTempat(x.tempat()));
    }

    boolean boleh(LangkahBukti l, Bukti b) {
        return b.halangan(l, t).isEmpty();
    }

    /** What stands in the way of everything, told once on the page; null when nothing does. */
    @Nullable
    String tertutup() {
        if (rencana == null) {
            return KalimatBukti.TANPA_RENCANA;
        }
        if (t.berakhir() != null) {
            return t.berakhir();
        }
        return t.jendela().terbuka(t.kini()) ? null : KalimatBukti.jendela(t.jendela(), t.kini());
    }

    private Bukti kosong(Tempat x) {
        SkpBerlaku r = java.util.Objects.requireNonNull(rencana);
        return Bukti.kosong(r.dinas(), r.periode(), r.pemilik(), r.peran(), x, r.id().nilai(), t.kini());
    }

    String sebut(CatatanBukti c) {
        String oleh = nama.getOrDefault(c.oleh(), "Pegawai");
        return c.atasNama() == null ? oleh : oleh + " sebagai wakil " + nama.getOrDefault(c.atasNama(), "atasan");
    }

    String waktu(Instant i) {
        return Tanggal.singkat(i, periode().zona());
    }
}
