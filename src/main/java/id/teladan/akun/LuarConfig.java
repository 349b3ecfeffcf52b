package id.teladan.akun;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.teladan.organisasi.SurelPegawai;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** By which ways people sign in, and what signing in from outside needs. */
@Configuration(proxyBeanMethods = false)
class LuarConfig {
    @Bean
    CaraMasuk caraMasuk(
            @Value("${teladan.masuk.lokal:true}") boolean lokal,
            @Value("${teladan.oidc.issuer:https://accounts.google.com}") String issuer,
            @Value("${teladan.oidc.client-id:}") String klien,
            @Value("${teladan.oidc.client-secret:}") String rahasia,
            @Value("${teladan.oidc.domain:belajar.id}") String domain,
            @Value("${teladan.oidc.label:belajar.id}") String label) {
        if (klien.isBlank()) {
            return new CaraMasuk(lokal, null);
        }
        AturanSurel surel = AturanSurel.dari(domain, Set.copyOf(Kata.dari("domain-murid.txt")));
        CaraMasuk.Klien k = new CaraMasuk.Klien(klien.strip(), rahasia.strip());
        return new CaraMasuk(lokal, CaraMasuk.Luar.dari(issuer, k, surel, label));
    }

    @Bean
    PenyediaLuar penyediaLuar(CaraMasuk cara, InstantSource jam) {
        CaraMasuk.Luar luar = cara.luar();
        return luar == null ? new TanpaPenyedia() : new KlienOidcConfig(luar, jam);
    }

    @Bean
    PintuLuar pintuLuar(
            LuarRepository luar, SurelPegawai pegawai, PenjagaSesi sesi, Stempel stempel, InstantSource jam) {
        return new PintuLuar(luar, pegawai, sesi, stempel, jam);
    }

    @Bean
    Task<Void> sapuTitipan(TitipanRepository titipan, SesiRepository sesi, InstantSource jam) {
        return Tasks.recurring("akun-sapu-titipan", FixedDelay.ofHours(1)).execute((t, konteks) -> {
            titipan.bersihkan(jam.instant());
            sesi.lupakanToken(jam.instant());
        });
    }

    /** Where signing in from outside is off. */
    private static final class TanpaPenyedia implements PenyediaLuar {
        @Override
        public String alamatMasuk(JejakMasuk jejak, String kembali) {
            throw new Gagal(Sebab.TIDAK_TERJANGKAU, "tidak dipasang");
        }

        @Override
        public KlaimLuar tukar(String kode, JejakMasuk jejak, String kembali) {
            throw new Gagal(Sebab.TIDAK_TERJANGKAU, "tidak dipasang");
        }

        @Override
        public Optional<String> alamatKeluar(String token, String kembali) {
            return Optional.empty();
        }
    }

    /** Says on one line why Teladan does not start with these settings. */
    static class Analisis extends AbstractFailureAnalyzer<SetelanKeliru> {
        @Override
        protected FailureAnalysis analyze(Throwable akar, SetelanKeliru sebab) {
            return new FailureAnalysis(String.valueOf(sebab.getMessage()), null, sebab);
        }
    }
}
