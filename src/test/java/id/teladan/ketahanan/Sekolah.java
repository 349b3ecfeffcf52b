package id.teladan.ketahanan;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;

/** Teachers of the demo's SDN Melati 1 with complete drafts, and the people around them. */
final class Sekolah {
    private final Aplikasi aplikasi;
    private final Connection db;

    Sekolah(Aplikasi aplikasi, Connection db) {
        this.aplikasi = aplikasi;
        this.db = db;
    }

    List<Penulis> penulis(int jumlah, long benih, Map<String, LongAdder> hitungan)
            throws SQLException, IOException, InterruptedException {
        String[] budi = aplikasi.akun("Pak Budi");
        Layar kepala = new Layar(aplikasi.alamat());
        kepala.masuk(budi[0], budi[1]);
        String kunci = satu(
                "SELECT a.dinas_id || ' ' || t.satuan_id || ' ' || a.kata_sandi FROM akun.akun a JOIN organisasi.penugasan t USING (dinas_id, pegawai_id) WHERE a.nama = '"
                        + budi[0] + "' AND t.peran = 'KEPALA_SEKOLAH'");
        String[] k = kunci.split(" ", 3);
        UUID dinas = UUID.fromString(k[0]);
        String periode = satu("SELECT periode_id::text FROM periode.periode WHERE dinas_id = '" + dinas + "'");
        List<Penulis> semua = new ArrayList<>();
        for (int i = 1; i <= jumlah; i++) {
            orang(dinas, UUID.fromString(k[1]), "Guru Penulis " + i, "penulis" + i, k[2]);
            Layar guru = new Layar(aplikasi.alamat());
            guru.masuk("penulis" + i, budi[1]);
            semua.add(new Penulis(rencana(guru, periode), guru, kepala, benih * 1000 + i, hitungan));
        }
        return semua;
    }

    Pengimpor pengimpor(Map<String, LongAdder> hitungan) throws SQLException, IOException, InterruptedException {
        String[] wati = aplikasi.akun("Bu Wati");
        Layar admin = new Layar(aplikasi.alamat());
        admin.masuk(wati[0], wati[1]);
        return new Pengimpor(
                admin,
                satu("SELECT s.npsn FROM organisasi.satuan s JOIN akun.akun a USING (dinas_id) WHERE a.nama = '"
                        + wati[0] + "' AND s.nama = 'SDN Melati 1'"),
                hitungan);
    }

    private static UUID rencana(Layar guru, String periode) throws IOException, InterruptedException {
        String ke = guru.kirim("/skp", "periode", periode).ke();
        String skp = ke.substring(ke.indexOf("/skp/"), ke.indexOf("/data-diri"));
        guru.kirim(skp + "/data-diri/kesesuaian");
        guru.kirim(skp + "/praktik", "praktik", "MK-1");
        guru.kirim(skp + "/pengembangan", "rhk", "PK-03", "target.PK-03", "1");
        List<String> perilaku = new ArrayList<>();
        for (String a : List.of("BP", "AK", "KO", "HA", "LO", "AD", "KL")) {
            perilaku.add("perilaku." + a);
            perilaku.add(a + "-1");
        }
        Layar.Jawaban j = guru.kirim(skp + "/perilaku", perilaku.toArray(String[]::new));
        if (j.status() != 303) {
            throw new IllegalStateException("Menyiapkan rencana dijawab " + j.status());
        }
        return UUID.fromString(skp.substring("/skp/".length()));
    }

    /** With Pak Budi's password: making one by the pages would take a first sign-in with a change for each. */
    private void orang(UUID dinas, UUID satuan, String nama, String akun, String sandi) throws SQLException {
        UUID id = UUID.randomUUID();
        UUID akunId = UUID.randomUUID();
        tulis(
                "INSERT INTO organisasi.pegawai (dinas_id, pegawai_id, nama, status, jenis_ptk) VALUES (?, ?, ?, 'NON_ASN', 'Guru Kelas')",
                dinas,
                id,
                nama);
        tulis(
                "INSERT INTO organisasi.penugasan (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, induk, mulai) VALUES (?, ?, ?, 'GURU', ?, true, '2020-01-01')",
                dinas,
                UUID.randomUUID(),
                id,
                satuan);
        tulis(
                "INSERT INTO akun.akun (dinas_id, akun_id, pegawai_id, nama, kata_sandi, wajib_ganti) VALUES (?, ?, ?, ?, ?, false)",
                dinas,
                akunId,
                id,
                akun,
                sandi);
        tulis("INSERT INTO akun.nama_masuk (nama, dinas_id, akun_id) VALUES (?, ?, ?)", akun, dinas, akunId);
    }

    private void tulis(String sql, Object... isi) throws SQLException {
        try (PreparedStatement s = db.prepareStatement(sql)) {
            for (int i = 0; i < isi.length; i++) {
                s.setObject(i + 1, isi[i]);
            }
            s.executeUpdate();
        }
    }

    private String satu(String sql) throws SQLException {
        try (PreparedStatement s = db.prepareStatement(sql);
                ResultSet r = s.executeQuery()) {
            if (!r.next()) {
                throw new SQLException("Tidak ada baris: " + sql);
            }
            return r.getString(1);
        }
    }
}
