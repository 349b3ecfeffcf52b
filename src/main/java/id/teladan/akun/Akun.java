package id.teladan.akun;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.web.Galat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The door of the room akun: local accounts and their passwords. */
@Service
public class Akun {
    static final String TANPA_SANDI =
            "Anda masuk dengan akun dari luar dan tidak punya kata sandi di Teladan. Bila perlu, admin "
                    + "dinas dapat membuatkannya.";

    private static final String BENTUK_NAMA = "[a-z0-9][a-z0-9._@-]{2,63}";

    private final AkunRepository akun;
    private final PengacakSandi sandi;
    private final Pembatas pembatas;
    private final PenjagaSesi sesi;

    Akun(AkunRepository akun, PengacakSandi sandi, Pembatas pembatas, PenjagaSesi sesi) {
        this.akun = akun;
        this.sandi = sandi;
        this.pembatas = pembatas;
        this.sesi = sesi;
    }

    /**
     * Makes a local account, or replaces the password of the one that the person has and ends its sessions. The password is taken as
     * it is: the rules are for passwords that people choose on the page.
     *
     * @param nama sign-in name, unique in the whole installation, compared without case
     * @param wajibGanti whether the password must be changed at the first sign-in
     * @throws IllegalArgumentException when another person has the name, or it is none
     */
    public void buat(DinasId dinas, PegawaiId pegawai, String nama, String kataSandi, boolean wajibGanti) {
        String n = kecil(nama);
        periksaNama(n).stream().findFirst().ifPresent(g -> {
            throw new IllegalArgumentException(g.pesan());
        });
        String hash = sandi.acak(kataSandi);
        AkunBaris ada = akun.menurutPegawai(dinas, pegawai).orElse(null);
        boolean diterima = ada == null
                ? akun.tambah(baru(dinas, pegawai, n, hash, wajibGanti))
                : ada.nama().equals(n) || akun.gantiNama(ada, n);
        if (!diterima) {
            throw new IllegalArgumentException("Nama akun " + n + " sudah dipakai orang lain");
        }
        if (ada != null) {
            setel(ada, hash, wajibGanti);
        }
    }

    static List<Galat> periksaNama(String nama) {
        return kecil(nama).matches(BENTUK_NAMA)
                ? List.of()
                : List.of(
                        new Galat(
                                "nama_akun",
                                "Nama akun terdiri atas 3 sampai 64 huruf, angka, titik, garis bawah, garis hubung, atau @, tanpa spasi."));
    }

    private static String kecil(String nama) {
        return nama.strip().toLowerCase(Locale.ROOT);
    }

    Map<PegawaiId, AkunBaris> keadaan(DinasId dinas, Collection<PegawaiId> pegawai) {
        return akun.menurutPegawai(dinas, pegawai);
    }

    Optional<AkunBaris> milik(DinasId dinas, PegawaiId pegawai) {
        return akun.menurutPegawai(dinas, pegawai);
    }

    /** First accounts for people who have none; who has one meanwhile is left out. */
    List<Selembar> buatAwal(DinasId dinas, List<CalonAkun> calon) {
        Map<PegawaiId, AkunBaris> ada = akun.menurutPegawai(
                dinas, calon.stream().map(CalonAkun::pegawai).toList());
        List<AkunBaris> baris = new ArrayList<>();
        List<Selembar> lembar = new ArrayList<>();
        for (CalonAkun c : calon) {
            if (!ada.containsKey(c.pegawai())) {
                String awal = SandiAwal.baru();
                baris.add(baru(dinas, c.pegawai(), c.namaAkun(), sandi.acak(awal), true));
                lembar.add(new Selembar(c.nama(), c.satuan(), c.namaAkun(), awal));
            }
        }
        Set<AkunId> jadi = baris.isEmpty() ? Set.of() : new HashSet<>(akun.tambah(baris));
        List<Selembar> hasil = new ArrayList<>();
        for (int i = 0; i < baris.size(); i++) {
            if (jadi.contains(baris.get(i).id())) {
                hasil.add(lembar.get(i));
            }
        }
        return hasil;
    }

