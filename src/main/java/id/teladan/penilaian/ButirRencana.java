package id.teladan.penilaian;

import id.teladan.pelaksanaan.RingkasanPelaksanaan.BuktiRingkas;
import id.teladan.perencanaan.Bagian;
import id.teladan.perencanaan.Butir;
import id.teladan.periode.Ketentuan;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One Rencana Hasil Kerja in words with what came of it.
 *
 * @param ukuran its measure in words
 * @param target how much evidence it asks for; 1 where it asks for none
 * @param poin for one unit; 0 where the rule set knows none
 * @param nyata what came of it, as far as the facts tell
 */
record ButirRencana(
        Bagian bagian,
        String kode,
        String judul,
        String ukuran,
        int target,
        int poin,
        List<BuktiRingkas> bukti,
        String nyata) {

    static ButirRencana of(BahanPenilaian b, Butir x) {
        List<BuktiRingkas> bukti = b.ringkas().bukti(x.bagian().name(), x.kode());
        Ketentuan.Katalog k = b.katalog();
        Integer t = x.target();
        int target = t == null ? 1 : t;
        return switch (x.bagian()) {
            case PRAKTIK -> {
                var i = k.indikator(x.kode());
                yield new ButirRencana(
                        x.bagian(),
                        x.kode(),
                        i.map(Ketentuan.Indikator::judul).orElse(x.kode()),
                        i.map(Ketentuan.Indikator::uraian).orElse(""),
                        1,
                        0,
                        List.of(),
                        praktik(b));
            }
            case PENGEMBANGAN -> {
                var r = k.rhk(x.kode());
                Integer poin = r.map(Ketentuan.RhkPengembangan::poin).orElse(null);
                yield new ButirRencana(
                        x.bagian(),
                        x.kode(),
                        r.map(Ketentuan.RhkPengembangan::judul).orElse(x.kode()),
                        target + " " + r.map(Ketentuan.RhkPengembangan::satuan).orElse(""),
                        b.ketentuan().buktiDiunggah() ? target : 1,
                        poin == null ? 0 : poin,
                        bukti,
                        nyata(bukti, b.ketentuan().buktiDiunggah() ? target : 1));
            }
            case TUGAS -> {
                String ket = x.keterangan();
                yield new ButirRencana(
                        x.bagian(),
                        x.kode(),
                        k.tugasTambahan(x.kode())
                                .map(Ketentuan.TugasTambahan::judul)
                                .orElse(x.kode()),
                        ket == null ? "Dilaksanakan menurut surat tugas" : ket,
                        b.ketentuan().buktiDiunggah() ? 2 : 1,
                        0,
                        bukti,
                        nyata(bukti, b.ketentuan().buktiDiunggah() ? 2 : 1));
            }
            case PERILAKU -> throw new IllegalArgumentException("Perilaku bukan rencana hasil kerja");
        };
    }

    private static String praktik(BahanPenilaian b) {
        if (!b.diobservasi()) {
            return "Observasi belum diadakan.";
        }
        String fokus =
                b.fokus().stream().map(f -> f.judul() + ": " + f.tingkat()).collect(Collectors.joining("; "));
        String aspek = b.aspek().stream()
                .filter(BahanPenilaian.AspekDinilai::ada)
                .map(a -> a.aspek().judul() + ": " + a.judul())
                .collect(Collectors.joining("; "));
        return ("Diobservasi. " + (fokus.isEmpty() ? "" : fokus + ". ") + (aspek.isEmpty() ? "" : aspek + ".")).strip();
    }

    private static String nyata(List<BuktiRingkas> bukti, int target) {
        List<BuktiRingkas> sesuai = bukti.stream().filter(BuktiRingkas::sesuai).toList();
        if (bukti.isEmpty()) {
            return "Belum ada bukti dukung.";
        }
        String judul = sesuai.stream()
                .map(BuktiRingkas::judul)
                .filter(s -> !s.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
        return sesuai.size() + " dari " + target + " bukti sesuai" + (judul.isEmpty() ? "." : ": " + judul + ".");
    }

    long sesuai() {
        return bukti.stream().filter(BuktiRingkas::sesuai).count();
    }

    /** "2 dari 3 bukti sesuai · 1 perlu diperbaiki". */
    String keadaanBukti() {
        if (bukti.isEmpty()) {
            return "Belum ada bukti";
        }
        long tunggu = bukti.stream().filter(BuktiRingkas::menunggu).count();
        long perbaiki = bukti.stream().filter(BuktiRingkas::perluDiperbaiki).count();
        return sesuai() + " dari " + target + " bukti sesuai"
                + (tunggu == 0 ? "" : " · " + tunggu + " menunggu diperiksa")
                + (perbaiki == 0 ? "" : " · " + perbaiki + " perlu diperbaiki");
    }

    String kunciRealisasi() {
        return IsiPenilaian.realisasi(bagian.name(), kode);
    }

    String kunciUmpan() {
        return IsiPenilaian.umpanBalik(bagian.name(), kode);
    }

    /** What counts as realisation: what the superior wrote, else the facts. */
    String realisasi(IsiPenilaian isi) {
        String ditulis = isi.teks(kunciRealisasi());
        return ditulis.isEmpty() ? nyata : ditulis;
    }
}
