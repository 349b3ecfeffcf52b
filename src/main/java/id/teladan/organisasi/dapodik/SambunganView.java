package id.teladan.organisasi.dapodik;

import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import id.teladan.web.Galat;
import id.teladan.web.Halamanan;
import id.teladan.web.JenisLabel;
import id.teladan.web.Opsi;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the pages of the connections show. */
final class SambunganView {
    private SambunganView() {}

    record Daftar(
            List<Sambungan> baris, SambunganRepository.Hitungan hitungan, String q, Halamanan halamanan, Waktu w) {}

    record Rincian(Sambungan s, Waktu w) {}

    /** @param s the connection that is changed; null for a new one */
    record Isi(
            @Nullable Sambungan s,
            SambunganForm f,
            List<Galat> galat,
            @Nullable String bentrok) {
        List<Opsi> jadwal() {
            return Arrays.stream(JadwalTarik.Jenis.values())
                    .map(j -> new Opsi(j.name(), j.sebutan()))
                    .toList();
        }

        List<Opsi> hari() {
            return IntStream.rangeClosed(1, 7)
                    .mapToObj(h -> new Opsi(String.valueOf(h), JadwalTarik.NAMA_HARI.get(h - 1)))
                    .toList();
        }

        List<Opsi> jam() {
            return IntStream.rangeClosed(0, 23)
                    .mapToObj(j -> new Opsi(String.valueOf(j), "%02d.00".formatted(j)))
                    .toList();
        }
    }

    /** Now, and where it is that time. */
    record Waktu(Instant kini, Zona zona) {
        String tulis(Instant saat) {
            return Tanggal.singkat(saat, zona) + " " + zona;
        }

        String kata(Sambungan s) {
            if (s.terputus(kini)) {
                return "Terputus, diulang sendiri";
            }
            return s.ditangani() ? "Perubahan sudah ditangani" : s.keadaan().sebutan();
        }

        JenisLabel jenis(Sambungan s) {
            return s.ditangani() ? JenisLabel.SUDAH : s.keadaan().jenis();
        }

        /** When it is pulled next, in words. */
        String berikut(Sambungan s) {
            Instant b = s.berikut();
            if (s.keadaan().berjalan()) {
                return "Sekarang";
            }
            if (b == null) {
                return "Bila diminta";
            }
            return (s.diulang() ? "Dicoba lagi " : "") + tulis(b);
        }
    }
}
