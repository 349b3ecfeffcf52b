package id.teladan.pelaksanaan.bukti;

import id.teladan.organisasi.Organisasi;
import id.teladan.periode.Periode;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import id.teladan.web.PenyediaTugas;
import id.teladan.web.Tugas;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts on the home page what waits: evidence to be mended, and evidence to be looked at. */
@Configuration(proxyBeanMethods = false)
class BuktiConfig {
    private static final Set<Peran> MENILAI =
            Set.of(Peran.KEPALA_SEKOLAH, Peran.PLT_KEPALA_SEKOLAH, Peran.KEPALA_DINAS);

    @Bean
    PenyediaTugas tugasBukti(BuktiDukung dukung, BuktiMenungguRepository menunggu) {
        return (pengguna, kini) ->
                pengguna.adalah(Peran.ADMIN_DINAS) ? List.of() : tugas(pengguna, dukung, menunggu, kini);
    }

    @Bean
    PenyediaTugas tugasDokumenSekolah(Organisasi organisasi, Periode periode, DokumenSatuanRepository dokumen) {
        return new DokumenKurang(organisasi, periode, dokumen);
    }

    private static List<Tugas> tugas(Pengguna p, BuktiDukung dukung, BuktiMenungguRepository menunggu, Instant kini) {
        List<Tugas> hasil = new ArrayList<>();
        BuktiMenungguRepository.Menunggu m = menunggu.untuk(p.dinas(), p.pegawai());
        if (m.perbaiki() > 0) {
            hasil.add(new Tugas(
                    m.perbaiki() + " bukti perlu diperbaiki",
                    "Atasan menulis apa yang perlu diperbaiki. Unggah penggantinya; yang lama tetap tersimpan.",
                    "Lihat bukti",
                    "/bukti",
                    true));
        }
        int diperiksa = m.diperiksa() && MENILAI.contains(p.peran())
                ? dukung.daftar(p, null, kini).map(DaftarBukti::menunggu).orElse(0)
                : 0;
        if (diperiksa > 0) {
            hasil.add(new Tugas(
                    diperiksa + " bukti menunggu diperiksa",
                    "Nyatakan tiap bukti sesuai, atau tulis apa yang perlu diperbaiki.",
                    "Periksa bukti",
                    "/bukti/orang",
                    true));
        }
        return hasil;
    }
}
