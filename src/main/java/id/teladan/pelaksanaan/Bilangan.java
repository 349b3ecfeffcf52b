package id.teladan.pelaksanaan;

import java.util.List;

/** Small numbers in words. */
final class Bilangan {
    private static final List<String> KATA = List.of("nol", "satu", "dua", "tiga");

    private Bilangan() {}

    static String kata(int n) {
        return n < KATA.size() ? KATA.get(n) : Integer.toString(n);
    }
}
