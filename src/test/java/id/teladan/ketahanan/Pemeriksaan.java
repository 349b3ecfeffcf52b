package id.teladan.ketahanan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Compares what was acknowledged with what stands in the database. */
final class Pemeriksaan {
    private final Connection db;
    int langkah;
    int tertunda;
    int berlaku;
    final List<String> cela = new ArrayList<>();

    Pemeriksaan(Connection db) {
        this.db = db;
    }

    void periksa(Penulis p) throws SQLException {
        int nyata = angka(
                "SELECT coalesce(max(substr(keterangan, 9)::int), 0) FROM perencanaan.butir WHERE skp_id = ? AND kode = 'TT-06'",
                p);
        List<String> riwayat = teks(
                "SELECT langkah || CASE WHEN langkah = 'KEMBALIKAN' THEN ' ' || catatan ELSE '' END FROM perencanaan.riwayat WHERE skp_id = ? ORDER BY pada, riwayat_id",
                p);
        Penulis.Permintaan t = p.terbuka;
        boolean tulis = t != null && t.tulisan() > 0 && nyata == t.tulisan();
        if (nyata != p.diakui && !tulis) {
            cela.add("tulisan " + p.diakui + " diakui, yang ada " + nyata
                    + (t == null ? "" : ", tertunda " + t.tulisan()) + " " + p.skp);
        }
        List<String> dengan = new ArrayList<>(p.langkah);
        boolean melangkah = false;
        if (t != null && t.tulisan() == 0) {
            dengan.add(t.langkah());
            melangkah = riwayat.equals(dengan);
        }
        if (!riwayat.equals(p.langkah) && !melangkah) {
            cela.add("langkah yang diakui " + ekor(p.langkah) + ", yang ada " + ekor(riwayat) + " " + p.skp);
        }
        langkah += riwayat.size();
        if (t != null) {
            tertunda++;
            berlaku += tulis || melangkah ? 1 : 0;
        }
        p.putuskan(tulis || melangkah);
        salinan(p, riwayat);
    }

    private static String ekor(List<String> s) {
        return s.size() + " " + s.subList(Math.max(0, s.size() - 4), s.size());
    }

    /** Each time it was handed in there is one copy, whole to its digest; the status is that of the last line. */
    private void salinan(Penulis p, List<String> riwayat) throws SQLException {
        long diajukan = riwayat.stream().filter("AJUKAN"::equals).count();
        List<String> isi = teks("SELECT sidik || isi FROM perencanaan.salinan WHERE skp_id = ?", p);
        if (isi.size() != diajukan) {
            cela.add(diajukan + " kali diajukan, " + isi.size() + " salinan " + p.skp);
        }
        for (String s : isi) {
            if (!s.substring(0, 64).equals(sidik(s.substring(64)))) {
                cela.add("salinan tidak utuh " + p.skp);
            }
        }
        List<String> status = teks(
                "SELECT s.status || ' ' || coalesce((SELECT ke FROM perencanaan.riwayat r WHERE r.dinas_id = s.dinas_id AND r.skp_id = s.skp_id ORDER BY pada DESC, riwayat_id DESC LIMIT 1), 'DRAF') FROM perencanaan.skp s WHERE skp_id = ?",
                p);
        String[] dua = status.getFirst().split(" ", 2);
        if (!dua[0].equals(dua[1])) {
            cela.add("status " + status + " " + p.skp);
        }
        List<String> kabar = teks(
                "SELECT count(*)::text FROM notifikasi.kabar k JOIN perencanaan.skp s ON s.dinas_id = k.dinas_id AND k.url = '/periksa/' || s.skp_id WHERE s.skp_id = ? AND k.judul LIKE '%mengajukan rencana'",
                p);
        if (!kabar.getFirst().equals(String.valueOf(diajukan))) {
            cela.add(diajukan + " kali diajukan, " + kabar.getFirst() + " kabar " + p.skp);
        }
    }

    /** A list is there whole or not at all, and never twice; what was acknowledged is there. */
    void periksa(Pengimpor w) throws SQLException {
        for (int n = 1; n <= w.nomor; n++) {
            int ada;
            try (PreparedStatement s = db.prepareStatement(
                    "SELECT count(*) FROM organisasi.pegawai p JOIN organisasi.penugasan t USING (dinas_id, pegawai_id) WHERE p.nama LIKE ?")) {
                s.setString(1, "Impor %05d %%".formatted(n));
                ada = satu(s);
            }
            if (ada != Pengimpor.SEORANGAN && (ada != 0 || w.diakui.contains(n))) {
                cela.add("impor " + n + (w.diakui.contains(n) ? " diakui" : " tidak diakui") + ", " + ada + " orang");
            }
        }
    }

    private int angka(String sql, Penulis p) throws SQLException {
        try (PreparedStatement s = db.prepareStatement(sql)) {
            s.setObject(1, p.skp);
            return satu(s);
        }
    }

    private static int satu(PreparedStatement s) throws SQLException {
        try (ResultSet r = s.executeQuery()) {
            r.next();
            return r.getInt(1);
        }
    }

    private List<String> teks(String sql, Penulis p) throws SQLException {
        try (PreparedStatement s = db.prepareStatement(sql)) {
            s.setObject(1, p.skp);
            try (ResultSet r = s.executeQuery()) {
                List<String> hasil = new ArrayList<>();
                while (r.next()) {
                    hasil.add(r.getString(1));
                }
                return hasil;
            }
        }
    }

    private static String sidik(String isi) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(isi.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
