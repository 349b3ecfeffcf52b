package id.teladan;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the test tree's own controllers and configurations out of an application that is started as it will be used. */
public final class HanyaProduk extends TypeExcludeFilter
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext konteks) {
        konteks.getBeanFactory().registerSingleton("hanyaProduk", this);
    }

    @Override
    public boolean match(MetadataReader baca, MetadataReaderFactory pabrik) throws IOException {
        return baca.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(@Nullable Object lain) {
        return lain instanceof HanyaProduk;
    }

    @Override
    public int hashCode() {
        return HanyaProduk.class.hashCode();
    }
}
