package id.teladan.penilaian.kredit;

import id.teladan.penilaian.HasilPenilaian.Nilai;
import id.teladan.penilaian.HasilPenilaian.Orang;
import id.teladan.penilaian.kredit.KreditDitetapkan.Baris;
import id.teladan.penilaian.kredit.KreditDitetapkan.Jenis;
import id.teladan.penilaian.kredit.KreditDitetapkan.Sumber;
import id.teladan.periode.AturanAngkaKredit;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.UjiKetentuan;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Zona;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Periods, results and frozen documents of Bu Sari, without a database. */
final class ContohKredit {
    static final DinasId DINAS = new DinasId(new UUID(0, 1));
    static final PegawaiId SARI = new PegawaiId(new UUID(0, 2));
    static final AturanAngkaKredit A = UjiKetentuan.angkaKredit("2024-semester");
    static final PeriodeRingkas SATU = periode("2024-1", "Januari - Juni 2024", "2024-01-01", "2024-06-30");
    static final PeriodeRingkas DUA = periode("2024-2", "Juli - Desember 2024", "2024-07-01", "2024-12-31");
    static final PeriodeRingkas SETAHUN = periode("2025", "Januari - Desember 2025", "2025-01-01", "2025-12-31");

    private ContohKredit() {}

    static PeriodeRingkas periode(String kode, String label, String mulai, String sampai) {
        return new PeriodeRingkas(
                DINAS,
                PeriodeId.baru(),
                kode,
                label,
                LocalDate.parse(mulai),
                LocalDate.parse(sampai),
                Zona.WIB,
                "2024-semester",
                "sidik");
    }

    static TahunPenilaian tahun(PeriodeRingkas... periode) {
        return new TahunPenilaian(2024, List.of(periode), 2, UjiKetentuan.penilaian("2024-semester"));
    }

    static HasilPeriode hasil(PeriodeRingkas p, String predikat) {
        return new HasilPeriode(SARI, p.id(), predikat, false);
    }

    static BarisTahunan setahun(int ke, String predikat) {
        return new BarisTahunan(SARI, 2024, ke, predikat, null, "", null, SARI, null, Instant.EPOCH);
    }

    static Baris baris(String mulai, String sampai, String kredit) {
        LocalDate akhir = LocalDate.parse(sampai);
        return new Baris(
                akhir.getYear(),
                LocalDate.parse(mulai),
                akhir,
                1,
                new Nilai("BAIK", "Baik"),
                100,
                new BigDecimal("12.5"),
                new BigDecimal(kredit));
    }

    static KreditTersimpan konversi(String jenjang, Baris b) {
        return dokumen(Jenis.KONVERSI, jenjang, b.mulai(), b.sampai(), List.of(b), List.of(), 0);
    }

    static KreditTersimpan pak(String jenjang, int detik, Sumber... sumber) {
        return dokumen(Jenis.PAK, jenjang, LocalDate.MIN, LocalDate.MAX, List.of(), List.of(sumber), detik);
    }

    static KreditTersimpan batal(KreditTersimpan k) {
        return new KreditTersimpan(k.isi(), k.ke(), new KreditTersimpan.Batal(Instant.EPOCH, "keliru"));
    }

    static KreditLain lain(String sumber, String jenjang, String jumlah, String asal) {
        return lain(sumber, jenjang, jumlah, asal, null);
    }

    static KreditLain lain(
            String sumber, String jenjang, String jumlah, String asal, KreditTersimpan.@Nullable Batal batal) {
        return new KreditLain(
                new UUID(0, 9),
                sumber,
                jenjang,
                new BigDecimal(jumlah),
                LocalDate.EPOCH,
                asal,
                "",
                SARI,
                Instant.EPOCH,
                batal);
    }

    private static KreditTersimpan dokumen(
            Jenis jenis,
            String jenjang,
            LocalDate mulai,
            LocalDate sampai,
            List<Baris> baris,
            List<Sumber> sumber,
            int detik) {
        Orang o = new Orang(SARI, "Sari", null, null, "Guru", "SDN Melati 1");
        return new KreditTersimpan(
                new KreditDitetapkan(
                        KreditId.baru(),
                        DINAS,
                        jenis,
                        "",
                        "",
                        "",
                        LocalDate.EPOCH,
                        "",
                        mulai,
                        sampai,
                        o,
                        null,
                        null,
                        new Nilai(jenjang, jenjang),
                        baris,
                        BigDecimal.ZERO,
                        sumber,
                        null,
                        null,
                        null,
                        o,
                        null,
                        List.of(),
                        "",
                        "",
                        "",
                        Instant.ofEpochSecond(detik)),
                1,
                null);
    }
}
