package id.teladan.organisasi.impor;

/** Passes progress on at most once a second, and gives a sign of life every few seconds while nothing is told. */
final class Detak implements Kemajuan, AutoCloseable {
    private static final long SEDETIK = 1_000_000_000L;
    private final Kemajuan tujuan;
    private final Thread pengingat;
    private volatile boolean selesai;
    private String tahap = "Menunggu giliran";
    private int jumlah;
    private long terakhir = System.nanoTime() - SEDETIK;

    Detak(Kemajuan tujuan, long jedaMilidetik) {
        this.tujuan = tujuan;
        this.pengingat = Thread.ofVirtual().start(() -> {
            while (!selesai) {
                try {
                    Thread.sleep(jedaMilidetik);
                } catch (InterruptedException e) {
                    return;
                }
                ulangi();
            }
        });
    }

    @Override
    public synchronized void sampai(String tahapBaru, int n) {
        boolean pindah = !tahapBaru.equals(tahap);
        tahap = tahapBaru;
        jumlah = n;
        if (pindah || System.nanoTime() - terakhir > SEDETIK) {
            ulangi();
        }
    }

    private synchronized void ulangi() {
        if (!selesai) {
            terakhir = System.nanoTime();
            tujuan.sampai(tahap, jumlah);
        }
    }

    @Override
    public synchronized void close() {
        selesai = true;
        pengingat.interrupt();
    }
}
