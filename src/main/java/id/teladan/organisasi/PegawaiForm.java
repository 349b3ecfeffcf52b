package id.teladan.organisasi;

import static id.teladan.organisasi.Isian.isi;

import id.teladan.umum.Nip;
import id.teladan.umum.Nuptk;
import id.teladan.web.Galat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed about a person. */
record PegawaiForm(
        @Nullable String nama,
        @Nullable String nip,
        @Nullable String nuptk,
        @Nullable String status,
        @Nullable String jenisPtk,
        @Nullable String golongan,
        @Nullable String jenjangJabatan,
        @Nullable String surel,
        @Nullable Integer versi) {
    private static final Pattern SUREL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    PegawaiForm {
        nama = Isian.rapi(nama);
        nip = Isian.rapi(nip);
        nuptk = Isian.rapi(nuptk);
        status = Isian.rapi(status);
        jenisPtk = Isian.rapi(jenisPtk);
        golongan = Isian.rapi(golongan);
        jenjangJabatan = Isian.rapi(jenjangJabatan);
        surel = Isian.rapi(surel);
        versi = Isian.versi(versi);
    }

    static PegawaiForm kosong() {
        return new PegawaiForm("", "", "", StatusKepegawaian.PNS.name(), "", "", "", "", 0);
    }

    static PegawaiForm dari(Pegawai p) {
        TataOrganisasi.PegawaiBaru i = p.isi();
        Nip n = i.nip();
        Nuptk u = i.nuptk();
        return new PegawaiForm(
                i.nama(),
                n == null ? "" : n.berkelompok(),
                u == null ? "" : u.angka(),
                i.status().name(),
                i.jenisPtk(),
                i.golongan(),
                i.jenjangJabatan(),
                i.surel(),
                p.versi());
    }

    List<Galat> periksa() {
        List<Galat> galat = new ArrayList<>();
        Isian.wajib(galat, "nama", "Nama", isi(nama), Isian.SEBARIS);
        if (!isi(nip).isEmpty() && Nip.coba(isi(nip)).isEmpty()) {
            galat.add(new Galat(
                    "nip",
                    "NIP harus 18 angka, diawali tanggal lahir: tahun, bulan, tanggal. Periksa angkanya pada SK"));
        }
        if (!isi(nuptk).isEmpty() && Nuptk.coba(isi(nuptk)).isEmpty()) {
            galat.add(new Galat("nuptk", "NUPTK harus 16 angka"));
        }
        Isian.dari(StatusKepegawaian.class, isi(status))
                .ifPresentOrElse(
                        s -> periksaGolongan(galat, s),
                        () -> galat.add(new Galat("status", "Pilih status kepegawaian")));
        Isian.wajib(galat, "jenisPtk", "Jenis PTK", isi(jenisPtk), 60);
        Isian.panjang(galat, "jenjangJabatan", "Jenjang jabatan", isi(jenjangJabatan), 60);
        Isian.panjang(galat, "surel", "Surel", isi(surel), Isian.SEBARIS);
        if (!isi(surel).isEmpty() && !SUREL.matcher(isi(surel)).matches()) {
            galat.add(new Galat("surel", "Surel ditulis seperti nama@contoh.id"));
        }
        return galat;
    }

    private void periksaGolongan(List<Galat> galat, StatusKepegawaian s) {
        if (isi(golongan).isEmpty()) {
            return;
        }
        if (Golongan.cari(s, isi(golongan)).isEmpty()) {
            String pesan = switch (s) {
                case PNS -> "Golongan PNS ditulis seperti III/b, dari I/a sampai IV/e";
                case PPPK -> "Golongan PPPK ditulis dengan angka Romawi, seperti IX";
                case NON_ASN -> "Pegawai non-ASN tidak punya golongan; kosongkan";
            };
            galat.add(new Galat("golongan", pesan));
        }
    }

    /** What was typed as values; only after {@link #periksa} found nothing. */
    TataOrganisasi.PegawaiBaru nilai() {
        return new TataOrganisasi.PegawaiBaru(
                isi(nama),
                Nip.coba(isi(nip)).orElse(null),
                Nuptk.coba(isi(nuptk)).orElse(null),
                Isian.dari(StatusKepegawaian.class, isi(status)).orElseThrow(),
                isi(jenisPtk),
                Isian.atauNull(isi(golongan)),
                Isian.atauNull(isi(jenjangJabatan)),
                Isian.atauNull(isi(surel)));
    }

    PegawaiForm versi(int baru) {
        return new PegawaiForm(nama, nip, nuptk, status, jenisPtk, golongan, jenjangJabatan, surel, baru);
    }
}
