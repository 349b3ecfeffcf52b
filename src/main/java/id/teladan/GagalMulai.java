package id.teladan;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.web.server.PortInUseException;

/** Says on one line, in Indonesian where the reason is known, why Teladan did not start. */
final class GagalMulai {
    private GagalMulai() {}

    static class Analisis extends AbstractFailureAnalyzer<TidakDapatMulai> {
        @Override
        protected FailureAnalysis analyze(Throwable akar, TidakDapatMulai sebab) {
            return new FailureAnalysis(String.valueOf(sebab.getMessage()), null, sebab);
        }
    }

    static class Laporan implements FailureAnalysisReporter {
        @Override
        public void report(FailureAnalysis analisis) {
            System.err.println("Teladan tidak dapat mulai: " + kalimat(analisis));
        }
    }

    static String kalimat(FailureAnalysis analisis) {
        if (analisis.getCause() instanceof PortInUseException p) {
            return "port " + p.getPort() + " sudah dipakai program lain. Pilih port lain, misalnya bin/run --port "
                    + (p.getPort() + 1) + ".";
        }
        return satuBaris(analisis.getDescription()) + satuBaris(analisis.getAction());
    }

    private static String satuBaris(@Nullable String teks) {
        return teks == null ? "" : teks.strip().replaceAll("\\s*[\\r\\n]+\\s*", " | ") + " ";
    }
}
