package id.teladan.bench;

import id.teladan.bench.PerekamSql.Perintah;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/**
 * What the application says to the database for the steps of one person, twice: what differs between the two times is what a script
 * must not repeat.
 */
record Rekaman(Sasaran sasaran, List<Perintah> pertama, List<Perintah> kedua) {
    /** Asks through the whole application; the first turn fills the caches of the session and is not recorded. */
    static Rekaman ambil(Aplikasi a, Skenario s, Sasaran o) {
        for (int ke = 0; ke < 5; ke++) {
            putaran(a, s, o);
            List<Perintah> satu = a.perekam().selama(() -> putaran(a, s, o));
            List<Perintah> dua = a.perekam().selama(() -> putaran(a, s, o));
            if (sql(satu).equals(sql(dua))) {
                return new Rekaman(o, satu, dua);
            }
            // What is remembered of a session for seconds has just run out: once more.
        }
        throw new IllegalStateException(s + ": dua permintaan yang sama memakai SQL yang berbeda");
    }

    private static List<String> sql(List<Perintah> semua) {
        return semua.stream().map(Perintah::sql).toList();
    }

    /** The statements without parameters: all people of a scenario must share them. */
    List<String> sql() {
        return sql(pertama);
    }

    private static void putaran(Aplikasi a, Skenario s, Sasaran o) {
        for (Skenario.Langkah l : s.langkah) {
            HttpResponse<String> j = kirim(a.porta(), l, o);
            if (j.statusCode() != s.status
                    || j.headers().firstValue("Location").orElse("").contains("masuk")) {
                throw new IllegalStateException(s + " " + o.jalur(l) + ": dijawab " + j.statusCode() + "\n" + j.body());
            }
        }
    }

    static HttpResponse<String> kirim(int porta, Skenario.Langkah l, Sasaran o) {
        HttpRequest.Builder b = HttpRequest.newBuilder(URI.create("http://localhost:" + porta + o.jalur(l)))
                .header("Cookie", o.kuki());
        kepala(l).forEach(b::header);
        b.method(l.metode(), l.menulis() ? BodyPublishers.ofString(o.isi(l)) : BodyPublishers.noBody());
        try (HttpClient klien = HttpClient.newHttpClient()) {
            return klien.send(b.build(), BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static java.util.Map<String, String> kepala(Skenario.Langkah l) {
        java.util.LinkedHashMap<String, String> h = new java.util.LinkedHashMap<>();
        if (l.menulis()) {
            h.put("Content-Type", "application/x-www-form-urlencoded");
            if (l.jalur().endsWith("/pengembangan")) {
                h.put("X-Simpan", "1");
            }
        }
        return h;
    }

    /** All of a scenario; they must say the same statements. */
    static List<Rekaman> semua(Aplikasi a, Skenario s, int paling) {
        List<Rekaman> hasil = new ArrayList<>();
        for (Sasaran o : Sasaran.pilih(a.jdbc(), s)) {
            if (hasil.size() == paling) {
                break;
            }
            hasil.add(ambil(a, s, o));
        }
        if (hasil.stream().map(Rekaman::sql).distinct().count() > 1) {
            throw new IllegalStateException(s + ": orang yang berbeda memakai SQL yang berbeda");
        }
        return hasil;
    }
}
