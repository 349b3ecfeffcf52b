package id.teladan.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented people, numbers and ids; the same seed gives the same country. */
final class Karangan {
    private static final List<String> DEPAN = List.of(
            "Adi",
            "Agung",
            "Ayu",
            "Bagas",
            "Bayu",
            "Citra",
            "Dedi",
            "Dewi",
            "Dominggus",
            "Eko",
            "Fajar",
            "Fitri",
            "Galih",
            "Gita",
            "Hadi",
            "Hasnah",
            "Ika",
            "Indah",
            "Jaka",
            "Kartika",
            "Laras",
            "Lestari",
            "Made",
            "Maya",
            "Nia",
            "Nur",
            "Oktavia",
            "Putu",
            "Rahma",
            "Ratna",
            "Rizki",
            "Sinta",
            "Surya",
            "Taufik",
            "Tri",
            "Wahyu",
            "Wayan",
            "Yani",
            "Yustina",
            "Zahra");
    private static final List<String> TENGAH = List.of(
            "Ambar", "Cahya", "Dwi", "Endah", "Fitra", "Guna", "Hana", "Intan", "Jati", "Kurnia", "Lintang", "Mega",
            "Ning", "Panca", "Puspa", "Retno", "Sekar", "Satya", "Tirta", "Wira");
    private static final List<String> BELAKANG = List.of(
            "Anggraini",
            "Bawole",
            "Darmawan",
            "Firmansyah",
            "Gunawan",
            "Handayani",
            "Hidayat",
            "Irawan",
            "Kusnadi",
            "Kusuma",
            "Lestaluhu",
            "Mahardika",
            "Maulana",
            "Nugraha",
            "Pranoto",
            "Prasetyo",
            "Purnama",
            "Rahayu",
            "Saputra",
            "Setiawan",
            "Sihombing",
            "Siregar",
            "Suryani",
            "Tuasikal",
            "Utami",
            "Wenda",
            "Wibowo",
            "Wijaya",
            "Wulandari",
            "Yulianti");
    static final List<String> BUNGA = List.of(
            "Anggrek",
            "Bougenvil",
            "Cempaka",
            "Dahlia",
            "Flamboyan",
            "Gardenia",
            "Kamboja",
            "Kenanga",
            "Mawar",
            "Melati",
            "Sedap Malam",
            "Seroja",
            "Soka",
            "Tanjung",
            "Teratai",
            "Wijaya Kusuma");
    /** Milliseconds of the first id: 2 January 2026; each further one a little later, as they are made in the running system. */
    private static final long AWAL = 1_767_312_000_000L;

    private static final long LAHIR_PERTAMA = LocalDate.of(1966, 1, 1).toEpochDay();
    private static final int HARI_LAHIR = 11_000;
    private static final int BULAN_ANGKAT = 200;

    private final SplittableRandom acak;
    private long nomorId;
    private int nomorNip;
    private long nomorNuptk;

    Karangan(long benih) {
        this.acak = new SplittableRandom(benih);
    }

    int antara(int dari, int sampai) {
        return acak.nextInt(dari, sampai + 1);
    }

    boolean persen(int p) {
        return acak.nextInt(100) < p;
    }

    <T> T salahSatu(List<T> daftar) {
        return daftar.get(acak.nextInt(daftar.size()));
    }

    UUID id() {
        long milidetik = AWAL + nomorId++ / 4;
        long atas = (milidetik << 16) | 0x7000L | (nomorId & 3) << 10 | acak.nextInt(1 << 10);
        return new UUID(atas, (acak.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }

    String nama() {
        String tengah = persen(40) ? salahSatu(TENGAH) + " " : "";
        return salahSatu(DEPAN) + " " + tengah + salahSatu(BELAKANG) + (persen(85) ? ", S.Pd." : ", M.Pd.");
    }

    /** Shaped like a real one, and each only once. */
    String nip() {
        int i = nomorNip++;
        LocalDate lahir = LocalDate.ofEpochDay(LAHIR_PERTAMA + i % HARI_LAHIR);
        int bulan = i / HARI_LAHIR % BULAN_ANGKAT;
        int urut = 1 + i / HARI_LAHIR / BULAN_ANGKAT;
        return "%04d%02d%02d%04d%02d%d%03d"
                .formatted(
                        lahir.getYear(),
                        lahir.getMonthValue(),
                        lahir.getDayOfMonth(),
                        2005 + bulan / 12,
                        1 + bulan % 12,
                        1 + i % 2,
                        urut);
    }

    @Nullable
    String nuptk() {
        return persen(80) ? "%016d".formatted(9_000_000_000_000_000L + nomorNuptk++) : null;
    }
}
