package id.teladan.penilaian.daftar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.akun.Peramban;
import id.teladan.organisasi.Perwakilan;
import id.teladan.pelaksanaan.UjiSiklus;
import id.teladan.penilaian.PenilaianId;
import id.teladan.penilaian.PenilaianKinerja;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who has left stands on the list of him who rates or closes him now, and on no other. */
class YangPergiTest {
    private final UjiNilai n = new UjiNilai();
    private final UjiSiklus u = n.p.u;
    private final DaftarPenilaian daftar = Panggung.buka().bean(DaftarPenilaian.class);
    private final PenilaianKinerja pintu = Panggung.buka().bean(PenilaianKinerja.class);
    private final LocalDate hari = Panggung.hari();

    private void akhiri(Pengguna p, LocalDate sampai) {
        u.jdbc.sql("UPDATE organisasi.penugasan SET sampai = ? WHERE dinas_id = ? AND pegawai_id = ?")
                .params(sampai, u.dinas.nilai(), p.pegawai().nilai())
                .update();
    }

    private void tugas(Pengguna p, Peran peran, SatuanId satuan, LocalDate mulai) {
        u.jdbc.sql("""
                        INSERT INTO organisasi.penugasan (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, induk, mulai)
                        VALUES (?, ?, ?, ?, ?, true, ?)""")
                .params(u.dinas.nilai(), Uuid7.baru(), p.pegawai().nilai(), peran.name(), satuan.nilai(), mulai)
                .update();
    }

    /** Another head of SDN Melati 1 from this day on. */
    private Pengguna penerus(LocalDate mulai) {
        Pengguna p = u.r.orang("Kepala Penerus", Peran.KEPALA_SEKOLAH, u.r.satuan("SDN Asal Penerus"));
        akhiri(p, mulai.minusDays(1));
        tugas(p, Peran.KEPALA_SEKOLAH, u.melati, mulai);
        return p;
    }

    private List<String> daftar(Pengguna p, Instant kini) {
        try {
            return daftar.daftar(p, u.periode, kini).orElseThrow().baris().stream()
                    .map(b -> b.o().nama() + " " + b.o().peran() + (b.o().sampai() == null ? "" : " pergi"))
                    .toList();
        } catch (TidakBerwenang e) {
            return List.of();
        }
    }

    private List<String> daftar(Pengguna p) {
        return daftar(p, Instant.now());
    }

    private PenilaianId buka(Pengguna penilai, Pengguna orang, Peran peran, Instant kini) {
        return pintu.buka(penilai, u.periode, orang.pegawai(), peran, kini);
    }

    private static String guru(Pengguna p, boolean pergi) {
        return p.nama() + " GURU" + (pergi ? " pergi" : "");
    }

    @Test
    void yang_pensiun_dan_yang_meninggal_dalam_periode_tetap_di_daftar_pak_budi_yang_menilai_atau_menutupnya() {
        Pengguna umi = u.r.orang("Umi Kalsum, S.Pd.", Peran.GURU, u.melati);
        akhiri(u.sari, hari.minusDays(3));
        akhiri(umi, hari.minusDays(5));
        assertThat(daftar(u.budi)).containsExactlyInAnyOrder(guru(u.sari, true), guru(umi, true));

        Peramban budi = u.masuk(u.budi);
        Peramban.Jawaban j = budi.buka("/penilaian");
        assertThat(j.teks())
                .contains("bertugas di sini sampai", "Sudah tidak bertugas di sini (1 orang): Umi Kalsum, S.Pd.")
                .contains("tutup tanpa predikat")
                .doesNotContain("Pegawai menyusun dan menyepakati rencananya");
        String halaman = budi.kirim("/penilaian/" + u.periode + "/" + umi.pegawai(), "peran", "GURU")
                .ke();
        assertThat(budi.buka(halaman).teks()).contains("Tugasnya berakhir", "tutup tanpa predikat");
        assertThat(budi.kirim(
                                halaman + "/penutupan",
                                "sebab",
                                "MENINGGAL",
                                "sejak",
                                hari.minusDays(4).toString())
                        .status())
                .isEqualTo(303);
        assertThat(budi.buka("/penilaian?status=SELESAI").teks()).contains("Umi Kalsum", "Ditutup");

        PenilaianId sari = buka(u.budi, u.sari, Peran.GURU, Instant.now());
        n.p.tetapkan(u.budi, u.sari, "SESUAI", "SESUAI");
        assertThat(pintu.hasil(u.dinas, sari).orElseThrow().tempat()).isEqualTo("SDN Melati 1");
    }

