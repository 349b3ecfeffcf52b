package id.teladan.penilaian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Every status x step x party, asked of the aggregate: what it allows is exactly what the table of steps says, and stands in
 * {@code docs/alur-penilaian.md}. After an intended change: {@code mvn test -Dtest=AlurPenilaianTest -Dteladan.tulis=alur}.
 */
class AlurPenilaianTest {
    private static final Path BERKAS = Path.of("docs/alur-penilaian.md");
    /** Steps with a condition that the example does not fulfil in every status. */
    private static final List<LangkahPenilaian> BERSYARAT =
            List.of(LangkahPenilaian.BERLAKU_SENDIRI, LangkahPenilaian.PUTUSKAN);

    @Test
    void tiap_status_kali_langkah_kali_pihak_dijawab_menurut_tabel() {
        int diperiksa = 0;
        for (StatusPenilaian s : StatusPenilaian.values()) {
            for (LangkahPenilaian l : LangkahPenilaian.values()) {
                for (PihakPenilaian p : PihakPenilaian.values()) {
                    periksa(s, l, p);
                    diperiksa++;
                }
            }
        }
        assertThat(diperiksa)
                .isEqualTo(StatusPenilaian.values().length
                        * LangkahPenilaian.values().length
                        * PihakPenilaian.values().length);
    }

    private static void periksa(StatusPenilaian s, LangkahPenilaian l, PihakPenilaian p) {
        Penilaian n = ContohPenilaian.penilaian(s);
        TindakanPenilaian t = ContohPenilaian.oleh(p, ContohPenilaian.KINI);
        Optional<HalanganPenilaian> h = n.halangan(l, t, ContohPenilaian.keadaan());
        Optional<LangkahPenilaian.Lintasan> tabel = l.untuk(s, p);
        if (tabel.isEmpty()) {
            assertThat(h).as("%s %s dari %s", p, l, s).isPresent();
            assertThat(h.orElseThrow().pesan()).isNotBlank();
            return;
        }
        if (h.isPresent()) {
            assertThat(BERSYARAT).as("%s %s dari %s: %s", p, l, s, h).contains(l);
            return;
        }
        Penilaian sesudah = n.ambil(l, t, ContohPenilaian.keadaan());
        if (l != LangkahPenilaian.REKOMENDASIKAN && l != LangkahPenilaian.BERI_KETERANGAN) {
            assertThat(sesudah.tercatat()).isEqualTo(tabel.get().ke());
        }
        assertThat(sesudah.ke()).as("hasil beku hanya bertambah").isGreaterThanOrEqualTo(n.ke());
        if (l != LangkahPenilaian.SIMPAN && l != LangkahPenilaian.TETAPKAN) {
            assertThat(sesudah.isi()).as("tidak ada yang hilang").isEqualTo(n.isi());
        }
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
                # Alur penilaian

                Dibuat dari tabel langkah (`LangkahPenilaian`) dan diuji. Sel memuat pihak yang boleh mengambil langkah itu dari status
                di kiri, dan status sesudahnya; `–` berarti ditolak dengan alasan.

                | langkah |""");
        for (StatusPenilaian s : StatusPenilaian.values()) {
            b.append(" `").append(s).append("` |");
        }
        b.append("\n|---|")
                .append("---|".repeat(StatusPenilaian.values().length))
                .append('\n');
        for (LangkahPenilaian l : LangkahPenilaian.values()) {
            b.append("| ").append(l.sebutan()).append(" |");
            for (StatusPenilaian s : StatusPenilaian.values()) {
                b.append(' ').append(sel(l, s)).append(" |");
            }
            b.append('\n');
        }
        b.append("""

                Menyimpan, merekomendasikan, memberi keterangan, menetapkan, menarik kembali, dan membuka lagi hanya selama jendela
                tahap Penilaian terbuka; jawaban pegawai, tanggapan, putusan, dan penutupan tidak terhalang jendela. Menarik kembali
                hanya sebelum pegawai menerimanya (membukanya, atau seminggu sesudah diberi kabar). Keberatan diputus sesudah pejabat
                penilai menanggapi, atau seminggu sesudah diajukan bila ia diam; yang menetapkan tidak memutus keberatannya sendiri.
                Admin dinas hanya mencatat keberatan tertulis bila pegawainya tidak bertugas lagi, dan putusan tertulis bila atasan
                pejabat penilai tidak tercatat di Teladan.
                """);
        return b.toString();
    }

    private static String sel(LangkahPenilaian l, StatusPenilaian s) {
        List<PihakPenilaian> siapa = Arrays.stream(PihakPenilaian.values())
                .filter(p -> l.untuk(s, p).isPresent())
                .toList();
        if (siapa.isEmpty()) {
            return "–";
        }
        StatusPenilaian ke = l.untuk(s, siapa.getFirst()).orElseThrow().ke();
        return String.join(", ", siapa.stream().map(PihakPenilaian::sebutan).toList())
                + (ke == s ? "" : " → `" + ke + "`");
    }
}
