package id.teladan.dokumen.tandatangan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service that signs PDFs in a person's name. Each method is one conversation; failures are {@link GagalTandaTangan}. */
interface LayananTandaTangan {
    KeadaanSertifikat status(String nik);

    /** Whether a one-time code may stand for the passphrase. */
    boolean mengenalTotp();

    /** Has a one-time code for one document sent to the signer. */
    void kirimTotp(String nik);

    /** Signs; it is asked once and never again by itself. */
    Bertanda tandatangani(byte[] pdf, Penanda penanda);

    /** What the service says of the signatures in it. */
    Pemeriksaan periksa(byte[] pdf);

    /** @param nama of those who signed, as their certificates have them; empty where the service names none */
    record Pemeriksaan(boolean sah, List<String> nama) {}

    /** @param nomor by which the service knows it; null when it gives none */
    record Bertanda(byte[] isi, @Nullable String nomor) {}
}
