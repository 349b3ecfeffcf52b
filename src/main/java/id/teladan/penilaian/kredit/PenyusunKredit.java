package id.teladan.penilaian.kredit;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.Golongan;
import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.penilaian.HasilPenilaian.Klausul;
import id.teladan.penilaian.HasilPenilaian.Nilai;
import id.teladan.penilaian.HasilPenilaian.Orang;
import id.teladan.penilaian.hitung.AngkaKredit;
import id.teladan.penilaian.hitung.Konversi;
import id.teladan.penilaian.kredit.KreditDitetapkan.Baris;
import id.teladan.penilaian.kredit.KreditDitetapkan.Jenis;
import id.teladan.periode.AturanAngkaKredit.JenjangJabatan;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.Nip;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the documents in full, from what is known at the moment of fixing. */
record PenyusunKredit(
        LembarKredit lembar, Orang penilai, @Nullable Orang atasNama, String nomor, String catatan, Instant kini) {

    /** @param jabatan as it stands on documents */
    static Orang orang(DataDiri d, String jabatan, String unit) {
        Nip nip = d.nip();
        String golongan = d.golongan();
        return new Orang(
                d.id(),
                d.nama(),
                nip == null ? null : nip.angka(),
                golongan == null ? null : Golongan.tampil(d.status(), golongan),
                jabatan,
                unit);
    }

    private static Orang pegawai(DataDiri d, JenjangMasa.Pilihan g, String unit) {
        Orang o = orang(d, "Guru " + g.jenjang().judul(), unit);
        return new Orang(
                o.id(),
                o.nama(),
                o.nip(),
                Golongan.tampil(StatusKepegawaian.PNS, g.golongan()),
                o.jabatan(),
                o.unitKerja());
    }

    /** The document is of the months that count, and names the golongan by which they do. */
    KreditDitetapkan konversi(MasaKonversi m, PeriksaKonversi.Benar b, Konversi k, String predikat) {
        LocalDate mulai = b.bulan().getFirst().atDay(1);
        LocalDate sampai = b.bulan().getLast().atEndOfMonth();
        Baris baris = new Baris(
                sampai.getYear(),
                mulai,
                sampai,
                k.bulan(),
                new Nilai(k.predikat(), predikat),
                k.persen(),
                k.koefisien(),
                k.kredit());
        return dokumen(
                Jenis.KONVERSI,
                m.label(b.bulan()),
                mulai,
                sampai,
                List.of(baris),
                k.kredit(),
                null,
                b.jenjang(),
                k.dasar(),
                m.acuan());
    }

    /** What is counted today counts by the golongan of today. */
    private JenjangMasa.Pilihan kini(RekapKredit r) {
        return new JenjangMasa.Pilihan(r.golongan(), r.jenjang());
    }

    KreditDitetapkan akumulasi(RekapKredit r) {
        BigDecimal jumlah =
                AngkaKredit.jumlah(r.konversi().stream().map(Baris::kredit).toList());
        return dokumen(
                Jenis.AKUMULASI,
                label(r),
                mulai(r),
                sampai(r),
                r.konversi(),
                jumlah,
                null,
                kini(r),
                List.of(),
                Objects.requireNonNull(lembar.acuan()));
    }

    KreditDitetapkan pak(RekapKredit r) {
        return dokumen(
                Jenis.PAK,
                label(r),
                mulai(r),
                sampai(r),
                r.konversi(),
                r.jumlah(),
                r,
                kini(r),
                List.of(new Klausul(
                        "KUMULATIF",
                        "Angka kredit kumulatif dihitung dari nol dalam jenjang "
                                + r.jenjang().judul(),
                        Objects.requireNonNull(lembar.aturan())
                                .landasanJenjang()
                                .kepastian())),
                Objects.requireNonNull(lembar.acuan()));
    }

    private LocalDate mulai(RekapKredit r) {
        return r.konversi().isEmpty()
                ? lembar.pihak().hari()
                : r.konversi().getFirst().mulai();
    }

    private LocalDate sampai(RekapKredit r) {
        return r.konversi().isEmpty()
                ? lembar.pihak().hari()
                : r.konversi().getLast().sampai();
    }

    private String label(RekapKredit r) {
        int awal = mulai(r).getYear();
        int akhir = sampai(r).getYear();
        return awal == akhir ? "Tahun " + awal : "Tahun " + awal + " sampai " + akhir;
    }

    private KreditDitetapkan dokumen(
            Jenis jenis,
            String label,
            LocalDate mulai,
            LocalDate sampai,
            List<Baris> baris,
            BigDecimal jumlah,
            @Nullable RekapKredit pak,
            JenjangMasa.Pilihan golongan,
            List<Klausul> dasar,
            PeriodeRingkas acuan) {
        PihakKredit p = lembar.pihak();
        JenjangJabatan j = golongan.jenjang();
        String unit = p.diri().namaSatuan() == null
                ? p.dinas().nama()
                : Objects.requireNonNull(p.diri().namaSatuan());
        return new KreditDitetapkan(
                KreditId.baru(),
                p.dinas().id(),
                jenis,
                nomor,
                p.dinas().nama(),
                unit,
                p.hari(),
                label,
                mulai,
                sampai,
                pegawai(p.diri(), golongan, unit),
                lahir(p.diri().nip()),
                jenisKelamin(p.diri().nip()),
                new Nilai(j.kode(), j.judul()),
                baris,
                jumlah,
                pak == null ? List.of() : pak.sumber(),
                pak == null || pak.kebutuhan() == null ? null : pak.kebutuhan().pangkat(),
                pak == null || pak.kebutuhan() == null ? null : pak.kebutuhan().naikJenjang(),
                pak == null ? null : pak.kesimpulan(pangkat()),
                penilai,
                atasNama,
                dasar,
                acuan.ketentuan(),
                acuan.sidik(),
                catatan,
                kini);
    }

    private static Map<String, String> pangkat() {
        Map<String, String> hasil = new LinkedHashMap<>();
        for (Golongan g : Golongan.daftar(StatusKepegawaian.PNS)) {
            hasil.put(g.kode(), g.pangkat() + ", " + g.kode());
        }
        return hasil;
    }

    /** The NIP begins with the date of birth. */
    private static @Nullable LocalDate lahir(@Nullable Nip nip) {
        if (nip == null) {
            return null;
        }
        try {
            String a = nip.angka();
            return LocalDate.of(
                    Integer.parseInt(a, 0, 4, 10), Integer.parseInt(a, 4, 6, 10), Integer.parseInt(a, 6, 8, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String jenisKelamin(@Nullable Nip nip) {
        if (nip == null) {
            return null;
        }
        return switch (nip.angka().charAt(14)) {
            case '1' -> "Laki-laki";
            case '2' -> "Perempuan";
            default -> null;
        };
    }
}
