package id.teladan.penilaian;

import id.teladan.penilaian.daftar.SebaranNilai;
import id.teladan.periode.Jendela;
import id.teladan.periode.Tahap;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The sentences with which an assessment refuses a step: what is so, and what can be done. */
final class KalimatPenilaian {
    static final String TULIS_KETERANGAN = "Tulis keterangan Anda tentang masa pegawai ini di bawah Anda.";
    static final String SUDAH_DITERIMA =
            "Pegawai sudah membuka hasil ini atau dianggap menerimanya, jadi tidak dapat ditarik. "
                    + "Bila hasilnya keliru, pegawai dapat mengajukan keberatan.";
    static final String SUDAH_DIBUKA = "Hasil ini sudah pernah dibuka.";
    static final String TULIS_KEBERATAN =
            "Tulis alasan keberatan Anda: apa yang menurut Anda tidak tepat, dan mengapa.";
    static final String SUDAH_DITANGGAPI = "Keberatan ini sudah ditanggapi; tanggapan itu tetap.";
    static final String TULIS_TANGGAPAN = "Tulis tanggapan Anda: atasan pejabat penilai membacanya sebelum memutus.";
    static final String BELUM_LEWAT = "Masa keberatan belum lewat.";
    static final String PILIH_SEBAB = "Pilih sebab penutupan dan tanggalnya.";
    static final String TULIS_SEBAB = "Tulis sebabnya.";
    static final String TULIS_ALASAN_BUKA = "Tulis alasan membukanya lagi.";
    static final String PUTUSAN_SENDIRI =
            "Anda sendiri yang menetapkan hasil ini, jadi tidak dapat memutus keberatannya. Putusannya dibuat orang lain: "
                    + "wakil yang ditunjuk, atau atasan Anda secara tertulis yang dicatat admin dinas.";
    static final String AJUKAN_SENDIRI =
            "Pegawai ini masih bertugas dan mengajukan keberatannya sendiri di Teladan. Admin dinas mencatatnya hanya untuk yang "
                    + "tidak bertugas lagi.";
    static final String ATASAN_TERCATAT =
            "Atasan pejabat penilai tercatat di Teladan dan memutus sendiri keberatan ini.";
    static final String TULIS_ALASAN_PUTUSAN = "Tulis alasan putusan: keduanya membacanya.";
    static final String PILIH_RATING = "Pilih salah satu rating yang ada.";
    static final String PILIH_PUTUSAN =
            "Pilih menurut suratnya: hasil dikuatkan, atau rating diubah. Bila diubah, pilih rating yang diubah; yang tidak disebut "
                    + "dalam suratnya tetap.";
    static final String PILIH_HASIL = "Pilih Rating Hasil Kerja.";
    static final String PILIH_PERILAKU = "Pilih Rating Perilaku Kerja.";

    private KalimatPenilaian() {}

    static String pihak(LangkahPenilaian l) {
        return l.sebutan() + " bukan langkah Anda pada penilaian ini.";
    }

    static String status(StatusPenilaian s, LangkahPenilaian l) {
        return switch (s) {
            case BELUM, DRAF ->
                l == LangkahPenilaian.BUKA_LAGI
                        ? "Penilaian ini tidak ditutup."
                        : "Penilaian ini belum ditetapkan, atau sudah ditarik kembali.";
            case DITETAPKAN ->
                "Penilaian ini sudah ditetapkan dan menunggu jawaban pegawai"
                        + (l == LangkahPenilaian.SIMPAN || l == LangkahPenilaian.TETAPKAN
                                ? ". Untuk mengubahnya, tarik kembali dulu selama belum diterima pegawai."
                                : ".");
            case KEBERATAN -> "Pegawai sudah mengajukan keberatan; atasan pejabat penilai yang memutus.";
            case FINAL ->
                "Penilaian ini sudah selesai"
                        + (l == LangkahPenilaian.AJUKAN_KEBERATAN
                                ? ": hasilnya diterima, diputus, atau masa keberatannya lewat."
                                : ".");
            case DITUTUP -> "Penilaian ini ditutup tanpa predikat. Bila keliru, buka lagi dengan alasan.";
        };
    }

    static String tulisAlasanHasil(String usul) {
        return "Rating Hasil Kerja Anda lain daripada yang diusulkan (" + usul + "). Tulis alasannya.";
    }

    static String tulisAlasanKosong(Timbangan w) {
        String apa = w.kurang().stream()
                .filter(Kurang::perluAlasan)
                .map(Kurang::judul)
                .collect(Collectors.joining(", "));
        return "Masih kurang: " + apa + ". Penilaian tetap dapat ditetapkan dengan alasan; tulis dasar penilaian Anda.";
    }

    static String sejak(LocalDate awal, LocalDate akhir) {
        return "Pilih tanggal dari " + Tanggal.panjang(awal) + " sampai " + Tanggal.panjang(akhir)
                + ": penutupan ini tentang periode itu.";
    }

    static String tungguTanggapan(Keberatan b, int menanggapi, Zona zona) {
        return "Pejabat penilai didengar dulu: keberatan dapat diputus sesudah ia menanggapi, atau sejak "
                + Tanggal.singkat(b.tanpaTanggapanSejak(menanggapi), zona) + " " + zona
                + " bila ia tidak menanggapi.";
    }

    static String tulisAlasanSebaran(SebaranNilai s) {
        return "Dengan predikat ini sebaran " + s.nama() + " menyimpang dari pola: " + s.temuan()
                + (s.alasan() == null
                        ? " Tulis alasannya; tidak ada yang diubah."
                        : " Alasan yang tersimpan ditulis untuk penyimpangan yang lain atau lebih kecil, jadi tulis lagi alasannya.");
    }

    static String cutiSebagian(LocalDate awal, LocalDate sejak) {
        return "Cuti ini tidak sepanjang periode: periodenya mulai " + Tanggal.panjang(awal) + ", cutinya "
                + Tanggal.panjang(sejak)
                + ". Menurut ketentuan pegawai dinilai dari yang dikerjakannya; yang kurang diberi "
                + "alasan. Bila tidak ada yang dapat dinilai, pilih Sebab lain dan tulis sebabnya.";
    }

    static String sesudahPeriode(String sebab, LocalDate akhir) {
        return sebab + " sesudah periode ini berakhir (" + Tanggal.panjang(akhir)
                + ") tidak menutupnya: periode itu tetap dinilai. Periksa tanggalnya.";
    }

    static String panjang(int batas, int n) {
        return "Paling panjang " + batas + " huruf; sekarang " + n + ". Ringkaskan, lalu kirim lagi.";
    }

    static String jendela(Jendela j, Instant kini) {
        return j.belum(kini)
                ? Tahap.PENILAIAN.sebutan() + " baru dibuka " + j.mulai() + " " + j.zona() + "."
                : Tahap.PENILAIAN.sebutan() + " ditutup " + j.batas()
                        + ". Yang sudah ditulis tetap tersimpan. Admin dinas dapat membukanya lagi untuk pegawai ini.";
    }
}
