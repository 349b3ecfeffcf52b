package id.teladan.organisasi.impor;

import id.teladan.UjiBasisData;
import id.teladan.umum.DinasId;
import id.teladan.umum.Npsn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The imports on a database of their own: Kota Contoh, and another dinas beside it. */
final class UjiImpor {
    static final LocalDate HARI = LocalDate.of(2026, 11, 21);
    static final String KEPALA = String.join(
            ";", Arrays.stream(PegawaiBerkas.Kolom.values()).map(k -> k.judul).toList());

    final DataSource sumber = UjiBasisData.baru();
    final JdbcClient jdbc = JdbcClient.create(sumber);
    final DinasId dinas = dinas("99.71", "Kota Contoh");
    final DinasId dinasLain = dinas("99.72", "Kabupaten Contoh");
    Instant kini = Instant.parse("2026-11-21T03:00:00Z");
    final ImporRepository repo;
    final KeadaanRepository keadaan;
    final Impor impor;
    final ImporPerintah perintah;

    UjiImpor() {
        JdbcTransactionManager tm = new JdbcTransactionManager(sumber);
        java.time.InstantSource jam = () -> kini;
        repo = new ImporRepository(jdbc, tm);
        keadaan = new KeadaanRepository(jdbc);
        PotretRepository potret = new PotretRepository(jdbc);
        impor = new Impor(
                repo,
                keadaan,
                potret,
                new PenerapanRepository(jdbc, potret, new TulisRepository(jdbc), tm, e -> {}),
                jam);
        perintah = new ImporPerintah(
                impor,
                repo,
                keadaan,
                new PengambilDapodik(DapodikKlien.biasa(TujuanDapodik.of(true)), () -> DapodikTiruan.TOKEN),
                jam);
    }

