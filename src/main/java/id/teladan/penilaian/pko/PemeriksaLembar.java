package id.teladan.penilaian.pko;

import id.teladan.organisasi.DaftarSatuan;
import id.teladan.umum.Npsn;
import id.teladan.umum.SatuanId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the rows of an uploaded sheet with the schools of the dinas and the PKO that stands. */
final class PemeriksaLembar {
    private final Map<String, DaftarSatuan.Baris> sekolah;
    private final Map<SatuanId, BarisPko> ada;
    private final Map<SatuanId, List<String>> akhir;
    private final List<PilihanPko> pilihan;

    /** @param akhir names of those whose results are final, by school */
    PemeriksaLembar(
            List<DaftarSatuan.Baris> sekolah,
            Map<SatuanId, BarisPko> ada,
            Map<SatuanId, List<String>> akhir,
            List<PilihanPko> pilihan) {
        this.sekolah = sekolah.stream().collect(Collectors.toMap(s -> s.npsn().angka(), Function.identity()));
        this.ada = ada;
        this.akhir = akhir;
        this.pilihan = pilihan;
    }

    /** In the order of the sheet. */
    List<BarisLembar> periksa(List<LembarPko.Isi> isi) {
        Map<String, List<Integer>> nomor = new HashMap<>();
        for (LembarPko.Isi i : isi) {
            Npsn.coba(i.npsn())
                    .ifPresent(n -> nomor.computeIfAbsent(n.angka(), x -> new ArrayList<>())
                            .add(i.nomor()));
        }
        return isi.stream().map(i -> periksa(i, nomor)).toList();
    }

    private BarisLembar periksa(LembarPko.Isi i, Map<String, List<Integer>> nomor) {
        Npsn npsn = Npsn.coba(i.npsn()).orElse(null);
        DaftarSatuan.Baris s = npsn == null ? null : sekolah.get(npsn.angka());
        if (!i.salah().isEmpty()) {
            return salah(i, s, String.join(" ", i.salah()));
        }
        if (npsn == null) {
            return salah(
                    i,
                    null,
                    i.npsn().isEmpty()
                            ? "NPSN kosong. Isi 8 angka NPSN sekolahnya, atau hapus baris ini."
                            : "NPSN harus 8 angka. Bila angka nol di depannya hilang, jadikan sel itu berformat Teks.");
        }
        if (s == null) {
            return salah(
                    i,
                    null,
                    "Tidak ada sekolah ber-NPSN " + npsn + " di dinas Anda. Periksa angkanya, atau hapus baris ini.");
        }
        List<Integer> kembar = nomor.getOrDefault(npsn.angka(), List.of());
        if (kembar.size() > 1) {
            return salah(
                    i,
                    s,
                    "NPSN ini ada di beberapa baris (" + sebut(kembar) + "). Sisakan satu baris untuk satu sekolah.");
        }
        return i.pko().isEmpty() ? baris(i, s, KeadaanLembar.KOSONG, null, "") : pko(i, s);
    }

    private BarisLembar pko(LembarPko.Isi i, DaftarSatuan.Baris s) {
        PilihanPko baru = PilihanPko.baca(pilihan, i.pko()).orElse(null);
        if (baru == null) {
            return salah(
                    i,
                    s,
                    "“" + potong(i.pko()) + "” tidak dikenal. Yang dapat dipakai: "
                            + pilihan.stream().map(PilihanPko::judul).collect(Collectors.joining(", ")) + ".");
        }
        String lama = judulKini(s.id());
        String galat = AturanPko.halangan(lama, baru.judul(), i.alasan(), akhir.getOrDefault(s.id(), List.of()))
                .map(g -> g.pesan().startsWith("Tuliskan") ? "Isi kolom Alasan. " + g.pesan() : g.pesan())
                .orElse("");
        if (!galat.isEmpty()) {
            return baris(i, s, KeadaanLembar.SALAH, baru, galat);
        }
        return baris(
                i,
                s,
                lama == null ? KeadaanLembar.BARU : lama.equals(baru.judul()) ? KeadaanLembar.SAMA : KeadaanLembar.UBAH,
                baru,
                "");
    }

    private static String sebut(List<Integer> nomor) {
        return nomor.stream().limit(5).map(String::valueOf).collect(Collectors.joining(", "))
                + (nomor.size() > 5 ? ", …" : "");
    }

    private static String potong(String teks) {
        return teks.length() <= 60 ? teks : teks.substring(0, 60) + "…";
    }

    private @Nullable String judulKini(SatuanId s) {
        BarisPko b = ada.get(s);
        return b == null ? null : PilihanPko.judul(pilihan, b.kode());
    }

    private BarisLembar salah(LembarPko.Isi i, DaftarSatuan.@Nullable Baris s, String pesan) {
        return baris(i, s, KeadaanLembar.SALAH, null, pesan);
    }

    private BarisLembar baris(
            LembarPko.Isi i,
            DaftarSatuan.@Nullable Baris s,
            KeadaanLembar keadaan,
            @Nullable PilihanPko baru,
            String salah) {
        BarisPko lama = s == null ? null : ada.get(s.id());
        return new BarisLembar(
                i.nomor(),
                keadaan,
                s == null ? null : s.id(),
                s == null ? potong(i.npsn()) : s.npsn().angka(),
                s == null ? potong(i.nama()) : s.nama(),
                s == null ? null : judulKini(s.id()),
                lama == null ? 0 : lama.ke(),
                baru == null ? "" : baru.kode(),
                baru == null ? potong(i.pko()) : baru.judul(),
                i.alasan().isBlank() ? null : i.alasan(),
                salah);
    }
}
