package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.Jahat;
import id.teladan.akun.MasukLangsung;
import id.teladan.akun.Peramban;
import id.teladan.perencanaan.ModelRencana.Aksi;
import id.teladan.perencanaan.ModelRencana.Jawab;
import id.teladan.periode.Ketentuan;
import id.teladan.umum.PeriodeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** One plan, its two parties, three browsers, and the model beside it. */
final class RencanaBersama {
    private static final int LANGKAH = 10;

    /** What a browser knows from the pages that it has open. */
    private final class Layar {
        final boolean penilai;
        final Peramban b;
        final Map<Bagian, String> dasar = new EnumMap<>(Bagian.class);

        @Nullable
        Integer versi;

        Layar(boolean penilai) {
            this.penilai = penilai;
            this.b = MasukLangsung.sebagai(penilai ? sekolah.budi : sekolah.sari);
        }

        void lupakan() {
            dasar.clear();
            versi = null;
        }
    }

    private record Kiriman(Layar layar, Aksi aksi, boolean otomatis, String jalur, List<String> isian) {}

    private final Map<String, LongAdder> hitungan;
    private final UjiSekolah sekolah = new UjiSekolah();
    private final SkpId id;
    private final String url;
    private final Ketentuan.Katalog katalog;
    private final NamaButir nama;
    private final Isi awal;
    private final Layar satu;
    private final Layar dua;
    private final Layar budi;
    private Jahat acak = new Jahat(0);
    private ModelRencana model;
    private final List<String> jejak = new ArrayList<>();

    RencanaBersama(Map<String, LongAdder> hitungan) {
        this.hitungan = hitungan;
        PeriodeId periode = sekolah.periodeHariIni("2024-semester");
        id = Objects.requireNonNull(
                sekolah.perencanaan.mulai(sekolah.sari, periode, Instant.now()).id());
        sekolah.perencanaan.tandai(sekolah.sari, id, JenisTanda.DATA_DIRI, null, null, Instant.now());
        url = "/skp/" + id;
        Lembar l = sekolah.perencanaan.buka(sekolah.sari, id, Instant.now());
        katalog = l.katalog();
        nama = new NamaButir(katalog);
        List<Butir> butir = new ArrayList<>(List.of(
                Butir.of(Bagian.PRAKTIK, "MK-1"),
                new Butir(Bagian.PENGEMBANGAN, "PK-03", 1, null),
                new Butir(Bagian.TUGAS, "TT-06", null, "awal")));
        katalog.perilaku()
                .forEach(a -> butir.add(
                        Butir.of(Bagian.PERILAKU, a.pilihan().getFirst().kode())));
        awal = new Isi(butir);
        for (Bagian b : Bagian.values()) {
            sekolah.perencanaan.simpan(sekolah.sari, id, b, awal.bagian(b), null, Instant.now());
        }
        satu = new Layar(false);
        dua = new Layar(false);
        budi = new Layar(true);
        model = model();
    }

    /** The plan as it stands, with the circumstances of both parties. */
    private ModelRencana model() {
        Lembar pemilik = sekolah.perencanaan.buka(sekolah.sari, id, Instant.now());
        Lembar penilai = sekolah.perencanaan.buka(sekolah.budi, id, Instant.now());
        return new ModelRencana(pemilik.skp(), pemilik.skp().versi(), pemilik.tindakan(), penilai.tindakan());
    }

    private void catat(String apa) {
        hitungan.computeIfAbsent(apa, k -> new LongAdder()).increment();
    }

    /** One random history of the plan, from the same start. */
    void putaran(long benih) {
        acak = new Jahat(benih);
        jejak.clear();
        semula();
        try {
            for (int i = 0; i < LANGKAH; i++) {
                switch (acak.angka(10)) {
                    case 0, 1 -> buka(acak.pilih(List.of(satu, dua)), acak.pilih(List.of(Bagian.values())));
                    case 2 -> bukaPeriksa();
                    case 3, 4 -> serentak(kiriman(), kiriman());
                    case 5 -> sesiBerakhir(acak.pilih(List.of(satu, dua)));
                    default -> berturut(kiriman());
                }
            }
            assertThat(nyata()).isEqualTo(ModelRencana.rupa(model.skp(), model.versi()));
        } catch (AssertionError e) {
            throw new AssertionError("benih " + benih + "\n" + String.join("\n", jejak) + "\n" + e.getMessage(), e);
        }
    }

    private String nyata() {
        Skp s = sekolah.perencanaan.buka(sekolah.sari, id, Instant.now()).skp();
        return ModelRencana.rupa(s, s.versi());
    }

