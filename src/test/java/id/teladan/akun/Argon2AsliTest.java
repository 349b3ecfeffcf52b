package id.teladan.akun;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Passwords hashed in C and in Java are the same thing: a database may go from a machine with the library to one without. */
class Argon2AsliTest {
    private final Argon2Asli asli = Argon2Asli.ambil().orElseThrow();
    private final Argon2PasswordEncoder jawa = new Argon2PasswordEncoder(
            Argon2Asli.GARAM, Argon2Asli.PANJANG, Argon2Asli.UTAS, Argon2Asli.MEMORI_KIB, Argon2Asli.PUTARAN);

    @ParameterizedTest
    @ValueSource(strings = {"pohon-besar-1835", "kata sandi é ＡＢ 🙂", " ", "x"})
    void yang_diacak_satu_dicocokkan_yang_lain(String sandi) {
        String dariC = asli.acak(sandi);
        String dariJava = requireNonNull(jawa.encode(sandi));
        assertThat(dariC).startsWith("$argon2id$v=19$m=7168,t=5,p=1$").hasSameSizeAs(dariJava);
        assertThat(jawa.matches(sandi, dariC)).isTrue();
        assertThat(asli.cocok(sandi, dariJava)).isTrue();
        assertThat(jawa.matches(sandi + "!", dariC)).isFalse();
        assertThat(asli.cocok(sandi + "!", dariJava)).isFalse();
        assertThat(jawa.upgradeEncoding(dariC)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void hash_lama_dengan_parameter_lain_tetap_cocok(int putaran) {
        String lama = requireNonNull(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, putaran).encode("sandi lama"));
        assertThat(asli.cocok("sandi lama", lama)).isTrue();
        assertThat(asli.cocok("sandi baru", lama)).isFalse();
    }
}
