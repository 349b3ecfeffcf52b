package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.HalanganSiklus.Salah;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A date as it was typed, in the fields {@code tanggal, jam, menit, tempat, kegiatan, keterangan, cara}.
 *
 * @param awalan before each name of a field; of A, the code of its field and a dot
 */
record FormJadwal(String awalan, IsiDokumen isi) {
    static final List<String> BAGIAN = List.of("tanggal", "jam", "menit", "tempat", "kegiatan", "keterangan", "cara");
    private static final int BAWAAN_MENIT = 70;

    /** A date in the form in which it is typed. */
    static IsiDokumen dari(String awalan, @Nullable Jadwal j, Zona zona) {
        TreeMap<String, String> m = new TreeMap<>();
        if (j != null) {
            var z = j.mulai().atZone(zona.id());
            m.put(awalan + "tanggal", z.toLocalDate().toString());
            m.put(awalan + "jam", z.toLocalTime().toString());
            m.put(awalan + "menit", Integer.toString(j.menit()));
            m.put(awalan + "tempat", j.tempat() == null ? "" : j.tempat());
            m.put(awalan + "kegiatan", j.kegiatan() == null ? "" : j.kegiatan());
            m.put(awalan + "keterangan", j.keterangan() == null ? "" : j.keterangan());
            m.put(awalan + "cara", j.cara());
        }
        return new IsiDokumen(m);
    }

    private String teks(String bagian) {
        return isi.teks(awalan + bagian);
    }

    private @Nullable String teksAtauKosong(String bagian) {
        return isi.ada(awalan + bagian) ? teks(bagian) : null;
    }

    /** Neither date nor time was typed. */
    boolean kosong() {
        return !isi.ada(awalan + "tanggal") && !isi.ada(awalan + "jam");
    }

    /** What cannot be read, or lies too far from today to be meant. */
    List<Salah> salah(Set<String> cara, Zona zona, Instant kini) {
        List<Salah> hasil = new ArrayList<>();
        LocalDate t = tanggal();
        if (t == null) {
            hasil.add(new Salah(awalan + "tanggal", "Isi tanggal seperti 2026-03-14, tahun-bulan-tanggal."));
        } else if (Math.abs(Duration.between(kini, t.atStartOfDay(zona.id()).toInstant())
                        .toDays())
                > 400) {
            hasil.add(new Salah(awalan + "tanggal", "Tanggal itu terlalu jauh dari hari ini; periksa tahunnya."));
        }
        if (jam() == null) {
            hasil.add(new Salah(awalan + "jam", "Isi jam seperti 08.00."));
        }
        int m = menit();
        if (m < 10 || m > 480) {
            hasil.add(new Salah(awalan + "menit", "Isi lamanya dalam menit, 10 sampai 480."));
        }
        for (String b : List.of("tempat", "kegiatan", "keterangan")) {
            if (teks(b).length() > 200) {
                hasil.add(new Salah(awalan + b, "Paling panjang 200 huruf."));
            }
        }
        if (isi.ada(awalan + "cara") && !cara.contains(teks("cara"))) {
            hasil.add(new Salah(awalan + "cara", "Pilih cara observasi yang ada."));
        }
        return hasil;
    }

    /** A day that is over is not proposed; what was observed on it is written down without a date. */
    Optional<Salah> lewat(Zona zona, Instant kini) {
        LocalDate t = tanggal();
        LocalDate hari = LocalDate.ofInstant(kini, zona.id());
        return t != null && t.isBefore(hari)
                ? Optional.of(new Salah(
                        awalan + "tanggal",
                        "Tanggal itu sudah lewat. Usulkan hari ini (" + Tanggal.panjang(hari)
                                + ") atau sesudahnya; observasi yang sudah terjadi tidak perlu dijadwalkan."))
                : Optional.empty();
    }

    /** The date that is meant; only when nothing is {@link #salah wrong}. */
    UsulJadwal usul(String caraBawaan, Zona zona, @Nullable String alasan) {
        LocalDate t = tanggal();
        LocalTime j = jam();
        if (t == null || j == null) {
            throw new IllegalStateException("Jadwal yang tidak terbaca diusulkan");
        }
        return new UsulJadwal(
                t.atTime(j).atZone(zona.id()).toInstant(),
                menit(),
                teksAtauKosong("tempat"),
                teksAtauKosong("kegiatan"),
                teksAtauKosong("keterangan"),
                isi.ada(awalan + "cara") ? teks("cara") : caraBawaan,
                alasan);
    }

    private @Nullable LocalDate tanggal() {
        try {
            return LocalDate.parse(teks("tanggal"));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable LocalTime jam() {
        try {
            String s = teks("jam").replace('.', ':');
            return LocalTime.parse(s.length() == 4 ? "0" + s : s).withSecond(0).withNano(0);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private int menit() {
        String s = teks("menit");
        return s.isEmpty() ? BAWAAN_MENIT : s.matches("\\d{1,4}") ? Integer.parseInt(s) : -1;
    }
}
