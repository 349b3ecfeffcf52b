package id.teladan.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An address leads to the people at whom it stands, whichever way it was entered. */
class SurelPegawaiTest {
    private static final String SARI = "sari@guru.sd.belajar.id";

    private final UjiOrganisasi uji = new UjiOrganisasi();
    private final SurelPegawai surel = uji.spring.getBean(SurelPegawai.class);

    @AfterEach
    void tutup() {
        uji.close();
    }

    private PegawaiId buat(DinasId dinas, String alamat) {
        return uji.tata.buatPegawai(dinas, isi(alamat), "uji", UjiOrganisasi.KINI);
    }

    private static TataOrganisasi.PegawaiBaru isi(@Nullable String alamat) {
        return new TataOrganisasi.PegawaiBaru(
                "Bu Sari", null, null, StatusKepegawaian.NON_ASN, "Guru Kelas", null, null, alamat);
    }

    @Test
    void alamat_dikenal_tanpa_membedakan_huruf_besar_dan_berpindah_bila_diganti() {
        PegawaiId sari = buat(uji.dinas, "  " + SARI.toUpperCase(Locale.ROOT));
        SurelPegawai.Pemilik pemilik = new SurelPegawai.Pemilik(uji.dinas, sari);
        assertThat(surel.pemilik(SARI, UjiOrganisasi.KINI)).containsExactly(pemilik);

        uji.tata.ubahPegawai(
                uji.dinas, new Pegawai(sari, isi("baru@guru.sd.belajar.id"), 0), "uji", UjiOrganisasi.KINI);
        assertThat(surel.pemilik(SARI, UjiOrganisasi.KINI)).isEmpty();
        assertThat(surel.pemilik("Baru@guru.sd.belajar.id", UjiOrganisasi.KINI)).containsExactly(pemilik);

        uji.tata.ubahPegawai(uji.dinas, new Pegawai(sari, isi(null), 1), "uji", UjiOrganisasi.KINI);
        assertThat(surel.pemilik("baru@guru.sd.belajar.id", UjiOrganisasi.KINI)).isEmpty();
        assertThat(surel.pemilik("", UjiOrganisasi.KINI)).isEmpty();
    }

    @Test
    void dua_orang_dengan_alamat_yang_sama_keduanya_disebut() {
        PegawaiId satu = buat(uji.dinas, SARI);
        PegawaiId dua = buat(uji.dinas, SARI);
        assertThat(surel.pemilik(SARI, UjiOrganisasi.KINI))
                .extracting(SurelPegawai.Pemilik::pegawai)
                .containsExactlyInAnyOrder(satu, dua);
    }

    @Test
    void setelah_pindah_dinas_yang_masih_bertugas_yang_disebut() {
        PegawaiId lama = buat(uji.dinasLain, SARI);
        PegawaiId baru = buat(uji.dinas, SARI);
        assertThat(surel.pemilik(SARI, UjiOrganisasi.KINI)).hasSize(2);
        uji.tugas(baru, Peran.GURU, uji.sekolah("SDN Melati 1"), UjiOrganisasi.AWAL, null);
        assertThat(surel.pemilik(SARI, UjiOrganisasi.KINI))
                .containsExactly(new SurelPegawai.Pemilik(uji.dinas, baru))
                .doesNotContain(new SurelPegawai.Pemilik(uji.dinasLain, lama));
    }

    @Test
    void satu_pernyataan_sql_mencari_di_seluruh_dinas() {
        buat(uji.dinas, SARI);
        assertThat(uji.sql.hitung(() -> surel.pemilik(SARI, UjiOrganisasi.KINI)))
                .isOne();
    }
}
