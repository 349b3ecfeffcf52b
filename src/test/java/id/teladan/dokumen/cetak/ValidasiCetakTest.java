package id.teladan.dokumen.cetak;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.dokumen.cetak.CetakanUji.Contoh;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The validator that archives use finds nothing to object to, neither as PDF/A nor as PDF/UA. */
class ValidasiCetakTest {
    @BeforeAll
    static void siap() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Contoh> semua() {
        return CetakanUji.semua();
    }

    static List<String> pelanggaran(byte[] pdf, PDFAFlavour menurut) throws Exception {
        try (PDFAParser baca = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), menurut);
                PDFAValidator uji = Foundries.defaultInstance().createValidator(menurut, false)) {
            ValidationResult r = uji.validate(baca);
            assertThat(r.getTotalAssertions()).isGreaterThan(100);
            return r.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + ": " + a.getMessage())
                    .distinct()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("semua")
    void lulus_sebagai_pdf_a_2a(Contoh c) throws Exception {
        assertThat(pelanggaran(c.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("semua")
    void lulus_sebagai_pdf_ua_1(Contoh c) throws Exception {
        assertThat(pelanggaran(c.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void validator_sungguh_menolak_berkas_yang_cacat() throws Exception {
        byte[] pdf = new Contoh("biasa", JenisDokumen.KONVERSI).pdf();
        byte[] cacat = new String(pdf, StandardCharsets.ISO_8859_1)
                .replace("<pdfaid:conformance>A", "<pdfaid:conformance>X")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(cacat).isNotEqualTo(pdf);
        assertThat(pelanggaran(cacat, PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }
}
