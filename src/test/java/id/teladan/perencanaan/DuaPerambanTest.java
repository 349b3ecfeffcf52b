package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.Jahat;
import id.teladan.perencanaan.ModelRencana.Jawab;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

/**
 * Bu Sari writes one plan in two browsers while Pak Budi decides on it in a third, in random order and sometimes at the very same
 * moment. Each answer and the final state must be those of one of the serial orders. Repeat a run with {@code -Dbenih=}.
 */
class DuaPerambanTest {
    private static final int JUMLAH = Integer.getInteger("peramban.putaran", 1000);
    private static final int UTAS = 3;

    @Test
    void setiap_simpanan_berhasil_atau_memperlihatkan_keduanya_dan_hasil_akhirnya_salah_satu_urutan() throws Exception {
        long benih = Jahat.benih();
        Map<String, LongAdder> hitungan = new ConcurrentSkipListMap<>();
        AtomicInteger ke = new AtomicInteger();
        long mulai = System.nanoTime();
        try (ExecutorService utas = Executors.newFixedThreadPool(UTAS)) {
            List<Future<?>> hasil = new ArrayList<>();
            for (int i = 0; i < UTAS; i++) {
                RencanaBersama r = new RencanaBersama(hitungan);
                hasil.add(utas.submit(() -> {
                    for (int n = ke.getAndIncrement(); n < JUMLAH; n = ke.getAndIncrement()) {
                        r.putaran(benih + n);
                    }
                }));
            }
            for (Future<?> f : hasil) {
                f.get();
            }
        }
        System.out.printf(
                "dua peramban: %d putaran, benih %d, %s, %d detik%n",
                JUMLAH,
                benih,
                hitungan,
                Duration.ofNanos(System.nanoTime() - mulai).toSeconds());
        assertThat(hitungan.keySet())
                .as("setiap jawaban sungguh terjadi")
                .contains(
                        "simpan " + Jawab.BERHASIL,
                        "simpan " + Jawab.BENTROK,
                        "simpan " + Jawab.SUDAH_BEDA,
                        "simpan " + Jawab.TIDAK_SAH,
                        "serentak",
                        "sesi berakhir");
    }
}
