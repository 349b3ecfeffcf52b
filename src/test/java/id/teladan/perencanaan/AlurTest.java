package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every status x step x party of a plan, asked of the aggregate and compared with {@code docs/alur.md}, which people read. After an
 * intended change of the table of steps: {@code mvn test -Dtest=AlurTest -Dteladan.tulis=alur}, then read the difference.
 */
class AlurTest {
    private static final Set<LangkahSkp> BERMETODE_SENDIRI =
            Set.of(LangkahSkp.SIMPAN, LangkahSkp.SESUAIKAN, LangkahSkp.UBAH);
    private static final Path BERKAS = Path.of("docs/alur.md");

    @Test
    void alur_yang_tertulis_sama_dengan_yang_diizinkan_agregat() throws IOException {
        String kini = alur();
        if ("alur".equals(System.getProperty("teladan.tulis"))) {
            Files.writeString(BERKAS, kini);
        }
        assertThat(Files.readString(BERKAS)).isEqualTo(kini);
    }

    @ParameterizedTest
    @EnumSource(StatusSkp.class)
    void langkah_yang_diizinkan_membawa_ke_status_menurut_tabel(StatusSkp status) {
        for (LangkahSkp langkah : LangkahSkp.values()) {
            for (Pihak pihak : Pihak.values()) {
                for (Skp s : List.of(skp(status), Contoh.perubahan(status))) {
                    if (BERMETODE_SENDIRI.contains(langkah)
                            || halangan(s, langkah, pihak).isPresent()) {
                        continue;
                    }
                    StatusSkp ke = s.langkah(langkah, Contoh.oleh(pihak)).status();
                    assertThat(langkah.lintasan())
                            .anyMatch(l -> l.dari() == status && l.pihak() == pihak && l.ke() == ke);
                }
            }
        }
    }

    private static Skp skp(StatusSkp status) {
        Tanda t = Tanda.baru(Contoh.KINI).denganDataDiri(Contoh.KINI);
        if (status == StatusSkp.DISETUJUI) {
            t = t.disetujui(Contoh.KINI, Contoh.BUDI, null);
        }
        return Contoh.skp(status, Contoh.lengkap(), t);
    }

    private static Optional<Halangan> halangan(Skp s, LangkahSkp langkah, Pihak pihak) {
        return s.halangan(langkah, Contoh.oleh(pihak));
    }

    private static String alur() {
        StringBuilder b = new StringBuilder("""
                # Alur rencana kinerja (SKP)

                Dibuat dari tabel langkah (`LangkahSkp`) dan diuji: rencana lengkap, jendela terbuka, catatan ditulis, atasan
                tercatat. Sel memuat pihak yang boleh mengambil langkah itu; `–` berarti ditolak dengan alasan.

                """);
        b.append("## Rencana pertama\n\n");
        matriks(b, AlurTest::skp);
        b.append("\n## Perubahan rencana (`Ubah rencana`), dengan satu butir yang berubah\n\n");
        matriks(b, Contoh::perubahan);
        b.append("\n## Tabel langkah\n\n| langkah | dari | ke | pihak |\n|---|---|---|---|\n");
        for (LangkahSkp l : LangkahSkp.values()) {
            for (LangkahSkp.Lintasan x : l.lintasan()) {
                b.append("| %s | `%s` | `%s` | %s |\n"
                        .formatted(l.sebutan(), x.dari(), x.ke(), x.pihak().sebutan()));
            }
        }
        b.append("""

                Menarik kembali dari `DISETUJUI` hanya untuk rencana yang disetujui sistem. Keberatan pertama kembali ke pejabat
                penilai; keberatan kedua naik ke atasan pejabat penilai, dan keputusannya final.
                Bila jabatan pejabat penilai kosong, pemilik menarik kembali dari `DIAJUKAN` atau `KEBERATAN` menjadi `DIKEMBALIKAN`,
                lalu mengajukan lagi. Selain itu menarik kembali dan pengajuan pertama hanya selama jendela perencanaan terbuka;
                yang dikembalikan boleh diajukan lagi sesudahnya.
                Perubahan dibuka dan diajukan sampai jendela penilaian ditutup, dengan alasan, dan hanya bila ada yang berubah; yang
                dapat disesuaikan atasan hanya yang berubah itu. Rencana yang disepakati tetap berlaku sampai perubahannya disepakati,
                dan pada saat itu juga menjadi `DIGANTI`.
                Membatalkan persetujuan hanya oleh yang menyetujui, sebelum ada keberatan, dan hanya sebagai pembatalan
                persetujuan sekaligus.
                """);
        return b.toString();
    }

    private static void matriks(StringBuilder b, Function<StatusSkp, Skp> rencana) {
        b.append("| status |");
        for (LangkahSkp l : LangkahSkp.values()) {
            b.append(' ').append(l.sebutan()).append(" |");
        }
        b.append("\n|---|").append("---|".repeat(LangkahSkp.values().length)).append('\n');
        for (StatusSkp status : StatusSkp.values()) {
            b.append("| `").append(status).append("` |");
            for (LangkahSkp l : LangkahSkp.values()) {
                b.append(' ').append(sel(rencana.apply(status), l)).append(" |");
            }
            b.append('\n');
        }
    }

    private static String sel(Skp rencana, LangkahSkp langkah) {
        StringBuilder siapa = new StringBuilder();
        for (Pihak p : Pihak.values()) {
            if (halangan(rencana, langkah, p).isEmpty()) {
                siapa.append(siapa.isEmpty() ? "" : ", ").append(p.sebutan());
            }
        }
        return siapa.isEmpty() ? "–" : siapa.toString();
    }
}
