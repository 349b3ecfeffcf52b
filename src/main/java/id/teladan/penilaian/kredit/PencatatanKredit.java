package id.teladan.penilaian.kredit;

import id.teladan.periode.AturanAngkaKredit;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for credit that does not come from a conversion here: entered with its paper by the pejabat penilai or the admin dinas. */
@Service
public class PencatatanKredit {
    private static final BigDecimal TERBESAR = BigDecimal.valueOf(2000);

    private final PembukaKredit pembuka;
    private final KreditRepository kredit;

    PencatatanKredit(PembukaKredit pembuka, KreditRepository kredit) {
        this.pembuka = pembuka;
        this.kredit = kredit;
    }

    /** What was typed. */
    record Isian(String sumber, String jumlah, String tanggal, String asal, String alasan) {
        static Isian kosong() {
            return new Isian("", "", "", "", "");
        }
    }

    @Transactional
    HasilLangkah catat(Pengguna p, PegawaiId siapa, Isian isian, Instant kini) {
        LembarKredit l = buka(p, siapa, kini);
        RekapKredit rekap = l.rekap();
        AturanAngkaKredit aturan = l.aturan();
        if (rekap == null || aturan == null) {
            return new HasilLangkah.Ditolak("", String.valueOf(l.tanpa()));
        }
        BigDecimal jumlah = jumlah(isian.jumlah());
        LocalDate tanggal = tanggal(isian.tanggal());
        List<Galat> galat = galat(isian, aturan, jumlah, tanggal, l.pihak().hari());
        if (!galat.isEmpty() || jumlah == null || tanggal == null) {
            return new HasilLangkah.Ditolak(galat);
        }
        boolean kembar = l.lain().stream()
                .anyMatch(k -> k.berlaku()
                        && k.sumber().equals(isian.sumber())
                        && k.tanggal().equals(tanggal)
                        && k.jumlah().compareTo(jumlah) == 0
                        && k.asal().equals(isian.asal().strip()));
        if (!kembar) {
            kredit.tambahLain(
                    p.dinas(),
                    siapa,
                    new KreditLain(
                            Uuid7.baru(),
                            isian.sumber(),
                            rekap.jenjang().kode(),
                            jumlah,
                            tanggal,
                            isian.asal().strip(),
                            isian.alasan().strip(),
                            p.pegawai(),
                            kini,
                            null));
        }
        return new HasilLangkah.Berhasil("Angka kredit " + l.angka(jumlah) + " dicatat.");
    }

    private static List<Galat> galat(
            Isian i,
            AturanAngkaKredit aturan,
            @Nullable BigDecimal jumlah,
            @Nullable LocalDate tanggal,
            LocalDate hari) {
        List<Galat> hasil = new ArrayList<>();
        if (aturan.sumber(i.sumber()).isEmpty()) {
            hasil.add(new Galat("sumber", "Pilih asal angka kredit."));
        }
        if (jumlah == null || jumlah.signum() <= 0 || jumlah.compareTo(TERBESAR) > 0) {
            hasil.add(new Galat(
                    "jumlah", "Tulis angka kredit seperti 18,75, paling banyak tiga angka di belakang koma."));
        }
        if (tanggal == null || tanggal.isAfter(hari)) {
            hasil.add(new Galat("tanggal", "Isi tanggal dokumennya, paling akhir hari ini."));
        }
        wajib(hasil, "asal", i.asal(), "Tulis nomor dan nama dokumen yang membuktikannya");
        wajib(hasil, "alasan-lain", i.alasan(), "Tulis alasan pencatatan");
        return hasil;
    }

    private static void wajib(List<Galat> hasil, String bidang, String isi, String pesan) {
        if (isi.isBlank() || isi.length() > KreditPegawai.PANJANG) {
            hasil.add(new Galat(bidang, pesan + ", paling panjang 500 huruf."));
        }
    }

    private static @Nullable BigDecimal jumlah(String teks) {
        String t = teks.strip().replace(',', '.');
        return t.matches("\\d{1,4}([.]\\d{1,3})?") ? new BigDecimal(t) : null;
    }

    private static @Nullable LocalDate tanggal(String teks) {
        try {
            return LocalDate.parse(teks.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Transactional
    HasilLangkah batalkan(Pengguna p, PegawaiId siapa, @Nullable UUID id, String alasan, Instant kini) {
        LembarKredit l = buka(p, siapa, kini);
        if (id == null) {
            return new HasilLangkah.Ditolak("", "Pilih catatan yang dibatalkan.");
        }
        KreditLain k =
                l.lain().stream().filter(x -> x.id().equals(id)).findFirst().orElseThrow(PihakKredit::tiada);
        if (alasan.isBlank() || alasan.length() > KreditPegawai.PANJANG) {
            return new HasilLangkah.Ditolak("alasan-" + id, "Tulis alasan pembatalan, paling panjang 500 huruf.");
        }
        boolean dihitung = l.tersimpan().stream()
                .anyMatch(x -> x.berlaku(KreditDitetapkan.Jenis.PAK)
                        && x.isi().jenjang().kode().equals(k.jenjang())
                        && !x.isi().ditetapkanPada().isBefore(k.pada()));
        if (dihitung) {
            return new HasilLangkah.Ditolak(
                    "", "Penetapan Angka Kredit sudah menghitungnya. Batalkan dahulu penetapan itu.");
        }
        return kredit.batalkanLain(p.dinas(), siapa, id, p.pegawai(), alasan.strip(), kini)
                ? new HasilLangkah.Berhasil("Catatan angka kredit " + l.angka(k.jumlah()) + " dibatalkan.")
                : new HasilLangkah.Bentrok("Catatan itu sudah dibatalkan.");
    }

    private LembarKredit buka(Pengguna p, PegawaiId siapa, Instant kini) {
        kredit.kunci(p.dinas(), siapa);
        LembarKredit l = pembuka.buka(p, siapa, kini);
        if (!l.pihak().mencatat()) {
            throw new TidakBerwenang("Angka kredit dicatat pejabat penilai atau admin dinas.");
        }
        return l;
    }
}
