package id.teladan.pelaksanaan.bukti;

import id.teladan.perencanaan.Bagian;
import java.util.List;

/** Points realised beside points planned: only what the superior found fit counts; what waits is told apart. */
record Realisasi(int terealisasi, int menunggu, int direncanakan) {
    static Realisasi dari(List<ButirBukti> butir) {
        int nyata = 0;
        int tunggu = 0;
        int rencana = 0;
        for (ButirBukti b : butir) {
            Integer poin = b.poin();
            if (b.bagian() == Bagian.PENGEMBANGAN && poin != null) {
                nyata += poin * (int) b.jumlah(StatusBukti.SESUAI);
                tunggu += poin * (int) b.jumlah(StatusBukti.DIKUMPULKAN);
                rencana += poin * b.target();
            }
        }
        return new Realisasi(nyata, tunggu, rencana);
    }

    /** Length of a value on the bar, as SVG wants it. */
    String panjang(int nilai) {
        return Math.clamp(Math.round(nilai * 100.0 / Math.max(1, direncanakan)), 0, 100) + "%";
    }

    String kalimat() {
        String sisa = terealisasi >= direncanakan ? "✓ tercapai" : "kurang " + (direncanakan - terealisasi);
        return "dari " + direncanakan + " yang direncanakan, " + sisa
                + (menunggu == 0 ? "" : "; " + menunggu + " menunggu diperiksa atasan");
    }
}
