package id.teladan.penilaian.kredit;

import id.teladan.organisasi.KepangkatanPegawai;
import id.teladan.organisasi.Organisasi;
import id.teladan.periode.Periode;
import id.teladan.umum.Peran;
import id.teladan.web.PenyediaTugas;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts on the home page what waits of the predikat of a year; and what both doors of angka kredit read with. */
@Configuration(proxyBeanMethods = false)
class KreditConfig {
    private static final Set<Peran> MENILAI =
            Set.of(Peran.KEPALA_SEKOLAH, Peran.PLT_KEPALA_SEKOLAH, Peran.KEPALA_DINAS);

    @Bean
    PembukaKredit pembukaKredit(
            Organisasi organisasi,
            KepangkatanPegawai kepangkatan,
            Periode periode,
            TahunanRepository tahunan,
            KreditRepository kredit) {
        return new PembukaKredit(organisasi, kepangkatan, periode, tahunan, kredit);
    }

    @Bean
    PenyediaTugas tugasTahunan(PredikatTahunan tahunan) {
        return (pengguna, kini) -> MENILAI.contains(pengguna.peran()) ? tahunan.tugas(pengguna, kini) : List.of();
    }
}
