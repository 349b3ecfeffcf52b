package id.teladan.pelaksanaan.berkas;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.teladan.umum.Zona;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where files are kept and who looks into them, by the settings {@code teladan.berkas.*} and {@code teladan.clamd.*}. */
@Configuration(proxyBeanMethods = false)
class BerkasConfig {
    private final Path akar;
    private final Path sementara;

    BerkasConfig(Environment setelan) {
        this.akar = akar(setelan);
        this.sementara = sementara(setelan);
    }

    private static Path akar(Environment setelan) {
        return Path.of(setelan.getProperty("teladan.data", "data")).resolve("berkas");
    }

    /** Folder of the same file system for what is not complete; what is left there is swept. */
    static Path sementara(Environment setelan) {
        return akar(setelan).resolve("sementara");
    }

    /** The SDK of S3 is loaded only when a bucket is named. */
    @Bean
    Gudang gudangBerkas(Environment setelan) {
        SetelanS3 s3 = new SetelanS3(
                teks(setelan, "teladan.berkas.s3.ember"),
                teks(setelan, "teladan.berkas.s3.alamat"),
                setelan.getProperty("teladan.berkas.s3.wilayah", "us-east-1"),
                teks(setelan, "teladan.berkas.s3.kunci"),
                teks(setelan, "teladan.berkas.s3.rahasia"),
                teks(setelan, "teladan.berkas.s3.awalan"));
        return s3.dipakai() ? GudangS3.buka(s3) : new GudangDisk(akar, sementara);
    }

    @Bean
    PemindaiVirus pemindaiVirus(Environment setelan) {
        String alamat = teks(setelan, "teladan.clamd.alamat");
        return alamat.isBlank()
                ? PemindaiVirus.TANPA
                : Clamd.di(
                        alamat,
                        setelan.getProperty("teladan.clamd.batas-waktu", Duration.class, Duration.ofSeconds(30)));
    }

    @Bean
    Penerima penerimaBerkas(Gudang gudang, PemindaiVirus virus) {
        return new Penerima(gudang, sementara, new PemeriksaBerkas(virus));
    }

    @Bean
    SapuanBerkas sapuanBerkas(
            Gudang gudang, BerkasRepository berkas, UnggahanRepository unggahan, Environment setelan) {
        return new SapuanBerkas(
                gudang,
                sementara,
                berkas,
                unggahan,
                setelan.getProperty("teladan.berkas.umur-sisa", Duration.class, Duration.ofHours(48)));
    }

    /** In the quiet of the night, on one instance. */
    @Bean
    Task<Void> pekerjaanSapuanBerkas(SapuanBerkas sapuan, InstantSource jam) {
        return Tasks.recurring("sapuan-berkas", Schedules.daily(Zona.WIB.id(), LocalTime.of(2, 30)))
                .execute((pekerjaan, konteks) -> {
                    try {
                        sapuan.sapu(jam.instant());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static String teks(Environment setelan, String kunci) {
        return setelan.getProperty(kunci, "").strip();
    }
}