    private void semula() {
        for (String t : List.of("butir", "penyesuaian", "isi_lama")) {
            sekolah.jdbc
                    .sql("DELETE FROM perencanaan." + t + " WHERE dinas_id = ? AND skp_id = ?")
                    .params(sekolah.dinas.nilai(), id.nilai())
                    .update();
        }
        sekolah.jdbc.sql("""
                        UPDATE perencanaan.skp SET status = 'DRAF', versi = 0, diperiksa_pada = NULL, draf = NULL, disetujui_pada = NULL,
                               penilai_id = NULL, oleh_sistem = false, keberatan = 0, catatan = NULL
                         WHERE dinas_id = ? AND skp_id = ?
                        """).params(sekolah.dinas.nilai(), id.nilai()).update();
        int urutan = 0;
        for (Butir x : awal.butir()) {
            sekolah.jdbc
                    .sql(
                            "INSERT INTO perencanaan.butir (dinas_id, skp_id, bagian, kode, target, keterangan, urutan) VALUES (?, ?, ?, ?, ?, ?, ?)")
                    .param(sekolah.dinas.nilai())
                    .param(id.nilai())
                    .param(x.bagian().name())
                    .param(x.kode())
                    .param(x.target())
                    .param(x.keterangan())
                    .param(urutan++)
                    .update();
        }
        model = model();
        List.of(satu, dua, budi).forEach(Layar::lupakan);
    }

    private void buka(Layar l, Bagian bagian) {
        Peramban.Jawaban j = l.b.buka(url + "/" + bagian.jalur());
        boolean boleh = LangkahSkp.SIMPAN.bolehOleh(model.skp().status(), Pihak.PEMILIK);
        assertThat(j.status()).as("membuka " + bagian).isEqualTo(boleh ? 200 : 303);
        if (boleh) {
            String versi =
                    j.html().expectFirst("form[data-simpan] input[name=versi]").attr("value");
            assertThat(versi).isEqualTo(model.skp().isi().sidik(bagian));
            l.dasar.put(bagian, versi);
        }
    }

    private void bukaPeriksa() {
        Peramban.Jawaban j = budi.b.buka("/periksa/" + id);
        StatusSkp s = model.skp().status();
        boolean boleh = s != StatusSkp.DRAF && s != StatusSkp.DIKEMBALIKAN;
        assertThat(j.status()).as("Pak Budi membuka saat " + s).isEqualTo(boleh ? 200 : 403);
        if (boleh) {
            budi.versi = model.versi();
        }
    }

    private Kiriman kiriman() {
        if (acak.kadang(3)) {
            return olehBudi();
        }
        Layar l = acak.pilih(List.of(satu, dua));
        return switch (acak.angka(12)) {
            case 0, 1 -> langkah(l, LangkahSkp.AJUKAN, "/pengajuan", null);
            case 2 -> langkah(l, LangkahSkp.TARIK, "/penarikan", null);
            case 3 -> langkah(l, LangkahSkp.SEPAKATI, "/kesepakatan", null);
            case 4 ->
                acak.kadang(4) ? langkah(l, LangkahSkp.AJUKAN_KEBERATAN, "/keberatan", "Bukan begitu") : simpan(l);
            default -> simpan(l);
        };
    }

    private Kiriman olehBudi() {
        return switch (acak.angka(6)) {
            case 0, 1 -> langkah(budi, LangkahSkp.SETUJUI, "/persetujuan", null);
            case 2 -> langkah(budi, LangkahSkp.KEMBALIKAN, "/pengembalian", "Perbaiki " + acak.angka(1000));
            case 3 -> {
                String catatan = "Draf " + acak.angka(1000);
                yield new Kiriman(
                        budi,
                        new ModelRencana.Draf(catatan),
                        false,
                        "/periksa/" + id + "/draf",
                        List.of("catatan", catatan));
            }
            default -> {
                String kini = acak.pilih(List.of("MK-1", "MK-2"));
                String baru = acak.pilih(List.of("MK-2", "DP-2", "DP-1"));
                yield new Kiriman(
                        budi,
                        new ModelRencana.Sesuaikan(Bagian.PRAKTIK, kini, baru),
                        false,
                        "/periksa/" + id + "/penyesuaian",
                        List.of("bagian", "PRAKTIK", "sekarang", kini, "baru", baru));
            }
        };
    }

