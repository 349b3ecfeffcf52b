package id.teladan.perencanaan;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.Golongan;
import id.teladan.organisasi.LaporanDiri;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.Pelaporan;
import id.teladan.organisasi.TataOrganisasi;
import id.teladan.web.Galat;
import id.teladan.web.Opsi;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Data diri: each field with where it comes from and who mends it; pangkat/golongan and jenjang are the employee's to correct. */
@Controller
class DataDiriController {
    static final List<String> JENJANG =
            List.of("Guru Ahli Pertama", "Guru Ahli Muda", "Guru Ahli Madya", "Guru Ahli Utama");

    private final Perencanaan perencanaan;
    private final Penyalinan penyalinan;
    private final Organisasi organisasi;
    private final Pelaporan pelaporan;
    private final InstantSource jam;

    DataDiriController(
            Perencanaan perencanaan,
            Penyalinan penyalinan,
            Organisasi organisasi,
            Pelaporan pelaporan,
            InstantSource jam) {
        this.perencanaan = perencanaan;
        this.penyalinan = penyalinan;
        this.organisasi = organisasi;
        this.pelaporan = pelaporan;
        this.jam = jam;
    }

    /**
     * @param golongan as typed or saved; {@code versi}, of the record when the form was drawn
     * @param laporan what he reported before; {@code lapor}, a report that was refused, as typed
     */
    record DataDiriTampilan(
            Lembar l,
            @Nullable String golongan,
            @Nullable String jenjang,
            int versi,
            List<Galat> galat,
            boolean sunting,
            List<LaporanDiri> laporan,
            String lapor,
            Tawaran tawaran) {

        DataDiri diri() {
            return l.diri();
        }

        /** Golongan with its pangkat; a dash where there is none. */
        String sebutanGolongan() {
            String g = diri().golongan();
            return g == null ? "–" : Golongan.tampil(diri().status(), g);
        }

        List<Opsi> pilihanGolongan() {
            List<Opsi> semua = Golongan.daftar(diri().status()).stream()
                    .map(g -> new Opsi(g.kode(), g.sebutan()))
                    .toList();
            return dengan(semua, golongan);
        }

        List<Opsi> pilihanJenjang() {
            return dengan(JENJANG.stream().map(j -> new Opsi(j, j)).toList(), jenjang);
        }

        /** What stands in the record is offered too, though the list does not know it. */
        private static List<Opsi> dengan(List<Opsi> daftar, @Nullable String kini) {
            List<Opsi> semua = new ArrayList<>(daftar);
            if (kini != null && daftar.stream().noneMatch(o -> o.nilai().equals(kini))) {
                semua.addFirst(new Opsi(kini, kini));
            }
            return semua;
        }
    }

    @GetMapping("/skp/{id}/data-diri")
    ModelAndView tampil(
            Pengguna pengguna, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean sunting) {
        Lembar l = Pemilik.saja(perencanaan.buka(pengguna, new SkpId(id), jam.instant()));
        return Tampilan.of("perencanaan/data_diri", tersimpan(l, List.of(), sunting, ""));
    }

    private DataDiriTampilan tersimpan(Lembar l, List<Galat> galat, boolean sunting, String lapor) {
        DataDiri d = l.diri();
        return new DataDiriTampilan(
                l,
                d.golongan(),
                d.jenjangJabatan(),
                d.versi(),
                galat,
                sunting,
                pelaporan.milik(l.skp().dinas(), l.skp().pemilik()),
                lapor,
                sunting ? Tawaran.KOSONG : penyalinan.tawaran(l));
    }

