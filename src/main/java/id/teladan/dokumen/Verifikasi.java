package id.teladan.dokumen;

import id.teladan.organisasi.Organisasi;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for strangers who hold a document: by its code, or by the digest of their copy. Nothing of theirs is kept. */
@Service
public class Verifikasi {
    private final KodeRepository kode;
    private final BacaDokumenRepository baca;
    private final Organisasi organisasi;

    Verifikasi(KodeRepository kode, BacaDokumenRepository baca, Organisasi organisasi) {
        this.kode = kode;
        this.baca = baca;
        this.organisasi = organisasi;
    }

    /** What became of a copy. */
    enum Hasil {
        /** Byte by byte the same as a document of Teladan. */
        SAMA,
        /** The code is of a document, but the copy is another file. */
        BERBEDA,
        /** The copy is a document of Teladan, but not the one of this code. */
        KODE_LAIN,
        /** Neither is known. */
        TIDAK_DIKENAL
    }

    /** @param dokumen null only when nothing is known */
    record Banding(Hasil hasil, @Nullable DokumenUmum dokumen) {}

    /** A text that is no code is looked up all the same: it must not be answered faster than one that might be. */
    @Transactional(readOnly = true)
    Optional<DokumenUmum> kode(String teks) {
        return kode.kode(KodeVerifikasi.baca(teks).orElse(KodeVerifikasi.BUKAN)).flatMap(this::umum);
    }

    /** @param teks code that came with the copy; empty when none did */
    @Transactional(readOnly = true)
    Banding salinan(String sidik, String teks) {
        Optional<DokumenUmum> salinan = kode.sidik(sidik).flatMap(this::umum);
        Optional<DokumenUmum> menurutKode = teks.isBlank() ? Optional.empty() : kode(teks);
        if (salinan.isPresent()) {
            boolean sama = teks.isBlank() || menurutKode.map(DokumenUmum::kode).equals(salinan.map(DokumenUmum::kode));
            return new Banding(sama ? Hasil.SAMA : Hasil.KODE_LAIN, salinan.get());
        }
        return menurutKode
                .map(d -> new Banding(Hasil.BERBEDA, d))
                .orElseGet(() -> new Banding(Hasil.TIDAK_DIKENAL, null));
    }

    private Optional<DokumenUmum> umum(KodeRepository.Tempat t) {
        return baca.cari(t.dinas(), t.dokumen())
                .map(d -> DokumenUmum.dari(d, organisasi.dinas(t.dinas()).zona()));
    }
}
