package id.teladan.akun;

import id.teladan.Jahat;
import id.teladan.umum.DinasId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends hostile requests as the people of one {@link PanggungAkses}, and looks at what each leaves behind. */
final class Penyerang {
    /** @param cela what must not be: an answer 500, a change after a refusal, input repeated unescaped */
    record Hasil(String jenis, int status, List<String> cela) {}

    interface Masuk {
        void masukkan(PanggungAkses akses, String siapa, Peramban p);
    }

    final Jahat jahat;
    private final PanggungAkses akses;
    private final Supplier<Peramban> peramban;
    private final Masuk masuk;
    private final PencatatPerubahan catatan;
    private final KlienMentah klien;
    private final DinasId[] dinas;

    /** Addresses with their objects, some of which are made for them. */
    private final Map<String, String> jalur = new HashMap<>();

    private final Map<String, Peramban> terbuka = new HashMap<>();
    /** Fields with their values as our own pages send them, by the pattern of the route. */
    private final Map<String, Map<String, List<String>>> contoh = new HashMap<>();

    Penyerang(
            Jahat jahat,
            PanggungAkses akses,
            Supplier<Peramban> peramban,
            Masuk masuk,
            PencatatPerubahan catatan,
            int porta) {
        this.jahat = jahat;
        this.akses = akses;
        this.peramban = peramban;
        this.masuk = masuk;
        this.catatan = catatan;
        this.klien = new KlienMentah(porta);
        this.dinas = Stream.of("sendiri", "dinas-lain")
                .map(o -> akses.pemilik(akses.objek(o)).dinas())
                .toArray(DinasId[]::new);
    }

    /** Opens every page once and reads the forms on it: what they would send is what is then spoilt. */
    void kenali(List<Sasaran> sasaran) {
        for (Sasaran s : sasaran) {
            if (!s.baca()) {
                continue;
            }
            for (Element form : orang(s.orang()).buka(jalur(s)).html().select("form")) {
                String ke = form.attr("action").replaceAll("\\?.*", "");
                for (Sasaran t : sasaran) {
                    if (!t.baca() && ke.matches(t.pola().replaceAll("\\{[^}]*}", "[^/]+"))) {
                        Map<String, List<String>> m = contoh.computeIfAbsent(t.rute(), k -> new LinkedHashMap<>());
                        for (Element e : form.select("[name]")) {
                            m.computeIfAbsent(e.attr("name"), k -> new ArrayList<>())
                                    .add(e.attr("value"));
                        }
                    }
                }
            }
        }
        catatan.ambil(dinas);
    }

    void pulihkan(JdbcClient db) {
        PencatatPerubahan.diam(db);
        akses.pulihkan(
                jahat.kadang(3)
                        ? null
                        : akses.objek(
                                jahat.pilih(List.of("sendiri", "sendiri-draf", "sendiri-keberatan", "sekolah-sama"))));
        terbuka.clear();
        if (jahat.kadang(10)) {
            jalur.clear();
        }
    }

    /** The page as it is meant to be opened must still open. */
    List<String> buka(Sasaran s) {
        Peramban.Jawaban j = orang(s.orang()).buka(jalur(s));
        return j.status() >= 500
                ? List.of("sesudahnya: " + s.rute() + " sebagai " + s.orang() + " dijawab " + j.status())
                : List.of();
    }

    Hasil serang(Sasaran s) {
        String jenis = jenis(s);
        KlienMentah.Permintaan p = permintaan(s, jenis);
        catatan.ambil(dinas); // what was made for the request itself
        KlienMentah.Jawaban j = klien.kirim(p);
        List<String> cela = new ArrayList<>();
        String apa = s.rute() + " sebagai " + s.orang() + " (" + jenis + ")";
        boolean penuh = j.status() == 503 && s.pola().equals("/masuk");
        boolean bukanHttp = jenis.equals("mentah") && (j.status() == 501 || j.status() == 505);
        if (j.status() >= 500 && !penuh && !bukanHttp) {
            cela.add(apa + " dijawab " + j.status() + "\n  " + p.ringkas());
        }
        if (j.isi().contains(Jahat.SISIPAN)
                || j.isi().contains("<script>alert(1)")
                || j.kepala().contains("\nSet-Cookie: jahat")) {
            cela.add(apa + " mengulang sisipan apa adanya\n  " + p.ringkas());
        }
        List<String> ditulis = catatan.ambil(dinas);
        if (s.rute().equals("GET /kabar/{id}") && j.status() == 303) {
            // To open a message is to have read it.
            ditulis = ditulis.stream().filter(t -> !t.equals("kabar")).toList();
        }
        if (s.rute().equals("GET /dokumen/{id}") && j.status() < 400) {
            // Who asks first has the PDF drawn, once; see docs/keputusan/031-arsip-dokumen.md.
            ditulis = ditulis.stream()
                    .filter(t -> !List.of("cetakan", "sidik", "kode").contains(t))
                    .toList();
        }
        boolean hasilDibuka = s.rute().equals("GET /penilaian/saya")
                || s.rute().equals("POST /penilaian/{id}/keberatan") && j.status() == 422;
        if (hasilDibuka) {
            // To open a result is to have received it, once; see docs/keputusan/030-penilaian.md.
            ditulis = ditulis.stream()
                    .filter(t -> !List.of("penilaian", "riwayat").contains(t))
                    .toList();
        }
        if ((s.baca() || j.status() >= 400)
                && !ditulis.isEmpty()
                && !s.pola().equals("/masuk")
                && !s.pola().equals("/kata-sandi")) {
            cela.add(apa + " dijawab " + j.status() + " tetapi menulis " + ditulis + "\n  " + p.ringkas());
        }
        if (j.status() == 0 && !jenis.equals("mentah") && !jenis.equals("alamat")) {
            cela.add(apa + " tidak dijawab\n  " + p.ringkas());
        }
        if (j.status() == 303 || j.status() == 302 || j.status() == 401) {
            terbuka.remove(s.orang());
        }
        return new Hasil(jenis, j.status(), cela);
    }

