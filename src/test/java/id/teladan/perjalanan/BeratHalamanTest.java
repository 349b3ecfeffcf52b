package id.teladan.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.organisasi.DinasRingkas;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each page after the first costs on a slow and dear connection: at most 15 kB, compressed. */
class BeratHalamanTest {
    private static final int PALING_BERAT = 15_000;
    private static final int GURU = 50;
    private static final List<String> DEPAN =
            List.of("Wayan", "Ratna", "Dominggus", "Hasnah", "Taufik", "Yustina", "Bagas");
    private static final List<String> BELAKANG =
            List.of("Pranoto", "Sihombing", "Wenda", "Mahardika", "Tuasikal", "Lestaluhu", "Kusnadi", "Bawole");
    private static final Panggung PANGGUNG = Panggung.buka();

    private final JdbcClient db = PANGGUNG.jdbc();
    private final DinasId dinas = PANGGUNG.organisasi().semuaDinas().stream()
            .filter(d -> d.kode().equals("99.71"))
            .map(DinasRingkas::id)
            .findFirst()
            .orElseThrow();

    @Test
    void halaman_berikutnya_paling_banyak_15_kb_juga_dengan_lima_puluh_orang_yang_menunggu() throws Exception {
        SatuanId sekolah = sekolah();
        String kepala = akun(orang(sekolah, "Kepala Uji, M.Pd.", "KEPALA_SEKOLAH", 0));
        PegawaiId pertama = orang(sekolah, nama(1), "GURU", 1);
        Peramban guru = masuk(akun(pertama));
        String rencana = guru.kirimFormulir(guru.buka("/"), "/skp").ke().replaceAll("(/skp/[^/]+).*", "$1");
        tambahSemua(guru, rencana + "/pengembangan");
        for (int i = 2; i <= GURU; i++) {
            ajukan(pertama, orang(sekolah, nama(i), "GURU", i));
        }
        Peramban k = masuk(kepala);
        assertThat(k.buka("/periksa").html().select("tbody tr")).hasSize(GURU);
        assertThat(k.buka("/periksa").html().select("tbody a[role=button]")).hasSize(GURU - 1);

        ringan(guru, rencana + "/praktik", "praktik");
        ringan(guru, rencana + "/pengembangan", "pengembangan");
        ringan(k, "/periksa", "periksa");
    }

    private static void ringan(Peramban p, String jalur, String sebutan) throws Exception {
        String kuki = p.kuki().entrySet().stream()
                .map(x -> x.getKey() + "=" + x.getValue())
                .collect(Collectors.joining("; "));
        HttpRequest minta = HttpRequest.newBuilder(URI.create(PANGGUNG.alamat() + jalur))
                .headers("Cookie", kuki, "Accept-Encoding", "gzip")
                .build();
        try (HttpClient klien = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> j = klien.send(minta, BodyHandlers.ofByteArray());
            System.out.printf("berat halaman %s: %d bita%n", sebutan, j.body().length);
            assertThat(j.statusCode()).isEqualTo(200);
            assertThat(j.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(j.body().length).as(sebutan).isBetween(1_000, PALING_BERAT);
        }
    }

    /** Chooses activities until the rule set says it is too much: the page is heaviest then. */
    private static void tambahSemua(Peramban guru, String jalur) {
        List<String> tombol =
                guru.buka(jalur).html().select("button[value^=tambah:]").eachAttr("value");
        assertThat(tombol).isNotEmpty();
        for (String aksi : tombol) {
            var halaman = guru.buka(jalur).html();
            List<String> isi = new java.util.ArrayList<>(List.of("aksi", aksi));
            halaman.select("main input[name]:not([name=_csrf])").forEach(e -> {
                isi.add(e.attr("name"));
                isi.add(e.attr("value"));
            });
            if (guru.kirim(jalur, isi.toArray(String[]::new)).status() == 422) {
                break;
            }
        }
        assertThat(guru.buka(jalur).html().select("input[name=rhk]").size()).isGreaterThan(2);
    }

    private static Peramban masuk(String akun) {
        Peramban p = new Peramban(PANGGUNG.porta());
        assertThat(p.masuk(akun, GuruBaru.SANDI).status()).isEqualTo(303);
        return p;
    }

    private static String nama(int i) {
        return DEPAN.get(i % DEPAN.size()) + " " + BELAKANG.get(i % BELAKANG.size()) + ", S.Pd.";
    }

    private SatuanId sekolah() {
        SatuanId id = SatuanId.baru();
        db.sql(
                        "INSERT INTO organisasi.satuan (dinas_id, satuan_id, npsn, nama, jenjang, negeri) VALUES (?, ?, ?, ?, 'SD', true)")
                .params(dinas.nilai(), id.nilai(), "99719050", "SDN Dahlia 50")
                .update();
        return id;
    }

    private PegawaiId orang(SatuanId sekolah, String nama, String peran, int nomor) {
        PegawaiId id = PegawaiId.baru();
        db.sql("""
                        INSERT INTO organisasi.pegawai (dinas_id, pegawai_id, nama, nip, status, jenis_ptk)
                        VALUES (?, ?, ?, ?, 'PNS', 'Guru Kelas')""")
                .params(dinas.nilai(), id.nilai(), nama, "1985031520100195" + String.format("%02d", nomor))
                .update();
        db.sql("""
                        INSERT INTO organisasi.penugasan (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, induk, mulai)
                        VALUES (?, ?, ?, ?, ?, true, DATE '2020-01-01')""")
                .params(dinas.nilai(), Uuid7.baru(), id.nilai(), peran, sekolah.nilai())
                .update();
        return id;
    }

    private String akun(PegawaiId id) {
        String nama = "berat-" + UUID.randomUUID().toString().substring(0, 8);
        PANGGUNG.akun().buat(dinas, id, nama, GuruBaru.SANDI, false);
        return nama;
    }

    /** The plan of the first guru, handed in, as the plan of another. */
    private void ajukan(PegawaiId contoh, PegawaiId orang) {
        db.sql("""
                        INSERT INTO perencanaan.skp SELECT r.* FROM perencanaan.skp s, jsonb_populate_record(s, jsonb_build_object(
                          'skp_id', :skp::text, 'pegawai_id', :orang::text, 'status', 'DIAJUKAN')) r
                        WHERE s.pegawai_id = :contoh""")
                .param("skp", Uuid7.baru())
                .param("orang", orang.nilai())
                .param("contoh", contoh.nilai())
                .update();
    }
}
