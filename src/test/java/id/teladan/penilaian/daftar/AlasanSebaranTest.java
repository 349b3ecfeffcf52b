package id.teladan.penilaian.daftar;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.organisasi.Perwakilan;
import id.teladan.pelaksanaan.UjiSiklus;
import id.teladan.penilaian.HasilPenetapan;
import id.teladan.penilaian.PenilaianId;
import id.teladan.penilaian.PenilaianKinerja;
import id.teladan.penilaian.UjiPenilaian;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Why a school departs from its pattern: asked for at each way of deciding, kept once, and only for the departure it was written for. */
class AlasanSebaranTest {
    private static final String TULIS = "Dengan predikat ini sebaran SDN Melati 1 menyimpang dari pola";
    private final UjiNilai n = new UjiNilai();
    private final UjiSiklus u = n.p.u;
    private final PenilaianKinerja pintu = Panggung.buka().bean(PenilaianKinerja.class);

    private HasilPenetapan tetapkan(Pengguna p, UUID id) {
        return pintu.tetapkan(p, new PenilaianId(id), null, Instant.now());
    }

    private List<Map<String, Object>> tersimpan() {
        return u.jdbc.sql(
                        "SELECT ke, alasan, oleh, atas_nama FROM penilaian.alasan_pola WHERE dinas_id = ? ORDER BY ke")
                .param(u.dinas.nilai())
                .query()
                .listOfRows();
    }

    private static String[] kiriman(Map<String, String> isi) {
        List<String> hasil = new ArrayList<>();
        isi.forEach((k, v) -> {
            hasil.add(k);
            hasil.add(v);
        });
        return hasil.toArray(String[]::new);
    }

    @Test
    void menetapkan_satu_orang_meminta_alasan_di_halamannya_dan_tidak_mengubah_apa_pun() {
        n.guruBerdraf(3);
        Peramban budi = u.masuk(u.budi);
        String url = "/penilaian/" + pintu.buka(u.budi, u.periode, u.sari.pegawai(), Peran.GURU, Instant.now());
        assertThat(budi.buka(url).html().expectFirst("#sebaran").text())
                .contains("3 draf", "Pola tidak diukur")
                .doesNotContain("Menyimpang");
        Map<String, String> isi = UjiPenilaian.isi("SESUAI", "SESUAI");

        Peramban.Jawaban tolak = budi.kirim(url + "/penetapan", kiriman(isi));
        assertThat(tolak.status()).isEqualTo(422);
        assertThat(tolak.teks()).contains(TULIS, "Baik 4 dari 4 orang");
        assertThat(tolak.html().expectFirst("#sebaran").text())
                .as("with what was typed")
                .contains("4 draf", "Menyimpang dari pola");
        assertThat(tolak.html().select("[name=alasan-sebaran]")).hasSize(1);
        assertThat(n.status(UUID.fromString(url.substring(11)))).isEqualTo("BELUM");
        assertThat(budi.kirim(url, kiriman(isi)).status()).isEqualTo(303);
        assertThat(budi.buka(url).html().expectFirst("#sebaran").text())
                .as("live after each save")
                .contains("4 draf", "Menyimpang dari pola", "Tuliskan alasannya di bawah");

        isi.put("alasan-sebaran", "x".repeat(1001));
        assertThat(budi.kirim(url + "/penetapan", kiriman(isi)).teks()).contains("Paling panjang 1000 huruf");
        isi.put("alasan-sebaran", "Semua guru memenuhi target");
        assertThat(budi.kirim(url + "/penetapan", kiriman(isi)).status()).isEqualTo(303);
        assertThat(budi.buka(url).teks()).contains("Semua guru memenuhi target");
        assertThat(tersimpan())
                .singleElement()
                .satisfies(a -> assertThat(a).containsEntry("alasan", "Semua guru memenuhi target"));
    }

