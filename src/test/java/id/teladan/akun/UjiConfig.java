package id.teladan.akun;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application with a clock of the test's own. */
@TestConfiguration(proxyBeanMethods = false)
class UjiConfig {
    @Bean
    @Primary
    JamUji jamUji() {
        return new JamUji();
    }

    @Bean
    static BeanPostProcessor penandaSumber() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String nama) {
                return bean instanceof HikariDataSource ds ? new SumberBertanda(ds) : bean;
            }
        };
    }

    @Bean
    Panggung panggung(JdbcClient db, Akun akun) {
        return new Panggung(db, akun);
    }

    @Bean
    UjiController ujiController() {
        return new UjiController();
    }
}
