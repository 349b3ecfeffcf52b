package id.teladan.pelaksanaan;

import id.teladan.organisasi.DataDiri;
import id.teladan.periode.Jendela;
import id.teladan.periode.Tahap;
import id.teladan.umum.Peran;
import java.time.Instant;

/** The sentences with which the cycle refuses a step: what is so, and what can be done. */
final class KalimatSiklus {
    static final String TULIS_ALASAN = "Tulis alasannya: yang lain membacanya.";
    static final String ALASAN_PANJANG =
            "Alasan paling panjang " + BentukDokumen.TERPANJANG + " huruf. Ringkaskan, lalu kirim lagi.";
    static final String SUDAH_DIMINTA =
            "Perubahan dokumen ini sudah Anda minta dan menunggu jawaban. Tarik dulu permintaan itu bila alasannya lain.";
    static final String TANPA_PERMINTAAN = "Permintaan perubahan itu sudah dijawab atau ditarik.";
    static final String SUDAH_DIAMATI =
            "Observasi sudah dilakukan menurut rencana sebelumnya dan tetap berlaku untuk periode ini.";

    private KalimatSiklus() {}

    static String pihak(LangkahSiklus l, BentukDokumen b) {
        return l.sebutan() + " " + b.dokumen().nama() + " bukan langkah Anda pada siklus ini.";
    }

    static String terkunci(Huruf h, BentukDokumen b) {
        Huruf sebelum = h.sesudah();
        String apa = sebelum == null ? "" : b.aturan().dokumen(sebelum.name()).judul();
        return b.dokumen().judul() + " terbuka sesudah " + apa + " dikumpulkan.";
    }

    static String status(StatusDokumen s, LangkahSiklus l, BentukDokumen b) {
        String nama = b.dokumen().nama();
        return switch (s) {
            case TERKUNCI, KOSONG -> nama + " belum diisi.";
            case DRAF ->
                l == LangkahSiklus.NILAI || l == LangkahSiklus.SIMPAN_NILAI || l == LangkahSiklus.MINTA_UBAH
                        ? nama + " sedang ditulis dan belum dikumpulkan."
                        : nama + " sudah dibuka lagi untuk ditulis.";
            case MENUNGGU_KONFIRMASI -> nama + " menunggu konfirmasi pejabat penilai.";
            case DIKUMPULKAN -> nama + " sudah dikumpulkan. Untuk mengubahnya, ajukan permintaan perubahan.";
            case DINILAI -> nama + " sudah dinilai. Untuk mengubahnya, ajukan permintaan perubahan.";
            case DIGANTI -> nama + " ini versi lama. Bukalah yang terbaru.";
        };
    }

    static String sudahDiteruskan(BentukDokumen b) {
        return b.dokumen().nama()
                + " sudah dipakai pada langkah berikutnya, jadi tidak dapat ditarik begitu saja. Ajukan permintaan perubahan.";
    }

    static String jendela(Jendela j, Instant kini) {
        if (j.belum(kini)) {
            return "Pelaksanaan baru dibuka " + j.mulai() + " " + j.zona() + ".";
        }
        return Tahap.PENILAIAN.sebutan() + " ditutup " + j.batas()
                + ", dan sejak itu siklus ini hanya dapat dibaca. Yang sudah ditulis tetap tersimpan. "
                + "Admin dinas dapat membukanya lagi untuk Anda.";
    }

    static String berakhir(Peran untuk, DataDiri diri) {
        Peran kini = diri.peran();
        return "Siklus ini untuk jabatan " + untuk.sebutan() + "; sekarang " + diri.nama()
                + (kini == null
                        ? " tidak lagi bertugas pada jabatan itu."
                        : " bertugas sebagai " + kini.sebutan() + ".")
                + " Siklus ditutup dengan isi terakhirnya dan tetap dapat dibaca.";
    }
}
