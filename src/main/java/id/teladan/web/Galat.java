package id.teladan.web;

/**
 * One reason why a form was refused. {@code bidang} is the id of the field, or empty for the form as a whole; the summary on top
 * links to it and the field repeats it.
 */
public record Galat(String bidang, String pesan) {
    public static Galat umum(String pesan) {
        return new Galat("", pesan);
    }
}
