package id.teladan.organisasi;

import static id.teladan.organisasi.UjiOrganisasi.AWAL;
import static id.teladan.organisasi.UjiOrganisasi.HARI;
import static id.teladan.organisasi.UjiOrganisasi.KINI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.Nip;
import id.teladan.umum.Nuptk;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Zona;
import id.teladan.web.TidakDitemukan;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TataOrganisasiTest {
    private UjiOrganisasi uji;
    private TataOrganisasi tata;

    @BeforeAll
    void buka() {
        uji = new UjiOrganisasi();
        tata = uji.tata;
    }

    @AfterAll
    void tutup() {
        uji.close();
    }

    private int banyakRiwayat(UUID objek) {
        return uji.jdbc
                .sql("SELECT count(*) FROM organisasi.riwayat WHERE objek_id = ?")
                .param(objek)
                .query(Integer.class)
                .single();
    }

    @Test
    void dinas_dibuat_dari_kode_wilayah_yang_dikenal_dan_nama_yang_menyebutnya() {
        assertThat(uji.organisasi.semuaDinas()).extracting(DinasRingkas::kode).containsExactly("99.01", "99.71");
        assertThatThrownBy(() -> tata.buatDinas("99.71.01", "Dinas Contoh Tengah", Zona.WIB))
                .isInstanceOf(TataOrganisasi.Ditolak.class)
                .hasMessageContaining("kode provinsi (32) atau kabupaten/kota (32.73)");
        assertThatThrownBy(() -> tata.buatDinas("98.98", "Dinas Pendidikan", Zona.WIB))
                .hasMessage("Kode wilayah 98.98 tidak dikenal");
        assertThatThrownBy(() -> tata.buatDinas("32.73", "Dinas Pendidikan Kabupaten Bandung", Zona.WIB))
                .hasMessageContaining("tidak menyebut wilayahnya, Kota Bandung");
        assertThatThrownBy(() -> tata.buatDinas("99.71", "Dinas Pendidikan Kota Contoh", Zona.WIB))
                .hasMessageContaining("sudah ada");
    }

    @Test
    void pegawai_tersimpan_utuh_dan_riwayatnya_tercatat() {
        TataOrganisasi.PegawaiBaru baru = new TataOrganisasi.PegawaiBaru(
                "Sari Wulandari, S.Pd.",
                new Nip("198503152010012001"),
                new Nuptk("1234567890123456"),
                StatusKepegawaian.PNS,
                "Guru Kelas",
                "III/b",
                "Guru Ahli Pertama",
                "sari@contoh.id");
        PegawaiId sari = tata.buatPegawai(uji.dinas, baru, "uji", KINI);

        RincianRepository.RincianPegawai r = uji.organisasi.rincianPegawai(uji.dinas, sari);
        assertThat(r.pegawai().isi()).isEqualTo(baru);
        assertThat(r.riwayat()).singleElement().satisfies(p -> {
            assertThat(p.apa()).isEqualTo("Pegawai ditambahkan");
            assertThat(p.beda()).contains(new Perubahan.Beda("NIP", "-", "198503152010012001"));
            assertThat(p.pada()).isEqualTo(KINI);
        });
        assertThatThrownBy(() -> uji.organisasi.rincianPegawai(uji.dinasLain, sari))
                .isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void nip_ganda_dan_nip_dinas_lain_ditolak_tanpa_bekas() {
        Nip nip = new Nip("197001012000011001");
        tata.buatPegawai(uji.dinas, UjiOrganisasi.guru("Yohanes Kapa", nip), "uji", KINI);
        int sebelum = uji.organisasi.jumlah(uji.dinas).pegawai();

        assertThatThrownBy(() -> tata.buatPegawai(uji.dinas, UjiOrganisasi.guru("Orang lain", nip), "uji", KINI))
                .hasMessage("NIP 19700101 200001 1 001 sudah dipakai Yohanes Kapa di dinas ini.")
                .extracting(e -> ((TataOrganisasi.Ditolak) e).bidang())
                .isEqualTo("nip");
        assertThatThrownBy(() -> tata.buatPegawai(uji.dinasLain, UjiOrganisasi.guru("Orang lain", nip), "uji", KINI))
                .hasMessageContaining("tercatat di dinas lain (Dinas Pendidikan Kota Contoh)");
        assertThat(uji.organisasi.jumlah(uji.dinas).pegawai()).isEqualTo(sebelum);
        assertThat(uji.organisasi.jumlah(uji.dinasLain).pegawai()).isZero();
    }

    @Test
    void nip_yang_dilepas_dapat_dipakai_orang_lain() {
        Nip nip = new Nip("197002022000012002");
        PegawaiId lama = tata.buatPegawai(uji.dinas, UjiOrganisasi.guru("Salah NIP", nip), "uji", KINI);
        assertThat(tata.ubahPegawai(
                        uji.dinas, new Pegawai(lama, UjiOrganisasi.guru("Salah NIP", null), 0), "uji", KINI))
                .isTrue();

        PegawaiId baru = tata.buatPegawai(uji.dinas, UjiOrganisasi.guru("Pemilik NIP", nip), "uji", KINI);
        assertThat(uji.organisasi.cari(uji.dinas, "19700202 200001 2 002", 5))
                .extracting(PegawaiRingkas::id)
                .containsExactly(baru);
    }

    @Test
    void perubahan_yang_terlambat_tidak_menimpa_dan_tidak_mengambil_nip() {
        PegawaiId sari = uji.orang("Sari Terlambat");
        Nip nip = new Nip("197003032000012003");
        assertThat(tata.ubahPegawai(
                        uji.dinas, new Pegawai(sari, UjiOrganisasi.guru("Sari Lebih Dulu", null), 0), "uji", KINI))
                .isTrue();

        assertThat(tata.ubahPegawai(
                        uji.dinas, new Pegawai(sari, UjiOrganisasi.guru("Sari Terlambat", nip), 0), "uji", KINI))
                .isFalse();
        assertThat(uji.organisasi.pegawai(uji.dinas, sari).isi().nama()).isEqualTo("Sari Lebih Dulu");
        assertThat(uji.organisasi.cari(uji.dinas, nip.angka(), 5)).isEmpty();
        assertThat(uji.jdbc
                        .sql("SELECT count(*) FROM organisasi.nip WHERE nip = ?")
                        .param(nip.angka())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(banyakRiwayat(sari.nilai())).isEqualTo(2);
    }

    @Test
    void pegawai_membetulkan_golongan_dan_jenjangnya_sendiri() {
        PegawaiId sari = uji.orang("Sari Naik Pangkat");

        assertThat(uji.organisasi.ubahDataDiri(uji.dinas, sari, "III/c", "Guru Ahli Muda", 0, KINI))
                .isTrue();
        assertThat(uji.organisasi.ubahDataDiri(uji.dinas, sari, "III/d", null, 0, KINI))
                .isFalse();
        DataDiri d = uji.organisasi.dataDiri(uji.dinas, sari, HARI).orElseThrow();
        assertThat(List.of(String.valueOf(d.golongan()), String.valueOf(d.jenjangJabatan()), d.versi()))
                .isEqualTo(List.of("III/c", "Guru Ahli Muda", 1));
        assertThat(d.peran()).isNull();
        assertThat(uji.organisasi.rincianPegawai(uji.dinas, sari).riwayat().getFirst())
                .satisfies(p -> assertThat(p.oleh()).isEqualTo("Sari Naik Pangkat"));
    }

    @Test
    void data_diri_memuat_jabatan_sekolah_induk_dan_sejak_kapan() {
        SatuanId melati = uji.sekolah("SDN Melati 1");
        SatuanId mawar = uji.sekolah("SDN Mawar 2");
        PegawaiId budi = uji.orang("Budi Hartono");
        uji.tugas(budi, Peran.GURU, melati, AWAL.minusYears(3), null);
        uji.tugas(budi, Peran.PLT_KEPALA_SEKOLAH, melati, AWAL, null);
        assertThat(uji.organisasi.dataDiri(uji.dinas, budi, HARI).orElseThrow()).satisfies(d -> {
            assertThat(d.peran()).isEqualTo(Peran.GURU);
            assertThat(d.satuan()).isEqualTo(melati);
            assertThat(d.sejak()).isEqualTo(AWAL.minusYears(3));
            assertThat(d.negeri()).isTrue();
            assertThat(d.npsn()).startsWith("70");
        });
        uji.tugas(budi, Peran.KEPALA_SEKOLAH, mawar, HARI, null);
        assertThat(uji.organisasi.dataDiri(uji.dinas, budi, HARI).orElseThrow())
                .satisfies(d -> assertThat(List.of(d.peran(), d.satuan(), d.sejak()))
                        .isEqualTo(List.of(Peran.KEPALA_SEKOLAH, mawar, HARI)));
        assertThat(uji.organisasi.penugasan(uji.dinas, budi, HARI))
                .extracting(PenugasanRingkas::jabatan)
                .containsExactly(
                        "Guru · SDN Melati 1", "Plt. kepala sekolah · SDN Melati 1", "Kepala sekolah · SDN Mawar 2");
        assertThat(uji.organisasi.dataDiri(uji.dinasLain, budi, HARI)).isEmpty();
    }

    @Test
    void sekolah_tidak_punya_dua_kepala_definitif_pada_hari_yang_sama() {
        SatuanId melati = uji.sekolah("SDN Melati 7");
        PegawaiId lama = uji.orang("Kepala Lama");
        PegawaiId baru = uji.orang("Kepala Baru");
        UUID tugasLama = uji.tugas(lama, Peran.KEPALA_SEKOLAH, melati, AWAL, null);

        assertThatThrownBy(() -> uji.tugas(baru, Peran.KEPALA_SEKOLAH, melati, HARI, null))
                .isInstanceOf(TataOrganisasi.Ditolak.class)
                .hasMessage(
                        "SDN Melati 7 sudah punya kepala sekolah definitif: Kepala Lama sejak 2 Januari 2022. Akhiri dulu penugasan itu, atau pilih tanggal yang tidak bertemu.");
        tata.akhiriTugas(uji.dinas, tugasLama, HARI.minusDays(1), "Mutasi", "uji", KINI);
        uji.tugas(baru, Peran.KEPALA_SEKOLAH, melati, HARI, null);

        assertThatThrownBy(() -> tata.betulkanTugas(
                        uji.dinas, new TataOrganisasi.Pembetulan(tugasLama, AWAL, HARI, "Salah tulis", 1), "uji", KINI))
                .hasMessageContaining("Kepala Baru sejak 15 Juli 2024");
        assertThatThrownBy(() -> tata.akhiriTugas(uji.dinas, tugasLama, HARI, "Lagi", "uji", KINI))
                .hasMessageContaining("sudah berakhir pada 14 Juli 2024");
    }

    @Test
    void dua_admin_yang_mengangkat_kepala_bersamaan_hanya_satu_yang_berhasil() throws Exception {
        SatuanId melati = uji.sekolah("SDN Melati 8");
        List<PegawaiId> calon = List.of(uji.orang("Calon satu"), uji.orang("Calon dua"));
        try (var serentak = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> angkat = calon.stream()
                    .<Callable<Boolean>>map(c -> () -> {
                        try {
                            uji.tugas(c, Peran.KEPALA_SEKOLAH, melati, AWAL, null);
                            return true;
                        } catch (TataOrganisasi.Ditolak e) {
                            return false;
                        }
                    })
                    .toList();
            int berhasil = 0;
            for (var hasil : serentak.invokeAll(angkat)) {
                berhasil += hasil.get() ? 1 : 0;
            }
            assertThat(berhasil).isEqualTo(1);
        }
    }

    @Test
    void kepala_dinas_dan_sekolah_induk_hanya_satu_pada_satu_hari() {
        SatuanId melati = uji.sekolah("SDN Melati 9");
        SatuanId mawar = uji.sekolah("SDN Mawar 9");
        PegawaiId sari = uji.orang("Sari Dua Induk");
        PegawaiId tono = uji.orang("Tono Prasetyo");
        UUID kepala = uji.tugas(tono, Peran.KEPALA_DINAS, null, AWAL, HARI);
        uji.tugas(sari, Peran.GURU, melati, AWAL, null);

        assertThatThrownBy(() -> uji.tugas(sari, Peran.GURU, mawar, HARI, null))
                .hasMessageContaining("Sari Dua Induk sudah punya sekolah induk: SDN Melati 9");
        assertThatThrownBy(() -> uji.tugas(sari, Peran.GURU, melati, HARI, null))
                .hasMessageContaining("Sari Dua Induk sudah ditugaskan sebagai Guru di SDN Melati 9");
        assertThatThrownBy(() -> uji.tugas(sari, Peran.KEPALA_DINAS, null, HARI, null))
                .hasMessageContaining("sudah punya kepala dinas: Tono Prasetyo");
        assertThatThrownBy(() -> uji.tugas(sari, Peran.KEPALA_DINAS, melati, HARI, null))
                .hasMessage("Penugasan sebagai Kepala dinas adalah di dinas, bukan di sekolah");
        assertThatThrownBy(() -> uji.tugas(sari, Peran.PLT_KEPALA_SEKOLAH, melati, HARI, HARI.minusDays(1)))
                .hasMessageContaining("mendahului tanggal mulai");
        assertThat(tata.batalkanTugas(uji.dinas, kepala, "Uji", 0, "uji", KINI)).isTrue();
    }

    @Test
    void penugasan_yang_salah_catat_tidak_dihitung_lagi_tetapi_tetap_tersimpan() {
        SatuanId melati = uji.sekolah("SDN Melati 10");
        PegawaiId sari = uji.orang("Sari Salah Catat");
        PegawaiId budi = uji.orang("Budi Salah Catat");
        uji.tugas(sari, Peran.GURU, melati, AWAL, null);
        UUID kepala = uji.tugas(budi, Peran.KEPALA_SEKOLAH, melati, AWAL, null);
        assertThat(uji.organisasi.pejabatPenilai(uji.dinas, sari, HARI, AturanTanpaKepala.DINILAI_PLT))
                .isInstanceOf(PejabatPenilai.Orang.class);

        assertThat(tata.batalkanTugas(uji.dinas, kepala, "Bukan dia", 7, "uji", KINI))
                .isFalse();
        assertThat(tata.batalkanTugas(uji.dinas, kepala, "Bukan dia", 0, "uji", KINI))
                .isTrue();
        assertThat(uji.organisasi.pejabatPenilai(uji.dinas, sari, HARI, AturanTanpaKepala.DINILAI_PLT))
                .isInstanceOf(PejabatPenilai.TidakAda.class);
        assertThat(uji.organisasi.rincianPegawai(uji.dinas, budi).penugasan())
                .singleElement()
                .satisfies(p -> assertThat(p.fakta().batal()).isTrue());
        assertThatThrownBy(() -> tata.akhiriTugas(uji.dinas, kepala, HARI, "Uji", "uji", KINI))
                .hasMessageContaining("sudah dinyatakan salah catat");
        assertThatThrownBy(() -> tata.batalkanTugas(uji.dinasLain, kepala, "Uji", 1, "uji", KINI))
                .isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> uji.jdbc
                        .sql("DELETE FROM organisasi.riwayat WHERE objek_id = ?")
                        .param(kepala)
                        .update())
                .hasMessageContaining("hanya boleh ditambah");
    }

    @Test
    void penugasan_tidak_dapat_menunjuk_orang_atau_sekolah_dinas_lain() {
        SatuanId asing = uji.sekolah(uji.dinasLain, "SDN Jauh");
        PegawaiId sari = uji.orang("Sari Dekat");
        PegawaiId jauh = tata.buatPegawai(uji.dinasLain, UjiOrganisasi.guru("Orang Jauh", null), "uji", KINI);

        assertThatThrownBy(() -> uji.tugas(sari, Peran.GURU, asing, AWAL, null)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> uji.tugas(jauh, Peran.PENGAWAS, null, AWAL, null))
                .isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void rapor_yang_terbaru_dibaca_menurut_urutannya() {
        SatuanId melati = uji.sekolah("SDN Melati 11");
        assertThat(uji.organisasi.rapor(uji.dinas, melati)).isEmpty();
        for (int tahun : new int[] {2023, 2024}) {
            uji.jdbc
                    .sql("INSERT INTO organisasi.rapor VALUES (?, ?, ?, 'x', now())")
                    .params(uji.dinas.nilai(), melati.nilai(), tahun)
                    .update();
            uji.jdbc
                    .sql("""
                            INSERT INTO organisasi.rapor_indikator VALUES
                                (:d, :s, :t, 2, 'D.2', 'Refleksi', 'Baik', 'BAIK', NULL, NULL, NULL),
                                (:d, :s, :t, 1, 'D.1', 'Kualitas pembelajaran', 'Sedang', 'SEDANG', '61,30', 'NAIK', 'Naik 12,50%')
                            """)
                    .param("d", uji.dinas.nilai())
                    .param("s", melati.nilai())
                    .param("t", tahun)
                    .update();
        }
        assertThat(uji.organisasi.rapor(uji.dinas, melati))
                .contains(new Rapor(
                        2024,
                        List.of(
                                new Rapor.Indikator(
                                        "D.1",
                                        "Kualitas pembelajaran",
                                        "Sedang",
                                        Rapor.Golongan.SEDANG,
                                        "61,30",
                                        "NAIK",
                                        "Naik 12,50%"),
                                new Rapor.Indikator(
                                        "D.2", "Refleksi", "Baik", Rapor.Golongan.BAIK, null, null, null))));
    }
}