    private Kiriman langkah(Layar l, LangkahSkp langkah, String jalur, @Nullable String catatan) {
        Integer versi = l.penilai ? l.versi : null;
        List<String> isian = new ArrayList<>();
        if (catatan != null) {
            isian.addAll(List.of("catatan", catatan));
        }
        if (versi != null) {
            isian.addAll(List.of("versi", versi.toString()));
        }
        return new Kiriman(
                l,
                new ModelRencana.Langkah(langkah, l.penilai, catatan, versi),
                false,
                (l.penilai ? "/periksa/" + id : url) + jalur,
                isian);
    }

    private Kiriman simpan(Layar l) {
        Bagian b = acak.pilih(List.of(Bagian.values()));
        List<Butir> butir = butir(b);
        String dasar = l.dasar.get(b);
        List<String> isian = new ArrayList<>();
        if (dasar != null) {
            isian.addAll(List.of("versi", dasar));
        }
        for (Butir x : butir) {
            switch (b) {
                case PRAKTIK -> isian.addAll(List.of("praktik", x.kode()));
                case PENGEMBANGAN ->
                    isian.addAll(List.of("rhk", x.kode(), "target." + x.kode(), String.valueOf(x.target())));
                case TUGAS ->
                    isian.addAll(List.of("tugas", x.kode(), "keterangan." + x.kode(), String.valueOf(x.keterangan())));
                case PERILAKU ->
                    isian.addAll(List.of(
                            "perilaku." + x.kode().substring(0, x.kode().lastIndexOf('-')), x.kode()));
            }
        }
        return new Kiriman(l, new ModelRencana.Simpan(b, butir, dasar), acak.kadang(3), url + "/" + b.jalur(), isian);
    }

    private List<Butir> butir(Bagian b) {
        return switch (b) {
            case PRAKTIK ->
                List.of(Butir.of(
                        b, acak.pilih(List.of("MK-1", "MK-2", "DP-1", "DP-2", acak.kadang(5) ? "XX-1" : "MK-1"))));
            case PENGEMBANGAN -> List.of(new Butir(b, "PK-03", acak.kadang(6) ? 99 : 1 + acak.angka(2), null));
            case TUGAS -> {
                List<Butir> t = new ArrayList<>();
                for (String kode : List.of("TT-05", "TT-06", "TT-07")) {
                    if (acak.kadang(2)) {
                        t.add(new Butir(b, kode, null, "tulisan " + acak.angka(10_000)));
                    }
                }
                yield t;
            }
            case PERILAKU ->
                katalog.perilaku().stream()
                        .map(a -> Butir.of(b, acak.pilih(a.pilihan()).kode()))
                        .toList();
        };
    }

    private Peramban.Jawaban kirim(Kiriman k) {
        return k.layar()
                .b
                .kirim(
                        k.jalur(),
                        k.otomatis() ? Map.of("X-Simpan", "otomatis") : Map.of(),
                        k.isian().toArray(String[]::new));
    }

    private void berturut(Kiriman k) {
        Peramban.Jawaban j = kirim(k);
        ModelRencana.Hasil harus = model.lakukan(k.aksi());
        jejak.add(model.skp().status() + " " + k.aksi() + " -> " + j.status());
        String beda = beda(k, j, harus.jawab(), model);
        assertThat(beda).as(k.toString()).isNull();
        model = harus.sesudah();
        belajar(k, j);
    }

    /** Both are on their way at once: the answers and the state must be those of one order or of the other. */
    private void serentak(Kiriman a, Kiriman b) {
        if (a.layar() == b.layar()) {
            berturut(a);
            return;
        }
        CyclicBarrier bersama = new CyclicBarrier(2);
        CompletableFuture<Peramban.Jawaban> lain = CompletableFuture.supplyAsync(() -> {
            tunggu(bersama);
            return kirim(b);
        });
        tunggu(bersama);
        Peramban.Jawaban ja = kirim(a);
        Peramban.Jawaban jb = lain.join();
        jejak.add(model.skp().status() + " serentak " + a.aksi() + " -> " + ja.status() + " dan " + b.aksi() + " -> "
                + jb.status());
        String nyata = nyata();
        ModelRencana.Hasil a1 = model.lakukan(a.aksi());
        ModelRencana.Hasil b2 = a1.sesudah().lakukan(b.aksi());
        ModelRencana.Hasil b1 = model.lakukan(b.aksi());
        ModelRencana.Hasil a2 = b1.sesudah().lakukan(a.aksi());
        String ab = alasan(beda(a, ja, a1.jawab(), model), beda(b, jb, b2.jawab(), a1.sesudah()), nyata, b2.sesudah());
        String ba = alasan(beda(b, jb, b1.jawab(), model), beda(a, ja, a2.jawab(), b1.sesudah()), nyata, a2.sesudah());
        assertThat(ab == null || ba == null)
                .as("%s dan %s serentak: bila yang pertama dulu: %s; bila yang kedua dulu: %s", a, b, ab, ba)
                .isTrue();
        catat("serentak");
        model = ab == null ? b2.sesudah() : a2.sesudah();
        belajar(a, ja);
        belajar(b, jb);
    }

