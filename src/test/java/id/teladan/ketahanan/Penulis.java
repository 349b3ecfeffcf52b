package id.teladan.ketahanan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * A teacher who saves numbered texts into her own draft, hands it in, takes it back, and gets it back from Pak Budi. She writes down
 * what was acknowledged, and the one request whose answer did not come.
 */
final class Penulis implements Runnable {
    /** @param tulisan number of the saved text; 0 for a step, whose line of history is {@code langkah} */
    record Permintaan(Layar layar, String jalur, String[] isian, int tulisan, String langkah) {}

    /** An answer 503 by something else than our own page. */
    static final String TANPA_HALAMAN = "dijawab 503 tanpa halamannya";

    final UUID skp;
    private final Layar guru;
    private final Layar kepala;
    private final Random acak;
    private final Map<String, LongAdder> hitungan;
    /** The newest number that was acknowledged. */
    int diakui;

    int terakhir;
    /** Lines of history that were acknowledged, in their order. */
    final List<String> langkah = new ArrayList<>();

    @Nullable
    Permintaan terbuka;

    private String keadaan = "DRAF";
    volatile boolean berhenti;

    Penulis(UUID skp, Layar guru, Layar kepala, long benih, Map<String, LongAdder> hitungan) {
        this.skp = skp;
        this.guru = guru;
        this.kepala = kepala;
        this.acak = new Random(benih);
        this.hitungan = hitungan;
    }

    @Override
    public void run() {
        while (!berhenti && terbuka == null) {
            kirim(berikut());
        }
    }

    private Permintaan berikut() {
        String url = "/skp/" + skp;
        if (keadaan.equals("DIAJUKAN")) {
            return switch (acak.nextInt(3)) {
                case 0 -> new Permintaan(guru, url + "/penarikan", new String[0], 0, "TARIK");
                case 1 -> {
                    String catatan = "Perbaiki yang ke-" + langkah.size();
                    yield new Permintaan(
                            kepala,
                            "/periksa/" + skp + "/pengembalian",
                            new String[] {"catatan", catatan},
                            0,
                            "KEMBALIKAN " + catatan);
                }
                default ->
                    new Permintaan(
                            kepala,
                            "/periksa/" + skp + "/penyesuaian",
                            new String[] {
                                "bagian",
                                "PRAKTIK",
                                "sekarang",
                                disesuaikan() ? "MK-2" : "MK-1",
                                "baru",
                                disesuaikan() ? "MK-1" : "MK-2"
                            },
                            0,
                            "SESUAIKAN");
            };
        }
        if (acak.nextInt(6) == 0) {
            return new Permintaan(guru, url + "/pengajuan", new String[0], 0, "AJUKAN");
        }
        terakhir++;
        return new Permintaan(
                guru,
                url + "/tugas",
                new String[] {"tugas", "TT-06", "keterangan.TT-06", "tulisan " + terakhir},
                terakhir,
                "");
    }

    /** Adjusting twice gives the teacher's own choice back: the second is the way back. */
    private boolean disesuaikan() {
        int n = 0;
        for (int i = langkah.size() - 1; i >= 0 && langkah.get(i).equals("SESUAIKAN"); i--) {
            n++;
        }
        return n % 2 == 1;
    }

    private void kirim(Permintaan p) {
        terbuka = p;
        try {
            Layar.Jawaban j = p.layar().kirim(p.jalur(), p.isian());
            hitung("dijawab " + j.status());
            if (j.berhasil()) {
                akui(p);
            } else if (j.status() == 503 && !j.isi().contains("Sedang tidak dapat melayani")) {
                hitung(TANPA_HALAMAN);
            }
        } catch (IOException e) {
            hitung("tanpa jawaban");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hitung(String apa) {
        hitungan.computeIfAbsent(apa, k -> new LongAdder()).increment();
    }

    private void akui(Permintaan p) {
        terbuka = null;
        if (p.tulisan() > 0) {
            diakui = p.tulisan();
        } else {
            langkah.add(p.langkah());
            keadaan = sesudah(p.langkah(), keadaan);
        }
    }

    private static String sesudah(String langkah, String lama) {
        return langkah.equals("AJUKAN") ? "DIAJUKAN" : langkah.equals("SESUAIKAN") ? lama : "DRAF";
    }

    /** What people do when a page does not come: the very same request once more. */
    void ulangi() {
        Permintaan p = terbuka;
        if (p != null && acak.nextBoolean()) {
            kirim(p);
        }
    }

    /** Whether this stands in the database is found out: the open request is then applied, or it never was. */
    void putuskan(boolean berlaku) {
        Permintaan p = terbuka;
        if (p != null && berlaku) {
            akui(p);
        }
        terbuka = null;
    }
}
