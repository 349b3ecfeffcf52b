package id.teladan.bench;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes plans in mixed states: of each hundred guru 25 have none, 50 a complete draft, 5 the beginning of one, 20 have handed in. */
final class PenulisRencana {
    private static final List<String> PRAKTIK = List.of("MK-1", "MK-2", "DP-1", "DP-2", "DP-3", "MP-1", "MP-2", "MP-3");
    private static final List<String> PERILAKU = List.of("BP", "AK", "KO", "HA", "LO", "AD", "KL");

    private final Salin skp;
    private final Salin butir;
    private final Salin riwayat;
    private final Salin salinan;
    private final Karangan k;
    private final String pagi;

    PenulisRencana(Penulis p, Karangan k, LocalDate hari) throws SQLException {
        this.k = k;
        this.pagi = hari + "T01:00:00Z";
        skp = p.buka(
                "perencanaan.skp (dinas_id, skp_id, periode_id, pegawai_id, peran, satuan_id, jenjang, status, versi, sejak,"
                        + " data_diri_pada, disetujui_pada, penilai_id)");
        butir = p.buka("perencanaan.butir (dinas_id, skp_id, bagian, kode, target, keterangan, urutan)");
        riwayat = p.buka("perencanaan.riwayat (dinas_id, skp_id, riwayat_id, pada, oleh, sebagai, langkah, dari, ke)");
        salinan = p.buka(
                "perencanaan.salinan (dinas_id, skp_id, salinan_id, langkah, pada, ketentuan, ketentuan_sidik, isi, sidik)");
    }

    /** @param atasan who has approved what is approved; null for a kepala sekolah */
    void tulis(
            Negeri.Dinas d,
            UUID periode,
            UUID pegawai,
            String peran,
            UUID satuan,
            String jenjang,
            @Nullable UUID atasan)
            throws SQLException {
        int undi = k.antara(1, 100);
        if (undi <= 25) {
            return;
        }
        UUID id = k.id();
        boolean guru = atasan != null && !atasan.equals(pegawai);
        String status =
                undi <= 80 || !guru ? "DRAF" : undi <= 90 ? "DIAJUKAN" : undi <= 94 ? "DISETUJUI" : "DISEPAKATI";
        boolean disetujui = status.equals("DISETUJUI") || status.equals("DISEPAKATI");
        boolean lengkap = undi > 30;
        skp.tulis(
                d.id(),
                id,
                periode,
                pegawai,
                peran,
                satuan,
                jenjang,
                status,
                5,
                pagi,
                lengkap ? pagi : null,
                disetujui ? pagi : null,
                disetujui ? atasan : null);
        List<String[]> isi = isi(peran, lengkap);
        int urutan = 0;
        for (String[] b : isi) {
            butir.tulis(d.id(), id, b[0], b[1], b[2], b[3], urutan++);
        }
        if (!status.equals("DRAF")) {
            langkah(d, id, pegawai, "PEMILIK", "AJUKAN", "DRAF", "DIAJUKAN", isi);
        }
        if (disetujui) {
            langkah(d, id, requireNonNull(atasan), "PENILAI", "SETUJUI", "DIAJUKAN", "DISETUJUI", isi);
        }
        if (status.equals("DISEPAKATI")) {
            langkah(d, id, pegawai, "PEMILIK", "SEPAKATI", "DISETUJUI", "DISEPAKATI", isi);
        }
    }

    private List<String[]> isi(String peran, boolean lengkap) {
        List<String[]> isi = new ArrayList<>();
        isi.add(new String[] {"PRAKTIK", peran.equals("GURU") ? k.salahSatu(PRAKTIK) : "KS-1", null, null});
        if (!lengkap) {
            return isi;
        }
        List<String> nomor = new ArrayList<>(List.of("01", "02", "03", "04", "05", "07", "08"));
        for (int i = k.antara(2, 3); i > 0; i--) {
            String kode = "PK-" + nomor.remove(k.antara(0, nomor.size() - 1));
            isi.add(new String[] {"PENGEMBANGAN", kode, Integer.toString(k.antara(1, 3)), null});
        }
        if (peran.equals("GURU")) {
            isi.add(new String[] {"TUGAS", "TT-06", null, "Kelas " + k.antara(1, 6) + (char) ('A' + k.antara(0, 3))});
        }
        for (String aspek : PERILAKU) {
            isi.add(new String[] {"PERILAKU", aspek + "-" + k.antara(1, 3), null, null});
        }
        return isi;
    }

    private void langkah(
            Negeri.Dinas d,
            UUID id,
            UUID oleh,
            String sebagai,
            String langkah,
            String dari,
            String ke,
            List<String[]> isi)
            throws SQLException {
        riwayat.tulis(d.id(), id, k.id(), pagi, oleh, sebagai, langkah, dari, ke);
        String teks = teks(isi);
        salinan.tulis(d.id(), id, k.id(), langkah, pagi, "2026-tahunan", "bench", teks, sidik(teks));
    }

    /** As long as a real copy, which holds every item in words. */
    private static String teks(List<String[]> isi) {
        StringBuilder s = new StringBuilder("{\"periode\":\"Bench\",\"butir\":[");
        for (String[] b : isi) {
            s.append("{\"kode\":\"")
                    .append(b[1])
                    .append("\",\"judul\":\"")
                    .append(String.join(" ", Collections.nCopies(12, b[1])))
                    .append(" melakukan yang tertulis di katalog ketentuan tahun ini\",\"target\":")
                    .append(b[2])
                    .append("},");
        }
        s.setLength(s.length() - 1);
        return s.append("]}").toString();
    }

    private static String sidik(String teks) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(teks.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