    @Test
    void alasan_berlaku_bagi_penyimpangan_yang_sama_atau_lebih_kecil_dan_diminta_lagi_bila_lebih_jauh() {
        List<UUID> semua = n.guruBerdraf(4);
        assertThat(tetapkan(u.budi, semua.getFirst()))
                .satisfies(h -> assertThat(h.ditetapkan()).isFalse())
                .satisfies(h -> assertThat(h.pesan()).contains(TULIS, "Baik 4 dari 4 orang"));
        pintu.tetapkan(u.budi, new PenilaianId(semua.getFirst()), "Empat guru senior", Instant.now());
        assertThat(tetapkan(u.budi, semua.get(1)).ditetapkan())
                .as("the same four")
                .isTrue();
        assertThat(tersimpan()).hasSize(1);

        UUID lima = n.draf(u.guru("Kelima"), "SESUAI", "SESUAI");
        n.draf(u.guru("Keenam"), "SESUAI", "SESUAI");
        n.draf(u.guru("Ketujuh"), "SESUAI", "SESUAI");
        assertThat(tetapkan(u.budi, lima).pesan())
                .contains("Baik 7 dari 7 orang", "penyimpangan yang lain atau lebih kecil");
        Peramban budi = u.masuk(u.budi);
        Peramban.Jawaban daftar = budi.buka("/penilaian");
        assertThat(daftar.html().expectFirst(".sebaran").text())
                .contains("ditulis untuk penyimpangan yang lain atau lebih kecil: “Empat guru senior”");
        String sebaran =
                daftar.html().expectFirst("a[href^=/penilaian/sebaran]").attr("href");
        assertThat(daftar.teks()).contains("Tulis alasan");
        assertThat(budi.kirimFormulir(budi.buka(sebaran), "/penilaian/sebaran", "alasan", "Empat guru senior")
                        .status())
                .as("the same words, said of the new numbers")
                .isEqualTo(303);
        assertThat(tersimpan()).hasSize(2);
        assertThat(tetapkan(u.budi, lima).ditetapkan()).isTrue();

        u.jdbc.sql("""
                        INSERT INTO penilaian.pko (dinas_id, periode_id, satuan_id, ke, kode, alasan, oleh, pada)
                        VALUES (?, ?, ?, 2, 'KURANG', 'Dihitung lagi', ?, now())
                        """)
                .params(
                        u.dinas.nilai(),
                        u.periode.nilai(),
                        u.melati.nilai(),
                        u.tono.pegawai().nilai())
                .update();
        assertThat(tetapkan(u.budi, semua.get(2)).pesan())
                .as("another PKO, another pattern")
                .contains(TULIS);
    }

    @Test
    void alasan_yang_sudah_mencakup_tidak_diganti_oleh_yang_ditulis_bagi_satu_orang() {
        List<UUID> semua = n.guruBerdraf(4);
        pintu.tetapkan(u.budi, new PenilaianId(semua.getFirst()), "Empat guru senior", Instant.now());
        assertThat(pintu.tetapkan(u.budi, new PenilaianId(semua.get(1)), "Ditulis di draf lama", Instant.now())
                        .ditetapkan())
                .isTrue();
        assertThat(tersimpan())
                .singleElement()
                .satisfies(a -> assertThat(a).containsEntry("alasan", "Empat guru senior"));
    }

    @Test
    void yang_ditolak_bagi_satu_sekolah_tidak_tertinggal_di_sekolah_lain() {
        n.guruBerdraf(4);
        SatuanId kenanga = u.r.satuan("SDN Kenanga 2");
        n.p.pko(kenanga, "BAIK");
        u.r.tugas(u.budi, Peran.PLT_KEPALA_SEKOLAH, kenanga);
        for (Pengguna g : u.guru(4)) {
            u.jdbc.sql("UPDATE organisasi.penugasan SET satuan_id = ? WHERE dinas_id = ? AND pegawai_id = ?")
                    .params(kenanga.nilai(), u.dinas.nilai(), g.pegawai().nilai())
                    .update();
            n.draf(g, "SESUAI", "SESUAI");
        }
        Peramban budi = u.masuk(u.budi);
        Peramban.Jawaban pratinjau = budi.buka("/penilaian/massal?periode=" + u.periode);
        assertThat(pratinjau.html().select("[name=baris]").val())
                .as("delapan orang")
                .matches("([^,]+,){7}[^,]+");
        String url = "/penilaian/sebaran?periode=" + u.periode + "&lingkup=" + kenanga;
        assertThat(budi.kirimFormulir(budi.buka(url), "/penilaian/sebaran", "alasan", "Dari jendela lain")
                        .status())
                .isEqualTo(303);

        assertThat(budi.kirimFormulir(pratinjau, "/penilaian/massal", "alasan", "Dari pratinjau")
                        .status())
                .isEqualTo(409);
        assertThat(tersimpan())
                .as("tidak ada yang tertulis bagi SDN Melati 1")
                .singleElement()
                .satisfies(a -> assertThat(a).containsEntry("alasan", "Dari jendela lain"));
    }

