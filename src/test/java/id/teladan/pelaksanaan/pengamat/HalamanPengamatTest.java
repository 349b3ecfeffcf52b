package id.teladan.pelaksanaan.pengamat;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.SiklusId;
import id.teladan.pelaksanaan.StatusDokumen;
import id.teladan.pelaksanaan.UjiSiklus;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Naming observers over HTTP. */
class HalamanPengamatTest {
    private final UjiSiklus u = new UjiSiklus();
    private final LocalDate hari = LocalDate.now();

    private String[] isian(Pengguna siapa, LocalDate sampai, String... lagi) {
        String[] dasar = {
            "orang",
            siapa.pegawai().toString(),
            "sk",
            "421/017/2026",
            "mulai",
            hari.toString(),
            "sampai",
            sampai.toString()
        };
        return java.util.stream.Stream.concat(java.util.Arrays.stream(dasar), java.util.Arrays.stream(lagi))
                .toArray(String[]::new);
    }

    @Test
    void kepala_sekolah_menunjuk_guru_yang_lalu_mengobservasi_rekannya_dan_mencabutnya_lagi() {
        Pengguna melur = u.guru("Melur Handayani, S.Pd.");
        Peramban budi = u.masuk(u.budi);
        assertThat(budi.buka("/pengamat").html().select("#orang option").eachText())
                .contains(melur.nama(), u.sari.nama())
                .doesNotContain(u.budi.nama());

        assertThat(budi.kirim("/pengamat", isian(melur, hari.plusDays(30))).status())
                .isEqualTo(303);

        assertThat(budi.buka("/pengamat").teks()).contains("Berlaku").contains("SK 421/017/2026");
        assertThat(u.masuk(melur).buka("/kabar").teks())
                .contains("Anda ditunjuk sebagai pengamat")
                .contains("SDN Melati 1");
        SiklusId id = u.mulai(u.sari);
        u.kumpulkan(u.sari, id, Huruf.A);
        assertThat(UjiSiklus.status(u.kumpulkan(melur, id, Huruf.B), Huruf.B))
                .isEqualTo(StatusDokumen.MENUNGGU_KONFIRMASI);

        Peramban.Jawaban j = budi.buka("/pengamat");
        String cabut = j.html().expectFirst("form[action$=/pencabutan]").attr("action");
        assertThat(budi.kirimFormulir(j, cabut).status()).isEqualTo(303);
        assertThat(budi.buka("/pengamat").teks()).contains("Dicabut");
        assertThat(u.masuk(melur).buka("/observasi/" + id).status()).isEqualTo(404);
        budi.kirim(cabut);
        assertThat(budi.buka("/pengamat").teks()).contains("Penunjukan itu sudah berakhir");
        assertThat(u.masuk(u.tono).kirim(cabut).status()).isEqualTo(404);
    }

    @Test
    void isian_yang_salah_ditolak_dengan_kalimat_dan_tidak_hilang() {
        Pengguna melur = u.guru("Melur Handayani, S.Pd.");
        Peramban budi = u.masuk(u.budi);

        Peramban.Jawaban kosong = budi.kirim("/pengamat", "sk", "421/9");
        assertThat(kosong.status()).isEqualTo(422);
        assertThat(kosong.teks()).contains("Pilih siapa yang ditunjuk").contains("Isi hari pertama");
        assertThat(kosong.html().expectFirst("#sk").attr("value")).isEqualTo("421/9");
        assertThat(budi.kirim("/pengamat", isian(melur, hari.plusYears(1))).teks())
                .contains("Paling lama satu tahun");
        assertThat(budi.kirim("/pengamat", isian(u.budi, hari)).teks()).contains("tidak dapat menunjuk diri sendiri");
        assertThat(budi.kirim("/pengamat", isian(u.rina, hari)).teks()).contains("guru yang bertugas di sekolah Anda");
        assertThat(budi.kirim(
                                "/pengamat",
                                "orang",
                                melur.pegawai().toString(),
                                "sk",
                                "x",
                                "mulai",
                                "+99999-01-01",
                                "sampai",
                                "0000-01-01")
                        .status())
                .isEqualTo(422);

        budi.kirim("/pengamat", isian(melur, hari.plusDays(3)));
        Peramban.Jawaban ganda = budi.kirim("/pengamat", isian(melur, hari.plusDays(9)));
        assertThat(ganda.status()).isEqualTo(422);
        assertThat(ganda.teks()).contains("sudah ditunjuk di SDN Melati 1");
    }

