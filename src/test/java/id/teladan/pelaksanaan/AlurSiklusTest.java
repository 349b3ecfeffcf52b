package id.teladan.pelaksanaan;

import static id.teladan.pelaksanaan.StatusDokumen.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Every reachable state of the cycle x step x document x party, asked of the aggregate: what it allows is exactly what the table of
 * steps says in the order of A to E, and stands in {@code docs/alur-observasi.md}. After an intended change: {@code mvn test
 * -Dtest=AlurSiklusTest -Dteladan.tulis=alur}, then read the difference.
 */
class AlurSiklusTest {
    private static final Path BERKAS = Path.of("docs/alur-observasi.md");
    private static final List<Huruf> BERDOKUMEN = List.of(Huruf.A, Huruf.B, Huruf.C, Huruf.E);

    /** All combinations of statuses that the order of the steps permits, each with and without an open request. */
    private static List<Siklus> semuaKeadaan() {
        List<Siklus> hasil = new ArrayList<>();
        for (StatusDokumen a : List.of(KOSONG, DRAF, DIKUMPULKAN)) {
            for (StatusDokumen b : List.of(KOSONG, DRAF, MENUNGGU_KONFIRMASI, DIKUMPULKAN)) {
                for (StatusDokumen c : List.of(KOSONG, DRAF, DIKUMPULKAN, DINILAI)) {
                    for (StatusDokumen e : List.of(KOSONG, DRAF, DIKUMPULKAN, DINILAI)) {
                        if ((b == KOSONG || a != KOSONG)
                                && (c == KOSONG || b != KOSONG)
                                && (e == KOSONG || c != KOSONG)) {
                            Siklus s = ContohSiklus.siklus(a, b, c, e);
                            hasil.add(s);
                            BERDOKUMEN.forEach(h -> hasil.add(denganPermintaan(s, h)));
                        }
                    }
                }
            }
        }
        return hasil;
    }

    private static Siklus denganPermintaan(Siklus s, Huruf h) {
        return ContohSiklus.siklus(
                s.dokumen(),
                List.of(new PermintaanUbah(java.util.UUID.randomUUID(), h, "Salah tulis", ContohSiklus.KINI)));
    }

    @Test
    void tiap_keadaan_kali_langkah_kali_pihak_dijawab_menurut_tabel_dan_urutan() {
        int diperiksa = 0;
        for (Siklus s : semuaKeadaan()) {
            for (LangkahSiklus l : LangkahSiklus.values()) {
                for (Huruf h : Huruf.values()) {
                    for (PihakSiklus p : PihakSiklus.values()) {
                        periksa(s, l, h, p);
                        diperiksa++;
                    }
                }
            }
        }
        System.out.printf(
                "alur observasi: %d pertanyaan atas %d keadaan%n",
                diperiksa, semuaKeadaan().size());
        assertThat(diperiksa).isGreaterThan(20_000);
    }

    private static void periksa(Siklus s, LangkahSiklus l, Huruf h, PihakSiklus p) {
        TindakanSiklus t = ContohSiklus.oleh(p, l, h);
        Optional<HalanganSiklus> halangan = s.halangan(l, h, t, ContohSiklus.bentuk(h));
        boolean diTabel = s.status(h) != TERKUNCI && l.untuk(h, s.status(h), p).isPresent();
        if (!diTabel) {
            assertThat(halangan).as("%s %s %s pada %s", p, l, h, s.dokumen()).isPresent();
            assertThat(halangan.get().pesan()).isNotBlank();
            return;
        }
        if (halangan.isPresent()) {
            assertThat(Arrays.asList(
                            LangkahSiklus.TARIK,
                            LangkahSiklus.MINTA_UBAH,
                            LangkahSiklus.TARIK_PERMINTAAN,
                            LangkahSiklus.TERIMA_UBAH,
                            LangkahSiklus.TOLAK_UBAH,
                            LangkahSiklus.IKUTI_RENCANA))
                    .as("yang lain tidak bersyarat selain isian yang lengkap: " + halangan)
                    .contains(l);
            return;
        }
        Siklus.Sesudah sesudah = s.ambil(l, h, t, ContohSiklus.bentuk(h));
        if (l != LangkahSiklus.IKUTI_RENCANA) {
            assertThat(sesudah.siklus().status(h))
                    .isEqualTo(l.untuk(h, s.status(h), p).orElseThrow().ke());
        }
        tidakAdaYangHilang(s, sesudah);
    }

