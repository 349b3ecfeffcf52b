package id.teladan.akun;

import id.teladan.organisasi.DaftarPegawai;
import id.teladan.organisasi.Organisasi;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Puts the plain parts of the room together. */
@Configuration(proxyBeanMethods = false)
class AkunConfig {
    /**
     * Argon2id with 7 MiB and five passes, which OWASP holds equal to 19 MiB and two passes and which takes less of a core: the dearest
     * part of a sign-in. One runs on each core.
     */
    @Bean
    PengacakSandi pengacakSandi() {
        PasswordEncoder e = new DelegatingPasswordEncoder(
                "argon2",
                Map.of(
                        "argon2",
                        new Argon2(new Argon2PasswordEncoder(
                                Argon2Asli.GARAM,
                                Argon2Asli.PANJANG,
                                Argon2Asli.UTAS,
                                Argon2Asli.MEMORI_KIB,
                                Argon2Asli.PUTARAN))));
        int serentak = Runtime.getRuntime().availableProcessors();
        return new PengacakSandi(e::encode, e::matches, e::upgradeEncoding, serentak);
    }

    /** Works it out in C where that can be, else in Java. */
    private record Argon2(PasswordEncoder jawa) implements PasswordEncoder {
        @Override
        public @Nullable String encode(@Nullable CharSequence sandi) {
            return sandi == null
                    ? null
                    : Argon2Asli.ambil().map(c -> c.acak(sandi)).orElseGet(() -> jawa.encode(sandi));
        }

        @Override
        public boolean matches(@Nullable CharSequence sandi, @Nullable String hash) {
            return sandi != null
                    && hash != null
                    && Argon2Asli.ambil().map(c -> c.cocok(sandi, hash)).orElseGet(() -> jawa.matches(sandi, hash));
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return jawa.upgradeEncoding(hash);
        }
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