    private DinasId dinas(String kode, String nama) {
        DinasId id = DinasId.baru();
        jdbc.sql("INSERT INTO organisasi.wilayah VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(kode, nama)
                .update();
        jdbc.sql("INSERT INTO organisasi.dinas VALUES (?, ?, ?, 'WIB')")
                .params(id.nilai(), kode, nama)
                .update();
        return id;
    }

    Pemohon oleh() {
        return new Pemohon(dinas, "00000000-0000-7000-8000-000000000001", "Wati Contoh");
    }

    static Berkas contoh(String nama) {
        try (var in = UjiImpor.class.getResourceAsStream("/impor/" + nama)) {
            return new Berkas(nama, java.util.Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sample with some of its text replaced: old, new, old, new ... */
    static Berkas contoh(String nama, String... ganti) {
        String isi = new String(contoh(nama).isi(), StandardCharsets.UTF_8);
        for (int i = 0; i < ganti.length; i += 2) {
            if (!isi.contains(ganti[i])) {
                throw new IllegalArgumentException("Contoh tidak memuat " + ganti[i]);
            }
            isi = isi.replace(ganti[i], ganti[i + 1]);
        }
        return teks(nama, isi);
    }

    static Berkas teks(String nama, String isi) {
        return new Berkas(nama, isi.getBytes(StandardCharsets.UTF_8));
    }

    static Berkas csv(String... baris) {
        return teks("pegawai.csv", KEPALA + "\n" + String.join("\n", baris) + "\n");
    }

    static Berkas xlsx(String lembar, Consumer<Worksheet> isi) {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (Workbook w = new Workbook(keluar, "Uji", "1.0")) {
            isi.accept(w.newWorksheet(lembar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Berkas("buku.xlsx", keluar.toByteArray());
    }

    static void baris(Worksheet w, int baris, String... nilai) {
        for (int i = 0; i < nilai.length; i++) {
            w.value(baris, i, nilai[i]);
        }
    }

    UUID dapodik(Berkas... berkas) {
        return impor.mulaiDanTunggu(oleh(), new Permintaan(JenisImpor.DAPODIK, null, List.of(berkas)));
    }

    UUID satuSekolah() {
        return dapodik(contoh("getSekolah.json"), contoh("getGtk.json"), contoh("getPengguna.json"));
    }

    UUID pegawai(Berkas b) {
        return impor.mulaiDanTunggu(oleh(), new Permintaan(JenisImpor.PEGAWAI, null, List.of(b)));
    }

    UUID rapor(String npsn, Berkas b) {
        return impor.mulaiDanTunggu(oleh(), new Permintaan(JenisImpor.RAPOR, new Npsn(npsn), List.of(b)));
    }

    ImporRingkas ringkas(UUID id) {
        return repo.cari(dinas, id, kini).orElseThrow();
    }

    HasilPenerapan terapkan(UUID id) {
        return impor.terapkan(oleh(), id, false);
    }

    /** The import is applied with at least one change. */
    UUID harusDiterapkan(UUID id) {
        HasilPenerapan h = terapkan(id);
        if (!(h instanceof HasilPenerapan.Diterapkan d) || d.ditulis() == 0) {
            throw new AssertionError(h + " " + ringkas(id) + baris(id, null));
        }
        return id;
    }

    List<String> baris(UUID id, @Nullable Aksi aksi) {
        return repo.baris(dinas, id, aksi, 0, 1000).stream()
                .map(b -> b.aksi() + " " + b.objek() + " " + b.judul() + " "
                        + b.isi().galat() + b.isi().beda() + b.isi().catatan()
                        + (b.bolehPilih() ? " dipilih=" + b.dipilih() : ""))
                .toList();
    }

    List<String> tolakan(UUID id) {
        return repo.baris(dinas, id, Aksi.TOLAK, 0, 1000).stream()
                .map(b -> b.baris() + ": "
                        + b.isi().galat().stream()
                                .map(g -> g.bidang() + " " + g.alasan())
                                .toList())
                .toList();
    }

    void pilih(UUID id, Aksi aksi, boolean ya) {
        List<Integer> nomor = new ArrayList<>();
        repo.baris(dinas, id, aksi, 0, 1000).stream()
                .filter(BarisTampil::bolehPilih)
                .forEach(b -> nomor.add(b.nomor()));
        repo.pilih(dinas, id, nomor, ya ? nomor : List.of());
    }

    /** Everything that imports may write, as one text for comparison. */
    String isiTabel() {
        StringBuilder s = new StringBuilder();
        for (String t :
                List.of("satuan", "pegawai", "penugasan", "nip", "npsn", "riwayat", "rapor", "rapor_indikator")) {
            s.append(t)
                    .append(jdbc.sql(
                                    "SELECT coalesce(string_agg(x::text, E'\\n' ORDER BY x::text), '') FROM organisasi."
                                            + t + " x")
                            .query(String.class)
                            .single());
        }
        return s.toString();
    }

    List<String> tugas() {
        return jdbc.sql("""
                SELECT p.nama || '|' || t.peran || '|' || coalesce(s.nama, '-') || '|' || t.induk || '|' || t.mulai || '|'
                       || coalesce(t.sampai::text, '')
                FROM organisasi.penugasan t JOIN organisasi.pegawai p USING (dinas_id, pegawai_id)
                LEFT JOIN organisasi.satuan s USING (dinas_id, satuan_id) WHERE dinas_id = ? ORDER BY 1
                """).param(dinas.nilai()).query(String.class).list();
    }

    String sql(String sql) {
        return String.valueOf(jdbc.sql(sql).query(String.class).single());
    }

    static String nip(int nomor) {
        return String.format(
                Locale.ROOT,
                "19%02d%02d%02d201001%d%03d",
                60 + nomor / 1000 % 40,
                1 + nomor / 40_000 % 12,
                1 + nomor / 1000 % 28,
                1 + nomor % 2,
                nomor % 1000);
    }

    Clock clock() {
        return Clock.fixed(kini, ZoneOffset.UTC);
    }
}