    @Test
    void alasan_dari_wakil_tersimpan_atas_nama_pak_budi_di_ketiga_tempat() {
        Pengguna wakil = u.guru("Guru Wakil");
        Panggung.buka()
                .bean(Perwakilan.class)
                .tunjuk(
                        u.dinas,
                        u.melati,
                        u.budi.pegawai(),
                        wakil.pegawai(),
                        Panggung.hari(),
                        Panggung.hari().plusDays(3),
                        "Cuti sakit",
                        Panggung.hari(),
                        Instant.now());
        List<UUID> semua = n.guruBerdraf(4);
        pintu.tetapkan(wakil, new PenilaianId(semua.getFirst()), "Satu per satu", Instant.now());
        Peramban b = u.masuk(wakil);
        String url = b.buka("/penilaian")
                .html()
                .expectFirst("a[href^=/penilaian/sebaran]")
                .attr("href");
        assertThat(b.kirimFormulir(b.buka(url), "/penilaian/sebaran", "alasan", "Di halaman sebaran")
                        .status())
                .isEqualTo(303);
        for (int i = 0; i < 3; i++) {
            n.draf(u.guru("Tambahan " + i), "SESUAI", "SESUAI");
        }
        assertThat(b.kirimFormulir(
                                b.buka("/penilaian/massal?periode=" + u.periode),
                                "/penilaian/massal",
                                "alasan",
                                "Sekaligus")
                        .status())
                .isEqualTo(303);
        assertThat(tersimpan())
                .extracting(a -> a.get("alasan"))
                .containsExactly("Satu per satu", "Di halaman sebaran", "Sekaligus");
        assertThat(tersimpan())
                .allSatisfy(a -> assertThat(a)
                        .containsEntry("oleh", wakil.pegawai().nilai())
                        .containsEntry("atas_nama", u.budi.pegawai().nilai()));
    }

    @Test
    void alasan_lain_yang_ditulis_lebih_dulu_ditunjukkan_sebelum_menetapkan_sekaligus() {
        n.guruBerdraf(5);
        Peramban budi = u.masuk(u.budi);
        Peramban.Jawaban pratinjau = budi.buka("/penilaian/massal?periode=" + u.periode);
        String url = budi.buka("/penilaian")
                .html()
                .expectFirst("a[href^=/penilaian/sebaran]")
                .attr("href");
        assertThat(budi.kirimFormulir(budi.buka(url), "/penilaian/sebaran", "alasan", "Dari jendela lain")
                        .status())
                .isEqualTo(303);

        Peramban.Jawaban kalah = budi.kirimFormulir(pratinjau, "/penilaian/massal", "alasan", "Dari pratinjau");
        assertThat(kalah.status()).isEqualTo(409);
        assertThat(kalah.teks()).contains("sudah ditulis lebih dulu: “Dari jendela lain”", "Itu yang dipakai");
        assertThat(kalah.html().expectFirst("#alasan").wholeText()).contains("Dari pratinjau");
        assertThat(tersimpan()).hasSize(1);
        Peramban.Jawaban mulai = budi.kirimFormulir(kalah, "/penilaian/massal");
        assertThat(mulai.status()).isEqualTo(303);
        assertThat(u.jdbc.sql("SELECT DISTINCT alasan FROM penilaian.massal_baris WHERE dinas_id = ?")
                        .param(u.dinas.nilai())
                        .query(String.class)
                        .list())
                .containsExactly("Dari jendela lain");
    }
}
