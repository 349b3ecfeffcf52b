package id.teladan.pelaksanaan.luring;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import java.util.List;
import java.util.Map;

/** The page of receipts. */
record DaftarTanda(List<KirimanRepository.Baris> baris, Map<PegawaiId, String> nama, Zona zona) {
    String siapa(KirimanRepository.Baris b) {
        return nama.getOrDefault(b.pemilik(), "Pegawai yang sudah dihapus");
    }

    String kapan(KirimanRepository.Baris b) {
        return Tanggal.waktu(b.tanda().pada(), zona);
    }

    String apa(KirimanRepository.Baris b) {
        return b.kumpulkan() ? "Kumpulkan" : "Draf";
    }

    String kelas(KirimanRepository.Baris b) {
        return switch (b.tanda().hasil()) {
            case DITERIMA -> "sudah";
            case BENTROK -> "perlu";
            case DITOLAK -> "tolak";
            case DIGANTIKAN -> "";
        };
    }
}