    private String jenis(Sasaran s) {
        if (s.baca()) {
            return jahat.pilih(List.of("alamat", "alamat", "tanya", "tanya", "tanya", "kuki", "mentah"));
        }
        return jahat.pilih(List.of(
                "isian dirusak",
                "isian dirusak",
                "isian dirusak",
                "isian dirusak",
                "isian dirusak",
                "isian sembarang",
                "isian sembarang",
                "isian rangkap",
                "nama aneh",
                "bita mentah",
                "multipart",
                s.medan().berkas() ? "multipart" : "jenis lain",
                "alamat",
                "tanya",
                "kuki",
                "tanpa token",
                "mentah"));
    }

    private KlienMentah.Permintaan permintaan(Sasaran s, String jenis) {
        Peramban b = orang(s.orang());
        String token = b.token();
        KlienMentah.Permintaan p = new KlienMentah.Permintaan(s.baca() ? "GET" : "POST", jalur(s));
        p.kepala("Cookie", kuki(b, jenis.equals("kuki")));
        if (!jenis.equals("tanpa token")) {
            p.kepala("X-XSRF-TOKEN", token);
        }
        if (jahat.kadang(4)) {
            p.kepala(jahat.pilih(List.of("X-Simpan", "HX-Request")), "true");
        }
        if (jahat.kadang(2)) {
            p.kepala("Origin", jahat.kadang(3) ? KlienMentah.bersih(nilai()) : "http://localhost");
        }
        switch (jenis) {
            case "alamat" -> p.jalur = alamat(p.jalur);
            case "tanya" -> p.jalur += "?" + urai(sembarang(s));
            case "mentah" -> p.mentah = jahat.rusak(p.bita());
            default -> {}
        }
        if (!s.baca()) {
            badan(p, s, jenis);
        }
        if (jenis.equals("mentah")) {
            p.mentah = jahat.rusak(p.bita());
        }
        return p;
    }