    /** Every version that was handed in stays: as the newest, or marked as replaced beside a newer one. */
    private static void tidakAdaYangHilang(Siklus lama, Siklus.Sesudah sesudah) {
        lama.dokumen().forEach((h, d) -> {
            Dokumen kini = sesudah.siklus().dokumen().get(h);
            assertThat(kini).as("dokumen " + h).isNotNull();
            if (kini != null && kini.ke() != d.ke()) {
                assertThat(kini.ke()).isEqualTo(d.ke() + 1);
                assertThat(sesudah.diubah())
                        .anyMatch(x -> x.huruf() == h
                                && x.ke() == d.ke()
                                && x.status() == DIGANTI
                                && x.isi().equals(d.isi()));
            }
        });
    }

    @Test
    void alur_yang_tertulis_sama_dengan_yang_diizinkan_agregat() throws IOException {
        String kini = alur();
        if ("alur".equals(System.getProperty("teladan.tulis"))) {
            Files.writeString(BERKAS, kini);
        }
        assertThat(Files.readString(BERKAS)).isEqualTo(kini);
    }

    private static String alur() {
        StringBuilder b = new StringBuilder("""
                # Alur siklus observasi (A sampai E)

                Dibuat dari tabel langkah (`LangkahSiklus`) dan diuji: isian lengkap, jendela terbuka, alasan ditulis. Sel memuat
                pihak yang boleh mengambil langkah itu pada dokumen dengan status di kiri; `–` berarti ditolak dengan alasan.

                Urutannya tetap: B terbuka sesudah A dikumpulkan, C sesudah B, D dan E sesudah C. Dokumen yang sudah pernah
                dibuka tidak dikunci lagi. D (Upaya Tindak Lanjut) tidak berformulir: catatannya ditulis pegawai sejak C
                dikumpulkan.

                """);
        for (Huruf h : BERDOKUMEN) {
            b.append("## ")
                    .append(h)
                    .append(". ")
                    .append(ContohSiklus.bentuk(h).dokumen().judul())
                    .append("\n\n| status |");
            List<LangkahSiklus> langkah = Arrays.stream(LangkahSiklus.values())
                    .filter(l -> l.lintasan().stream().anyMatch(x -> x.huruf() == h))
                    .toList();
            langkah.forEach(l -> b.append(' ').append(l.sebutan()).append(" |"));
            b.append("\n|---|").append("---|".repeat(langkah.size())).append('\n');
            for (StatusDokumen s : StatusDokumen.values()) {
                if (s == DIGANTI) {
                    continue;
                }
                b.append("| `").append(s).append("` |");
                langkah.forEach(l -> b.append(' ').append(sel(l, h, s)).append(" |"));
                b.append('\n');
            }
            b.append('\n');
        }
        b.append("""
                Menarik kembali A hanya sebelum pengamat mulai mengisi B, dan C hanya sebelum ada catatan upaya atau refleksi;
                sesudah itu perubahan diminta. Permintaan perubahan tidak mengunci langkah berikutnya; bila diterima, dokumen dibuka
                lagi sebagai versi baru dengan isi yang sama, dan yang lama tetap tersimpan. Yang diminta ulang hanya yang bergantung
                padanya: dari A hanya B, dan hanya bila Target Perilaku berubah; dari C dan E hanya penilaiannya sendiri.
                Mengikuti rencana yang berubah hanya selama observasi belum dikumpulkan.
                """);
        return b.toString();
    }

    private static String sel(LangkahSiklus l, Huruf h, StatusDokumen s) {
        List<String> siapa = Arrays.stream(PihakSiklus.values())
                .filter(p -> s != TERKUNCI && l.untuk(h, s, p).isPresent())
                .map(PihakSiklus::sebutan)
                .toList();
        return siapa.isEmpty() ? "–" : String.join(", ", siapa);
    }
}
