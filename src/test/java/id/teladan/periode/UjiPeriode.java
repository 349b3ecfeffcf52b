package id.teladan.periode;

import id.teladan.UjiBasisData;
import id.teladan.periode.TataPeriode.PeriodeBaru;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Rentang;
import id.teladan.umum.Zona;
import id.teladan.web.PencariNama;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The doors of the room with transactions, over a database of their own. */
final class UjiPeriode implements AutoCloseable {
    static final DinasId KOTA_CONTOH = DinasId.baru();
    static final DinasId KABUPATEN_CONTOH = DinasId.baru();
    static final PegawaiId BU_WATI = PegawaiId.baru();
    static final PegawaiId BU_SARI = PegawaiId.baru();
    static final PegawaiId PAK_BUDI = PegawaiId.baru();
    /** Bu Sari is the only one here who has a name. */
    static final PencariNama ORANG = (dinas, pegawai) ->
            dinas.equals(KOTA_CONTOH) && pegawai.equals(BU_SARI) ? Optional.of("Sari Wulandari") : Optional.empty();

    static final Instant KINI = Instant.parse("2026-07-10T03:00:00Z");

    private final AnnotationConfigApplicationContext wadah = new AnnotationConfigApplicationContext();
    final DataSource ds;

    UjiPeriode() {
        this(UjiBasisData.baru(), UjiKetentuan.bawaan());
    }

    /** Another release of Teladan over the same database. */
    UjiPeriode(DataSource ds, Collection<BerkasKetentuan> rilis) {
        this.ds = ds;
        wadah.registerBean(DataSource.class, () -> ds, d -> d.setDestroyMethodName(""));
        wadah.registerBean(PustakaKetentuan.class, () -> new PustakaKetentuan(rilis));
        wadah.register(
                Transaksi.class,
                PeriodeRepository.class,
                JendelaRepository.class,
                KetentuanRepository.class,
                Periode.class,
                TataPeriode.class);
        wadah.refresh();
    }

    @EnableTransactionManagement
    static class Transaksi {
        @Bean
        DataSourceTransactionManager transaksi(DataSource ds) {
            return new DataSourceTransactionManager(ds);
        }

        @Bean
        JdbcClient jdbc(DataSource ds) {
            return JdbcClient.create(ds);
        }
    }

    Periode periode() {
        return wadah.getBean(Periode.class);
    }

    TataPeriode tata() {
        return wadah.getBean(TataPeriode.class);
    }

    PustakaKetentuan pustaka() {
        return wadah.getBean(PustakaKetentuan.class);
    }

    JdbcClient jdbc() {
        return wadah.getBean(JdbcClient.class);
    }

    static Rentang hari(String mulai, String sampai) {
        return new Rentang(LocalDate.parse(mulai), LocalDate.parse(sampai));
    }

    /** July to December 2026 under the 2024 rules, with the days that they recommend. */
    static PeriodeBaru semesterDua(Zona zona) {
        Map<Tahap, Rentang> jendela = new EnumMap<>(Tahap.class);
        jendela.put(Tahap.PERENCANAAN, hari("2026-07-01", "2026-07-31"));
        jendela.put(Tahap.PELAKSANAAN, hari("2026-08-01", "2026-11-30"));
        jendela.put(Tahap.PENILAIAN, hari("2026-12-01", "2026-12-31"));
        return new PeriodeBaru(
                "2026-2",
                "Juli - Desember 2026",
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 12, 31),
                zona,
                "2024-semester",
                jendela);
    }

    static PeriodeBaru tahunan(String ketentuan, String kode) {
        Map<Tahap, Rentang> jendela = new EnumMap<>(Tahap.class);
        for (Tahap t : Tahap.values()) {
            jendela.put(t, hari("2026-01-01", "2026-12-31"));
        }
        return new PeriodeBaru(
                kode, "Tahun 2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), Zona.WIB, ketentuan, jendela);
    }

    PeriodeRingkas buka(PeriodeBaru baru) {
        return periode()
                .ambil(KOTA_CONTOH, tata().bukaPeriode(KOTA_CONTOH, baru, BU_WATI, KINI))
                .orElseThrow();
    }

    List<BerkasKetentuan> rilisBaru() {
        return UjiKetentuan.bawaan().stream()
                .map(b -> b.id().equals("2024-semester")
                        ? UjiKetentuan.ubah(
                                b, "aturan.yaml", isi -> isi.replace("paling_banyak: 128", "paling_banyak: 64"))
                        : b)
                .toList();
    }

    @Override
    public void close() {
        wadah.close();
    }
}
