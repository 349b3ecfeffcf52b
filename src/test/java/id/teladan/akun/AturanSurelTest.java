package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.akun.AturanSurel.Halangan;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AturanSurelTest {
    private static final Set<String> MURID = Set.copyOf(Kata.dari("domain-murid.txt"));
    private final AturanSurel aturan = AturanSurel.dari("belajar.id", MURID);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guru.sd.belajar.id",
                "guru.smp.belajar.id",
                "guru.sma.belajar.id",
                "guru.smk.belajar.id",
                "guru.belajar.id",
                "admin.sd.belajar.id",
                "admin.smp.belajar.id",
                "admin.sma.belajar.id",
                "admin.belajar.id",
                "dinas.belajar.id",
                "program.belajar.id",
                "belajar.id"
            })
    void tiap_domain_guru_dan_dinas_diterima(String domain) {
        assertThat(aturan.periksa("bu.sari01@" + domain, domain)).isEmpty();
        assertThat(aturan.periksa("bu.sari01@" + domain, "belajar.id"))
                .as("organisasi boleh menyebut induknya")
                .isEmpty();
        assertThat(aturan.periksa("bu.sari01@" + domain, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sd.belajar.id", "smp.belajar.id", "sma.belajar.id", "smk.belajar.id"})
    void domain_murid_ditolak(String domain) {
        assertThat(aturan.periksa("murid01@" + domain, domain)).contains(Halangan.MURID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notbelajar.id",
                "guru.notbelajar.id",
                "belajar.id.evil.com",
                "guru.sd.belajar.id.evil.com",
                "belajar.id.",
                "guru.sd.belajar.id.",
                ".belajar.id",
                "guru..belajar.id",
                "BELAJAR.ID",
                "guru.sd.Belajar.id",
                "NOTBELAJAR.ID",
                "belajar-id",
                "belajarxid",
                "xn--belajar-abc.id",
                "bеlajar.id", // Cyrillic e
                "belajаr.id", // Cyrillic a
                "belajar.іd", // Ukrainian i
                "guru.belajar。id", // ideographic full stop
                "belajar.ıd",
                "guru.sd.belajar.id\u200b",
                "guru.sd.belajar.id ",
                "-.belajar.id",
                "gmail.com",
                ""
            })
    void yang_hanya_mirip_ditolak_pada_surel_dan_pada_organisasinya(String domain) {
        assertThat(aturan.periksa("bu.sari@" + domain, null)).contains(Halangan.DOMAIN_LAIN);
        assertThat(aturan.periksa("bu.sari@guru.sd.belajar.id", domain)).contains(Halangan.ORGANISASI_LAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "guru.sd.belajar.id",
                "@guru.sd.belajar.id",
                "a b@guru.sd.belajar.id",
                "a@b@guru.sd.belajar.id",
                "\"a@b\"@guru.sd.belajar.id",
                "a\u0000@guru.sd.belajar.id",
                "á@guru.sd.belajar.id",
                "a,b@guru.sd.belajar.id"
            })
    void yang_bukan_surel_ditolak(String surel) {
        assertThat(aturan.periksa(surel, null)).contains(Halangan.BUKAN_SUREL);
    }

    @Test
    void organisasi_harus_dari_domain_yang_sama_dengan_surelnya() {
        AturanSurel dua = AturanSurel.dari("belajar.id, madrasah.contoh.id", Set.of());
        assertThat(dua.periksa("a@guru.madrasah.contoh.id", "madrasah.contoh.id"))
                .isEmpty();
        assertThat(dua.periksa("a@guru.sd.belajar.id", "madrasah.contoh.id")).contains(Halangan.ORGANISASI_LAIN);
    }

    @Test
    void daftar_domain_yang_keliru_menolak_mulai() {
        for (String keliru : new String[] {"", " , ", "Belajar.id", ".belajar.id", "belajar", "belajar.id evil.com"}) {
            assertThatThrownBy(() -> AturanSurel.dari(keliru, Set.of()))
                    .as(keliru)
                    .isInstanceOf(SetelanKeliru.class)
                    .hasMessageContaining("TELADAN_OIDC_DOMAIN");
        }
    }

    @Property
    void diterima_hanya_bila_ruas_ruas_terakhirnya_persis_domain_itu(@ForAll("domain") String domain) {
        List<String> ruas = List.of(domain.split("\\.", -1));
        boolean harus = ruas.size() >= 2
                && ruas.subList(ruas.size() - 2, ruas.size()).equals(List.of("belajar", "id"))
                && ruas.stream().allMatch(r -> r.matches("[a-z0-9]([a-z0-9-]*[a-z0-9])?"))
                && !MURID.contains(domain);
        assertThat(aturan.periksa("bu.sari@" + domain, null).isEmpty()).isEqualTo(harus);
    }

    @Property
    void huruf_lain_di_mana_pun_membuatnya_ditolak(@ForAll("mirip") String domain) {
        assertThat(aturan.periksa("bu.sari@" + domain, null)).isPresent();
        assertThat(aturan.periksa("bu.sari@belajar.id", domain)).isPresent();
    }

    @Provide
    Arbitrary<String> domain() {
        Arbitrary<String> ruas = Arbitraries.of(
                "belajar",
                "id",
                "guru",
                "sd",
                "",
                "notbelajar",
                "Belajar",
                "ID",
                "evil",
                "com",
                "-",
                "a-b",
                "belajar.id");
        return ruas.list().ofMinSize(1).ofMaxSize(5).map(r -> String.join(".", r));
    }

    /** One character of a good domain is exchanged for, or joined by, one that does not belong there. */
    @Provide
    Arbitrary<String> mirip() {
        String baik = "guru.sd.belajar.id";
        Arbitrary<Integer> tempat = Arbitraries.integers().between(0, baik.length() - 1);
        Arbitrary<Character> asing = Arbitraries.oneOf(
                Arbitraries.chars().range('\u0080', '\ufffd'),
                Arbitraries.of('_', ' ', '/', '@', '\t', '\\', '%', '#', '?', ':'));
        return net.jqwik.api.Combinators.combine(tempat, asing, Arbitraries.of(true, false))
                .as((i, c, ganti) -> baik.substring(0, i) + c + baik.substring(ganti ? i + 1 : i))
                .filter(d -> !d.toLowerCase(Locale.ROOT).equals(baik) || !d.equals(baik));
    }
}
