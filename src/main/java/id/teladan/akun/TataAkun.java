package id.teladan.akun;

import id.teladan.organisasi.DaftarPegawai;
import id.teladan.organisasi.Organisasi;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Zona;
import id.teladan.web.Galat;
import id.teladan.web.Halamanan;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the admin dinas sees of people and their accounts: joins the list of people with the accounts beside it. */
final class TataAkun {
    static final String URL = "/admin/akun";
    private static final int UKURAN = 50;
    private static final int SATU_SATUAN = 2_000;

    private final Akun akun;
    private final DaftarPegawai daftar;
    private final Organisasi organisasi;
    private final TautanAkun tautan;
    private final InstantSource jam;

    TataAkun(Akun akun, DaftarPegawai daftar, Organisasi organisasi, TautanAkun tautan, InstantSource jam) {
        this.akun = akun;
        this.daftar = daftar;
        this.organisasi = organisasi;
        this.tautan = tautan;
        this.jam = jam;
    }

    DaftarAkunView daftar(Pengguna pengguna, String cari, @Nullable SatuanId satuan, int halaman) {
        HariIni h = hariIni(pengguna);
        DaftarAkunView.Satuan dipilih = satuan == null ? null : satuan(h, satuan);
        int ke = Math.max(1, halaman);
        DaftarPegawai.Halaman isi = isi(h, cari, satuan, ke);
        if (isi.baris().isEmpty() && ke > 1) {
            ke = 1;
            isi = isi(h, cari, satuan, ke);
        }
        Map<PegawaiId, AkunBaris> ada = akun.keadaan(
                pengguna.dinas(),
                isi.baris().stream().map(DaftarPegawai.Baris::id).toList());
        List<DaftarAkunView.Baris> baris = isi.baris().stream()
                .map(b -> baris(b, ada.get(b.id()), h.kini()))
                .toList();
        Halamanan bagian = new Halamanan(alamat(cari, satuan), ke, UKURAN, isi.jumlah());
        return new DaftarAkunView(cari, dipilih, baris, bagian, kosong(cari), tautan.lokal());
    }

    /** @param diketik what was typed and refused, a sign-in name or a reason; null at the first look */
    RincianAkunView rincian(Pengguna pengguna, PegawaiId pegawai, @Nullable String diketik, List<Galat> galat) {
        HariIni h = hariIni(pengguna);
        DaftarPegawai.Baris b = orang(h, pegawai);
        RincianAkunView.Isi isi = akun.milik(pengguna.dinas(), pegawai)
                .map(a -> isi(a, h, diketik))
                .orElse(null);
        return new RincianAkunView(
                URL + "/" + pegawai,
                b.nama(),
                nomor(b),
                b.namaSatuan(),
                isi,
                diketik == null ? usul(b) : diketik,
                pegawai.equals(pengguna.pegawai()),
                tautan.lokal(),
                tautan.dipakai() ? tautan.label() : null,
                galat);
    }

    /** One person as somebody who shall have an account; 404 when he is of another dinas. */
    Akun.CalonAkun calon(Pengguna pengguna, PegawaiId pegawai) {
        return calon(orang(hariIni(pengguna), pegawai));
    }

    /** The people of a school on this day; 404 when the school is of another dinas. */
    Sekelompok calonDiSatuan(Pengguna pengguna, SatuanId satuan) {
        HariIni h = hariIni(pengguna);
        return new Sekelompok(
                namaSatuan(h, satuan),
                diSatuan(h, satuan).stream().map(TataAkun::calon).toList());
    }

    private DaftarPegawai.Baris orang(HariIni h, PegawaiId pegawai) {
        return daftar.satu(h.pengguna().dinas(), pegawai, h.hari())
                .orElseThrow(() -> new TidakDitemukan("Pegawai ini tidak ada di dinas Anda."));
    }

    private static Akun.CalonAkun calon(DaftarPegawai.Baris b) {
        return new Akun.CalonAkun(b.id(), b.nama(), b.namaSatuan() == null ? "" : b.namaSatuan(), usul(b));
    }

