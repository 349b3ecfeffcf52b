package id.teladan.organisasi;

import id.teladan.UjiBasisData;
import id.teladan.organisasi.impor.PembacaBerkasLembar;
import id.teladan.umum.DinasId;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Nip;
import id.teladan.umum.Npsn;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Zona;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** The room on a database of its own, with the cast: Kota Contoh, SDN Melati 1, Bu Sari, Pak Budi, Pak Tono, Bu Wati. */
final class UjiOrganisasi implements AutoCloseable {
    static final Instant KINI = Instant.parse("2024-07-15T03:00:00Z");
    static final LocalDate HARI = LocalDate.of(2024, 7, 15);
    static final LocalDate AWAL = LocalDate.of(2022, 1, 2);
    private static final AtomicInteger NOMOR = new AtomicInteger(100);

    final AnnotationConfigWebApplicationContext spring;
    final Organisasi organisasi;
    final TataOrganisasi tata;
    final JdbcClient jdbc;
    final PenghitungSql sql;
    final DinasId dinas;
    final DinasId dinasLain;

    UjiOrganisasi() {
        spring = new AnnotationConfigWebApplicationContext();
        spring.setServletContext(new MockServletContext());
        spring.register(Wadah.class, PembacaBerkasLembar.class);
        spring.addBeanFactoryPostProcessor(
                pabrik -> pabrik.setConversionService(ApplicationConversionService.getSharedInstance()));
        spring.refresh();
        organisasi = spring.getBean(Organisasi.class);
        tata = spring.getBean(TataOrganisasi.class);
        jdbc = spring.getBean(JdbcClient.class);
        sql = spring.getBean(PenghitungSql.class);
        dinas = tata.buatDinas("99.71", "Dinas Pendidikan Kota Contoh", Zona.WIB);
        dinasLain = tata.buatDinas("99.01", "Dinas Pendidikan Kabupaten Contoh", Zona.WITA);
    }

    @Override
    public void close() {
        spring.close();
    }

    static TataOrganisasi.PegawaiBaru guru(String nama, @Nullable Nip nip) {
        return new TataOrganisasi.PegawaiBaru(
                nama, nip, null, StatusKepegawaian.PNS, "Guru Kelas", "III/b", "Guru Ahli Pertama", null);
    }

    PegawaiId orang(String nama) {
        return tata.buatPegawai(dinas, guru(nama, null), "uji", KINI);
    }

    SatuanId sekolah(String nama) {
        return sekolah(dinas, nama);
    }

    SatuanId sekolah(DinasId di, String nama) {
        Npsn npsn = new Npsn("70%06d".formatted(NOMOR.incrementAndGet()));
        return tata.buatSatuan(
                di, new TataOrganisasi.SatuanBaru(npsn, nama, Jenjang.SD, true, null, "Contoh Tengah"), "uji", KINI);
    }

    UUID tugas(PegawaiId siapa, Peran peran, @Nullable SatuanId di, LocalDate mulai, @Nullable LocalDate sampai) {
        return tata.mulaiTugas(
                dinas,
                new TataOrganisasi.PenugasanBaru(siapa, peran, di, peran == Peran.GURU, mulai, sampai, null),
                "uji",
                KINI);
    }

    @TestConfiguration
    @EnableWebMvc
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan(
            basePackages = {"id.teladan.organisasi", "id.teladan.web"},
            excludeFilters = {
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "id\\.teladan\\.organisasi\\.(impor|dapodik)\\..*"),
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*|.*Uji.*")
            })
    static class Wadah {
        @Bean
        PenghitungSql dataSource() {
            return new PenghitungSql(UjiBasisData.baru());
        }

        @Bean
        JdbcClient jdbcClient(DataSource ds) {
            return JdbcClient.create(ds);
        }

        @Bean
        NamedParameterJdbcTemplate namedParameterJdbcTemplate(DataSource ds) {
            return new NamedParameterJdbcTemplate(ds);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource ds) {
            return new DataSourceTransactionManager(ds);
        }

        @Bean
        @Primary
        InstantSource waktu() {
            return InstantSource.fixed(KINI);
        }
    }

    /** Counts the statements that go to the database. */
    static final class PenghitungSql extends DelegatingDataSource {
        private final AtomicInteger jumlah = new AtomicInteger();

        PenghitungSql(DataSource ds) {
            super(ds);
        }

        int hitung(Runnable apa) {
            int sebelum = jumlah.get();
            apa.run();
            return jumlah.get() - sebelum;
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            Connection asli = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (p, m, a) -> {
                        if (m.getName().equals("prepareStatement")) {
                            jumlah.incrementAndGet();
                        }
                        try {
                            return m.invoke(asli, a);
                        } catch (InvocationTargetException e) {
                            throw e.getTargetException();
                        }
                    });
        }
    }
}