    @Test
    void dua_penunjukan_serentak_atas_orang_yang_sama_hanya_satu_yang_tersimpan() {
        Pengguna melur = u.guru("Melur Handayani, S.Pd.");
        PenunjukanPengamat pintu = Panggung.buka().bean(PenunjukanPengamat.class);
        UsulPengamat usul =
                new UsulPengamat(melur.pegawai(), List.of(u.melati), "421/017/2026", hari, hari.plusDays(3));

        List<Integer> galat = List.of(1, 2, 3, 4).parallelStream()
                .map(x -> pintu.tunjuk(u.budi, usul, Instant.now()).size())
                .sorted()
                .toList();

        assertThat(galat).containsExactly(0, 1, 1, 1);
        assertThat(u.masuk(u.budi).buka("/pengamat").html().select(".butir")).hasSize(1);
    }

    @Test
    void guru_dan_pengawas_tidak_menunjuk_siapa_pun() {
        for (Pengguna p : List.of(u.sari, u.rina)) {
            Peramban b = u.masuk(p);
            assertThat(b.buka("/pengamat").status()).isEqualTo(403);
            assertThat(b.kirim("/pengamat", isian(u.sari, hari)).status()).isEqualTo(403);
        }
    }

    @Test
    void kepala_dinas_menunjuk_pengawas_untuk_beberapa_sekolah_sekaligus() {
        SatuanId kenanga = u.r.satuan("SDN Kenanga 2");
        u.r.orang("Joko Susilo, M.Pd.", Peran.KEPALA_SEKOLAH, kenanga);
        SatuanId tanpaKepala = u.r.satuan("SDN Tanpa Kepala");
        Peramban tono = u.masuk(u.tono);

        Peramban.Jawaban cari = tono.buka("/pengamat?cari=kenanga");
        assertThat(cari.html().select("#satuan label").eachText()).containsExactly("SDN Kenanga 2");
        assertThat(cari.html().select("#orang")).isEmpty();
        String dua = "satuan=" + u.melati + "&satuan=" + kenanga;
        Peramban.Jawaban langkah2 = tono.buka("/pengamat?" + dua);
        assertThat(langkah2.teks()).contains("Untuk 2 sekolah");
        assertThat(langkah2.html().select("#orang option").eachText()).contains(u.rina.nama());
        assertThat(tono.kirim("/pengamat", isian(u.rina, hari, "satuan", tanpaKepala.toString()))
                        .status())
                .isEqualTo(422);
        assertThat(tono.kirim("/pengamat", isian(u.rina, hari)).teks()).contains("paling sedikit satu sekolah");

        assertThat(tono.kirim(
                                "/pengamat",
                                isian(
                                        u.rina,
                                        hari.plusDays(60),
                                        "satuan",
                                        u.melati.toString(),
                                        "satuan",
                                        kenanga.toString()))
                        .status())
                .isEqualTo(303);

        assertThat(tono.buka("/pengamat").html().select(".butir").eachText())
                .hasSize(2)
                .anyMatch(x -> x.contains("SDN Kenanga 2"));
        assertThat(u.masuk(u.rina).buka("/kabar").teks()).contains("Anda ditunjuk sebagai Tim Kerja");
        SiklusId id = u.mulai(u.budi);
        assertThat(u.masuk(u.rina).buka("/observasi").teks()).contains("Budi Hartono");
        assertThat(u.masuk(u.rina).buka("/observasi/" + id).status()).isEqualTo(200);
    }

    @Test
    void kepala_dinas_dengan_300_sekolah_melihat_50_dan_mencari_yang_lain() {
        for (int i = 1; i <= 60; i++) {
            u.r.orang("Kepala " + i, Peran.KEPALA_SEKOLAH, u.r.satuan("SDN Kenanga %03d".formatted(i)));
        }
        Peramban tono = u.masuk(u.tono);
        tono.buka("/pengamat");
        int sql = UjiSiklus.sql()
                .selama(() -> assertThat(tono.buka("/pengamat").html().select("#satuan label"))
                        .hasSize(50));
        assertThat(sql).isBetween(1, 4);
        assertThat(tono.buka("/pengamat").teks()).contains("11 sekolah lain tidak ditampilkan");
        assertThat(tono.buka("/pengamat?cari=060&satuan=" + u.melati)
                        .html()
                        .select("#satuan label")
                        .eachText())
                .containsExactly("SDN Melati 1", "SDN Kenanga 060");
    }
}
