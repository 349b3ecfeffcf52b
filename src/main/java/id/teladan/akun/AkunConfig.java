package id.teladan.akun;

import id.teladan.organisasi.DaftarPegawai;
import id.teladan.organisasi.Organisasi;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Puts the plain parts of the room together. */
@Configuration(proxyBeanMethods = false)
class AkunConfig {
    /**
     * Argon2id with 7 MiB and five passes. OWASP holds it equal to 19 MiB and two passes, and here it takes a quarter less of a core (30
     * to 54 ms), which is the dearest part of a sign-in. One runs on each core: with fewer, a core stood idle in the night of the deadline
     * while people queued; pages still get their share.
     */
    @Bean
    PengacakSandi pengacakSandi() {
        PasswordEncoder e = new DelegatingPasswordEncoder(
                "argon2", Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 7 * 1024, 5)));
        int serentak = Runtime.getRuntime().availableProcessors();
        return new PengacakSandi(e::encode, e::matches, e::upgradeEncoding, serentak);
    }

    @Bean
    Stempel stempel(SesiRepository sesi, InstantSource jam) {
        byte[] baru = new byte[32];
        new SecureRandom().nextBytes(baru);
        return new Stempel(sesi.kunci(baru, jam.instant()));
    }

    @Bean
    Pembatas pembatas(InstantSource jam) {
        return new Pembatas(jam);
    }

    @Bean
    PenjagaSesi penjagaSesi(SesiRepository sesi, Organisasi organisasi, Stempel stempel, InstantSource jam) {
        return new PenjagaSesi(sesi, organisasi, stempel, jam);
    }

    @Bean
    PintuMasuk pintuMasuk(
            AkunRepository akun, PengacakSandi sandi, Pembatas pembatas, PenjagaSesi sesi, PintuMasuk.Catatan catatan) {
        return new PintuMasuk(akun, sandi, pembatas, sesi, catatan);
    }

    @Bean
    TautanAkun tautanAkun(
            LuarRepository luar, PenjagaSesi sesi, Organisasi organisasi, CaraMasuk cara, InstantSource jam) {
        return new TautanAkun(luar, sesi, organisasi, cara, jam);
    }

    @Bean
    TataAkun tataAkun(Akun akun, DaftarPegawai daftar, Organisasi organisasi, TautanAkun tautan, InstantSource jam) {
        return new TataAkun(akun, daftar, organisasi, tautan, jam);
    }

    @Bean
    PintuMasuk.Catatan catatan(InstantSource jam, Stempel stempel) {
        return new PintuMasuk.Catatan(jam, stempel);
    }
}
