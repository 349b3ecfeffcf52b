package id.teladan.penilaian;

import static java.util.Objects.requireNonNull;

import id.teladan.organisasi.PejabatPenilai;
import id.teladan.organisasi.RantaiPenilai;
import id.teladan.organisasi.RantaiPenilai.Identitas;
import id.teladan.penilaian.HasilPenilaian.HasilKerja;
import id.teladan.penilaian.HasilPenilaian.Orang;
import id.teladan.penilaian.hitung.Sebaran;
import id.teladan.perencanaan.Bagian;
import id.teladan.periode.Ketentuan;
import id.teladan.umum.PegawaiId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes what is frozen: everything in words, so that nothing is looked up later. */
record Pembeku(PembukaPenilaian pembuka, RantaiPenilai rantai) {

    /** @param l after the decision, with what was planned and what came of it */
    HasilPenilaian hasil(LembarPenilaian l) {
        Penilaian p = l.p();
        Ketetapan k = requireNonNull(p.ketetapan());
        BahanPenilaian b = l.bahanWajib();
        Timbangan w = l.timbangan(p.isi());
        PegawaiId atasan = l.atasan() instanceof PejabatPenilai.Orang o ? o.id() : null;
        PegawaiId timKerja = l.rekomendasi() == null ? null : l.rekomendasi().oleh();
        String instansi = pembuka.organisasi().dinas(p.dinas()).nama();
        Map<PegawaiId, Identitas> siapa = identitas(l, k.penilai(), k.atasNama(), atasan, timKerja);
        return new HasilPenilaian(
                p.id(),
                p.dinas(),
                p.ke(),
                p.periode(),
                l.periode().label(),
                l.periode().mulai(),
                l.periode().sampai(),
                l.periode().ketentuan(),
                l.periode().sidik(),
                p.peran(),
                orang(Identitas.dinilai(l.diri(), instansi)),
                requireNonNull(menilai(siapa, k.penilai(), l)),
                menilai(siapa, k.atasNama(), l),
                orang(siapa, atasan),
                orang(siapa, timKerja),
                instansi,
                l.tempat(),
                pko(b),
                hasilKerja(b, p.isi(), pembuka.rencanaPimpinan(l)),
                w.rating(k.hasil()).orElseThrow(),
                perilaku(b, p.isi()),
                w.rating(k.perilaku()).orElseThrow(),
                requireNonNull(w.predikat()),
                w.dasar(),
                p.isi().teks(IsiPenilaian.CATATAN),
                k.hanyaPerilaku(),
                l.kini(),
                null);
    }

    /** The first result with the ratings of the decision on the objection in their place. */
    HasilPenilaian diputus(HasilPenilaian lama, LembarPenilaian l, IsiPenilaian isi) {
        Penilaian p = l.p();
        Ketetapan k = requireNonNull(p.ketetapan());
        Keberatan b = requireNonNull(p.keberatan());
        Keberatan.Putusan u = requireNonNull(b.putusan());
        Timbangan w = l.timbangan(isi);
        PegawaiId atasNama = l.atasNama();
        Map<PegawaiId, Identitas> siapa = identitas(l, u.oleh(), atasNama);
        Keberatan.Tanggapan t = b.tanggapan();
        return new HasilPenilaian(
                lama.id(),
                lama.dinas(),
                p.ke(),
                lama.periode(),
                lama.labelPeriode(),
                lama.mulai(),
                lama.sampai(),
                lama.ketentuan(),
                lama.sidikKetentuan(),
                lama.peran(),
                lama.pegawai(),
                lama.penilai(),
                lama.atasNama(),
                lama.atasanPenilai(),
                lama.timKerja(),
                lama.instansi(),
                lama.tempat(),
                lama.pko(),
                lama.hasilKerja(),
                w.rating(k.hasil()).orElseThrow(),
                lama.perilaku(),
                w.rating(k.perilaku()).orElseThrow(),
                requireNonNull(w.predikat()),
                w.dasar(),
                lama.catatan(),
                lama.hanyaPerilaku(),
                l.kini(),
                new HasilPenilaian.Putusan(
                        u.diubah(),
                        b.alasan(),
                        b.diajukan(),
                        t == null ? "" : t.isi(),
                        requireNonNull(orang(siapa, u.oleh())),
                        orang(siapa, atasNama),
                        u.surat(),
                        u.alasan(),
                        u.pada()));
    }

    /** Those who act, as they are today; who is rated is named in the post that is rated, see {@link Identitas#dinilai}. */
    private Map<PegawaiId, Identitas> identitas(LembarPenilaian l, @Nullable PegawaiId... orang) {
        return rantai.identitas(
                l.p().dinas(),
                Stream.of(orang).filter(Objects::nonNull).toList(),
                LocalDate.ofInstant(l.kini(), l.periode().zona().id()));
    }

    private static @Nullable Orang orang(Map<PegawaiId, Identitas> siapa, @Nullable PegawaiId id) {
        Identitas i = id == null ? null : siapa.get(id);
        return i == null ? null : orang(i);
    }

    private static Orang orang(Identitas i) {
        return new Orang(i.id(), i.nama(), i.nip(), i.golongan(), i.jabatan(), i.tempat());
    }

    /** The superior is named in the post by which he is it, as in the plan: a Plt as that, and not by what he is elsewhere. */
    private static @Nullable Orang menilai(Map<PegawaiId, Identitas> siapa, @Nullable PegawaiId id, LembarPenilaian l) {
        Identitas i = l.penilai() instanceof PejabatPenilai.Orang o && o.id().equals(id) ? o.identitas() : null;
        return i == null ? orang(siapa, id) : orang(i);
    }

    private static HasilPenilaian.@Nullable Pko pko(BahanPenilaian b) {
        var x = b.pko();
        return x == null ? null : new HasilPenilaian.Pko(x.kode(), x.judul(), Sebaran.pola(b.aturan(), x.kode()));
    }

    private static List<HasilKerja> hasilKerja(BahanPenilaian b, IsiPenilaian isi, String pimpinan) {
        List<HasilKerja> hasil = new ArrayList<>();
        for (ButirRencana x : b.butir()) {
            boolean utama = x.bagian() != Bagian.TUGAS;
            hasil.add(new HasilKerja(
                    utama ? HasilKerja.UTAMA : HasilKerja.TAMBAHAN,
                    utama ? pimpinan : "",
                    x.judul(),
                    x.ukuran(),
                    x.realisasi(isi),
                    isi.teks(x.kunciUmpan())));
        }
        return hasil;
    }

    private static List<HasilPenilaian.Perilaku> perilaku(BahanPenilaian b, IsiPenilaian isi) {
        return b.katalog().perilaku().stream()
                .map(a -> new HasilPenilaian.Perilaku(
                        a.kode(),
                        a.judul(),
                        a.pilihan().stream()
                                .map(Ketentuan.PilihanPerilaku::teks)
                                .toList(),
                        b.perilakuTerpilih(a),
                        isi.teks(IsiPenilaian.umpanBalik(Bagian.PERILAKU.name(), a.kode()))))
                .toList();
    }
}
