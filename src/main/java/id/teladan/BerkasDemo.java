package id.teladan;

import id.teladan.organisasi.Rapor;
import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.organisasi.TataOrganisasi.PegawaiBaru;
import id.teladan.organisasi.TataOrganisasi.SatuanBaru;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Nip;
import id.teladan.umum.Npsn;
import id.teladan.umum.Nuptk;
import id.teladan.umum.Peran;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the invented schools and people of the demo; their numbers have the form of real ones but belong to nobody. */
final class BerkasDemo {
    private BerkasDemo() {}

    record Sekolah(String dinas, SatuanBaru isi) {}

    /**
     * @param tempat NPSN of a school, or region code of the dinas
     * @param akun sign-in name; null for those who have no account
     */
    record Orang(
            String tempat,
            List<Peran> peran,
            PegawaiBaru isi,
            LocalDate sejak,
            @Nullable String akun,
            String panggilan) {

        boolean diDinas() {
            return tempat.contains(".");
        }
    }

    record RaporSekolah(String npsn, Rapor rapor) {}

    static List<Sekolah> sekolah() {
        return baris("satuan.csv").stream()
                .map(k -> new Sekolah(
                        k[0],
                        new SatuanBaru(new Npsn(k[1]), k[2], Jenjang.valueOf(k[3]), k[4].equals("NEGERI"), k[5], k[6])))
                .toList();
    }

    static List<Orang> orang() {
        List<String[]> semua = baris("pegawai.csv");
        return IntStream.range(0, semua.size())
                .mapToObj(i -> orang(semua.get(i), i + 1))
                .toList();
    }

    private static Orang orang(String[] k, int nomor) {
        PegawaiBaru isi = new PegawaiBaru(
                k[2],
                k[8].isEmpty()
                        ? null
                        : new Nip(k[7] + k[8] + (k[9].equals("L") ? 1 : 2) + "%03d".formatted(900 + nomor)),
                new Nuptk("99" + k[7] + "%06d".formatted(nomor)),
                StatusKepegawaian.valueOf(k[3]),
                k[4],
                kosong(k[5]),
                kosong(k[6]),
                null);
        return new Orang(
                k[0],
                Arrays.stream(k[1].split("\\+")).map(Peran::valueOf).toList(),
                isi,
                LocalDate.parse(k[10]),
                kosong(k[11]),
                k[12]);
    }

    static List<RaporSekolah> rapor() {
        List<String[]> semua = baris("rapor.csv");
        return semua.stream()
                .map(k -> k[0])
                .distinct()
                .map(npsn -> {
                    List<String[]> milik =
                            semua.stream().filter(k -> k[0].equals(npsn)).toList();
                    return new RaporSekolah(
                            npsn,
                            new Rapor(
                                    Integer.parseInt(milik.getFirst()[1]),
                                    milik.stream().map(BerkasDemo::indikator).toList()));
                })
                .toList();
    }

    private static Rapor.Indikator indikator(String[] k) {
        return new Rapor.Indikator(k[2], k[3], k[4], golongan(k[4]), kosong(k[5]), arah(k[6]), kosong(k[6]));
    }

    private static Rapor.Golongan golongan(String capaian) {
        return switch (capaian.split(" ", 2)[0]) {
            case "Baik" -> Rapor.Golongan.BAIK;
            case "Sedang" -> Rapor.Golongan.SEDANG;
            case "Kurang" -> Rapor.Golongan.KURANG;
            default -> Rapor.Golongan.TIDAK_TERSEDIA;
        };
    }

    private static @Nullable String arah(String ubah) {
        return switch (ubah.split(" ", 2)[0]) {
            case "Naik" -> "NAIK";
            case "Turun" -> "TURUN";
            case "Tidak" -> "TETAP";
            default -> null;
        };
    }

    private static @Nullable String kosong(String teks) {
        return teks.isEmpty() ? null : teks;
    }

    private static List<String[]> baris(String berkas) {
        try (InputStream isi = Objects.requireNonNull(BerkasDemo.class.getResourceAsStream("/demo/" + berkas))) {
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(b -> !b.startsWith("#"))
                    .map(b -> b.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
