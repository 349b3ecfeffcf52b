package id.teladan.organisasi.dapodik;

import id.teladan.organisasi.impor.AlamatDapodik;
import id.teladan.umum.Npsn;
import id.teladan.web.Galat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed about a connection. The token is never drawn again, so that it must be typed anew in a form that was refused. */
record SambunganForm(
        @Nullable String npsn,
        @Nullable String alamat,
        @Nullable String token,
        @Nullable String jadwal,
        @Nullable String hari,
        @Nullable String jam,
        @Nullable Integer versi) {
    private static final int TOKEN_MAKS = 200;

    SambunganForm {
        npsn = rapi(npsn);
        alamat = rapi(alamat);
        token = rapi(token);
        jadwal = rapi(jadwal);
        hari = rapi(hari);
        jam = rapi(jam);
        versi = versi == null ? -1 : versi;
    }

    private static String rapi(@Nullable String teks) {
        return teks == null ? "" : teks.strip();
    }

    static SambunganForm kosong(String npsn) {
        return new SambunganForm(npsn, "", "", JadwalTarik.Jenis.MATI.name(), "1", "2", 0);
    }

    static SambunganForm dari(Sambungan s) {
        JadwalTarik j = s.jadwal();
        return new SambunganForm(
                s.npsn().angka(),
                s.alamat().teks(),
                "",
                j.jenis().name(),
                String.valueOf(j.hari()),
                String.valueOf(j.jam()),
                s.versi());
    }

    /** @param lama the connection that is changed; null for a new one */
    List<Galat> periksa(@Nullable Sambungan lama) {
        List<Galat> galat = new ArrayList<>();
        if (lama == null && Npsn.coba(isi(npsn)).isEmpty()) {
            galat.add(new Galat("npsn", "NPSN harus 8 angka."));
        }
        Optional<AlamatDapodik> tujuan = AlamatDapodik.coba(isi(alamat));
        if (tujuan.isEmpty()) {
            galat.add(
                    new Galat(
                            "alamat",
                            "Alamat harus seperti http://192.168.1.10:5774 (http atau https, tanpa nama pengguna di dalamnya)."));
        }
        periksaToken(lama, tujuan, galat);
        if (jenis().isEmpty()) {
            galat.add(new Galat("jadwal", "Pilih jadwalnya."));
        }
        if (angka(hari, 1, 7).isEmpty()) {
            galat.add(new Galat("hari", "Pilih harinya."));
        }
        if (angka(jam, 0, 23).isEmpty()) {
            galat.add(new Galat("jam", "Pilih jamnya."));
        }
        return galat;
    }

    /** A stored token goes to the address it was typed for and to no other: a new address needs the token again. */
    private void periksaToken(@Nullable Sambungan lama, Optional<AlamatDapodik> tujuan, List<Galat> galat) {
        String t = isi(token);
        boolean pindah = lama != null && tujuan.isPresent() && !tujuan.get().equals(lama.alamat());
        if (t.isEmpty() && (lama == null || pindah)) {
            galat.add(new Galat(
                    "token",
                    pindah
                            ? "Alamatnya berubah: isi lagi tokennya, supaya token lama tidak terkirim ke tempat lain."
                            : "Token wajib diisi. Buat di Dapodik, menu Pengaturan > Web Service."));
        } else if (t.length() > TOKEN_MAKS || !t.matches("[\\x21-\\x7E]*")) {
            galat.add(new Galat(
                    "token", "Token hanya berisi huruf, angka, dan tanda tanpa spasi. Salin ulang dari Dapodik."));
        }
    }

    private Optional<JadwalTarik.Jenis> jenis() {
        return Arrays.stream(JadwalTarik.Jenis.values())
                .filter(j -> j.name().equals(jadwal))
                .findFirst();
    }

    private static Optional<Integer> angka(@Nullable String teks, int dari, int sampai) {
        return isi(teks).matches("\\d{1,2}")
                ? Optional.of(Integer.parseInt(isi(teks))).filter(n -> n >= dari && n <= sampai)
                : Optional.empty();
    }

    /** Only after {@link #periksa} found nothing. */
    JadwalTarik nilaiJadwal() {
        return new JadwalTarik(
                jenis().orElseThrow(),
                angka(hari, 1, 7).orElseThrow(),
                angka(jam, 0, 23).orElseThrow());
    }

    AlamatDapodik nilaiAlamat() {
        return AlamatDapodik.coba(isi(alamat)).orElseThrow();
    }

    SambunganForm versi(int baru) {
        return new SambunganForm(npsn, alamat, "", jadwal, hari, jam, baru);
    }

    /** A field after the constructor, where none is null any more. */
    static String isi(@Nullable String teks) {
        return Objects.requireNonNull(teks);
    }

    @Override
    public String toString() {
        return "SambunganForm[" + npsn + "]";
    }
}
