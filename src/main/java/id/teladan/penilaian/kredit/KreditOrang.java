package id.teladan.penilaian.kredit;

import id.teladan.penilaian.kredit.KreditPegawai.IsianKonversi;
import id.teladan.web.Galat;
import id.teladan.web.Opsi;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one person.
 *
 * @param masa what the form that was refused was about; null for none
 * @param ketik what was typed into it
 */
record KreditOrang(
        LembarKredit l,
        @Nullable String masa,
        IsianKonversi ketik,
        PencatatanKredit.Isian lain,
        Ketikan.IsianBatal batal,
        @Nullable String bentrok,
        List<Galat> galat) {
    List<Galat> galatMasa(MasaKonversi m) {
        return m.kunci().equals(masa) ? galat : List.of();
    }

    /** Ids of the fields, apart where several forms stand on the page; errors lead to those of the form that was refused. */
    String id(String nama, MasaKonversi m) {
        boolean utama = masa == null ? m.equals(l.masa().getFirst()) : m.kunci().equals(masa);
        return utama ? nama : nama + "-" + m.kunci();
    }

    boolean dihitung(MasaKonversi m, YearMonth b) {
        return m.kunci().equals(masa)
                ? ketik.bulan().contains(b.toString())
                : m.usulan().contains(b);
    }

    String golongan(MasaKonversi m) {
        JenjangMasa.Pilihan usulan = l.jenjang(m).usulan();
        return m.kunci().equals(masa) && !ketik.golongan().isEmpty()
                ? ketik.golongan()
                : usulan == null ? "" : usulan.kode();
    }

    List<Opsi> pilihanGolongan(MasaKonversi m) {
        return l.jenjang(m).semua().stream()
                .map(p -> new Opsi(
                        p.kode(),
                        p.golongan() + ", Guru " + p.jenjang().judul() + " (koefisien "
                                + l.angka(p.jenjang().koefisien()) + ")"))
                .toList();
    }

    String nomor(MasaKonversi m) {
        return m.kunci().equals(masa) ? ketik.nomor() : "";
    }

    String alasan(MasaKonversi m) {
        return m.kunci().equals(masa) ? ketik.alasan() : "";
    }

    /** Why a reason is asked for as it stands; null when none is. */
    @Nullable
    String sebab(MasaKonversi m) {
        return PeriksaKonversi.sebab(l, m);
    }

    List<Opsi> sumber() {
        return l.aturan() == null
                ? List.of()
                : l.aturan().sumber().stream()
                        .map(s -> new Opsi(s.kode(), s.judul()))
                        .toList();
    }
}
