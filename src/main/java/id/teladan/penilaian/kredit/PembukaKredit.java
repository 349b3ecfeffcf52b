package id.teladan.penilaian.kredit;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.KepangkatanPegawai;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.RiwayatPangkat;
import id.teladan.periode.AturanAngkaKredit;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.TabelPredikat;
import id.teladan.umum.PegawaiId;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Gathers a person's angka kredit for one reader. */
final class PembukaKredit {
    private final Organisasi organisasi;
    private final KepangkatanPegawai kepangkatan;
    private final Periode periode;
    private final TahunanRepository tahunan;
    private final KreditRepository kredit;

    PembukaKredit(
            Organisasi organisasi,
            KepangkatanPegawai kepangkatan,
            Periode periode,
            TahunanRepository tahunan,
            KreditRepository kredit) {
        this.organisasi = organisasi;
        this.kepangkatan = kepangkatan;
        this.periode = periode;
        this.tahunan = tahunan;
        this.kredit = kredit;
    }

    PihakKredit pihak(Pengguna p, PegawaiId siapa, Instant kini) {
        return PihakKredit.cari(organisasi, p, siapa, kini);
    }

    LembarKredit buka(Pengguna p, PegawaiId siapa, Instant kini) {
        PihakKredit pihak = pihak(p, siapa, kini);
        List<PeriodeRingkas> semua = periode.semua(p.dinas());
        if (semua.isEmpty()) {
            String tanpa = "Belum ada periode yang dibuka dinas, jadi belum ada predikat untuk dikonversi.";
            return new LembarKredit(
                    pihak, null, null, tanpa, null, List.of(), Map.of(), Map.of(), List.of(), List.of(), Map.of());
        }
        PeriodeRingkas acuan = semua.getFirst();
        AturanAngkaKredit aturan = periode.angkaKredit(acuan);
        JenjangPegawai jenjang = JenjangPegawai.dari(aturan, pihak.diri());
        List<KreditTersimpan> tersimpan = kredit.semua(p.dinas(), siapa);
        List<KreditLain> lain = kredit.lain(p.dinas(), siapa);
        Set<PegawaiId> orang = new HashSet<>();
        lain.forEach(k -> orang.add(k.oleh()));
        Map<PegawaiId, String> nama = orang.isEmpty() ? Map.of() : organisasi.nama(p.dinas(), orang);
        if (jenjang.jenjang() == null) {
            return new LembarKredit(
                    pihak,
                    aturan,
                    acuan,
                    jenjang.tanpa(),
                    null,
                    List.of(),
                    Map.of(),
                    predikat(acuan),
                    tersimpan,
                    lain,
                    nama);
        }
        List<MasaKonversi> masa = masa(pihak.diri(), semua, p, tersimpan, kini);
        return new LembarKredit(
                pihak,
                aturan,
                acuan,
                null,
                RekapKredit.dari(
                        aturan,
                        jenjang.jenjang(),
                        Objects.requireNonNull(pihak.diri().golongan()),
                        tersimpan,
                        lain),
                masa,
                jenjang(pihak, masa),
                predikat(acuan),
                tersimpan,
                lain,
                nama);
    }

    private List<MasaKonversi> masa(
            DataDiri d, List<PeriodeRingkas> semua, Pengguna p, List<KreditTersimpan> tersimpan, Instant kini) {
        List<PegawaiId> satu = List.of(d.id());
        return MasaKonversi.cari(
                semua,
                TahunPenilaian.semua(
                        semua, periode::penilaian, x -> periode.ketentuan(x).periodePerTahun()),
                tahunan.hasil(p.dinas(), satu, kini),
                tahunan.semua(p.dinas(), satu),
                tersimpan,
                MasaKonversi.mulaiBekerja(d.status(), d.nip()),
                x -> periode.penilaian(x).hanyaPerilaku().bulanTerakhir());
    }

    /** By the record of the last day of each time and by its rule set. */
    private Map<String, JenjangMasa> jenjang(PihakKredit pihak, List<MasaKonversi> masa) {
        if (masa.isEmpty()) {
            return Map.of();
        }
        RiwayatPangkat riwayat = kepangkatan.riwayat(
                pihak.dinas().id(), pihak.diri(), pihak.dinas().zona().id());
        Map<String, JenjangMasa> hasil = new HashMap<>();
        masa.forEach(m -> hasil.put(m.kunci(), JenjangMasa.pada(periode.angkaKredit(m.acuan()), riwayat, m.sampai())));
        return hasil;
    }

    private Map<String, String> predikat(PeriodeRingkas acuan) {
        Map<String, String> hasil = new HashMap<>();
        TabelPredikat t = periode.penilaian(acuan).predikat();
        t.predikat().forEach(s -> hasil.put(s.kode(), s.judul()));
        return hasil;
    }
}
