package id.teladan.perencanaan;

import id.teladan.organisasi.DataDiri;
import id.teladan.periode.Jendela;
import id.teladan.periode.Tahap;
import id.teladan.umum.Peran;
import id.teladan.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;

/** The sentences with which a plan refuses a step: what is so, and what can be done. */
final class KalimatSkp {
    static final String SUDAH_BERUBAH =
            "Rencana ini berubah sejak halaman itu Anda buka. Baca dulu yang sekarang, lalu putuskan.";

    static final String TANPA_PERUBAHAN = "Belum ada yang berubah dari rencana yang disepakati. "
            + "Ubah dulu salah satu butir, atau pilih Batalkan perubahan.";
    static final String HANYA_YANG_BERUBAH = "Butir itu sudah disepakati dan tidak diubah pegawai. "
            + "Dalam perubahan rencana hanya yang berubah yang dapat disesuaikan.";

    private KalimatSkp() {}

    /** Under the rule set the window only bounds starting and handing in, so that nobody is stuck because another was late. */
    static String jendela(Jendela j, Instant kini) {
        if (j.tahap() == Tahap.PENILAIAN) {
            return "Penilaian ditutup " + j.batas() + ", dan sejak itu rencana periode ini tidak diubah lagi. "
                    + "Admin dinas dapat membukanya lagi untuk Anda.";
        }
        return j.belum(kini)
                ? "Perencanaan baru dibuka " + j.mulai() + " " + j.zona() + ". Draf Anda tetap tersimpan."
                : "Perencanaan ditutup " + j.batas()
                        + ". Draf Anda tetap tersimpan. Admin dinas dapat membukanya lagi untuk Anda.";
    }

    static String tarikTertutup(Jendela j) {
        return j.tahap().sebutan() + " ditutup " + j.batas()
                + ". Bila ditarik sekarang, rencana tidak dapat diajukan lagi. "
                + "Minta atasan mengembalikannya dengan catatan, atau minta admin dinas membuka jendela untuk Anda.";
    }

    static String status(StatusSkp status, LangkahSkp langkah) {
        return switch (status) {
            case DRAF, DIKEMBALIKAN -> "Rencana ini belum diajukan oleh pegawai.";
            case DIAJUKAN ->
                langkah == LangkahSkp.SIMPAN || langkah == LangkahSkp.AJUKAN
                        ? "Rencana sudah diajukan. Pilih Tarik kembali untuk mengubahnya."
                        : "Rencana masih menunggu persetujuan atasan.";
            case DISETUJUI ->
                langkah == LangkahSkp.TARIK
                        ? "Atasan sudah memutuskan. Sepakati, atau ajukan keberatan dengan alasan."
                        : "Rencana sudah disetujui dan menunggu disepakati pegawai.";
            case KEBERATAN -> "Keberatan pegawai sedang diperiksa pejabat penilai.";
            case KEBERATAN_ATASAN -> "Keberatan kedua sedang diperiksa atasan pejabat penilai.";
            case DISEPAKATI ->
                "Rencana sudah disepakati kedua pihak. Untuk mengubahnya, pemilik rencana memilih Ubah rencana.";
            case DIGANTI -> "Rencana ini sudah diganti oleh perubahannya yang disepakati. Bukalah versi yang berlaku.";
            case DIBATALKAN -> "Perubahan rencana ini sudah dibatalkan pemiliknya; yang disepakati tetap berlaku.";
        };
    }

    /** A plan outlives the post for which it was made, but only to be read. */
    static String berakhir(Peran untuk, DataDiri diri) {
        Peran kini = diri.peran();
        LocalDate sejak = diri.sejak();
        String sekarang = kini == null
                ? " tidak lagi bertugas pada jabatan itu."
                : " bertugas sebagai " + kini.sebutan()
                        + (sejak == null ? "." : " sejak " + Tanggal.panjang(sejak) + ".");
        return "Rencana ini dibuat untuk jabatan " + untuk.sebutan() + "; sekarang " + diri.nama() + sekarang
                + " Rencana ditutup dengan isi terakhirnya dan tetap dapat dibaca.";
    }

    static String pihak(LangkahSkp langkah) {
        return langkah.sebutan() + " bukan langkah Anda pada rencana ini.";
    }
}
