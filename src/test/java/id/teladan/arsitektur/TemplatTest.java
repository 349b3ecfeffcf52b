package id.teladan.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the content-security policy would block, and a form that the server would refuse, are seen here before a person sees them. */
class TemplatTest {
    private static final Map<String, Pattern> LARANGAN = Map.of(
            "gaya dalam baris", Pattern.compile("\\sstyle\\s*=|<style\\b"),
            "skrip dalam baris", Pattern.compile("<script\\b(?![^>]*\\bsrc=)|javascript:"),
            "penangan dalam baris", Pattern.compile("<\\w[^<]*\\s(?:on\\w+|hx-on\\S*)\\s*="));
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b(?<kepala>[^>]*)>(?<isi>.*?)</form>");

    private static List<String> salah(String nama, String templat) {
        List<String> hasil = new ArrayList<>();
        LARANGAN.forEach((sebab, pola) -> {
            if (pola.matcher(templat).find()) {
                hasil.add(nama + ": " + sebab);
            }
        });
        Matcher m = FORM.matcher(templat);
        while (m.find()) {
            if (m.group("kepala").contains("method=\"post\"") && !m.group("isi").contains("name=\"_csrf\"")) {
                hasil.add(nama + ": formulir tanpa _csrf");
            }
        }
        return hasil;
    }

    @Test
    void templat_tanpa_gaya_dan_skrip_dalam_baris_dan_formulirnya_ber_csrf() {
        List<Path> templat = Kode.berkas("src/main/java", ".jte");

        assertThat(templat).isNotEmpty();
        assertThat(templat.stream().flatMap(p -> salah(p.getFileName().toString(), Kode.baca(p)).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color: red\">x</p>",
                "<style>p {}</style>",
                "<script>alert(1)</script>",
                "<a href=\"javascript:x()\">x</a>",
                "<button type=\"button\" onclick=\"x()\">x</button>",
                "<div class=\"a\"\n hx-on:click=\"x()\"></div>",
                "<form method=\"post\" action=\"/x\"><button>Kirim</button></form>"
            })
    void aturan_menolak_templat_yang_akan_diblokir(String templat) {
        assertThat(salah("contoh", templat)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form method=\"post\"><input type=\"hidden\" name=\"_csrf\" value=\"x\"></form>",
                "<form action=\"/cari\"><input name=\"q\"></form>",
                "<script src=\"/aset/x.js\" defer></script>"
            })
    void aturan_menerima_templat_yang_baik(String templat) {
        assertThat(salah("contoh", templat)).isEmpty();
    }
}
