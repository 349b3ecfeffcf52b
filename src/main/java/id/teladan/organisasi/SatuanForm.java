package id.teladan.organisasi;

import static id.teladan.organisasi.Isian.isi;

import id.teladan.umum.Jenjang;
import id.teladan.umum.Npsn;
import id.teladan.web.Galat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed about a school. */
record SatuanForm(
        @Nullable String npsn,
        @Nullable String nama,
        @Nullable String jenjang,
        @Nullable String status,
        @Nullable String alamat,
        @Nullable String kecamatan,
        @Nullable Integer versi) {
    static final String NEGERI = "NEGERI";
    static final String SWASTA = "SWASTA";

    SatuanForm {
        npsn = Isian.rapi(npsn);
        nama = Isian.rapi(nama);
        jenjang = Isian.rapi(jenjang);
        status = Isian.rapi(status);
        alamat = Isian.rapi(alamat);
        kecamatan = Isian.rapi(kecamatan);
        versi = Isian.versi(versi);
    }

    static SatuanForm kosong() {
        return new SatuanForm("", "", "", NEGERI, "", "", 0);
    }

    static SatuanForm dari(Satuan s) {
        TataOrganisasi.SatuanBaru i = s.isi();
        return new SatuanForm(
                i.npsn().angka(),
                i.nama(),
                i.jenjang().name(),
                i.negeri() ? NEGERI : SWASTA,
                i.alamat(),
                i.kecamatan(),
                s.versi());
    }

    List<Galat> periksa() {
        List<Galat> galat = new ArrayList<>();
        if (isi(npsn).isEmpty()) {
            galat.add(new Galat("npsn", "NPSN wajib diisi"));
        } else if (Npsn.coba(isi(npsn)).isEmpty()) {
            galat.add(new Galat("npsn", "NPSN harus 8 angka"));
        }
        Isian.wajib(galat, "nama", "Nama satuan pendidikan", isi(nama), Isian.SEBARIS);
        if (Isian.dari(Jenjang.class, isi(jenjang)).isEmpty()) {
            galat.add(new Galat("jenjang", "Pilih jenjang"));
        }
        if (!List.of(NEGERI, SWASTA).contains(isi(status))) {
            galat.add(new Galat("status", "Pilih negeri atau swasta"));
        }
        Isian.panjang(galat, "alamat", "Alamat", isi(alamat), 250);
        Isian.panjang(galat, "kecamatan", "Kecamatan", isi(kecamatan), Isian.SEBARIS);
        return galat;
    }

    /** What was typed as values; only after {@link #periksa} found nothing. */
    TataOrganisasi.SatuanBaru nilai() {
        return new TataOrganisasi.SatuanBaru(
                Npsn.coba(isi(npsn)).orElseThrow(),
                isi(nama),
                Isian.dari(Jenjang.class, isi(jenjang)).orElseThrow(),
                NEGERI.equals(status),
                Isian.atauNull(isi(alamat)),
                Isian.atauNull(isi(kecamatan)));
    }

    SatuanForm versi(int baru) {
        return new SatuanForm(npsn, nama, jenjang, status, alamat, kecamatan, baru);
    }
}
