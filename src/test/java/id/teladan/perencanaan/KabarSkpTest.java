package id.teladan.perencanaan;

import static id.teladan.perencanaan.UjiSekolah.KINI;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.HitungSql;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.PegawaiId;
import id.teladan.web.Pengguna;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Who is told of which step, in the transaction of the step. */
class KabarSkpTest {
    private final UjiSekolah s = new UjiSekolah();

    private List<String> kabar(PegawaiId orang) {
        return s.jdbc.sql(
                        "SELECT judul || ' | ' || isi FROM notifikasi.kabar WHERE dinas_id = ? AND penerima = ? ORDER BY kabar_id")
                .params(s.dinas.nilai(), orang.nilai())
                .query(String.class)
                .list();
    }

    @Test
    void dari_diajukan_sampai_disepakati_tiap_pihak_diberi_tahu_bila_gilirannya() {
        SkpId id = s.lengkap(s.sari);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        assertThat(kabar(s.budi.pegawai()))
                .containsExactly(
                        "Sari Wulandari, S.Pd. mengajukan rencana | Januari - Juni 2024. Periksa, sesuaikan bila perlu, lalu setujui.");
        s.langkah(s.budi, id, LangkahSkp.KEMBALIKAN, "Tambahkan wali kelas");
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        s.langkah(s.budi, id, LangkahSkp.SETUJUI, null);
        s.langkah(s.sari, id, LangkahSkp.SEPAKATI, null);
        assertThat(kabar(s.sari.pegawai()))
                .containsExactly(
                        "Rencana Anda dikembalikan untuk diperbaiki | Budi Hartono, M.Pd., Januari - Juni 2024: “Tambahkan wali kelas”",
                        "Rencana Anda disetujui | Budi Hartono, M.Pd. menyetujui rencana Januari - Juni 2024 tanpa penyesuaian. Cek, lalu sepakati.");
        assertThat(kabar(s.budi.pegawai()))
                .hasSize(3)
                .last()
                .asString()
                .startsWith("Sari Wulandari, S.Pd. menyepakati rencananya");
    }

    @Test
    void keberatan_pertama_ke_pejabat_penilai_dan_yang_kedua_ke_kepala_dinas() {
        SkpId id = s.lengkap(s.sari);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        s.langkah(s.budi, id, LangkahSkp.SETUJUI, null);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN_KEBERATAN, "Tidak sesuai ".repeat(40));
        assertThat(kabar(s.budi.pegawai()).getLast())
                .contains("mengajukan keberatan |")
                .endsWith("…”");
        s.langkah(s.budi, id, LangkahSkp.SETUJUI, null);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN_KEBERATAN, "Tetap tidak sesuai");
        assertThat(kabar(s.tono.pegawai()))
                .containsExactly(
                        "Sari Wulandari, S.Pd. mengajukan keberatan kedua | Januari - Juni 2024: “Tetap tidak sesuai”");
        s.langkah(s.tono, id, LangkahSkp.SETUJUI, "Dipertahankan");
        assertThat(kabar(s.sari.pegawai()).getLast()).contains("Tono Prawirodirjo menyetujui");
    }

    private List<String> tautan(PegawaiId orang) {
        return s.jdbc.sql(
                        "SELECT url FROM notifikasi.kabar WHERE dinas_id = ? AND penerima = ? AND judul LIKE '%menyepakati%' ORDER BY kabar_id")
                .params(s.dinas.nilai(), orang.nilai())
                .query(String.class)
                .list();
    }

    @Test
    void yang_disepakati_dikabarkan_ke_penilai_hari_itu_dan_ke_penyetujunya_dengan_tautan_yang_dapat_ia_buka() {
        SkpId id = s.lengkap(s.sari);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        s.langkah(s.budi, id, LangkahSkp.SETUJUI, null);
        Pengguna baru = s.gantiKepala(LocalDate.of(2024, 1, 31));
        Instant maret = KINI.plus(Duration.ofDays(50));
        s.perencanaan.langkah(s.sari, id, LangkahSkp.SEPAKATI, null, null, maret);
        assertThat(tautan(baru.pegawai())).containsExactly("/periksa/" + id);
        assertThat(s.perencanaan.buka(baru, id, maret).skp().status()).isEqualTo(StatusSkp.DISEPAKATI);
        assertThat(tautan(s.budi.pegawai())).containsExactly("/putusan/" + id);
        assertThat(Panggung.buka().bean(Putusan.class).buka(s.budi, id, maret).skp())
                .isEqualTo(id);
    }

    @Test
    void langkah_yang_ditolak_atau_sudah_terjadi_tidak_mengabari_siapa_pun() {
        SkpId id = s.mulai(s.sari);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        assertThat(kabar(s.budi.pegawai())).isEmpty();
        SkpId lengkap = s.lengkap(s.sari);
        s.langkah(s.sari, lengkap, LangkahSkp.AJUKAN, null);
        s.langkah(s.sari, lengkap, LangkahSkp.AJUKAN, null);
        assertThat(kabar(s.budi.pegawai())).hasSize(1);
    }

    @Test
    void kabar_menambah_tepat_satu_pernyataan_sql_pada_langkahnya() {
        HitungSql sql = (HitungSql) Panggung.buka().bean(DataSource.class);
        SkpId id = s.lengkap(s.sari);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        Pengguna budi = s.budi;
        s.perencanaan.buka(budi, id, KINI);
        int tarik = sql.selama(() -> s.langkah(s.sari, id, LangkahSkp.TARIK, null));
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        int kembalikan = sql.selama(() -> s.langkah(budi, id, LangkahSkp.KEMBALIKAN, "Perbaiki"));
        assertThat(kembalikan)
                .as("Kembalikan writes what Tarik writes, and the message")
                .isEqualTo(tarik + 1);
    }
}
