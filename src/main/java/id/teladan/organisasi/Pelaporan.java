package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher penyiar;

    Pelaporan(LaporanRepository laporan, ApplicationEventPublisher penyiar) {
        this.laporan = laporan;
        this.penyiar = penyiar;
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

    /**
     * Ini bukan atasan saya: a task for the admin dinas with what the person says; one at a time.
     *
     * @param menurutTeladan whom Teladan holds to be the superior on this day, and why
     * @throws TataOrganisasi.Ditolak when the text is empty or too long, or one is still open
     */
    @Transactional
    public void bukanAtasan(
            DinasId dinas, PegawaiId pegawai, @Nullable String isi, String menurutTeladan, Instant kini) {
        String t = teks("laporan", isi, "Tuliskan siapa atasan Anda dan sejak kapan.");
        if (!laporan.tambahBukanAtasan(dinas, pegawai, t, menurutTeladan, kini)) {
            throw new TataOrganisasi.Ditolak(
                    "laporan",
                    "Laporan Anda tentang atasan sudah menunggu admin dinas. Tunggu jawabannya; tambahan dapat Anda kirim sesudahnya.");
        }
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
    LaporanRepository.Terbuka jumlahTerbuka(DinasId dinas) {
        return laporan.jumlahTerbuka(dinas);
    }

    /** @return false when another admin had closed it already; null when the dinas has no such report */
    @Transactional
    @Nullable
    Boolean selesaikan(DinasId dinas, UUID id, @Nullable String jawaban, PegawaiId oleh, Instant kini) {
        LaporanDiri l = laporan.ambil(dinas, id).orElse(null);
        if (l == null) {
            return null;
        }
        String t = teks("jawaban", jawaban, "Tuliskan apa yang sudah dibetulkan, atau mengapa tidak.");
        boolean dijawab = laporan.selesaikan(dinas, id, t, oleh, kini);
        if (dijawab) {
            penyiar.publishEvent(new LaporanDijawab(dinas, l.pegawai(), l.tentangAtasan(), t, kini));
        }
        return dijawab;
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
