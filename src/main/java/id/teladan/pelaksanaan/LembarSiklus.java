package id.teladan.pelaksanaan;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.periode.AturanPelaksanaan;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.periode.Jendela;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.Ketentuan.FokusPerilaku;
import id.teladan.periode.Ketentuan.Indikator;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Tanggal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An opened cycle with the circumstances in which this reader meets it; page and guard ask it the same questions.
 *
 * @param indikatorRencana code of the indikator in the plan that counts now; another than the cycle's after an amendment
 * @param pengamat who may observe beside the pejabat penilai on the day
 * @param persiapanLama what A said before it was opened again; null when it never was
 * @param nama names of all who acted or may act
 */
public record LembarSiklus(
        Siklus siklus,
        @Nullable String indikatorRencana,
        PeriodeRingkas periode,
        Ketentuan ketentuan,
        AturanPelaksanaan aturan,
        Jendela jendela,
        DataDiri diri,
        PejabatPenilai penilai,
        List<Pengamat> pengamat,
        @Nullable IsiDokumen persiapanLama,
        PegawaiId pembaca,
        PihakSiklus pihak,
        Map<PegawaiId, String> nama,
        Instant kini) {

    /** The same circumstances around the cycle as it stands after a step. */
    LembarSiklus dengan(Siklus s) {
        return new LembarSiklus(
                s,
                indikatorRencana,
                periode,
                ketentuan,
                aturan,
                jendela,
                diri,
                penilai,
                pengamat,
                persiapanLama,
                pembaca,
                pihak,
                nama,
                kini);
    }

    public SiklusId id() {
        return siklus.id();
    }

    boolean milikPembaca() {
        return pihak == PihakSiklus.PEMILIK;
    }

    /** Whether its owner no longer holds the post for which he made the plan: nothing changes any more. */
    boolean berakhir() {
        return diri.peran() != siklus.peran();
    }

    public Indikator indikator() {
        return ketentuan
                .untuk(siklus.peran())
                .indikator(siklus.indikator())
                .orElseThrow(() -> new IllegalStateException("Indikator " + siklus.indikator() + " tidak dikenal"));
    }

    public List<FokusPerilaku> fokus() {
        return indikator().fokus();
    }

    BentukDokumen bentuk(Huruf h) {
        return BentukDokumen.of(aturan, h, fokus(), siklus.peran());
    }

    Set<String> kodeCara() {
        return bentuk(Huruf.A).cara().stream().map(AturanPelaksanaan.Cara::kode).collect(Collectors.toSet());
    }

    /** Whether the plan that counts has another indikator by now. */
    boolean rencanaLain() {
        return indikatorRencana != null && !indikatorRencana.equals(siklus.indikator());
    }

    Optional<HalanganSiklus> halangan(LangkahSiklus l, Huruf h, TindakanSiklus t) {
        if (berakhir()) {
            return diLuarMasa();
        }
        return siklus.halangan(l, h, t, bentuk(h)).or(this::diLuarMasa);
    }

    /** Why nobody may write now, whatever the step; empty while the time of the cycle goes on. */
    private Optional<HalanganSiklus> diLuarMasa() {
        if (berakhir()) {
            return Optional.of(new HalanganSiklus.JabatanBerakhir(KalimatSiklus.berakhir(siklus.peran(), diri)));
        }
        return jendela.terbuka(kini)
                ? Optional.empty()
                : Optional.of(new HalanganSiklus.JendelaTutup(KalimatSiklus.jendela(jendela, kini)));
    }

    /** Why this reader may not attach a photo of the observation: as for writing B, but who handed B in may still add his. */
    public Optional<HalanganSiklus> halanganFoto() {
        Dokumen b = siklus.dokumen().get(Huruf.B);
        Penulis.Tangan kumpul = b == null || b.status() == StatusDokumen.DRAF
                ? null
                : b.penulis().kumpul();
        return kumpul != null && kumpul.siapa().equals(pembaca)
                ? diLuarMasa()
                : halangan(LangkahSiklus.SIMPAN, Huruf.B);
    }

    /** The same for a step with nothing written yet. */
    Optional<HalanganSiklus> halangan(LangkahSiklus l, Huruf h) {
        return halangan(l, h, tindakan(IsiDokumen.KOSONG, null));
    }

    /** Whether the step is this reader's to take now, apart from what he still has to fill in or write. */
    public boolean boleh(LangkahSiklus l, Huruf h) {
        return halangan(l, h)
                .map(x -> x instanceof HalanganSiklus.BelumLengkap || x instanceof HalanganSiklus.AlasanKosong)
                .orElse(true);
    }

    TindakanSiklus tindakan(IsiDokumen isi, @Nullable String catatan) {
        return new TindakanSiklus(pembaca, atasNama(), pihak, kini, isi, catatan);
    }

    /** For whom he acts as a delegate; null when in his own name. */
    @Nullable
    PegawaiId atasNama() {
        return pihak == PihakSiklus.PENILAI && penilai instanceof PejabatPenilai.Orang o && o.mewakili(pembaca)
                ? o.id()
                : null;
    }

    /**
     * Whether this reader may see what stands in a document: a draft is its writer's own, and the rating of a superior likewise; a guru
     * who was named to observe reads A and B only.
     */
    public boolean terbaca(Huruf h) {
        StatusDokumen s = siklus.status(h);
        if (pihak == PihakSiklus.PENGAMAT && h != Huruf.A && h != Huruf.B) {
            return false;
        }
        return switch (s) {
            case TERKUNCI, KOSONG -> false;
            case DRAF -> (h == Huruf.B) != milikPembaca() || persiapanTerdahulu(h);
            case MENUNGGU_KONFIRMASI -> pihak.mengamati();
            case DIKUMPULKAN, DINILAI, DIGANTI -> true;
        };
    }

    /** Whether an observer reads what A said last time: it is being changed, and he may have to observe meanwhile. */
    private boolean persiapanTerdahulu(Huruf h) {
        return h == Huruf.A && !milikPembaca() && persiapanLama != null && siklus.status(h) == StatusDokumen.DRAF;
    }

    /** The content as this reader may see it: the superior's part of C and E only once he has rated. */
    public IsiDokumen isiTerbaca(Huruf h) {
        if (!terbaca(h)) {
            return IsiDokumen.KOSONG;
        }
        IsiDokumen isi = persiapanTerdahulu(h) && persiapanLama != null ? persiapanLama : siklus.isi(h);
        BentukDokumen b = bentuk(h);
        boolean tutup = milikPembaca() && siklus.status(h) != StatusDokumen.DINILAI && h != Huruf.B;
        return tutup ? isi.saja(k -> !b.milik(Pengisi.PENILAI, k)) : isi;
    }

    public String waktu(@Nullable Instant saat) {
        return saat == null ? "" : Tanggal.waktu(saat, periode.zona());
    }

    String singkat(@Nullable Instant saat) {
        return saat == null ? "" : Tanggal.singkat(saat, periode.zona());
    }

    /** A person by name, with him for whom he acted. */
    String sebut(@Nullable PegawaiId oleh, @Nullable PegawaiId atasNama) {
        if (oleh == null) {
            return "";
        }
        String siapa = nama.getOrDefault(oleh, "Pegawai yang sudah dihapus");
        return atasNama == null ? siapa : siapa + " sebagai wakil " + nama.getOrDefault(atasNama, "pejabat penilai");
    }

    String sebut(Penulis.@Nullable Tangan t) {
        return t == null ? "" : sebut(t.siapa(), t.untuk());
    }

    /** The superior of the day by name; "pejabat penilai" where there is none. */
    String namaPenilai() {
        return penilai instanceof PejabatPenilai.Orang o ? o.nama() : "pejabat penilai";
    }
}
