package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person reports what is wrong in his own data and cannot be mended by himself; an admin dinas mends it at its source and answers.
 * A report blocks nothing.
 */
@Service
public class Pelaporan {
    private static final int TERBUKA_TERBANYAK = 5;
    private static final int ISI_TERPANJANG = 1000;

    private final LaporanRepository laporan;

    Pelaporan(LaporanRepository laporan) {
        this.laporan = laporan;
    }

    /** @throws TataOrganisasi.Ditolak when the text is empty or too long, or five reports of his are still open */
    @Transactional
    public void laporkan(DinasId dinas, PegawaiId pegawai, @Nullable String isi, Instant kini) {
        if (laporan.terbukaMilik(dinas, pegawai) >= TERBUKA_TERBANYAK) {
            throw new TataOrganisasi.Ditolak(
                    "laporan", "Lima laporan Anda masih menunggu admin dinas. Tunggu jawabannya dahulu.");
        }
        laporan.tambah(dinas, pegawai, teks("laporan", isi, "Tuliskan apa yang salah dan bagaimana semestinya."), kini);
    }

    /** The last ten reports of a person, newest first. */
    @Transactional(readOnly = true)
    public List<LaporanDiri> milik(DinasId dinas, PegawaiId pegawai) {
        return laporan.milik(dinas, pegawai, 10);
    }

    /** Open reports, oldest first, at most 200. */
    @Transactional(readOnly = true)
    List<LaporanDiri> terbuka(DinasId dinas) {
        return laporan.terbuka(dinas, 200);
    }

    @Transactional(readOnly = true)
    int jumlahTerbuka(DinasId dinas) {
        return laporan.jumlahTerbuka(dinas);
    }

    /** @return false when another admin had closed it already; null when the dinas has no such report */
    @Transactional
    @Nullable
    Boolean selesaikan(DinasId dinas, UUID id, @Nullable String jawaban, PegawaiId oleh, Instant kini) {
        if (!laporan.ada(dinas, id)) {
            return null;
        }
        String t = teks("jawaban", jawaban, "Tuliskan apa yang sudah dibetulkan, atau mengapa tidak.");
        return laporan.selesaikan(dinas, id, t, oleh, kini);
    }

    private static String teks(String bidang, @Nullable String isi, String bilaKosong) {
        if (isi == null || isi.isBlank()) {
            throw new TataOrganisasi.Ditolak(bidang, bilaKosong);
        }
        if (isi.strip().length() > ISI_TERPANJANG) {
            throw new TataOrganisasi.Ditolak(
                    bidang,
                    "Paling panjang " + ISI_TERPANJANG + " huruf; sekarang "
                            + isi.strip().length() + ".");
        }
        return isi.strip();
    }
}