    private static String usul(DaftarPegawai.Baris b) {
        return b.nip() == null ? SandiAwal.nama(b.nama()) : b.nip().angka();
    }

    private RincianAkunView.Isi isi(AkunBaris a, HariIni h, @Nullable String alasan) {
        AkunBaris.Tautan t = a.tautan();
        return new RincianAkunView.Isi(
                a.nama(),
                a.keadaan(h.kini()),
                a.aktif(),
                a.gagal(),
                a.terkunciSampai() != null && a.terkunci(h.kini())
                        ? TautanAkun.pukul(a.terkunciSampai(), h.zona())
                        : null,
                a.masukTerakhir() == null ? null : TautanAkun.pukul(a.masukTerakhir(), h.zona()),
                a.sandi() != null,
                t == null
                        ? null
                        : new RincianAkunView.Tertaut(
                                tautan.label(),
                                t.surel(),
                                TautanAkun.pukul(t.sejak(), h.zona()),
                                alasan == null ? "" : alasan),
                tautan.riwayat(a, h.zona()),
                a.versi());
    }

    private DaftarPegawai.Halaman isi(HariIni h, String cari, @Nullable SatuanId satuan, int ke) {
        return daftar.halaman(h.pengguna().dinas(), cari, satuan, h.hari(), (long) (ke - 1) * UKURAN, UKURAN);
    }

    private DaftarAkunView.Satuan satuan(HariIni h, SatuanId satuan) {
        List<DaftarPegawai.Baris> orang = diSatuan(h, satuan);
        int punya = akun.keadaan(
                        h.pengguna().dinas(),
                        orang.stream().map(DaftarPegawai.Baris::id).toList())
                .size();
        return new DaftarAkunView.Satuan(satuan.toString(), namaSatuan(h, satuan), orang.size() - punya);
    }

    private String namaSatuan(HariIni h, SatuanId satuan) {
        return daftar.namaSatuan(h.pengguna().dinas(), satuan)
                .orElseThrow(() -> new TidakDitemukan("Satuan pendidikan ini tidak ada di dinas Anda."));
    }

    private List<DaftarPegawai.Baris> diSatuan(HariIni h, SatuanId satuan) {
        return daftar.halaman(h.pengguna().dinas(), "", satuan, h.hari(), 0, SATU_SATUAN)
                .baris();
    }

    private static DaftarAkunView.Baris baris(DaftarPegawai.Baris b, @Nullable AkunBaris a, Instant kini) {
        return new DaftarAkunView.Baris(
                URL + "/" + b.id(),
                b.nama(),
                nomor(b),
                b.namaSatuan(),
                b.satuan() == null ? null : URL + "?satuan=" + b.satuan(),
                a == null ? null : a.keadaan(kini));
    }

    private static String nomor(DaftarPegawai.Baris b) {
        return b.nip() == null ? "Tanpa NIP" : "NIP " + b.nip().berkelompok();
    }

    private static String alamat(String cari, @Nullable SatuanId satuan) {
        String q = cari.isBlank() ? "" : "cari=" + URLEncoder.encode(cari, StandardCharsets.UTF_8);
        String s = satuan == null ? "" : "satuan=" + satuan;
        String gabung = q + (q.isEmpty() || s.isEmpty() ? "" : "&") + s;
        return gabung.isEmpty() ? URL : URL + "?" + gabung;
    }

    private static String kosong(String cari) {
        return cari.isBlank()
                ? "Daftar pegawai masih kosong. Isi lewat menu Impor atau Pegawai."
                : "Tidak ada pegawai atau satuan pendidikan yang cocok dengan \"" + cari + "\".";
    }

    private HariIni hariIni(Pengguna pengguna) {
        Zona zona = organisasi.dinas(pengguna.dinas()).zona();
        Instant kini = jam.instant();
        return new HariIni(pengguna, kini, kini.atZone(zona.id()).toLocalDate(), zona);
    }

    /** People of one school. */
    record Sekelompok(String nama, List<Akun.CalonAkun> orang) {}

    /** Who asks, and what day it is where he works. */
    private record HariIni(Pengguna pengguna, Instant kini, LocalDate hari, Zona zona) {}
}
