package id.teladan.pelaksanaan.bukti;

import id.teladan.periode.Jendela;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.Tahap;
import id.teladan.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sentences with which evidence is refused: what is so, and what can be done. */
final class KalimatBukti {
    private KalimatBukti() {}

    /** From the first day of execution until the last of assessment: what comes late is still taken while the period is open. */
    static @Nullable Jendela jendela(Map<Tahap, Jendela> semua) {
        Jendela pelaksanaan = semua.get(Tahap.PELAKSANAAN);
        Jendela penilaian = semua.get(Tahap.PENILAIAN);
        return penilaian == null || pelaksanaan == null ? pelaksanaan : penilaian.sejak(pelaksanaan.buka());
    }

    static String jendela(Jendela j, Instant kini) {
        return j.belum(kini)
                ? "Bukti dikumpulkan mulai " + j.mulai() + " " + j.zona() + ", saat Pelaksanaan dibuka."
                : "Pengumpulan bukti ditutup " + j.batas()
                        + ". Yang sudah ada tetap tersimpan. Admin dinas dapat membukanya lagi untuk Anda.";
    }

    static String cara(Ketentuan k) {
        return k.buktiDiunggah()
                ? "Pada ketentuan " + k.nama() + " bukti diunggah, bukan dikonfirmasi."
                : "Pada ketentuan " + k.nama() + " tidak ada yang diunggah: atasan mengonfirmasi langsung.";
    }

    static String status(StatusBukti s) {
        return switch (s) {
            case KOSONG -> "Belum ada apa pun di tempat ini.";
            case DRAF -> "Bukti ini masih draf dan belum dikumpulkan.";
            case DIKUMPULKAN -> "Bukti ini sudah dikumpulkan dan menunggu diperiksa.";
            case SESUAI -> "Bukti ini sudah dinyatakan sesuai.";
            case PERLU_DIPERBAIKI -> "Bukti ini perlu diperbaiki: unggah penggantinya.";
            case DIGANTI -> "Bukti ini sudah diganti dengan yang lebih baru.";
            case DIBATALKAN -> "Draf ini sudah dibatalkan.";
            case BELUM_DIKONFIRMASI -> "Konfirmasi ini sudah dibatalkan atau belum diberikan.";
            case DIKONFIRMASI ->
                "Sudah dikonfirmasi atasan. Untuk mengubahnya, minta atasan membatalkan konfirmasinya dahulu.";
        };
    }

    /** The clause is the one on which the whole set stands: there it says that evidence is of the same period. */
    static String luarPeriode(LocalDate hari, PeriodeRingkas p, Ketentuan k) {
        String dasar = k.dasar().isEmpty() ? "" : " (" + k.dasar().getFirst().nama() + ")";
        return Tanggal.panjang(hari) + " di luar periode ini, " + Tanggal.panjang(p.mulai()) + " sampai "
                + Tanggal.panjang(p.sampai()) + ". Bukti harus diperoleh dalam periode yang sama" + dasar
                + ". Bila tanggalnya salah ketik, betulkan; bila memang di luar, pakai bukti lain.";
    }

    /** Both texts: what was typed is in the form still, what stands there is in this sentence. */
    static String bentrok(Bukti b, boolean menulis) {
        if (!menulis) {
            return "Bukti ini sudah berubah sejak halaman dibuka. Baca yang terbaru di bawah, lalu putuskan lagi.";
        }
        String isi = b.tempat().jenis() == JenisBukti.KONFIRMASI
                ? b.uraian()
                : b.judul() + ", " + (b.tanggal() == null ? "tanpa tanggal" : Tanggal.panjang(b.tanggal()));
        return "Sudah diubah di tab atau perangkat lain. Yang tersimpan: “" + isi
                + "”. Tulisan Anda masih ada di bawah; kirim sekali lagi bila itu yang berlaku.";
    }

    static final String TERISI =
            "Tempat ini baru saja terisi dari tab atau perangkat lain. Di bawah ini keadaannya yang terbaru.";
    static final String TIDAK_DI_RENCANA =
            "Rencana kinerja yang berlaku tidak memuat butir ini, atau targetnya tidak sebanyak itu.";
    static final String TANPA_RENCANA =
            "Bukti dikumpulkan untuk rencana kinerja yang disepakati. Belum ada yang disepakati untuk periode ini.";
    static final String BERKAS_HILANG =
            "Berkas yang diunggah sudah dipakai atau terlalu lama ditinggalkan. Pilih berkasnya sekali lagi.";
}