    /** A new first password, to be changed at once; all sessions end. Empty when the account changed since {@code versi}. */
    Optional<Selembar> setelUlang(AkunBaris a, CalonAkun orang, int versi) {
        if (a.versi() != versi) {
            return Optional.empty();
        }
        String awal = SandiAwal.baru();
        return setel(a, sandi.acak(awal), true)
                ? Optional.of(new Selembar(orang.nama(), orang.satuan(), a.nama(), awal))
                : Optional.empty();
    }

    /** Switches an account off or on; false when it changed since {@code versi}. */
    boolean setelAktif(AkunBaris a, boolean aktif, int versi) {
        if (a.versi() != versi || !akun.setelAktif(a, aktif)) {
            return false;
        }
        pembatas.lupakan(a.nama());
        sesi.akhiriSemua(a.dinas(), a.id(), Optional.empty());
        return true;
    }

    int akhiriSesi(AkunBaris a) {
        return sesi.akhiriSemua(a.dinas(), a.id(), Optional.empty());
    }

    /**
     * The person chooses another password; all his other sessions end.
     *
     * @return why not; empty when it is done. A first password, which was typed a moment ago, is not asked for again.
     */
    List<Galat> gantiSandi(SesiAktif s, SandiForm form) {
        try {
            return coba(s, form);
        } catch (PengacakSandi.TerlaluRamai e) {
            return List.of(Galat.umum("Sedang banyak yang masuk. Tunggu beberapa detik, lalu coba lagi."));
        }
    }

    private List<Galat> coba(SesiAktif s, SandiForm form) {
        AkunBaris a = akun.menurutPegawai(s.tanda().dinas(), s.pegawai()).orElseThrow();
        List<Galat> g = new ArrayList<>();
        if (!a.wajibGanti()) {
            sandiLama(a, form.sandi_lama()).ifPresent(g::add);
        }
        if (g.isEmpty() || !form.sandi_baru().isEmpty()) {
            g.addAll(AturanSandi.periksa(form.sandi_baru(), form.sandi_ulang(), a.nama(), s.nama()));
        }
        if (g.isEmpty() && sandi.cocok(form.sandi_baru(), a.sandi())) {
            g.add(new Galat("sandi_baru", "Kata sandi baru masih sama dengan yang sekarang."));
        }
        if (g.isEmpty() && !akun.setelSandi(a, sandi.acak(form.sandi_baru()), false)) {
            g.add(Galat.umum("Akun ini baru saja diubah dari tempat lain. Coba sekali lagi."));
        }
        if (g.isEmpty()) {
            sesi.akhiriSemua(a.dinas(), a.id(), Optional.of(s.tanda()));
        }
        return g;
    }

    private Optional<Galat> sandiLama(AkunBaris a, String lama) {
        if (a.sandi() == null) {
            return Optional.of(Galat.umum(TANPA_SANDI));
        }
        String dari = "sesi:" + a.id();
        if (pembatas.tunggu(a.nama(), dari).isPositive()) {
            return Optional.of(new Galat("sandi_lama", "Terlalu banyak percobaan. Coba lagi beberapa menit lagi."));
        }
        if (!sandi.cocok(lama, a.sandi())) {
            pembatas.gagal(a.nama(), dari);
            return Optional.of(new Galat("sandi_lama", "Kata sandi sekarang belum cocok."));
        }
        pembatas.lupakan(a.nama());
        return Optional.empty();
    }

    private boolean setel(AkunBaris a, String hash, boolean wajibGanti) {
        if (!akun.setelSandi(a, hash, wajibGanti)) {
            return false;
        }
        pembatas.lupakan(a.nama());
        sesi.akhiriSemua(a.dinas(), a.id(), Optional.empty());
        return true;
    }

    private static AkunBaris baru(DinasId dinas, PegawaiId pegawai, String nama, String hash, boolean wajibGanti) {
        return new AkunBaris(dinas, AkunId.baru(), pegawai, nama, hash, wajibGanti, true, 0, null, null, null, 0);
    }

    /** A person who shall have an account. */
    record CalonAkun(PegawaiId pegawai, String nama, String satuan, String namaAkun) {
        CalonAkun bernama(String lain) {
            return new CalonAkun(pegawai, nama, satuan, kecil(lain));
        }
    }

    /** One slip of the printed list: shown once, kept nowhere. */
    record Selembar(String nama, String satuan, String akun, String sandi) {}
}
