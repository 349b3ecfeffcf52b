package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person was told about a plan stops waiting to be read once the step that it asked for is taken. */
class KabarDidahuluiTest {
    private final Kisah k = new Kisah();
    private final UjiSekolah s = k.s;

    private List<String> belumDibaca(Pengguna p) {
        return s.jdbc.sql("""
                        SELECT judul FROM notifikasi.kabar
                         WHERE dinas_id = ? AND penerima = ? AND dibaca_pada IS NULL ORDER BY kabar_id
                        """)
                .params(s.dinas.nilai(), p.pegawai().nilai())
                .query(String.class)
                .list();
    }

    @Test
    void kabar_pengajuan_tidak_menunggu_lagi_setelah_pak_budi_menyetujui() {
        SkpId id = k.rencana(s.sari, s.budi, StatusSkp.DIAJUKAN);
        assertThat(belumDibaca(s.budi)).singleElement().asString().endsWith("mengajukan rencana");
        s.langkah(s.budi, id, LangkahSkp.SETUJUI, null);
        assertThat(belumDibaca(s.budi)).isEmpty();
        assertThat(belumDibaca(s.sari)).containsExactly("Rencana Anda disetujui");
        assertThat(k.kabar(s.budi)).hasSize(1);
    }

    @Test
    void kabar_persetujuan_tidak_menunggu_lagi_setelah_disepakati_atau_dibatalkan() {
        SkpId id = k.rencana(s.sari, s.budi, StatusSkp.DIAJUKAN);
        s.langkah(s.budi, id, LangkahSkp.SETUJUI, null);
        s.langkah(s.budi, id, LangkahSkp.BATALKAN_PERSETUJUAN, null);
        assertThat(belumDibaca(s.sari)).containsExactly("Persetujuan atas rencana Anda dibatalkan");
        s.langkah(s.budi, id, LangkahSkp.SETUJUI, null);
        s.langkah(s.sari, id, LangkahSkp.SEPAKATI, null);
        assertThat(belumDibaca(s.sari)).isEmpty();
        assertThat(belumDibaca(s.budi)).singleElement().asString().endsWith("menyepakati rencananya");
    }

    @Test
    void kabar_rencana_lain_tetap_menunggu_dan_yang_diajukan_lagi_hanya_menunggu_sekali() {
        SkpId id = k.rencana(s.sari, s.budi, StatusSkp.DIAJUKAN);
        Pengguna umi = s.orang("Umi Kalsum", Peran.GURU, s.melati);
        k.rencana(umi, s.budi, StatusSkp.DIAJUKAN);
        s.langkah(s.sari, id, LangkahSkp.TARIK, null);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        assertThat(belumDibaca(s.budi)).hasSize(2);
        s.langkah(s.budi, id, LangkahSkp.KEMBALIKAN, "Lengkapi bukti.");
        assertThat(belumDibaca(s.budi)).containsExactly("Umi Kalsum mengajukan rencana");
    }
}