    private void badan(KlienMentah.Permintaan p, Sasaran s, String jenis) {
        switch (jenis) {
            case "multipart" -> multipart(p, s);
            case "bita mentah" ->
                p.badan(
                        "application/x-www-form-urlencoded",
                        jahat.rusak(urai(wajar(s)).getBytes(StandardCharsets.UTF_8)));
            case "jenis lain" ->
                p.badan(
                        jahat.pilih(List.of(
                                "application/json",
                                "text/plain",
                                "application/x-www-form-urlencoded; charset=UTF-16",
                                "application/x-www-form-urlencoded; charset=tidak-ada",
                                "application/xml",
                                "multipart/form-data",
                                "/;;")),
                        urai(wajar(s)).getBytes(StandardCharsets.UTF_8));
            default -> {
                List<String[]> isi = switch (jenis) {
                    case "isian sembarang" -> sembarang(s);
                    case "isian rangkap" ->
                        Stream.concat(wajar(s).stream(), sembarang(s).stream()).toList();
                    case "nama aneh" -> aneh(s);
                    case "isian dirusak" -> rusak(wajar(s));
                    default -> wajar(s);
                };
                p.badan("application/x-www-form-urlencoded", urai(isi).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** As a page of ours would send it. */
    private List<String[]> wajar(Sasaran s) {
        List<String[]> isi = new ArrayList<>();
        List<String> tetap = akses.isian.getOrDefault(s.rute(), List.of());
        for (int i = 0; i < tetap.size(); i += 2) {
            isi.add(new String[] {tetap.get(i), tetap.get(i + 1)});
        }
        contoh.getOrDefault(s.rute(), Map.of()).forEach((nama, nilai) -> {
            if (!nama.equals("_csrf") && (isi.stream().noneMatch(x -> x[0].equals(nama))) && !jahat.kadang(4)) {
                isi.add(new String[] {nama, jahat.pilih(nilai)});
            }
        });
        for (String nama : s.medan().nama()) {
            if (isi.stream().noneMatch(x -> x[0].equals(nama)) && jahat.kadang(3)) {
                isi.add(new String[] {nama, nilai()});
            }
        }
        return isi;
    }

    private List<String[]> rusak(List<String[]> isi) {
        if (isi.isEmpty()) {
            return isi;
        }
        int kali = 1 + jahat.angka(2);
        for (int i = 0; i < kali; i++) {
            String[] x = jahat.pilih(isi);
            x[1] = jahat.kadang(40) ? jahat.ubah(x[1]) : jahat.ubah(x[1]).replace("\0", "");
        }
        return isi;
    }

    private List<String[]> sembarang(Sasaran s) {
        List<String> nama = new ArrayList<>(s.medan().nama());
        nama.addAll(contoh.getOrDefault(s.rute(), Map.of()).keySet());
        nama.remove("_csrf");
        List<String[]> isi = new ArrayList<>();
        for (String n : nama) {
            int kali = jahat.kadang(6) ? jahat.angka(4) : 1;
            for (int i = 0; i < kali; i++) {
                isi.add(new String[] {n, nilai()});
            }
        }
        return isi;
    }

    /** Names that a binder may take for paths into objects, lists and maps. */
    private List<String[]> aneh(Sasaran s) {
        List<String[]> isi = new ArrayList<>(wajar(s));
        for (String n : s.medan().nama()) {
            String baru = jahat.pilih(List.of(
                    n + "[0]",
                    n + "[99999999]",
                    n + "[-1]",
                    n + "[x]",
                    n + ".class.name",
                    n + "[]",
                    "_" + n,
                    "!" + n,
                    n + ".",
                    "class.module.classLoader",
                    n + "['a']",
                    n + "[0][0]"));
            isi.add(new String[] {baru, nilai()});
        }
        isi.add(new String[] {nilai(), nilai()});
        return isi;
    }

    private void multipart(KlienMentah.Permintaan p, Sasaran s) {
        String batas = "batas" + jahat.angka(1000);
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try {
            for (String[] x : wajar(s)) {
                keluar.write(("--" + batas + "\r\nContent-Disposition: form-data; name=\"" + x[0] + "\"\r\n\r\n" + x[1]
                                + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            int berkas = jahat.angka(4);
            for (int i = 0; i < berkas; i++) {
                keluar.write(("--" + batas + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\""
                                + nilai() + "\"\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
                keluar.write(jahat.kadang(2) ? jahat.bita(3000) : nilai().getBytes(StandardCharsets.UTF_8));
                keluar.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            keluar.write(("--" + batas + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] isi = keluar.toByteArray();
        p.badan(
                "multipart/form-data; boundary=" + (jahat.kadang(8) ? "lain" : batas),
                jahat.kadang(2) ? jahat.rusak(isi) : isi);
    }

    private String alamat(String jalur) {
        String[] ruas = jalur.split("/", -1);
        int ke = jahat.angka(ruas.length);
        ruas[ke] = jahat.kadang(2)
                ? enkode(nilai())
                : KlienMentah.bersih(jahat.ubah(ruas[ke])).replace(" ", "%20");
        String baru = String.join("/", ruas);
        return baru.startsWith("/") ? baru : "/" + baru;
    }

    private String kuki(Peramban b, boolean rusak) {
        Map<String, String> k = new LinkedHashMap<>(b.kuki());
        if (rusak) {
            k.put(
                    "kabar",
                    KlienMentah.bersih(
                            jahat.kadang(2)
                                    ? nilai()
                                    : "W3siamFsdXIiOiIvIiwic2FtcGFpIjo5OTk5OTk5OTk5OTk5LCJrYWJhciI6IngifV0"));
            String nama = jahat.pilih(List.copyOf(k.keySet()));
            if (!nama.equals("XSRF-TOKEN")) {
                k.put(
                        nama,
                        KlienMentah.bersih(jahat.ubah(k.getOrDefault(nama, ""))).replace(";", ""));
            }
        }
        List<String> bagian = new ArrayList<>();
        k.forEach((n, v) -> bagian.add(n + "=" + v));
        return String.join("; ", bagian);
    }

    /** The gate refuses NUL at once: mostly without it, so that the rest is reached. */
    private String nilai() {
        String t = jahat.teks();
        return jahat.kadang(40) ? t : t.replace("\0", "");
    }

    private static String urai(List<String[]> isi) {
        return String.join(
                "&", isi.stream().map(x -> enkode(x[0]) + "=" + enkode(x[1])).toList());
    }

    private static String enkode(String s) {
        return URLEncoder.encode(s, StandardCharsets.UTF_8);
    }

    private String jalur(Sasaran s) {
        return jalur.computeIfAbsent(
                s.pola() + " " + s.objek(),
                k -> AksesTest.jalur(akses, s.pola(), s.objek().equals("-") ? null : akses.objek(s.objek())));
    }

    private Peramban orang(String siapa) {
        @Nullable Peramban ada = terbuka.get(siapa);
        if (ada == null) {
            ada = peramban.get();
            ada.token();
            if (!siapa.equals("tamu")) {
                masuk.masukkan(akses, siapa, ada);
            }
            terbuka.put(siapa, ada);
        }
        return ada;
    }
}
