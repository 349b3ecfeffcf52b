package id.teladan.pelaksanaan.berkas;

import java.util.Arrays;
import java.util.Optional;

/** What a file is by its content. */
public enum JenisBerkas {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp");

    private final String mime;
    private final String akhiran;

    JenisBerkas(String mime, String akhiran) {
        this.mime = mime;
        this.akhiran = akhiran;
    }

    public String mime() {
        return mime;
    }

    public String akhiran() {
        return akhiran;
    }

    static Optional<JenisBerkas> dari(String mime) {
        return Arrays.stream(values()).filter(j -> j.mime.equals(mime)).findFirst();
    }
}
