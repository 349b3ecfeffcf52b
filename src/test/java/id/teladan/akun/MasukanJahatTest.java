package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.teladan.Jahat;
import id.teladan.periode.TataPeriode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Hostile requests to every route of the application, by people who may use it: no answer 500, nothing logged as an error, nothing
 * written by what was refused, nothing repeated unescaped. A new route is included by itself. Repeat a run with {@code -Dbenih=}.
 */
class MasukanJahatTest extends UjiAkun {
    private static final int JUMLAH = Integer.getInteger("jahat.http", 30_000);
    private static final int UTAS = 3;
    /** Routes that hash a password cost fifty milliseconds: they get fewer. */
    private static final Set<String> MAHAL =
            Set.of("POST /masuk", "POST /kata-sandi", "POST /admin/akun/satuan/{satuan}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping rute;

    @Autowired
    TataPeriode tataPeriode;

    @Autowired
    PlatformTransactionManager transaksi;

    @Autowired
    DataSource sumber;

    private final Map<String, LongAdder> hitungan = new ConcurrentSkipListMap<>();
    private final LongAdder terkirim = new LongAdder();
    private final List<String> cela = Collections.synchronizedList(new ArrayList<>());

    @Test
    void masukan_jahat_ke_setiap_rute_tidak_merusak_apa_pun() throws Exception {
        long benih = Jahat.benih();
        PencatatPerubahan catatan = new PencatatPerubahan(panggung.db, (SumberBertanda) sumber);
        int latar;
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger akar = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        akar.addAppender(log);
        long mulai = System.nanoTime();
        try (ExecutorService utas = Executors.newFixedThreadPool(UTAS)) {
            List<Future<?>> hasil = new ArrayList<>();
            for (int i = 0; i < UTAS; i++) {
                Penyerang p = penyerang(benih + i, catatan);
                hasil.add(utas.submit(() -> serang(p, JUMLAH / UTAS)));
            }
            for (Future<?> f : hasil) {
                f.get();
            }
            latar = catatan.latar();
        } finally {
            akar.detachAppender(log);
            catatan.lepas();
            jam.maju(Pembatas.JEDA.plusSeconds(1));
        }
        List<String> galat = List.copyOf(log.list).stream()
                .filter(e -> e.getLevel().isGreaterOrEqual(Level.ERROR))
                .map(e -> e.getLoggerName() + ": " + e.getFormattedMessage() + " "
                        + (e.getThrowableProxy() == null
                                ? ""
                                : e.getThrowableProxy().getClassName() + ": "
                                        + e.getThrowableProxy().getMessage()))
                .distinct()
                .limit(40)
                .toList();
        System.out.printf(
                "masukan jahat lewat HTTP: benih %d, %d terkirim, %d baris ditulis di latar, %s, %d detik%n",
                benih,
                terkirim.sum(),
                latar,
                new TreeMap<>(hitungan),
                Duration.ofNanos(System.nanoTime() - mulai).toSeconds());
        assertThat(cela.stream().distinct().limit(40)).as("benih " + benih).isEmpty();
        assertThat(terkirim.sum()).isEqualTo(JUMLAH / UTAS * UTAS);
        assertThat(galat).as("dicatat sebagai galat, benih " + benih).isEmpty();
    }

    private Penyerang penyerang(long benih, PencatatPerubahan catatan) {
        PanggungAkses akses = new PanggungAkses(panggung, tataPeriode);
        return new Penyerang(new Jahat(benih), akses, this::peramban, this::masukkan, catatan, porta);
    }

    private void masukkan(PanggungAkses akses, String siapa, Peramban p) {
        AkunBaris a = panggung.db
                .sql("SELECT nama FROM akun.akun WHERE pegawai_id = ?")
                .param(akses.orang(siapa).nilai())
                .query(String.class)
                .optional()
                .flatMap(akunRepository::menurutNama)
                .orElseThrow();
        p.kuki().put(SesiFilter.KUKI, penjaga.kuki(penjaga.mulai(a.dinas(), a.id())));
    }

    private void serang(Penyerang p, int kali) {
        List<Sasaran> sasaran = sasaran(p);
        TransactionTemplate t = new TransactionTemplate(transaksi);
        for (int i = 0; i < kali && cela.size() < 200; i++) {
            Sasaran s = p.jahat.pilih(sasaran);
            while (MAHAL.contains(s.rute()) && !p.jahat.kadang(10)) {
                s = p.jahat.pilih(sasaran);
            }
            if (i % 40 == 0) {
                t.executeWithoutResult(x -> p.pulihkan(panggung.db));
            }
            terkirim.increment();
            Penyerang.Hasil h = p.serang(s);
            hitungan.computeIfAbsent(h.jenis(), k -> new LongAdder()).increment();
            hitungan.computeIfAbsent("dijawab " + h.status(), k -> new LongAdder())
                    .increment();
            cela.addAll(h.cela());
        }
        t.executeWithoutResult(x -> p.pulihkan(panggung.db));
        for (Sasaran s : sasaran) {
            if (s.baca()) {
                cela.addAll(p.buka(s));
            }
        }
    }

    /** Each route with each object and each person who may use it. */
    private List<Sasaran> sasaran(Penyerang p) {
        Map<String, Sasaran.Medan> medan = new LinkedHashMap<>();
        rute.getHandlerMethods().forEach((info, metode) -> {
            for (String pola : info.getPatternValues()) {
                for (RequestMethod c : info.getMethodsCondition().getMethods()) {
                    AksesTest.mekar(pola).forEach(j -> medan.put(c + " " + j, Sasaran.Medan.dari(metode)));
                }
            }
        });
        TabelAkses tabel = TabelAkses.baca();
        List<Sasaran> hasil = new ArrayList<>();
        for (TabelAkses.Baris b : tabel.baris()) {
            for (int i = 0; i < b.sel().size(); i++) {
                Sasaran.Medan m = medan.get(b.rute());
                if (b.sel().get(i).equals("boleh") && m != null) {
                    hasil.add(new Sasaran(b.rute(), b.objek(), tabel.orang().get(i), m));
                }
            }
        }
        p.kenali(hasil);
        return hasil;
    }
}
