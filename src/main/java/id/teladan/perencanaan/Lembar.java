package id.teladan.perencanaan;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.periode.Jendela;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Tanggal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An opened plan with the circumstances in which this reader meets it; page and guard ask it the same questions.
 *
 * @param penilai the superior of the day, which may be another than who acted before; {@code nama} knows all of them
 */
record Lembar(
        Skp skp,
        PeriodeRingkas periode,
        Ketentuan ketentuan,
        Jendela jendela,
        DataDiri diri,
        PejabatPenilai penilai,
        PejabatPenilai atasan,
        PegawaiId pembaca,
        Pihak pihak,
        NamaPihak nama,
        Instant kini) {

    /** Another version of the same person's plan, which this reader meets in the same circumstances. */
    Lembar versi(Skp lain, NamaPihak siapa) {
        return new Lembar(lain, periode, ketentuan, jendela, diri, penilai, atasan, pembaca, pihak, siapa, kini);
    }

    /** Who approved, with him for whom he acted; empty before. */
    String penyetuju() {
        PegawaiId oleh = skp.tanda().penilai();
        return oleh != null
                ? nama.sebut(oleh, skp.tanda().atasNama())
                : skp.tanda().olehSistem() ? "Sistem" : "";
    }

    /** Whether its owner no longer holds the post for which he made it: nothing changes any more. */
    boolean berakhir() {
        return diri.peran() != skp.peran();
    }

    /** The superior for whom the reader acts; null when he is it himself, or the owner. */
    PejabatPenilai.@Nullable Orang diwakili() {
        PejabatPenilai milik = pihak == Pihak.PENILAI ? penilai : pihak == Pihak.ATASAN_PENILAI ? atasan : null;
        return milik instanceof PejabatPenilai.Orang o && o.mewakili(pembaca) ? o : null;
    }

    /** The plan with the school for which it is filled: that of the day, until its owner has confirmed Data diri. */
    Skp skpDiSekolahnya() {
        return skp.tanda().dataDiri() == null ? skp.diSatuan(diri.satuan(), diri.jenjang()) : skp;
    }

    Ketentuan.Katalog katalog() {
        return ketentuan.untuk(skp.peran());
    }

    Tindakan tindakan() {
        return new Tindakan(pembaca, pihak, kini, ketentuan, jendela, penilai, atasan, null);
    }

    Optional<Halangan> halangan(LangkahSkp langkah) {
        return halangan(langkah, tindakan());
    }

    Optional<Halangan> halangan(LangkahSkp langkah, Tindakan t) {
        return berakhir()
                ? Optional.of(new Halangan.JabatanBerakhir(KalimatSkp.berakhir(skp.peran(), diri)))
                : skp.halangan(langkah, t);
    }

    /** Whether the plan stands already where this reader's step would lead. */
    boolean sudah(LangkahSkp langkah) {
        boolean sama = langkah.lintasan().stream()
                .anyMatch(x -> x.pihak() == pihak && x.ke() == skp.status() && x.dari() != x.ke());
        boolean ajukanSistem = langkah == LangkahSkp.AJUKAN
                && milikPembaca()
                && skp.status() == StatusSkp.DISETUJUI
                && skp.tanda().olehSistem();
        return sama || ajukanSistem;
    }

    /** The text that was written with this step when it was taken. */
    @Nullable
    String tertulis(LangkahSkp langkah) {
        return langkah == LangkahSkp.AJUKAN ? skp.alasan() : skp.tanda().catatan();
    }

    /** Whether the step is this reader's to take now, apart from what he still has to fill in or write. */
    boolean boleh(LangkahSkp langkah) {
        return halangan(langkah)
                .map(h -> h instanceof Halangan.CatatanKosong
                        || h instanceof Halangan.BelumLengkap
                        || h instanceof Halangan.TanpaPerubahan)
                .orElse(true);
    }

    /** Everything that the plan still lacks, as it would be agreed. */
    List<Kekurangan> kekurangan() {
        return skp.kelengkapan(ketentuan).periksa(skp.efektif());
    }

    int poin() {
        return skp.efektif().poin(katalog());
    }

    boolean milikPembaca() {
        return pihak == Pihak.PEMILIK;
    }

    boolean dapatDisunting() {
        return milikPembaca() && !berakhir() && LangkahSkp.SIMPAN.bolehOleh(skp.status(), Pihak.PEMILIK);
    }

    boolean dapatDisesuaikan() {
        return LangkahSkp.SESUAIKAN.bolehOleh(skp.status(), pihak);
    }

    boolean perubahan() {
        return skp.perubahan() != null;
    }

    String waktu(@Nullable Instant saat) {
        return saat == null ? "" : Tanggal.waktu(saat, periode.zona());
    }

    /** The superior of the day by name; "atasan" where there is none. */
    String namaPenilai() {
        return penilai instanceof PejabatPenilai.Orang o ? o.nama() : "atasan";
    }

    /** Whether handing in leads to approval by the system at once. */
    boolean olehSistem() {
        return ketentuan.persetujuan().get(skp.peran()) == Ketentuan.Persetujuan.SISTEM
                || penilai instanceof PejabatPenilai.OlehSistem;
    }

    /** Why this step is refused, where that is more than a note that is still to be written. */
    String halanganKata(LangkahSkp langkah) {
        return halangan(langkah)
                .filter(h -> !(h instanceof Halangan.CatatanKosong))
                .map(Halangan::pesan)
                .orElse("");
    }
}
