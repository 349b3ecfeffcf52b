package id.teladan.bench;

import id.teladan.organisasi.TataOrganisasi;
import id.teladan.organisasi.impor.ImporUji;
import id.teladan.umum.DinasId;
import id.teladan.umum.Zona;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * {@code UkurImpor FOLDER}: imports a staff list of 20,000 into three dinas, one after another, by preview and application, and then
 * copies the very rows that this left into the same tables of another database by COPY, in one transaction.
 */
public final class UkurImpor {
    private static final int ORANG = 20_000;
    private static final Map<String, String> DINAS = Map.of(
            "99.71", "Dinas Pendidikan Kota Contoh",
            "99.01", "Dinas Pendidikan Kabupaten Contoh",
            "11.01", "Dinas Pendidikan Kabupaten Aceh Selatan");
    /** In the order of their foreign keys. What a preview says is the import's own and not counted: see docs/kinerja.md. */
    private static final List<String> TABEL = List.of(
            "organisasi.satuan",
            "organisasi.npsn",
            "organisasi.pegawai",
            "organisasi.nip",
            "organisasi.surel",
            "organisasi.penugasan",
            "organisasi.riwayat");

    private UkurImpor() {}

    public static void main(String[] isi) throws Exception {
        Path folder = Path.of(isi[0]).toAbsolutePath();
        double[] baca = new double[DINAS.size()];
        double[] terap = new double[DINAS.size()];
        double[] salin = new double[DINAS.size()];
        Map<UUID, String> dinas = new LinkedHashMap<>();
        List<Map<String, byte[]>> semua = new ArrayList<>();
        try (Aplikasi a = mulai(folder.resolve("impor"))) {
            int ke = 0;
            for (Map.Entry<String, String> d : DINAS.entrySet()) {
                DinasId id = a.bean(TataOrganisasi.class).buatDinas(d.getKey(), d.getValue(), Zona.WIB);
                dinas.put(id.nilai(), d.getKey());
                byte[] berkas = ImporUji.berkas(ORANG, ke);
                ImporUji impor = new ImporUji(a.pabrik(), id);
                long t0 = System.nanoTime();
                UUID nomor = impor.baca(berkas);
                long t1 = System.nanoTime();
                impor.terapkan(nomor);
                baca[ke] = (t1 - t0) / 1e9;
                terap[ke] = (System.nanoTime() - t1) / 1e9;
                try (Connection c = a.sambungan()) {
                    semua.add(ambil(c, id.nilai()));
                }
                ke++;
            }
        }
        try (Aplikasi a = mulai(folder.resolve("salin"));
                Connection c = a.sambungan()) {
            int ke = 0;
            for (Map.Entry<UUID, String> d : dinas.entrySet()) {
                try (var s = c.createStatement()) {
                    s.execute("INSERT INTO organisasi.dinas VALUES ('%s', '%s', 'Dinas', 'WIB')"
                            .formatted(d.getKey(), d.getValue()));
                }
                salin[ke] = salin(c, semua.get(ke));
                ke++;
            }
        }
        Catatan c = new Catatan("impor");
        c.tulis("mesin", Laporan.mesin());
        c.tulis("baris", ORANG);
        c.tulis("pratinjau", Ukur.tengah(baca));
        c.tulis("terap", Ukur.tengah(terap));
        c.tulis("copy", Ukur.tengah(salin));
        // bin/run import is always the first one of its JVM.
        c.tulis("pertama", baca[0] + terap[0]);
        c.tulis("pertama.rasio", (baca[0] + terap[0]) / Ukur.tengah(salin));
        c.tulis("rasio", (Ukur.tengah(baca) + Ukur.tengah(terap)) / Ukur.tengah(salin));
        c.simpan();
        for (int i = 0; i < baca.length; i++) {
            System.out.printf("baca dan pratinjau %.2f s, terapkan %.2f s, COPY %.2f s%n", baca[i], terap[i], salin[i]);
        }
        System.out.printf("rasio %.1f, impor pertama %.1f%n", c.angka("rasio"), c.angka("pertama.rasio"));
    }

    private static Aplikasi mulai(Path data) {
        return Aplikasi.mulai("--teladan.perintah=bench", "--server.port=-1", "--teladan.data=" + data);
    }

    private static Map<String, byte[]> ambil(Connection c, UUID dinas) throws Exception {
        Map<String, byte[]> hasil = new LinkedHashMap<>();
        CopyManager m = c.unwrap(PGConnection.class).getCopyAPI();
        for (String t : TABEL) {
            ByteArrayOutputStream keluar = new ByteArrayOutputStream();
            m.copyOut("COPY (SELECT * FROM " + t + " WHERE dinas_id = '" + dinas + "') TO STDOUT", keluar);
            hasil.put(t, keluar.toByteArray());
        }
        return hasil;
    }

    private static double salin(Connection c, Map<String, byte[]> tabel) throws Exception {
        CopyManager m = c.unwrap(PGConnection.class).getCopyAPI();
        c.setAutoCommit(false);
        long mulai = System.nanoTime();
        for (Map.Entry<String, byte[]> t : tabel.entrySet()) {
            m.copyIn("COPY " + t.getKey() + " FROM STDIN", new ByteArrayInputStream(t.getValue()));
        }
        c.commit();
        double lama = (System.nanoTime() - mulai) / 1e9;
        c.setAutoCommit(true);
        return lama;
    }
}
