package id.teladan.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.teladan.organisasi.Bawahan;
import id.teladan.organisasi.DinasRingkas;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan from first draft to agreement, by the people of the demo. */
class PerencanaanTest {
    private static final Panggung PANGGUNG = Panggung.buka();
    private static final String SANDI = "melati-biru-2024";

    /** A guru of SDN Melati 1 without a plan, with an account made for this journey. */
    private static String guruBaru() {
        DinasRingkas kota = PANGGUNG.organisasi().semuaDinas().stream()
                .filter(d -> d.kode().equals("99.71"))
                .findFirst()
                .orElseThrow();
        Bawahan guru = belumMenyusun(kota.id(), pegawai("budi"));
        String nama = "guru-" + UUID.randomUUID().toString().substring(0, 8);
        PANGGUNG.akun().buat(kota.id(), guru.id(), nama, SANDI, false);
        return nama;
    }

    private static PegawaiId pegawai(String akun) {
        return new PegawaiId(
                PANGGUNG.jdbc().sql("""
                        SELECT a.pegawai_id FROM akun.nama_masuk n JOIN akun.akun a USING (dinas_id, akun_id) WHERE n.nama = ?
                        """).param(akun).query(UUID.class).single());
    }

    private static Bawahan belumMenyusun(DinasId dinas, PegawaiId penilai) {
        List<UUID> sudah = PANGGUNG.jdbc()
                .sql("SELECT pegawai_id FROM perencanaan.skp UNION SELECT pegawai_id FROM akun.akun")
                .query(UUID.class)
                .list();
        return PANGGUNG
                .organisasi()
                .bawahan(dinas, penilai, LocalDate.now(), AturanTanpaKepala.DISETUJUI_SISTEM)
                .stream()
                .filter(b -> !sudah.contains(b.id().nilai()))
                .findFirst()
                .orElseThrow();
    }

    static Orang ketika_guru_mengajukan(String akun, String sandi, Layar layar, boolean lihat) {
        Orang guru = Orang.masuk(akun, sandi, layar);
        foto(guru, lihat, "beranda").tekan("Mulai");
        foto(guru, lihat, "data-diri").tekan("Data sudah sesuai");
        foto(guru, lihat, "rapor").tekan("Saya mengerti");
        guru.tekan(guru.page().locator(".opsi label").first());
        foto(guru, lihat, "praktik").tekan("Lanjut");
        foto(guru, lihat, "pengembangan-kosong");
        guru.tekan(guru.page().locator("button[value='tambah:PK-03']"));
        foto(guru, lihat, "pengembangan").tekan("Lanjut");
        if (guru.page().url().endsWith("/tugas")) {
            foto(guru, lihat, "tugas").tekan("Ke Perilaku Kerja");
        }
        for (Locator aspek : guru.page().locator("fieldset").all()) {
            guru.tekan(aspek.locator("label").first());
        }
        foto(guru, lihat, "perilaku").tekan("Lanjut");
        foto(guru, lihat, "rangkuman");
        guru.tekan(guru.page().locator("summary[role=button]"));
        foto(guru, lihat, "rangkuman-tanya");
        int sebelum = guru.halaman();
        guru.tekan(guru.page().locator("details[open] button"));
        assertThat(guru.halaman()).isLessThanOrEqualTo(sebelum);
        return guru;
    }

    private static Orang foto(Orang o, boolean lihat, String nama) {
        return lihat ? o.lihat(nama) : o;
    }

    private static Locator cek(Orang atasan, String nama) {
        return atasan.page()
                .locator("tr", new Page.LocatorOptions().setHasText(nama))
                .locator("a[role=button]");
    }

