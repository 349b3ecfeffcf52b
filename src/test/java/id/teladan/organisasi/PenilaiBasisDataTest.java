package id.teladan.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule and the SQL of the lists say the same, on random assignments with all contradictions that data can hold. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PenilaiBasisDataTest {
    private UjiOrganisasi uji;

    @BeforeAll
    void buka() {
        uji = new UjiOrganisasi();
    }

    @AfterAll
    void tutup() {
        uji.close();
    }

    private AcakPenugasan isi(long benih) {
        return isi(benih, 300);
    }

    private AcakPenugasan isi(long benih, int penugasan) {
        AcakPenugasan acak = new AcakPenugasan(new Random(benih), 60, 8, penugasan);
        for (String tabel : List.of("riwayat", "perwakilan", "penugasan", "satuan", "pegawai")) {
            uji.jdbc.sql("TRUNCATE organisasi." + tabel + " CASCADE").update();
        }
        for (PegawaiId p : acak.orang) {
            uji.jdbc
                    .sql(
                            "INSERT INTO organisasi.pegawai (dinas_id, pegawai_id, nama, status, jenis_ptk) VALUES (?, ?, ?, 'PNS', 'Guru Kelas')")
                    .params(uji.dinas.nilai(), p.nilai(), "Pegawai " + acak.orang.indexOf(p))
                    .update();
        }
        int nomor = 0;
        for (SatuanId s : acak.sekolah) {
            uji.jdbc
                    .sql(
                            "INSERT INTO organisasi.satuan (dinas_id, satuan_id, npsn, nama, jenjang, negeri) VALUES (?, ?, ?, ?, 'SD', true)")
                    .params(uji.dinas.nilai(), s.nilai(), "8000000" + nomor, "Sekolah " + nomor++)
                    .update();
        }
        for (FaktaPenugasan f : acak.fakta) {
            uji.jdbc
                    .sql(
                            "INSERT INTO organisasi.penugasan (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, induk, mulai, sampai, batal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(java.util.Arrays.asList(
                            uji.dinas.nilai(),
                            f.id(),
                            f.pegawai().nilai(),
                            f.peran().name(),
                            f.satuan() == null ? null : f.satuan().nilai(),
                            f.induk(),
                            f.rentang().mulai(),
                            f.rentang().sampai(),
                            f.batal()))
                    .update();
        }
        for (FaktaWakil w : acak.wakil) {
            uji.jdbc
                    .sql(
                            "INSERT INTO organisasi.perwakilan (dinas_id, perwakilan_id, pemberi_id, wakil_id, satuan_id, mulai, sampai, alasan, dicabut, pada) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, now())")
                    .params(java.util.Arrays.asList(
                            uji.dinas.nilai(),
                            w.id(),
                            w.pemberi().nilai(),
                            w.wakil().nilai(),
                            w.satuan() == null ? null : w.satuan().nilai(),
                            w.rentang().mulai(),
                            w.rentang().sampai(),
                            w.alasan(),
                            w.dicabut()))
                    .update();
        }
        return acak;
    }

    @ParameterizedTest
    @CsvSource({"1,300,1", "2,300,0", "3,300,1", "4,300,1", "5,90,1", "6,90,0"})
    void daftar_bawahan_sama_dengan_pejabat_penilai_setiap_orang_dan_wakilnya(
            long benih, int penugasan, int sedikitnyaMewakili) {
        AcakPenugasan acak = isi(benih, penugasan);
        int bertemu = 0;
        int mewakili = 0;
        for (int h = 0; h < AcakPenugasan.HARI; h += 8) {
            LocalDate hari = AcakPenugasan.AWAL.plusDays(h);
            for (AturanTanpaKepala aturan : AturanTanpaKepala.values()) {
                Map<PegawaiId, PejabatPenilai> semua = acak.orang.stream()
                        .collect(Collectors.toMap(
                                p -> p, p -> uji.organisasi.pejabatPenilai(uji.dinas, p, hari, aturan)));
                ModelPenilai model = new ModelPenilai(acak.fakta, hari);
                for (PegawaiId penilai : acak.orang) {
                    Set<PegawaiId> seharusnya = semua.entrySet().stream()
                            .filter(e -> e.getValue() instanceof PejabatPenilai.Orang o && o.memutus(penilai))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet());
                    assertThat(uji.organisasi.bawahan(uji.dinas, penilai, hari, aturan))
                            .extracting(Bawahan::id)
                            .doesNotHaveDuplicates()
                            .containsExactlyInAnyOrderElementsOf(seharusnya);
                    assertThat(ModelPenilai.singkat(uji.organisasi.pejabatPenilai(uji.dinas, penilai, hari, aturan)))
                            .isEqualTo(model.penilai(penilai, aturan));
                    bertemu += seharusnya.size();
                    mewakili += (int) seharusnya.stream()
                            .filter(p -> semua.get(p) instanceof PejabatPenilai.Orang o && o.mewakili(penilai))
                            .count();
                }
                Map<PegawaiId, String> daftar =
                        uji.spring.getBean(DaftarPenilai.class).semua(uji.dinas, hari, aturan).stream()
                                .collect(Collectors.toMap(PenilaiOrang::pegawai, o -> String.valueOf(o.penilai())));
                semua.forEach((siapa, p) -> assertThat(daftar.getOrDefault(siapa, "null"))
                        .isEqualTo(p instanceof PejabatPenilai.Orang o ? o.id().toString() : "null"));
            }
        }
        assertThat(bertemu).isGreaterThan(50);
        assertThat(mewakili).isGreaterThanOrEqualTo(sedikitnyaMewakili);
    }

    /** What the rule says of one person in one role, for the post that he had last in the days of a period. */
    private record Dinilai1(PegawaiId siapa, String peran, RantaiPenilai.Rantai rantai) {}

    private Optional<Dinilai1> rantai(PegawaiId siapa, Peran peran, LocalDate awal, LocalDate akhir, LocalDate hari) {
        Optional<Rentang> masa = uji
                .jdbc
                .sql("SELECT " + MasaJabatan.kolom("g")
                        + " FROM organisasi.pegawai g WHERE g.dinas_id = ? AND g.pegawai_id = ?")
                .params(uji.dinas.nilai(), siapa.nilai())
                .query((r, n) -> MasaJabatan.baca((String[]) r.getArray(1).getArray()))
                .single()
                .stream()
                .filter(m -> m.peran() == peran)
                .map(MasaJabatan::rentang)
                .filter(r -> r.bertemu(new Rentang(awal, akhir)) && !r.mulai().isAfter(hari))
                .max(Comparator.comparing(Rentang::mulai)
                        .thenComparing(r -> r.sampai() == null ? LocalDate.MAX : r.sampai()));
        return masa.flatMap(r -> {
            LocalDate sampai = r.sampai();
            LocalDate pada = sampai == null || !sampai.isBefore(hari) ? hari : sampai.isBefore(akhir) ? sampai : akhir;
            return uji.organisasi.dataDiri(uji.dinas, siapa, pada).orElseThrow().peran() == peran
                    ? Optional.of(new Dinilai1(
                            siapa,
                            peran.name(),
                            uji.spring
                                    .getBean(RantaiPenilai.class)
                                    .rantai(uji.dinas, siapa, pada, hari, AturanTanpaKepala.DINILAI_PLT)))
                    : Optional.empty();
        });
    }

    private static Set<String> yang(List<Dinilai1> semua, Predicate<Dinilai1> apa) {
        return semua.stream().filter(apa).map(d -> d.siapa() + " " + d.peran()).collect(Collectors.toSet());
    }

    private static boolean memutus(PejabatPenilai p, PegawaiId siapa) {
        return p instanceof PejabatPenilai.Orang o && o.memutus(siapa);
    }

    /** Also for those who have left their post: who holds that of their superior by now, and his delegates of today. */
    @ParameterizedTest
    @CsvSource({"21,300", "22,300", "23,90", "24,200"})
    void daftar_yang_dinilai_dalam_periode_sama_dengan_rantai_setiap_orang(long benih, int penugasan) {
        AcakPenugasan acak = isi(benih, penugasan);
        LocalDate awal = AcakPenugasan.AWAL.plusDays(4);
        LocalDate akhir = AcakPenugasan.AWAL.plusDays(10);
        int pergi = 0;
        for (int h : List.of(6, 13, 18)) {
            LocalDate hari = AcakPenugasan.AWAL.plusDays(h);
            List<Dinilai1> semua = acak.orang.stream()
                    .flatMap(p -> Stream.of(Peran.GURU, Peran.KEPALA_SEKOLAH)
                            .flatMap(x -> rantai(p, x, awal, akhir, hari).stream()))
                    .toList();
            for (PegawaiId saya : acak.orang) {
                List<Dinilai> daftar =
                        uji.spring.getBean(RantaiPenilai.class).dinilai(uji.dinas, saya, awal, akhir, hari);
                assertThat(daftar)
                        .extracting(d -> d.id() + " " + d.peran())
                        .doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(
                                yang(semua, d -> memutus(d.rantai().penilai(), saya)));
                assertThat(daftar)
                        .allSatisfy(d -> assertThat(d.atasNama() == null)
                                .isEqualTo(yang(
                                                semua,
                                                x -> x.rantai().penilai() instanceof PejabatPenilai.Orang o
                                                        && o.id().equals(saya))
                                        .contains(d.id() + " " + d.peran())));
                pergi += (int) daftar.stream().filter(d -> d.sampai() != null).count();
                assertThat(keberatan(saya, awal, akhir, hari, "atasan"))
                        .isEqualTo(yang(
                                semua,
                                d -> !d.siapa().equals(saya)
                                        && memutus(d.rantai().atasan(), saya)));
            }
            assertThat(keberatan(acak.orang.getFirst(), awal, akhir, hari, "berpimpinan"))
                    .isEqualTo(yang(semua, d -> d.rantai().atasan() instanceof PejabatPenilai.Orang));
        }
        assertThat(pergi).isPositive();
    }

    /** The rule taken along in a statement of another room, about everybody. */
    private Set<String> keberatan(PegawaiId saya, LocalDate awal, LocalDate akhir, LocalDate hari, String apa) {
        return Set.copyOf(uji.jdbc
                .sql(Dinilai.dari("""
                        SELECT g.pegawai_id AS kunci, g.pegawai_id, r.peran, CAST(:awal AS date) AS awal, CAST(:akhir AS date) AS akhir
                        FROM organisasi.pegawai g CROSS JOIN (VALUES ('GURU'), ('KEPALA_SEKOLAH')) r (peran) WHERE g.dinas_id = :dinas
                        """) + "SELECT pegawai_id || ' ' || peran FROM dinilai WHERE " + apa)
                .param("dinas", uji.dinas.nilai())
                .param("penilai", saya.nilai())
                .param("awal", awal)
                .param("akhir", akhir)
                .param("hari", hari)
                .query(String.class)
                .list());
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void jabatan_dalam_daftar_bawahan_sama_dengan_data_dirinya(long benih) {
        AcakPenugasan acak = isi(benih);
        LocalDate hari = AcakPenugasan.AWAL.plusDays(12);
        for (PegawaiId penilai : acak.orang) {
            for (Bawahan b : uji.organisasi.bawahan(uji.dinas, penilai, hari, AturanTanpaKepala.DINILAI_PLT)) {
                DataDiri d = uji.organisasi.dataDiri(uji.dinas, b.id(), hari).orElseThrow();
                assertThat(List.of(b.peran(), b.satuan(), b.namaSatuan()))
                        .isEqualTo(List.of(d.peran(), d.satuan(), d.namaSatuan()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void masa_jabatan_dalam_satu_kolom_sama_dengan_data_dirinya(long benih) {
        AcakPenugasan acak = isi(benih);
        for (PegawaiId p : acak.orang) {
            List<MasaJabatan> masa = uji.jdbc
                    .sql("SELECT " + MasaJabatan.kolom("g")
                            + " FROM organisasi.pegawai g WHERE g.dinas_id = ? AND g.pegawai_id = ?")
                    .params(uji.dinas.nilai(), p.nilai())
                    .query((r, n) -> MasaJabatan.baca((String[]) r.getArray(1).getArray()))
                    .single();
            for (int h = 0; h < AcakPenugasan.HARI; h += 8) {
                LocalDate hari = AcakPenugasan.AWAL.plusDays(h);
                assertThat(MasaJabatan.pada(masa, hari))
                        .as(p + " " + hari)
                        .isEqualTo(uji.organisasi
                                .dataDiri(uji.dinas, p, hari)
                                .orElseThrow()
                                .peran());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11, 12})
    void daftar_tanpa_atasan_memuat_tepat_mereka_yang_menurut_aturan_tidak_punya(long benih) {
        AcakPenugasan acak = isi(benih);
        LocalDate hari = AcakPenugasan.AWAL.plusDays(12);
        TanpaAtasan ringkas = uji.organisasi.tanpaAtasan(uji.dinas, hari);
        Map<SebabTanpaAtasan, Set<PegawaiId>> daftar = new EnumMap<>(SebabTanpaAtasan.class);
        for (SebabTanpaAtasan sebab : SebabTanpaAtasan.values()) {
            Halaman<TanpaAtasan.Orang> h = uji.organisasi.orangTanpaAtasan(uji.dinas, hari, sebab, 1);
            assertThat(h.jumlah()).isEqualTo(ringkas.jumlah().getOrDefault(sebab, 0));
            daftar.put(sebab, h.baris().stream().map(TanpaAtasan.Orang::id).collect(Collectors.toSet()));
        }
        PeriksaPegawai periksa = new PeriksaPegawai(uji.jdbc);
        List<FaktaPegawai> diperiksa = periksa.semua(uji.dinas, null, hari);
        daftar.forEach((sebab, orang) -> assertThat(diperiksa)
                .filteredOn(f -> f.sebab() == sebab)
                .as("the same rule in Java: " + sebab)
                .extracting(FaktaPegawai::id)
                .containsExactlyInAnyOrderElementsOf(orang));
        Map<PegawaiId, FaktaPegawai> menurutId = diperiksa.stream().collect(Collectors.toMap(FaktaPegawai::id, f -> f));
        for (PegawaiId p : acak.orang) {
            assertThat(periksa.satu(uji.dinas, p, hari)).isEqualTo(Optional.ofNullable(menurutId.get(p)));
        }
        AturanPenilai aturan = new AturanPenilai(acak.fakta, hari, "Dinas");
        for (PegawaiId p : acak.orang) {
            boolean sistem = aturan.penilai(p, AturanTanpaKepala.DISETUJUI_SISTEM) instanceof PejabatPenilai.OlehSistem;
            boolean tidakAda = aturan.penilai(p, AturanTanpaKepala.DINILAI_PLT) instanceof PejabatPenilai.TidakAda;
            boolean berjabatan = aturan.jabatan(p).isPresent();
            assertThat(daftar.getOrDefault(SebabTanpaAtasan.TANPA_KEPALA, Set.of())
                            .contains(p))
                    .isEqualTo(sistem && !tidakAda);
            assertThat(daftar.getOrDefault(SebabTanpaAtasan.TANPA_KEPALA_DAN_PLT, Set.of())
                            .contains(p))
                    .isEqualTo(sistem && tidakAda);
            assertThat(daftar.getOrDefault(SebabTanpaAtasan.TANPA_KEPALA_DINAS, Set.of())
                                    .contains(p)
                            || daftar.getOrDefault(SebabTanpaAtasan.DIRI_SENDIRI, Set.of())
                                    .contains(p))
                    .isEqualTo(berjabatan && !sistem && tidakAda);
            assertThat(daftar.getOrDefault(SebabTanpaAtasan.TANPA_INDUK, Set.of())
                            .contains(p))
                    .isEqualTo(aturan.penilai(p, AturanTanpaKepala.DINILAI_PLT)
                            .alasan()
                            .contains("sekolah induk Anda belum tercatat"));
        }
    }

    @Test
    void daftar_bawahan_dan_penilai_masing_masing_satu_perintah_sql() {
        AcakPenugasan acak = isi(13);
        PegawaiId siapa = acak.orang.getFirst();
        uji.organisasi.dinas(uji.dinas);

        assertThat(uji.sql.hitung(() -> uji.organisasi.bawahan(
                        uji.dinas, siapa, AcakPenugasan.AWAL.plusDays(12), AturanTanpaKepala.DINILAI_PLT)))
                .isEqualTo(1);
        assertThat(uji.sql.hitung(() -> uji.organisasi.pejabatPenilai(
                        uji.dinas, siapa, AcakPenugasan.AWAL.plusDays(12), AturanTanpaKepala.DINILAI_PLT)))
                .isEqualTo(1);
        assertThat(uji.sql.hitung(() -> uji.organisasi.dataDiri(uji.dinas, siapa, AcakPenugasan.AWAL.plusDays(12))))
                .isEqualTo(1);
        assertThat(uji.sql.hitung(() -> uji.organisasi.tanpaAtasan(uji.dinas, AcakPenugasan.AWAL.plusDays(12))))
                .isEqualTo(1);
    }
}
