package id.teladan.web;

/**
 * A sum between two bounds, as the bar shows it.
 *
 * @param skala how much the whole bar stands for: the upper bound, or the sum where it is above
 */
public record Poin(int jumlah, int palingSedikit, int palingBanyak, int skala) {
    public static Poin of(int jumlah, int palingSedikit, int palingBanyak) {
        return new Poin(jumlah, palingSedikit, palingBanyak, Math.max(1, Math.max(jumlah, palingBanyak)));
    }

    /** Length of a value on the bar, as SVG wants it. */
    public String panjang(int nilai) {
        return Math.clamp(Math.round(nilai * 100.0 / skala), 0, 100) + "%";
    }

    public String kelas() {
        return jumlah < palingSedikit ? "kurang" : jumlah > palingBanyak ? "lebih" : "cukup";
    }

    /** The same in a sentence. */
    public String kalimat() {
        return switch (kelas()) {
            case "kurang" -> "kurang " + (palingSedikit - jumlah) + " dari paling sedikit " + palingSedikit;
            case "lebih" -> "lebih " + (jumlah - palingBanyak) + " dari paling banyak " + palingBanyak;
            default -> "✓ cukup, di antara " + palingSedikit + " dan " + palingBanyak;
        };
    }
}
