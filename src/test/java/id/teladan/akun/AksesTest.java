package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.periode.TataPeriode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the started application x every kind of person x whose object: each cell of the table is really requested. */
class AksesTest extends UjiAkun {
    private static final Path DOKUMEN = Path.of("docs/akses.md");
    private static final Pattern DAFTAR_KATA = Pattern.compile("\\{\\w+:([a-z|-]+)}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping rute;

    @Autowired
    TataPeriode tataPeriode;

    private final TabelAkses tabel = TabelAkses.baca();

    @Test
    void tiap_rute_punya_baris_untuk_tiap_objek_dan_tidak_ada_baris_tanpa_rute() {
        Set<String> harus = harus(semuaRute(false));
        assertThat(tabel.kurang(harus)).as("rute tanpa baris di akses.txt").isEmpty();
        assertThat(tabel.lebih(harus)).as("baris akses.txt tanpa rute").isEmpty();
    }

    /** The deliberate violation: pages that only tests have stand in no row, and the rule above must notice. */
    @Test
    void rute_baru_tanpa_baris_ketahuan() {
        assertThat(tabel.kurang(harus(semuaRute(true))))
                .containsExactlyInAnyOrder("GET /uji/siapa | -", "POST /uji/formulir | -");
    }

    @Test
    void rute_dengan_objek_tanpa_salah_satu_barisnya_ketahuan() {
        assertThat(harus(Set.of("GET /admin/akun/{pegawai}")))
                .containsExactlyInAnyOrder(
                        "GET /admin/akun/{pegawai} | sendiri",
                        "GET /admin/akun/{pegawai} | sekolah-sama",
                        "GET /admin/akun/{pegawai} | sekolah-lain",
                        "GET /admin/akun/{pegawai} | dinas-lain");
    }

    @Test
    void tiap_sel_dijawab_seperti_tertulis() {
        PanggungAkses akses = new PanggungAkses(panggung, tataPeriode);
        List<String> beda = new ArrayList<>();
        for (TabelAkses.Baris b : tabel.baris()) {
            List<String> nyata = new ArrayList<>();
            for (String siapa : tabel.orang()) {
                nyata.add(minta(akses, b, siapa));
            }
            if (!nyata.equals(b.sel())) {
                beda.add("%-52s | %-12s | %s".formatted(b.rute(), b.objek(), String.join(" ", nyata)));
            }
        }
        assertThat(beda).as("jawaban yang sebenarnya").isEmpty();
    }

    @Test
    void dokumen_sama_dengan_tabel() throws IOException {
        if (System.getProperty("akses.tulis") != null) {
            Files.createDirectories(DOKUMEN.getParent());
            Files.writeString(DOKUMEN, tabel.markdown());
        }
        assertThat(Files.readString(DOKUMEN))
                .as("perbarui dengan -Dtest=AksesTest -Dakses.tulis")
                .isEqualTo(tabel.markdown());
    }

    private String minta(PanggungAkses akses, TabelAkses.Baris b, String siapa) {
        PanggungAkses.Objek objek = b.objek().equals("-") ? null : akses.objek(b.objek());
        akses.pulihkan(objek);
        Peramban p = siapa.equals("tamu") ? peramban() : masuk(akses, siapa);
        String[] bagian = b.rute().split(" ", 2);
        String jalur = jalur(akses, bagian[1], objek);
        String[] isian = akses.isian.getOrDefault(b.rute(), List.of()).toArray(String[]::new);
        return golongan(
                HttpMethod.GET.name().equals(bagian[0])
                        ? p.buka(isian.length == 0 ? jalur : jalur + "?" + String.join("=", isian))
                        : p.kirim(jalur, isian));
    }

    /** A session of its own for each request: what one request ends does not touch the next. */
    private Peramban masuk(PanggungAkses akses, String siapa) {
        AkunBaris a = panggung.db
                .sql("SELECT nama FROM akun.akun WHERE pegawai_id = ?")
                .param(akses.orang(siapa).nilai())
                .query(String.class)
                .optional()
                .flatMap(akunRepository::menurutNama)
                .orElseThrow();
        Peramban p = peramban();
        p.kuki().put(SesiFilter.KUKI, penjaga.kuki(penjaga.mulai(a.dinas(), a.id())));
        return p;
    }

    private static String golongan(Peramban.Jawaban j) {
        int s = j.status();
        if (s == 401 || (s / 100 == 3 && j.ke().startsWith("/masuk") && !j.ke().endsWith("sesi=keluar"))) {
            return "masuk";
        }
        return s / 100 == 2 || s / 100 == 3 || s == 409 || s == 422 ? "boleh" : String.valueOf(s);
    }

    /** Path variables of a route with the segment before each. */
    private static List<String> variabel(String pola) {
        String[] ruas = pola.split("/", -1);
        return IntStream.range(1, ruas.length)
                .filter(i -> ruas[i].startsWith("{"))
                .mapToObj(i -> ruas[i - 1] + "/" + ruas[i])
                .toList();
    }

    static String jalur(PanggungAkses akses, String pola, PanggungAkses.@Nullable Objek objek) {
        String[] ruas = pola.split("/", -1);
        String[] hasil = ruas.clone();
        for (int i = 1; i < ruas.length; i++) {
            if (ruas[i].startsWith("{")) {
                String kunci = ruas[i - 1] + "/" + ruas[i];
                String tetap = akses.tetap.get(kunci);
                hasil[i] = tetap != null ? tetap : nilai(akses, kunci, objek);
            }
        }
        return String.join("/", hasil);
    }

    private static String nilai(PanggungAkses akses, String kunci, PanggungAkses.@Nullable Objek objek) {
        Function<PanggungAkses.Pemilik, String> cara = akses.variabel.get(kunci);
        if (cara == null || objek == null) {
            throw new AssertionError("PanggungAkses belum tahu nilai bagi " + kunci);
        }
        return cara.apply(akses.pemilik(objek));
    }

    private Set<String> harus(Set<String> semua) {
        PanggungAkses akses = new PanggungAkses(panggung, tataPeriode);
        return semua.stream()
                .flatMap(r -> variabel(r).stream().allMatch(akses.tetap::containsKey)
                        ? Stream.of(r + " | -")
                        : PanggungAkses.Objek.bagi(r).stream().map(o -> r + " | " + o.sebutan))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> semuaRute(boolean denganUji) {
        Set<String> hasil = new TreeSet<>();
        rute.getHandlerMethods().forEach((info, metode) -> {
            if (denganUji || metode.getBeanType() != UjiController.class) {
                Set<RequestMethod> cara = info.getMethodsCondition().getMethods();
                for (String pola : info.getPatternValues()) {
                    for (RequestMethod c : cara.isEmpty() ? Set.of(RequestMethod.GET) : cara) {
                        mekar(pola).forEach(jalur -> hasil.add(c + " " + jalur));
                    }
                }
            }
        });
        return hasil;
    }

    /** A variable that lists its words, {@code {jalur:praktik|tugas}}, is as many routes. */
    static List<String> mekar(String pola) {
        Matcher m = DAFTAR_KATA.matcher(pola);
        return m.find()
                ? Arrays.stream(m.group(1).split("\\|", -1))
                        .map(kata -> pola.substring(0, m.start()) + kata + pola.substring(m.end()))
                        .toList()
                : List.of(pola);
    }
}