    /** What he cannot mend himself goes to the admin dinas; it blocks nothing. */
    @PostMapping("/skp/{id}/data-diri/laporan")
    ModelAndView laporkan(
            Pengguna pengguna, @PathVariable UUID id, @RequestParam @Nullable String laporan, RedirectAttributes r) {
        Lembar l = Pemilik.saja(perencanaan.buka(pengguna, new SkpId(id), jam.instant()));
        try {
            pelaporan.laporkan(pengguna.dinas(), pengguna.pegawai(), laporan, jam.instant());
        } catch (TataOrganisasi.Ditolak d) {
            List<Galat> galat = List.of(new Galat("laporan", d.pesan()));
            return Tampilan.of(
                    "perencanaan/data_diri",
                    tersimpan(l, galat, false, laporan == null ? "" : laporan),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        r.addFlashAttribute("kabar", "Laporan dikirim ke admin dinas. Anda tetap dapat melanjutkan rencana.");
        return Jawaban.lanjut(HalamanSkp.DATA_DIRI.url(l.skp().id()));
    }

    @PostMapping("/skp/{id}/data-diri")
    ModelAndView ubah(
            Pengguna pengguna,
            @PathVariable UUID id,
            @RequestParam @Nullable String golongan,
            @RequestParam @Nullable String jenjang,
            @RequestParam int versi,
            RedirectAttributes r) {
        Lembar l = Pemilik.saja(perencanaan.buka(pengguna, new SkpId(id), jam.instant()));
        String g = IsianBagian.rapikan(golongan);
        String j = IsianBagian.rapikan(jenjang);
        List<Galat> galat = periksa(l, g, j);
        if (!galat.isEmpty()) {
            return Tampilan.of(
                    "perencanaan/data_diri",
                    new DataDiriTampilan(l, g, j, versi, galat, true, List.of(), "", Tawaran.KOSONG),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!organisasi.ubahDataDiri(pengguna.dinas(), pengguna.pegawai(), g, j, versi, jam.instant())) {
            String pesan = "Data diri ini baru saja diubah di tempat lain. Sekarang tersimpan: pangkat/golongan "
                    + kata(l.diri().golongan()) + ", jenjang jabatan "
                    + kata(l.diri().jenjangJabatan())
                    + ". Isian Anda masih tampak di bawah; simpan lagi bila memang itu yang benar.";
            return Tampilan.of(
                    "perencanaan/data_diri",
                    new DataDiriTampilan(
                            l, g, j, l.diri().versi(), List.of(Galat.umum(pesan)), true, List.of(), "", Tawaran.KOSONG),
                    HttpStatus.CONFLICT);
        }
        r.addFlashAttribute("kabar", "Data diri tersimpan.");
        return Jawaban.lanjut(HalamanSkp.DATA_DIRI.url(l.skp().id()));
    }

    @PostMapping("/skp/{id}/data-diri/kesesuaian")
    ModelAndView sesuai(Pengguna pengguna, @PathVariable UUID id) {
        SkpId skp = new SkpId(id);
        Hasil hasil = perencanaan.tandai(pengguna, skp, JenisTanda.DATA_DIRI, null, null, jam.instant());
        return hasil instanceof Hasil.Ditolak d
                ? Jawaban.ditolak(d, List.of(), HalamanSkp.RANGKUMAN.url(skp))
                : Jawaban.lanjut(HalamanSkp.RAPOR.url(skp));
    }

    private static List<Galat> periksa(Lembar l, @Nullable String golongan, @Nullable String jenjang) {
        List<Galat> galat = new ArrayList<>();
        if (golongan != null
                && Golongan.cari(l.diri().status(), golongan).isEmpty()
                && !golongan.equals(l.diri().golongan())) {
            String pesan = l.diri().status().asn()
                    ? "Pilih pangkat/golongan dari daftar, sesuai SK terakhir Anda."
                    : "Pegawai non-ASN tidak mempunyai golongan; kosongkan.";
            galat.add(new Galat("golongan", pesan));
        }
        if (jenjang != null
                && !JENJANG.contains(jenjang)
                && !jenjang.equals(l.diri().jenjangJabatan())) {
            galat.add(new Galat("jenjang", "Pilih jenjang jabatan dari daftar, sesuai SK terakhir Anda."));
        }
        return galat;
    }

    private static String kata(@Nullable String teks) {
        return teks == null ? "kosong" : teks;
    }
}
