package id.teladan.ketahanan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Bu Wati uploads small lists of staff and applies them, one after the other. */
final class Pengimpor implements Runnable {
    static final int SEORANGAN = 5;
    static final String DIJAWAB_500 = "impor dijawab 500";
    private static final String KEPALA =
            "NPSN;Nama satuan;Jenjang;Status sekolah;Nama;NIP;NUPTK;Jenis PTK;Status kepegawaian;Golongan;Jenjang jabatan;Surel;Peran;Sekolah induk;Mulai;Sampai;Nomor SK";

    private final Layar admin;
    private final String npsn;
    private final Map<String, LongAdder> hitungan;
    final List<Integer> diakui = new ArrayList<>();
    int nomor;
    /** Address of the import that is open; its request to apply may or may not have been carried out. */
    private @Nullable String url;

    volatile boolean berhenti;

    Pengimpor(Layar admin, String npsn, Map<String, LongAdder> hitungan) {
        this.admin = admin;
        this.npsn = npsn;
        this.hitungan = hitungan;
    }

    @Override
    public void run() {
        try {
            while (!berhenti) {
                if (url == null) {
                    nomor++;
                    url = unggah();
                }
                if (url == null || !terapkan(url)) {
                    return;
                }
                diakui.add(nomor);
                url = null;
            }
        } catch (IOException e) {
            // the server is gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable String unggah() throws IOException, InterruptedException {
        Layar.Jawaban j = catat(admin.unggah("/admin/impor", "PEGAWAI", "pegawai.csv", isi(nomor)));
        return j.ke().startsWith("/admin/impor/") || j.ke().contains("/admin/impor/")
                ? j.ke().substring(j.ke().indexOf("/admin/impor/"))
                : null;
    }

    /** Waits for the preview and applies it; sent a second time it must not be done twice. */
    private boolean terapkan(String impor) throws IOException, InterruptedException {
        for (int i = 0; i < 100 && !berhenti; i++) {
            Layar.Jawaban j = catat(admin.buka(impor));
            if (j.status() != 200) {
                return false;
            }
            if (!j.isi().contains("Refresh") && j.isi().contains(impor + "/penerapan")) {
                boolean satu = catat(admin.kirim(impor + "/penerapan")).berhasil();
                return catat(admin.kirim(impor + "/penerapan")).berhasil() || satu;
            }
            Thread.sleep(50);
        }
        return false;
    }

    private Layar.Jawaban catat(Layar.Jawaban j) {
        if (j.status() == 500) {
            hitungan.computeIfAbsent(DIJAWAB_500, k -> new LongAdder()).increment();
        }
        return j;
    }

    /** After a restart: a new list with a new number, and the one that was open stays whole or absent. */
    void mulaiLagi() {
        url = null;
    }

    private String isi(int n) {
        StringBuilder s = new StringBuilder(KEPALA).append('\n');
        for (int i = 0; i < SEORANGAN; i++) {
            s.append("%s;;;;%s;%s;;Guru Kelas;PNS;;;;Guru;ya;;;\n"
                    .formatted(npsn, "Impor %05d %d".formatted(n, i), nip(n, i)));
        }
        return s.toString();
    }

    private static String nip(int n, int i) {
        int k = n * SEORANGAN + i;
        return String.format(
                Locale.ROOT,
                "19%02d%02d%02d201001%d%03d",
                60 + k / 1000 % 40,
                1 + k / 40_000 % 12,
                1 + k / 1000 % 28,
                1 + k % 2,
                k % 1000);
    }
}