    @Test
    void yang_pindah_sekolah_sesudah_periode_tetap_di_daftar_kepala_lama_dan_tidak_di_daftar_kepala_baru() {
        SatuanId kenanga = u.r.satuan("SDN Kenanga 2");
        Pengguna kepala = u.r.orang("Kepala Kenanga", Peran.KEPALA_SEKOLAH, kenanga);
        LocalDate akhir = hari.plusDays(30);
        akhiri(u.sari, akhir.plusDays(2));
        tugas(u.sari, Peran.GURU, kenanga, akhir.plusDays(3));
        Instant sesudah = Instant.now().plus(Duration.ofDays(40));

        assertThat(daftar(u.budi, sesudah)).contains(guru(u.sari, true));
        assertThat(daftar(kepala, sesudah)).doesNotContain(guru(u.sari, true), guru(u.sari, false));
        buka(u.budi, u.sari, Peran.GURU, sesudah);
        assertThatThrownBy(() -> buka(kepala, u.sari, Peran.GURU, sesudah)).isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void yang_pindah_sekolah_dalam_periode_ada_di_daftar_kepala_baru_saja() {
        SatuanId kenanga = u.r.satuan("SDN Kenanga 2");
        Pengguna kepala = u.r.orang("Kepala Kenanga", Peran.KEPALA_SEKOLAH, kenanga);
        akhiri(u.sari, hari.minusDays(3));
        tugas(u.sari, Peran.GURU, kenanga, hari.minusDays(2));

        assertThat(daftar(kepala)).containsExactly(guru(u.sari, false));
        assertThat(daftar(u.budi)).isEmpty();
        Pengguna ani = u.guru("Ani Akan Pindah");
        akhiri(ani, hari.plusDays(3));
        tugas(ani, Peran.GURU, kenanga, hari.plusDays(4));
        assertThat(daftar(u.budi)).as("a transfer of the days to come").containsExactly(guru(ani, false));
    }

    @Test
    void kepala_sekolah_yang_pindah_dinas_ada_di_daftar_kepala_dinas_dan_gurunya_di_daftar_penerusnya() {
        akhiri(u.sari, hari.minusDays(5));
        akhiri(u.budi, hari.minusDays(2));
        assertThat(daftar(u.budi)).isEmpty();
        Pengguna penerus = penerus(hari.minusDays(1));

        assertThat(daftar(u.tono))
                .containsExactlyInAnyOrder(u.budi.nama() + " KEPALA_SEKOLAH pergi", "Kepala Penerus KEPALA_SEKOLAH");
        assertThat(daftar(penerus)).containsExactly(guru(u.sari, true));
        PenilaianId id = buka(penerus, u.sari, Peran.GURU, Instant.now());
        assertThat(pintu.tetapkan(u.budi, id, null, Instant.now()))
                .as("heard, but he does not decide any more")
                .satisfies(h -> assertThat(h.ditetapkan()).isFalse())
                .satisfies(h -> assertThat(h.pesan()).contains("bukan langkah Anda"));
        n.p.tetapkan(penerus, u.sari, "SESUAI", "SESUAI");
        assertThat(pintu.hasil(u.dinas, id).orElseThrow()).satisfies(h -> {
            assertThat(h.penilai().nama()).isEqualTo("Kepala Penerus");
            assertThat(h.penilai().unitKerja()).isEqualTo("SDN Melati 1");
        });
    }

    @Test
    void guru_yang_kini_memimpin_sekolahnya_sendiri_dinilai_kepala_dinas_dalam_kedua_perannya() {
        akhiri(u.budi, hari.minusDays(3));
        akhiri(u.sari, hari.minusDays(3));
        tugas(u.sari, Peran.KEPALA_SEKOLAH, u.melati, hari.minusDays(2));

        assertThat(daftar(u.tono)).contains(guru(u.sari, true), u.sari.nama() + " KEPALA_SEKOLAH");
        assertThat(daftar(u.sari)).isEmpty();
        buka(u.tono, u.sari, Peran.GURU, Instant.now());
        assertThatThrownBy(() -> buka(u.sari, u.sari, Peran.GURU, Instant.now()))
                .isInstanceOf(TidakBerwenang.class);
    }

    @Test
    void wakil_pada_hari_terakhirnya_ditolak_dan_wakil_hari_ini_bertindak() {
        Pengguna dulu = u.guru("Wakil Dulu");
        Pengguna kini = u.guru("Wakil Kini");
        wakilkan(dulu, hari.minusDays(10), hari.minusDays(4));
        akhiri(u.sari, hari.minusDays(5));
        assertThat(daftar(dulu)).isEmpty();
        assertThatThrownBy(() -> buka(dulu, u.sari, Peran.GURU, Instant.now())).isInstanceOf(TidakDitemukan.class);

        Panggung.buka()
                .bean(Perwakilan.class)
                .tunjuk(
                        u.dinas,
                        u.melati,
                        u.budi.pegawai(),
                        kini.pegawai(),
                        hari,
                        hari.plusDays(3),
                        "Tugas luar",
                        hari,
                        Instant.now());
        assertThat(daftar(kini)).contains(guru(u.sari, true), guru(dulu, false));
        buka(kini, u.sari, Peran.GURU, Instant.now());
        assertThat(daftar.daftar(kini, u.periode, Instant.now()).orElseThrow().baris())
                .allSatisfy(b -> assertThat(b.o().wakilDari()).isEqualTo(u.budi.pegawai()));
    }

    private void wakilkan(Pengguna p, LocalDate mulai, LocalDate sampai) {
        u.jdbc.sql("""
                        INSERT INTO organisasi.perwakilan (dinas_id, perwakilan_id, pemberi_id, wakil_id, satuan_id, mulai, sampai, alasan,
                            dicabut, pada) VALUES (?, ?, ?, ?, ?, ?, ?, 'Cuti', false, now())""")
                .params(
                        u.dinas.nilai(),
                        Uuid7.baru(),
                        u.budi.pegawai().nilai(),
                        p.pegawai().nilai(),
                        u.melati.nilai(),
                        mulai,
                        sampai)
                .update();
    }

    @Test
    void keberatan_yang_pensiun_menunggu_kepala_yang_sekarang_dan_kepala_dinas() {
        n.p.tetapkan(u.budi, u.sari, "SESUAI", "DI_BAWAH");
        PenilaianId id = buka(u.budi, u.sari, Peran.GURU, Instant.now());
        akhiri(u.budi, hari.minusDays(1));
        tugas(u.budi, Peran.KEPALA_SEKOLAH, u.r.satuan("SDN Kenanga 2"), hari);
        Pengguna penerus = penerus(hari);
        assertThat(u.masuk(u.sari)
                        .kirim("/penilaian/" + id + "/keberatan", "alasan", "Tidak tepat")
                        .status())
                .isEqualTo(303);
        assertThat(u.jdbc.sql("SELECT judul FROM notifikasi.kabar WHERE dinas_id = ? AND penerima = ?")
                        .params(u.dinas.nilai(), penerus.pegawai().nilai())
                        .query(String.class)
                        .list())
                .anyMatch(k -> k.contains("mengajukan keberatan"));
        akhiri(u.sari, hari.minusDays(1));
        Peramban baru = u.masuk(penerus);
        assertThat(baru.buka("/keberatan").teks()).contains(u.sari.nama(), "Tanggapi");
        assertThat(baru.buka("/").isi()).contains("1 keberatan atas penilaian menunggu Anda");
        assertThat(baru.kirim("/keberatan/" + id + "/tanggapan", "tanggapan", "Menurut catatan pendahulu saya")
                        .status())
                .isEqualTo(303);
        assertThat(u.masuk(u.budi).buka("/keberatan").teks()).contains("Tidak ada keberatan");
        assertThat(u.masuk(u.tono).buka("/keberatan").teks()).contains(u.sari.nama(), "Putuskan");
        assertThat(u.masuk(u.wati).buka("/keberatan").teks())
                .as("the atasan is there, so the admin records nothing")
                .contains("Tidak ada keberatan");
    }

    @Test
    void keberatan_tertulis_dari_yang_tidak_bertugas_lagi_dicatat_admin_dinas() {
        n.p.tetapkan(u.budi, u.sari, "SESUAI", "DI_BAWAH");
        PenilaianId id = buka(u.budi, u.sari, Peran.GURU, Instant.now());
        String surat = "Surat 12/2026, 3 Desember 2026: perilaku saya tidak di bawah ekspektasi.";
        Peramban wati = u.masuk(u.wati);
        assertThat(wati.buka("/penilaian/" + id).teks()).doesNotContain("Catat keberatan");
        assertThat(wati.kirim("/penilaian/" + id + "/keberatan", "alasan", surat))
                .satisfies(j -> assertThat(j.status()).isEqualTo(403))
                .satisfies(j -> assertThat(j.teks()).contains("masih bertugas"));

        akhiri(u.sari, hari.minusDays(1));
        assertThat(wati.buka("/penilaian/" + id).teks()).contains("Catat keberatan tertulis", "Paling lambat");
        assertThat(wati.kirim("/penilaian/" + id + "/keberatan", "alasan", " ").status())
                .isEqualTo(422);
        for (int kali = 0; kali < 2; kali++) {
            assertThat(wati.kirim("/penilaian/" + id + "/keberatan", "alasan", surat)
                            .status())
                    .isEqualTo(303);
        }
        assertThat(u.masuk(u.budi).buka("/keberatan").teks()).contains(u.sari.nama(), "Tanggapi");
        assertThat(u.jdbc.sql(
                                "SELECT sebagai FROM penilaian.riwayat WHERE dinas_id = ? AND langkah = 'AJUKAN_KEBERATAN'")
                        .param(u.dinas.nilai())
                        .query(String.class)
                        .list())
                .containsExactly("ADMIN");
    }

    @Test
    void keberatan_yang_menunggu_tampak_walau_501_yang_lain_lebih_lama_di_sekolah_lain() {
        SatuanId kenanga = u.r.satuan("SDN Kenanga 2");
        u.jdbc.sql("""
                        WITH x AS (SELECT gen_random_uuid() AS orang, gen_random_uuid() AS id FROM generate_series(1, 501)),
                        g AS (INSERT INTO organisasi.pegawai (dinas_id, pegawai_id, nama, status, jenis_ptk)
                              SELECT :dinas, orang, 'Guru Kenanga', 'PNS', 'Guru Kelas' FROM x),
                        t AS (INSERT INTO organisasi.penugasan (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, induk, mulai)
                              SELECT :dinas, gen_random_uuid(), orang, 'GURU', :kenanga, true, DATE '2020-01-01' FROM x),
                        p AS (INSERT INTO penilaian.penilaian (dinas_id, penilaian_id, periode_id, pegawai_id, peran, satuan_id, status,
                                  versi, isi, rating_hasil, rating_perilaku, predikat, ke, penilai_id, ditetapkan_pada, tenggat, sejak)
                              SELECT :dinas, id, :periode, orang, 'GURU', :kenanga, 'KEBERATAN', 1, '{}', 'SESUAI', 'SESUAI', 'BAIK', 1,
                                  :budi, now() - interval '9 days', now() + interval '9 days', now() FROM x)
                        INSERT INTO penilaian.keberatan (dinas_id, penilaian_id, alasan, diajukan_pada)
                        SELECT :dinas, id, 'Lama', now() - interval '8 days' FROM x
                        """)
                .param("dinas", u.dinas.nilai())
                .param("periode", u.periode.nilai())
                .param("kenanga", kenanga.nilai())
                .param("budi", u.budi.pegawai().nilai())
                .update();
        n.p.tetapkan(u.budi, u.sari, "SESUAI", "DI_BAWAH");
        PenilaianId id = buka(u.budi, u.sari, Peran.GURU, Instant.now());
        u.masuk(u.sari).kirim("/penilaian/" + id + "/keberatan", "alasan", "Tidak tepat");
        Peramban budi = u.masuk(u.budi);
        int sql = UjiSiklus.sql()
                .selama(() -> assertThat(budi.buka("/keberatan").html().select("tbody tr"))
                        .singleElement()
                        .satisfies(b -> assertThat(b.text()).contains(u.sari.nama(), "Tanggapi")));
        assertThat(sql).isBetween(1, 4);
    }

    @Test
    void kartu_beranda_menghitung_yang_dapat_dinilai_dan_yang_jendelanya_dibuka_baginya() {
        Peramban budi = u.masuk(u.budi);
        assertThat(budi.buka("/").isi()).contains("1 orang menunggu penilaian Anda");
        u.r.orang("Tanpa Rencana, S.Pd.", Peran.GURU, u.melati);
        assertThat(budi.buka("/").isi()).contains("1 orang menunggu penilaian Anda");

        Instant tutup = Instant.now().plus(Duration.ofDays(25));
        assertThat(daftar.menunggu(u.budi, periode(), tutup)).isEmpty();
        jendela(u.sari.pegawai());
        assertThat(daftar.menunggu(u.budi, periode(), tutup))
                .hasValueSatisfying(m -> assertThat(m.orang()).isEqualTo(1));
        jendela(u.budi.pegawai());
        n.draf(u.sari, "SESUAI", "SESUAI");
        Pengguna lain = u.guru("Lain Jendela");
        n.draf(lain, "SESUAI", "SESUAI");
        assertThat(pratinjau(tutup).ikut())
                .as("the window of the reader opens none of theirs")
                .extracting(i -> i.baris().o().nama())
                .containsExactly(u.sari.nama());
        assertThat(pratinjau(tutup).tertinggal())
                .anySatisfy(t -> assertThat(t.sebab()).contains("ditutup"));
    }

    private PratinjauPenetapan pratinjau(Instant kini) {
        return Panggung.buka()
                .bean(PenetapanSekaligus.class)
                .pratinjau(u.budi, new SaringanNilai(null, null, null, null, null, null, null), kini);
    }

    private id.teladan.periode.PeriodeRingkas periode() {
        return daftar.periode(u.dinas, u.periode).orElseThrow();
    }

    /** Ten days more for this one person. */
    private void jendela(@Nullable PegawaiId siapa) {
        u.jdbc.sql("""
                        INSERT INTO periode.jendela (dinas_id, jendela_id, periode_id, nomor, tahap, pegawai_id, pegawai_nama, buka, tutup,
                            alasan, oleh, oleh_nama, pada)
                        SELECT :dinas, gen_random_uuid(), :periode, max(nomor) + 1, 'PENILAIAN', :siapa, 'Nama', now() - interval '9 days',
                            now() + interval '30 days', 'Susulan', :wati, 'Bu Wati', now() FROM periode.jendela
                         WHERE dinas_id = :dinas AND periode_id = :periode
                        """)
                .param("dinas", u.dinas.nilai())
                .param("periode", u.periode.nilai())
                .param("siapa", siapa == null ? null : siapa.nilai())
                .param("wati", u.wati.pegawai().nilai())
                .update();
    }
}
