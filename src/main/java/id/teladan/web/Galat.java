package id.teladan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a form was refused. {@code bidang} is the id of the field, or empty for the form as a whole; the summary on top
 * links to it and the field repeats it.
 */
public record Galat(String bidang, String pesan) {
    public static Galat umum(String pesan) {
        return new Galat("", pesan);
    }

    /** What is said about one field; null when nothing is. */
    public static @Nullable String pesan(List<Galat> galat, String bidang) {
        return galat.stream()
                .filter(g -> g.bidang().equals(bidang))
                .map(Galat::pesan)
                .findFirst()
                .orElse(null);
    }
}
