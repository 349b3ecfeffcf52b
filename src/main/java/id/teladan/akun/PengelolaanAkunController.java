package id.teladan.akun;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Making, resetting and closing accounts. A first password is shown in the answer to the post itself, since it is kept nowhere;
 * sending the same form again does not make another one.
 */
@Controller
class PengelolaanAkunController {
    static final String SUDAH_BERUBAH =
            "Akun ini sudah diubah lebih dulu, mungkin oleh kiriman Anda yang sebelumnya. Yang tampil sekarang keadaan terbaru.";

    private final Akun akun;
    private final TataAkun tata;

    PengelolaanAkunController(Akun akun, TataAkun tata) {
        this.akun = akun;
        this.tata = tata;
    }

    @PostMapping(TataAkun.URL + "/{pegawai}")
    ModelAndView buat(
            Pengguna pengguna,
            @PathVariable PegawaiId pegawai,
            @RequestParam(name = "nama_akun", defaultValue = "") String namaAkun,
            RedirectAttributes kilat) {
        DaftarAkunController.hanyaAdmin(pengguna);
        Akun.CalonAkun orang = tata.calon(pengguna, pegawai);
        if (akun.milik(pengguna.dinas(), pegawai).isPresent()) {
            return kembali(pegawai, "Akun ini sudah dibuat. Kata sandi awalnya hanya tampil sekali.", kilat);
        }
        List<Galat> galat = Akun.periksaNama(namaAkun);
        if (!galat.isEmpty()) {
            return ditolak(pengguna, pegawai, namaAkun, galat);
        }
        List<Akun.Selembar> lembar = akun.buatAwal(pengguna.dinas(), List.of(orang.bernama(namaAkun)));
        if (lembar.isEmpty() && akun.milik(pengguna.dinas(), pegawai).isPresent()) {
            return kembali(
                    pegawai,
                    "Akun orang ini baru saja dibuat, misalnya karena ia masuk sendiri. Lihat keadaannya di sini.",
                    kilat);
        }
        if (lembar.isEmpty()) {
            Galat dipakai = new Galat("nama_akun", "Nama akun ini sudah dipakai orang lain. Pilih yang lain.");
            return ditolak(pengguna, pegawai, namaAkun, List.of(dipakai));
        }
        return lembar("Akun baru untuk " + orang.nama(), TataAkun.URL + "/" + pegawai, lembar);
    }

    @PostMapping(TataAkun.URL + "/satuan/{satuan}")
    ModelAndView buatSatuan(Pengguna pengguna, @PathVariable SatuanId satuan, RedirectAttributes kilat) {
        DaftarAkunController.hanyaAdmin(pengguna);
        TataAkun.Sekelompok semua = tata.calonDiSatuan(pengguna, satuan);
        List<Akun.Selembar> lembar = akun.buatAwal(pengguna.dinas(), semua.orang());
        String daftar = TataAkun.URL + "?satuan=" + satuan;
        if (lembar.isEmpty()) {
            kilat.addFlashAttribute(
                    "kabar", "Tidak ada akun baru: semua pegawai di " + semua.nama() + " sudah punya akun.");
            return new ModelAndView("redirect:" + daftar);
        }
        return lembar("Akun baru di " + semua.nama(), daftar, lembar);
    }

    @PostMapping(TataAkun.URL + "/{pegawai}/kata-sandi")
    ModelAndView setelUlang(
            Pengguna pengguna,
            @PathVariable PegawaiId pegawai,
            @RequestParam(defaultValue = "-1") int versi,
            RedirectAttributes kilat) {
        AkunBaris a = milikOrangLain(pengguna, pegawai);
        return akun.setelUlang(a, tata.calon(pengguna, pegawai), versi)
                .map(l -> lembar("Kata sandi awal untuk " + l.nama(), TataAkun.URL + "/" + pegawai, List.of(l)))
                .orElseGet(() -> kembali(pegawai, SUDAH_BERUBAH, kilat));
    }

    @PostMapping(TataAkun.URL + "/{pegawai}/keadaan")
    ModelAndView setelAktif(
            Pengguna pengguna,
            @PathVariable PegawaiId pegawai,
            @RequestParam(defaultValue = "false") boolean aktif,
            @RequestParam(defaultValue = "-1") int versi,
            RedirectAttributes kilat) {
        AkunBaris a = milikOrangLain(pengguna, pegawai);
        String berhasil = aktif ? "Akun aktif kembali." : "Akun dinonaktifkan dan semua sesinya diakhiri.";
        return kembali(pegawai, akun.setelAktif(a, aktif, versi) ? berhasil : SUDAH_BERUBAH, kilat);
    }

    @PostMapping(TataAkun.URL + "/{pegawai}/sesi")
    ModelAndView akhiriSesi(Pengguna pengguna, @PathVariable PegawaiId pegawai, RedirectAttributes kilat) {
        AkunBaris a = milikOrangLain(pengguna, pegawai);
        int n = akun.akhiriSesi(a);
        return kembali(pegawai, n == 0 ? "Tidak ada sesi yang sedang berjalan." : n + " sesi diakhiri.", kilat);
    }

    /** Nobody locks himself out: an admin's own account is in the hands of another admin. */
    private AkunBaris milikOrangLain(Pengguna pengguna, PegawaiId pegawai) {
        DaftarAkunController.hanyaAdmin(pengguna);
        AkunBaris a = akun.milik(pengguna.dinas(), pegawai)
                .orElseThrow(() -> new TidakDitemukan("Pegawai ini belum punya akun di dinas Anda."));
        if (pegawai.equals(pengguna.pegawai())) {
            throw new TidakBerwenang(
                    "Akun Anda sendiri diatur lewat Ganti kata sandi, atau oleh admin dinas yang lain.");
        }
        return a;
    }

    private ModelAndView ditolak(Pengguna pengguna, PegawaiId pegawai, String diketik, List<Galat> galat) {
        return Tampilan.of(
                "akun/rincian", tata.rincian(pengguna, pegawai, diketik, galat), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView lembar(String judul, String kembali, List<Akun.Selembar> lembar) {
        return Tampilan.of("akun/lembarsandi", new LembarSandiView(judul, kembali, lembar));
    }

    private static ModelAndView kembali(PegawaiId pegawai, String kabar, RedirectAttributes kilat) {
        kilat.addFlashAttribute("kabar", kabar);
        return new ModelAndView("redirect:" + TataAkun.URL + "/" + pegawai);
    }
}