    private static String namaLengkap(String akun) {
        return PANGGUNG.jdbc()
                .sql("SELECT nama FROM organisasi.pegawai WHERE pegawai_id = ?")
                .param(pegawai(akun).nilai())
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource(Layar.class)
    void guru_mengajukan_kepala_sekolah_menyetujui_guru_menyepakati(Layar layar) {
        String akun = guruBaru();
        try (Orang guru = ketika_guru_mengajukan(akun, SANDI, layar, true)) {
            guru.hitung("guru menyusun rencana menurut rekomendasi", 25, 9);
            guru.melihat("Menunggu persetujuan atasan").lihat("beranda-menunggu");
            try (Orang budi = Orang.masuk("budi", layar)) {
                budi.melihat("rencana menunggu Anda").lihat("beranda-atasan");
                budi.buka("/periksa").lihat("daftar").hitungDariSini();
                budi.tekan(cek(budi, namaLengkap(akun))).lihat("periksa");
                budi.tekan("Setujui").hitung("kepala sekolah menyetujui satu rencana tanpa perubahan", 4, 2);
                budi.melihat("Rencana disetujui");
            }
            guru.buka("/").melihat("1 kabar belum dibaca").lihat("beranda-disetujui");
            guru.buka("/kabar").melihat("Belum dibaca").lihat("kabar").tekan("Rencana Anda disetujui");
            guru.melihat("tanpa penyesuaian").lihat("sepakati").tekan("Sepakati");
            guru.melihat("Perencanaan selesai").lihat("beranda-selesai");
            guru.tekan("Riwayat lengkap").melihat("Menyepakati").lihat("riwayat");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA_TANPA_SKRIP"})
    void penyesuaian_dilihat_satu_per_satu_dan_keberatan_kedua_sampai_ke_kepala_dinas(Layar layar) {
        String akun = guruBaru();
        String nama = namaLengkap(akun);
        try (Orang guru = ketika_guru_mengajukan(akun, SANDI, layar, false);
                Orang budi = Orang.masuk("budi", layar)) {
            budi.buka("/periksa").tekan(cek(budi, nama));
            Locator ganti = budi.page().locator("#praktik details").first();
            budi.tekan(ganti.locator("summary"));
            ganti.locator("select").selectOption("MK-2");
            ganti.locator("textarea").fill("Disiplin masih sedang; mari digarap bersama.");
            budi.tekan(ganti.locator("button[value=ganti]"));
            budi.melihat("Ada Penyesuaian dari Atasan")
                    .melihat("mari digarap bersama")
                    .lihat("periksa-disesuaikan");
            budi.tekan("Simpan draf").melihat("Draf pemeriksaan");
            budi.tekan(cek(budi, nama)).tekan("Setujui");

            guru.buka("/")
                    .tekan("Cek")
                    .melihat("1 penyesuaian")
                    .melihat("Penerapan Disiplin Positif")
                    .lihat("sepakati-beda");
            keberatan(guru, "Saya mengampu kelas rendah.");
            budi.buka("/periksa").melihat("Ada keberatan").tekan(cek(budi, nama));
            budi.melihat("Saya mengampu kelas rendah.")
                    .lihat("periksa-keberatan")
                    .tekan("Setujui");
            guru.buka("/").tekan("Cek");
            keberatan(guru, "Saya tetap keberatan.");
            try (Orang tono = Orang.masuk("tono", layar)) {
                tono.buka("/periksa").tekan(cek(tono, nama)).melihat("Saya tetap keberatan.");
                tono.isi("Pertimbangan keputusan", "Usul kepala sekolah dipertahankan.")
                        .lihat("periksa-putusan");
                tono.tekan("Setujui").melihat("Rencana disetujui");
            }
            guru.buka("/").tekan("Cek").melihat("keputusannya final").melihat("Usul kepala sekolah dipertahankan.");
            guru.tekan("Sepakati").melihat("Perencanaan selesai");
        }
    }

    private static void keberatan(Orang guru, String alasan) {
        guru.tekan(guru.page().locator("summary", new Page.LocatorOptions().setHasText("Ajukan keberatan")));
        guru.isi("Alasan keberatan", alasan);
        guru.tekan(guru.page().locator("form[action$='/keberatan'] button"));
        guru.melihat("diperiksa");
    }

    @Test
    void kepala_sekolah_sebagai_pegawai_dinilai_kepala_dinas() {
        try (Orang nyoman = ketika_guru_mengajukan("nyoman", PANGGUNG.sandi("nyoman"), Layar.TELEPON, false)) {
            nyoman.melihat("Menunggu persetujuan atasan");
            try (Orang tono = Orang.masuk("tono", Layar.MEJA)) {
                tono.buka("/periksa").lihat("daftar-kepala-dinas");
                tono.tekan(cek(tono, namaLengkap("nyoman"))).tekan("Setujui");
            }
            nyoman.buka("/").tekan("Cek").tekan("Sepakati").melihat("Perencanaan selesai");
        }
    }

    @Test
    void tanpa_kepala_sekolah_definitif_rencana_guru_disetujui_sistem_dan_terlihat_begitu() {
        try (Orang agnes = ketika_guru_mengajukan("agnes", PANGGUNG.sandi("agnes"), Layar.TELEPON, false)) {
            agnes.melihat("disetujui sistem")
                    .tekan("Cek")
                    .melihat("disetujui sistem")
                    .lihat("sepakati-sistem");
            agnes.tekan("Sepakati").melihat("Perencanaan selesai");
        }
    }

    @Test
    void di_bawah_ketentuan_2026_tidak_ada_poin_dan_rencana_kepala_sekolah_disetujui_sistem() {
        try (Orang laila = ketika_guru_mengajukan("laila", PANGGUNG.sandi("laila"), Layar.TELEPON, false)) {
            laila.melihat("Menunggu persetujuan atasan").tekan("Lihat rencana").lihat("rangkuman-2026");
            assertThat(laila.page().content()).doesNotContain(" poin");
        }
        try (Orang markus = ketika_guru_mengajukan("markus", PANGGUNG.sandi("markus"), Layar.MEJA, false)) {
            markus.melihat("disetujui sistem");
            markus.buka("/periksa").tekan(cek(markus, namaLengkap("laila"))).tekan("Setujui");
        }
    }

    @Test
    void dikembalikan_dengan_catatan_lalu_diperbaiki_dan_ditarik_kembali() {
        String akun = guruBaru();
        try (Orang guru = ketika_guru_mengajukan(akun, SANDI, Layar.TELEPON, false);
                Orang budi = Orang.masuk("budi", Layar.MEJA)) {
            guru.tekan("Lihat rencana")
                    .lihat("rangkuman-menunggu")
                    .tekan("Tarik kembali")
                    .melihat("ditarik kembali");
            guru.tekan(guru.page().locator("summary[role=button]"));
            guru.tekan(guru.page().locator("details[open] button"));
            budi.buka("/periksa").tekan(cek(budi, namaLengkap(akun)));
            budi.tekan(budi.page().locator("summary", new Page.LocatorOptions().setHasText("Kembalikan")));
            budi.isi("Catatan untuk pegawai", "Tambahkan wali kelas 4B.").lihat("periksa-kembalikan");
            budi.tekan(budi.page().locator("form[action$='/pengembalian'] button"))
                    .melihat("dikembalikan");
            guru.buka("/")
                    .melihat("Tambahkan wali kelas 4B.")
                    .lihat("beranda-dikembalikan")
                    .tekan("Perbaiki");
            guru.buka(guru.page().url().replace("rangkuman", "tugas"));
            guru.tekan(guru.page().locator("button[value='tambah:TT-06']"))
                    .melihat("Wali Kelas")
                    .lihat("tugas-terisi");
        }
    }
}
