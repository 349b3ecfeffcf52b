package id.teladan.dokumen.cetak;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The properties that the engine writes into a PDF/A by itself, which {@link Metadata} replaces all the same: they take a seventh of
 * the time of a document of one page. Who draws is told that it is PDF/A and tagged when the engine is built, and not asked again
 * afterwards; who writes the properties asks at the end. There is no other way to keep the one and leave out the other.
 */
final class PropertiBawaan {
    private final VarHandle arsip;
    private final VarHandle bertag;

    PropertiBawaan() throws IOException {
        try {
            MethodHandles.Lookup dalam = MethodHandles.privateLookupIn(PdfBoxRenderer.class, MethodHandles.lookup());
            arsip = dalam.findVarHandle(PdfBoxRenderer.class, "_pdfAConformance", PdfAConformance.class);
            bertag = dalam.findVarHandle(PdfBoxRenderer.class, "_pdfUaConformance", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new IOException("Mesin cetak berubah; sesuaikan PropertiBawaan", e);
        }
    }

    void lewati(PdfBoxRenderer r) {
        arsip.set(r, PdfAConformance.NONE);
        bertag.set(r, false);
    }
}
