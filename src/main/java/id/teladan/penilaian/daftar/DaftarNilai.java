package id.teladan.penilaian.daftar;

import id.teladan.penilaian.hitung.Kekurangan;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.AturanPenilaian.JenisSyarat;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.Peran;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everyone whom the reader rates or recommends on in one period: those who wait for him first, then by name.
 *
 * @param semua periods that have begun, newest first
 * @param sebaran of each school whose guru he rates, or of his kepala sekolah; empty for who only recommends
 */
record DaftarNilai(
        List<PeriodeRingkas> semua,
        PeriodeRingkas ini,
        AturanPenilaian aturan,
        List<BarisNilai> baris,
        List<SebaranNilai> sebaran) {

    long jumlah(KelompokNilai k) {
        return baris.stream().filter(k::memuat).count();
    }

    /** For whom the reader acts with all of these people; null when with some he acts in his own name, or for several. */
    @Nullable
    String atasNama() {
        Set<String> nama = baris.stream()
                .map(b -> b.o().atasNama() == null ? "" : b.o().atasNama())
                .collect(Collectors.toSet());
        String satu = nama.size() == 1 ? nama.iterator().next() : "";
        return satu.isEmpty() ? null : satu;
    }

    boolean banyakSatuan() {
        return baris.stream().map(b -> b.o().satuan()).distinct().count() > 1;
    }

    boolean kepalaSekolah() {
        return !baris.isEmpty() && baris.stream().allMatch(b -> b.o().peran() == Peran.KEPALA_SEKOLAH);
    }

    SebaranNilai sebaran(UUID lingkup) {
        return sebaran.stream()
                .filter(s -> s.lingkup().equals(lingkup))
                .findFirst()
                .orElseThrow(() -> new id.teladan.web.TidakDitemukan("Sebaran itu tidak ada, atau bukan untuk Anda."));
    }

    /** A reason why people cannot be rated, who mends it, and whom it is about. */
    record Halangan(String sebab, String pembenah, List<BarisNilai> orang) {
        String sebut() {
            String nama = orang.stream().limit(5).map(b -> b.o().nama()).collect(Collectors.joining("; "));
            return nama + (orang.size() > 5 ? "; dan " + (orang.size() - 5) + " lainnya" : "");
        }
    }

    /** Who cannot be rated, by reason; who has left will not make up for anything, and is closed. */
    List<Halangan> halangan() {
        Map<JenisSyarat, List<BarisNilai>> orang = new LinkedHashMap<>();
        Map<JenisSyarat, String> judul = new LinkedHashMap<>();
        List<BarisNilai> pergi = new ArrayList<>();
        for (BarisNilai b : baris) {
            if (b.terhalang() && b.o().sampai() != null) {
                pergi.add(b);
            } else if (b.terhalang()) {
                for (Kekurangan k : b.kurang()) {
                    if (k.menghalangi() && pembenah(k.jenis(), b.o().timKerja()) != null) {
                        judul.put(k.jenis(), k.judul());
                        orang.computeIfAbsent(k.jenis(), x -> new ArrayList<>()).add(b);
                    }
                }
            }
        }
        List<Halangan> hasil = new ArrayList<>();
        orang.forEach((jenis, b) -> hasil.add(new Halangan(
                judul.get(jenis) + " belum ada",
                String.valueOf(pembenah(jenis, b.stream().allMatch(x -> x.o().timKerja()))),
                b)));
        if (!pergi.isEmpty()) {
            hasil.add(new Halangan(
                    "Sudah tidak bertugas di sini",
                    "Buka Cek Rincian: lengkapi yang masih dapat dilengkapi, atau tutup tanpa predikat dengan sebab dan"
                            + " tanggalnya.",
                    pergi));
        }
        return hasil;
    }

    /** Who mends what is missing; null for what the reader writes himself. A Tim Kerja approves no plan and no evidence. */
    private static @Nullable String pembenah(JenisSyarat j, boolean timKerja) {
        return switch (j) {
            case PKO -> "Kepala dinas menetapkannya di halaman PKO.";
            case RENCANA ->
                "Pegawai menyusun dan menyepakati rencananya; "
                        + (timKerja ? "kepala dinas menyetujuinya." : "Anda menyetujuinya di halaman Periksa.");
            case OBSERVASI -> "Anda mengobservasi di halaman Observasi.";
            case TINDAK_LANJUT, REFLEKSI -> "Pegawai mengumpulkannya di halaman Pelaksanaan.";
            case AKUNTABILITAS -> "Kepala sekolah mengumpulkan dokumen sekolah.";
            case BUKTI ->
                "Pegawai mengumpulkan buktinya; "
                        + (timKerja ? "kepala dinas memeriksanya." : "Anda memeriksanya di halaman Bukti.");
            case ASPEK ->
                timKerja
                        ? "Kepala dinas menilai dokumennya di halaman Observasi."
                        : "Anda menilai dokumennya di halaman Observasi.";
            case RATING_HASIL, RATING_PERILAKU, UMPAN_BALIK -> null;
        };
    }
}
