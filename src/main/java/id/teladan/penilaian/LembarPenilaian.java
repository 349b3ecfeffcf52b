package id.teladan.penilaian;

import static java.util.Objects.requireNonNull;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.penilaian.daftar.SebaranLain;
import id.teladan.penilaian.daftar.SebaranNilai;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.Jendela;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Tanggal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An opened assessment with the circumstances in which this reader meets it; page and guard ask it the same questions.
 *
 * @param bahan what was planned and what came of it; null for those who do not rate
 * @param pendahulu who assessed the person earlier in the period, apart from the one of the day
 * @param nama names of all who acted or may act
 */
record LembarPenilaian(
        Penilaian p,
        @Nullable Rekomendasi rekomendasi,
        List<Keterangan> keterangan,
        MasaDinilai masa,
        PeriodeRingkas periode,
        AturanPenilaian aturan,
        Jendela jendela,
        DataDiri diri,
        PejabatPenilai penilai,
        PejabatPenilai atasan,
        List<PejabatPenilai.Orang> pendahulu,
        @Nullable BahanPenilaian bahan,
        PegawaiId pembaca,
        PihakPenilaian pihak,
        Map<PegawaiId, String> nama,
        Instant kini) {

    PenilaianId id() {
        return p.id();
    }

    StatusPenilaian status() {
        return p.status(kini);
    }

    boolean hanyaPerilaku() {
        Ketetapan k = p.ketetapan();
        return k == null ? masa.hanyaPerilaku(aturan) : k.hanyaPerilaku();
    }

    BahanPenilaian bahanWajib() {
        return requireNonNull(bahan);
    }

    Timbangan timbangan(IsiPenilaian isi) {
        BahanPenilaian b = bahan;
        return b == null
                ? Penimbang.rating(aturan, hanyaPerilaku(), isi)
                : Penimbang.timbang(b, p.peran(), hanyaPerilaku(), isi);
    }

    Timbangan timbangan() {
        return timbangan(p.isi());
    }

    /** How the predikat of all would be spread with these ratings; null for those who do not rate. */
    @Nullable
    SebaranNilai sebaran(Timbangan w) {
        SebaranLain lain = bahan == null ? null : bahan.lain();
        HasilPenilaian.Nilai x = w.predikat();
        return lain == null ? null : lain.dengan(x == null ? null : x.kode());
    }

    KeadaanPenilaian keadaan(IsiPenilaian isi) {
        Timbangan w = timbangan(isi);
        return new KeadaanPenilaian(
                periode.zona(),
                jendela.terbuka(kini) ? null : KalimatPenilaian.jendela(jendela, kini),
                atasan instanceof PejabatPenilai.Orang o ? o.id() : null,
                w,
                sebaran(w));
    }

    Optional<HalanganPenilaian> halangan(LangkahPenilaian l, TindakanPenilaian t) {
        return SyaratLembar.pihak(this, l, t)
                .or(() -> p.halangan(l, t, keadaan(t.isi())))
                .or(() -> SyaratLembar.halangan(this, l, t));
    }

    Optional<HalanganPenilaian> halangan(LangkahPenilaian l) {
        return halangan(l, tindakan(p.isi(), "", SuratPutusan.KOSONG, null));
    }

    /** Whether the step is this reader's to take now, apart from what he still has to fill in or write. */
    boolean boleh(LangkahPenilaian l) {
        return halangan(l)
                .map(h -> h instanceof HalanganPenilaian.BelumLengkap
                        || h instanceof HalanganPenilaian.AlasanKosong
                        || h instanceof HalanganPenilaian.IsianSalah)
                .orElse(true);
    }

    TindakanPenilaian tindakan(IsiPenilaian isi, String catatan, SuratPutusan surat, @Nullable Penutupan penutupan) {
        return new TindakanPenilaian(pembaca, atasNama(), pihak, kini, isi, catatan, surat, penutupan);
    }

    /** For whom he acts as a delegate; null when in his own name. */
    @Nullable
    PegawaiId atasNama() {
        PejabatPenilai milik =
                pihak == PihakPenilaian.PENILAI ? penilai : pihak == PihakPenilaian.ATASAN_PENILAI ? atasan : null;
        return milik instanceof PejabatPenilai.Orang o && o.mewakili(pembaca) ? o.id() : null;
    }

    boolean adalah(PihakPenilaian x) {
        return pihak == x;
    }

    /** Whether this reader may read the draft of the ratings: who rates, and nobody else. */
    boolean membacaDraf() {
        return pihak == PihakPenilaian.PENILAI;
    }

    /** Whether this reader may read what was decided. */
    boolean membacaHasil() {
        return switch (pihak) {
            case ADMIN, PENDAHULU -> false;
            case TIM_KERJA -> status() == StatusPenilaian.FINAL;
            default -> true;
        };
    }

    /** The recommendation, for whom it is: who rates, and who wrote it. */
    @Nullable
    Rekomendasi rekomendasiTerbaca() {
        Rekomendasi r = rekomendasi;
        return r != null && (membacaDraf() || r.oleh().equals(pembaca)) ? r : null;
    }

    /** The notes of earlier superiors, for whom they are: who rates, who decides on an objection, and each his own. */
    List<Keterangan> keteranganTerbaca() {
        return membacaDraf() || adalah(PihakPenilaian.ATASAN_PENILAI)
                ? keterangan
                : keterangan.stream().filter(k -> k.oleh().equals(pembaca)).toList();
    }

    LembarPenilaian dengan(Penilaian baru) {
        return new LembarPenilaian(
                baru,
                rekomendasi,
                keterangan,
                masa,
                periode,
                aturan,
                jendela,
                diri,
                penilai,
                atasan,
                pendahulu,
                bahan,
                pembaca,
                pihak,
                nama,
                kini);
    }

    LembarPenilaian dengan(BahanPenilaian b, List<PejabatPenilai.Orang> dulu) {
        return new LembarPenilaian(
                p,
                rekomendasi,
                keterangan,
                masa,
                periode,
                aturan,
                jendela,
                diri,
                penilai,
                atasan,
                dulu,
                b,
                pembaca,
                pihak,
                nama,
                kini);
    }

    LembarPenilaian dengan(Map<PegawaiId, String> semua) {
        return new LembarPenilaian(
                p,
                rekomendasi,
                keterangan,
                masa,
                periode,
                aturan,
                jendela,
                diri,
                penilai,
                atasan,
                pendahulu,
                bahan,
                pembaca,
                pihak,
                semua,
                kini);
    }

    String waktu(@Nullable Instant saat) {
        return saat == null ? "" : Tanggal.singkat(saat, periode.zona()) + " " + periode.zona();
    }

    /** A person by name, with him for whom he acted. */
    String sebut(@Nullable PegawaiId oleh, @Nullable PegawaiId atasNama) {
        if (oleh == null) {
            return "Sistem";
        }
        String siapa = nama.getOrDefault(oleh, "Pegawai yang sudah dihapus");
        return atasNama == null ? siapa : siapa + " sebagai wakil " + nama.getOrDefault(atasNama, "pejabat penilai");
    }

    /** The superior of the day by name; "pejabat penilai" where there is none. */
    String namaPenilai() {
        return penilai instanceof PejabatPenilai.Orang o ? o.nama() : "pejabat penilai";
    }

    String namaAtasan() {
        return atasan instanceof PejabatPenilai.Orang o ? o.nama() : "atasan pejabat penilai";
    }

    String rating(String kode) {
        return aturan.predikat().rating(kode).map(s -> s.judul()).orElse(kode);
    }

    String predikat(String kode) {
        return aturan.predikat().pegawai(kode).map(s -> s.judul()).orElse(kode);
    }

    String tempat() {
        String s = diri.namaSatuan();
        return s == null ? "" : s;
    }
}
