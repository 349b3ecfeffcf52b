package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.HitungSql;
import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.organisasi.TataOrganisasi;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The started application where belajar.id is set up, with a provider that the tests play. */
@Import(UjiLuar.Penghitung.class)
abstract class UjiLuar extends UjiAkun {
    private static final AtomicInteger NOMOR = new AtomicInteger(1);

    @Autowired
    TataOrganisasi tata;

    @Autowired
    DataSource sumber;

    @DynamicPropertySource
    static void penyedia(DynamicPropertyRegistry r) {
        r.add("teladan.oidc.issuer", PenyediaUji::issuer);
        r.add("teladan.oidc.client-id", () -> PenyediaUji.KLIEN);
        r.add("teladan.oidc.client-secret", () -> "rahasia-uji");
    }

    @BeforeEach
    void samakanJam() {
        PenyediaUji.pakai(jam);
    }

    static String surelBaru() {
        return "bu.sari" + NOMOR.incrementAndGet() + "@guru.sd.belajar.id";
    }

    static String subBaru() {
        return "1000000000000000" + (10_000 + NOMOR.incrementAndGet());
    }

    /** A guru of SDN Melati 1 as the admin enters her, with this address and without an account. */
    PegawaiId guru(String surel) {
        PegawaiId id = pegawai(panggung.kota, surel);
        panggung.tugas(panggung.kota, id, Peran.GURU, panggung.melati1);
        return id;
    }

    PegawaiId pegawai(DinasId dinas, String surel) {
        return tata.buatPegawai(
                dinas,
                new TataOrganisasi.PegawaiBaru(
                        "Bu Sari", null, null, StatusKepegawaian.NON_ASN, "Guru Kelas", null, null, surel),
                "uji",
                jam.instant());
    }

    /** The whole way: to the provider, signing in there as this account, and back. */
    Peramban.Jawaban masukLuar(Peramban p, String sub, Map<String, Object> klaim) {
        return masukLuar(p, sub, klaim, "");
    }

    Peramban.Jawaban masukLuar(Peramban p, String sub, Map<String, Object> klaim, String tanya) {
        return p.buka(PenyediaUji.masuk(pergi(p, tanya), sub, klaim));
    }

    static String pergi(Peramban p, String tanya) {
        Peramban.Jawaban j = p.buka("/masuk/belajar-id" + tanya);
        assertThat(j.status()).as(j.isi()).isEqualTo(303);
        return j.ke();
    }

    /** A browser in which the person of this address has come in. */
    Peramban masukDengan(String surel, String sub) {
        Peramban p = peramban();
        Peramban.Jawaban j = masukLuar(p, sub, PenyediaUji.guru(surel));
        assertThat(j.status()).as(j.isi()).isEqualTo(303);
        return p;
    }

    static Map<String, String> isian(String alamat) {
        Map<String, String> hasil = new TreeMap<>();
        Arrays.stream(URI.create(alamat).getRawQuery().split("&", -1))
                .map(b -> b.split("=", 2))
                .forEach(b -> hasil.put(b[0], URLDecoder.decode(b[1], StandardCharsets.UTF_8)));
        return hasil;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Penghitung {
        @Bean
        static BeanPostProcessor penghitungSql() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String nama) {
                    return bean instanceof DataSource ds && !(bean instanceof HitungSql) ? new HitungSql(ds) : bean;
                }
            };
        }
    }
}
