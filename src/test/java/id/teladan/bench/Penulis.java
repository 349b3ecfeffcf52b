package id.teladan.bench;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes schools, people, posts, accounts and plans of one dinas after another, each table over its own COPY. */
final class Penulis implements AutoCloseable {
    private static final List<String> GOLONGAN = List.of("III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b");
    private static final List<String> AHLI = List.of("Guru Ahli Pertama", "Guru Ahli Muda", "Guru Ahli Madya");

    private final Aplikasi teladan;
    private final Karangan k;
    private final String sandi;
    private final LocalDate hari;
    private final Map<String, Salin> tabel = new LinkedHashMap<>();
    private final PenulisRencana rencana;
    private long nomorSekolah;
    private long nomorAkun;

    Penulis(Aplikasi teladan, Karangan k, String sandi, LocalDate hari) throws SQLException {
        this.teladan = teladan;
        this.k = k;
        this.sandi = sandi;
        this.hari = hari;
        buka("organisasi.satuan (dinas_id, satuan_id, npsn, nama, jenjang, negeri, alamat, kecamatan)");
        buka("organisasi.npsn (npsn, dinas_id, satuan_id)");
        buka(
                "organisasi.pegawai (dinas_id, pegawai_id, nama, nip, nuptk, status, jenis_ptk, golongan, jenjang_jabatan, surel)");
        buka("organisasi.nip (nip, dinas_id, pegawai_id)");
        buka("organisasi.penugasan (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, induk, mulai)");
        buka("akun.akun (dinas_id, akun_id, pegawai_id, nama, kata_sandi, wajib_ganti)");
        buka("akun.nama_masuk (nama, dinas_id, akun_id)");
        buka("akun.sesi (dinas_id, sesi_id, akun_id, dibuat, terakhir, berakhir)");
        this.rencana = new PenulisRencana(this, k, hari);
    }

    Salin buka(String kolom) throws SQLException {
        Salin s = new Salin(teladan.sambungan(), kolom);
        tabel.put(kolom.substring(0, kolom.indexOf(' ')), s);
        return s;
    }

    private Salin ke(String nama) {
        return requireNonNull(tabel.get(nama));
    }

    String ringkas() {
        return tabel.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue().baris())
                .collect(Collectors.joining(", "));
    }

    void dinas(Negeri.Dinas d, UUID periode, Ukuran khusus) throws SQLException {
        orang(d, null, "KEPALA_DINAS", null, null);
        orang(d, null, "ADMIN_DINAS", null, null);
        int sisa = d.guru();
        for (int i = 0; i < khusus.lima(); i++) {
            sisa -= sekolah(d, periode, d.provinsi() ? "SMK" : "SMP", 50);
        }
        for (int i = 0; i < khusus.dua(); i++) {
            sisa -= sekolah(d, periode, d.provinsi() ? "SMK" : "SMP", 200);
        }
        while (sisa > 1) {
            String jenjang = jenjang(d);
            sisa -= sekolah(d, periode, jenjang, Math.min(sisa - 1, guru(jenjang)));
        }
    }

    private String jenjang(Negeri.Dinas d) {
        if (d.provinsi()) {
            return k.persen(50) ? "SMA" : "SMK";
        }
        return k.persen(82) ? "SD" : "SMP";
    }

    /** Assumption, not a statistic: SD 8 to 12 guru, SMP 12 to 28, SMA 22 to 54, SMK 20 to 60, evenly. */
    private int guru(String jenjang) {
        return switch (jenjang) {
            case "SD" -> k.antara(8, 12);
            case "SMP" -> k.antara(12, 28);
            case "SMA" -> k.antara(22, 54);
            default -> k.antara(20, 60);
        };
    }

    /** A school with its kepala, or, one time in thirty, a Plt. from among the guru; gives how many teachers it took. */
    private int sekolah(Negeri.Dinas d, UUID periode, String jenjang, int guru) throws SQLException {
        UUID satuan = k.id();
        String npsn = "%08d".formatted(10_000_000 + nomorSekolah++);
        String nama = "%s %s %d"
                .formatted(jenjang.equals("SD") ? "SDN" : jenjang + "N", k.salahSatu(Karangan.BUNGA), k.antara(1, 99));
        boolean kepala = guru == 50 || guru == 200 || !k.persen(3);
        ke("organisasi.satuan")
                .tulis(
                        d.id(),
                        satuan,
                        npsn,
                        nama,
                        jenjang,
                        true,
                        "Jalan Pendidikan " + k.antara(1, 200),
                        k.salahSatu(d.kecamatan()));
        ke("organisasi.npsn").tulis(npsn, d.id(), satuan);
        UUID pemimpin = kepala ? orang(d, satuan, "KEPALA_SEKOLAH", jenjang, periode) : null;
        for (int i = 0; i < guru; i++) {
            UUID g = orang(d, satuan, "GURU", jenjang, periode);
            if (pemimpin == null) {
                ke("organisasi.penugasan")
                        .tulis(d.id(), k.id(), g, "PLT_KEPALA_SEKOLAH", satuan, false, hari.withDayOfYear(1));
                pemimpin = g;
            }
            rencana.tulis(d, periode, g, "GURU", satuan, jenjang, pemimpin);
        }
        if (kepala && pemimpin != null) {
            rencana.tulis(d, periode, pemimpin, "KEPALA_SEKOLAH", satuan, jenjang, null);
        }
        return guru + (kepala ? 1 : 0);
    }

    private UUID orang(
            Negeri.Dinas d, @Nullable UUID satuan, String peran, @Nullable String jenjang, @Nullable UUID periode)
            throws SQLException {
        UUID id = k.id();
        int undi = k.antara(1, 100);
        String status = undi <= 45 ? "PNS" : undi <= 70 ? "PPPK" : "NON_ASN";
        boolean asn = !status.equals("NON_ASN");
        String nip = asn ? k.nip() : null;
        String jenis = satuan == null ? "Staf Dinas" : "SD".equals(jenjang) ? "Guru Kelas" : "Guru Mapel";
        String golongan = status.equals("PNS") ? k.salahSatu(GOLONGAN) : asn ? "IX" : null;
        ke("organisasi.pegawai")
                .tulis(
                        d.id(),
                        id,
                        k.nama(),
                        nip,
                        k.nuptk(),
                        status,
                        jenis,
                        golongan,
                        asn ? k.salahSatu(AHLI) : null,
                        null);
        if (nip != null) {
            ke("organisasi.nip").tulis(nip, d.id(), id);
        }
        boolean induk = peran.equals("GURU") || peran.equals("KEPALA_SEKOLAH");
        LocalDate mulai = LocalDate.of(k.antara(2012, 2025), k.antara(1, 12), 1);
        ke("organisasi.penugasan").tulis(d.id(), k.id(), id, peran, satuan, induk, mulai);
        UUID akun = k.id();
        String masuk = nip == null ? "guru" + nomorAkun++ : nip;
        ke("akun.akun").tulis(d.id(), akun, id, masuk, sandi, false);
        ke("akun.nama_masuk").tulis(masuk, d.id(), akun);
        if (k.persen(5)) {
            String kini = hari + "T00:00:00Z";
            ke("akun.sesi").tulis(d.id(), k.id(), akun, kini, kini, hari + "T12:00:00Z");
        }
        return id;
    }

    @Override
    public void close() throws SQLException {
        for (Salin s : tabel.values()) {
            s.close();
        }
    }
}