    private static @Nullable String alasan(
            @Nullable String satu, @Nullable String dua, String nyata, ModelRencana harus) {
        if (satu != null || dua != null) {
            return satu + " / " + dua;
        }
        String h = ModelRencana.rupa(harus.skp(), harus.versi());
        return h.equals(nyata) ? null : "seharusnya " + h + " tetapi " + nyata;
    }

    private static void tunggu(CyclicBarrier b) {
        try {
            b.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** How the answer differs from what the model says; null when it does not. {@code saat} is what stood when the act came. */
    private @Nullable String beda(Kiriman k, Peramban.Jawaban j, Jawab harus, ModelRencana saat) {
        int status = switch (harus) {
            case BERHASIL -> k.otomatis() ? 204 : 303;
            case BENTROK, SUDAH_BEDA -> 409;
            case TIDAK_SAH -> 422;
            case BUKAN_PIHAK -> 403;
        };
        if (j.status() != status) {
            return "dijawab " + j.status() + ", seharusnya " + harus;
        }
        if (k.aksi() instanceof ModelRencana.Simpan s && status == 409) {
            List<String> tersimpan =
                    j.html().select("section[aria-labelledby=tersimpan] li").eachText();
            List<String> isian =
                    j.html().select("section[aria-labelledby=isian] li").eachText();
            List<String> harusTersimpan = kalimat(saat.skp().isi().bagian(s.bagian()));
            if (!tersimpan.equals(harusTersimpan) || !isian.equals(kalimat(s.butir()))) {
                return "halaman 409 memuat " + tersimpan + " dan " + isian + ", bukan " + harusTersimpan + " dan "
                        + kalimat(s.butir());
            }
        }
        if (k.aksi() instanceof ModelRencana.Simpan
                && harus == Jawab.BERHASIL
                && k.otomatis()
                && j.kepala("Teladan-Versi").isEmpty()) {
            return "tanpa versi baru";
        }
        return null;
    }

    private List<String> kalimat(List<Butir> butir) {
        return butir.stream()
                .map(x -> Beda.kalimat(nama, x).replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** What the browser has on its screen afterwards. */
    private void belajar(Kiriman k, Peramban.Jawaban j) {
        if (!(k.aksi() instanceof ModelRencana.Simpan s)) {
            catat(
                    k.aksi() instanceof ModelRencana.Langkah l
                            ? l.langkah() + " " + j.status()
                            : "periksa " + j.status());
            return;
        }
        Jawab jawab = j.status() == 409
                ? j.html().select("section[aria-labelledby=isian] form").isEmpty() ? Jawab.SUDAH_BEDA : Jawab.BENTROK
                : j.status() == 422 ? Jawab.TIDAK_SAH : Jawab.BERHASIL;
        catat("simpan " + jawab);
        if (jawab == Jawab.BERHASIL && k.otomatis()) {
            k.layar().dasar.put(s.bagian(), j.kepala("Teladan-Versi"));
        } else if (jawab == Jawab.BENTROK && acak.kadang(2)) {
            k.layar()
                    .dasar
                    .put(
                            s.bagian(),
                            j.html()
                                    .expectFirst("section[aria-labelledby=isian] input[name=versi]")
                                    .attr("value"));
        }
    }

    /** A form that arrives after the end of the session changes nothing and is not lost; then the person is back. */
    private void sesiBerakhir(Layar l) {
        MasukLangsung.akhiri(l.b);
        Kiriman k = simpan(l);
        Peramban.Jawaban j = kirim(k);
        assertThat(j.status()).as("tanpa sesi: " + k).isEqualTo(401);
        if (!k.otomatis()) {
            List<String> terbawa = j.html().select("input[name=isian_nilai]").eachAttr("value");
            ModelRencana.Simpan s = (ModelRencana.Simpan) k.aksi();
            assertThat(terbawa).containsAll(s.butir().stream().map(Butir::kode).toList());
        }
        MasukLangsung.masuk(l.b, sekolah.sari);
        catat("sesi berakhir");
        jejak.add("sesi berakhir");
    }
}
