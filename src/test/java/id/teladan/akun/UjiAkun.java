package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.Teladan;
import id.teladan.UjiBasisData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The started application with its own database; one for all tests of this room. */
@SpringBootTest(classes = Teladan.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(UjiConfig.class)
abstract class UjiAkun {
    @LocalServerPort
    int porta;

    @Autowired
    Panggung panggung;

    @Autowired
    JamUji jam;

    @Autowired
    AkunRepository akunRepository;

    @Autowired
    PenjagaSesi penjaga;

    @DynamicPropertySource
    static void basisData(DynamicPropertyRegistry r) {
        r.add("teladan.db.url", UjiBasisData::alamatBaru);
        r.add("teladan.db.user", () -> "postgres");
        r.add("teladan.db.password", () -> "");
        r.add("teladan.db.pool.maximum-pool-size", () -> "5");
        r.add("teladan.data", BuktiAkses.DATA::toString);
    }

    Peramban peramban() {
        return new Peramban(porta);
    }

    Peramban masukSebagai(String akun) {
        Peramban p = peramban();
        assertThat(p.kirim("/masuk", "akun", akun, "sandi", Panggung.SANDI).status())
                .as("masuk sebagai " + akun)
                .isEqualTo(303);
        return p;
    }
}
