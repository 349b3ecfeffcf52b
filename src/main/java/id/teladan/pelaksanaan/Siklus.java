package id.teladan.pelaksanaan;

import id.teladan.perencanaan.SkpId;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The observation cycle of one person: every rule of it stands here. A step first asks {@link #halangan}; {@link #ambil} takes it as
 * a fault of the program when a hindrance was ignored.
 *
 * @param indikator code of the indikator of Praktik Kinerja that is observed
 * @param dokumen the newest version of each document that was begun
 * @param jadwal the newest date; null while none was proposed
 * @param permintaan those that nobody has answered
 * @param upaya how many lines the log of D has
 */
record Siklus(
        SiklusId id,
        DinasId dinas,
        PeriodeId periode,
        PegawaiId pemilik,
        Peran peran,
        @Nullable SatuanId satuan,
        SkpId skp,
        String indikator,
        int versi,
        Map<Huruf, Dokumen> dokumen,
        @Nullable Jadwal jadwal,
        List<PermintaanUbah> permintaan,
        int upaya) {

    Siklus {
        dokumen = Map.copyOf(dokumen);
        permintaan = List.copyOf(permintaan);
    }

    Dokumen dokumen(Huruf h, Instant kini) {
        Dokumen d = dokumen.get(h);
        return d == null ? Dokumen.kosong(h, kini) : d;
    }

    IsiDokumen isi(Huruf h) {
        Dokumen d = dokumen.get(h);
        return d == null ? IsiDokumen.KOSONG : d.isi();
    }

    /** Where a document stands; one that was not begun is locked until the one before it was handed in. D has no status but open or not. */
    StatusDokumen status(Huruf h) {
        Dokumen d = dokumen.get(h);
        if (d != null) {
            return d.status();
        }
        Huruf sebelum = h.sesudah();
        return sebelum == null || status(sebelum).terkumpul() ? StatusDokumen.KOSONG : StatusDokumen.TERKUNCI;
    }

    Optional<PermintaanUbah> permintaan(Huruf h) {
        return permintaan.stream().filter(p -> p.huruf() == h).findFirst();
    }

    /** Why this step may not be taken now; empty when it may. */
    Optional<HalanganSiklus> halangan(LangkahSiklus l, Huruf h, TindakanSiklus t, BentukDokumen b) {
        StatusDokumen s = status(h);
        if (!l.pernahOleh(h, t.pihak())) {
            return Optional.of(new HalanganSiklus.BukanPihak(KalimatSiklus.pihak(l, b)));
        }
        if (s == StatusDokumen.TERKUNCI) {
            return Optional.of(new HalanganSiklus.Terkunci(KalimatSiklus.terkunci(h, b)));
        }
        if (l.untuk(h, s, t.pihak()).isEmpty()) {
            return Optional.of(new HalanganSiklus.StatusLain(s, KalimatSiklus.status(s, l, b)));
        }
        return SyaratSiklus.halangan(this, l, h, t, b);
    }

    static Pengisi pengisi(LangkahSiklus l, Huruf h) {
        return l == LangkahSiklus.NILAI || l == LangkahSiklus.SIMPAN_NILAI
                ? Pengisi.PENILAI
                : h == Huruf.B ? Pengisi.PENGAMAT : Pengisi.PEGAWAI;
    }

    /** The content with what this writer sent; what others fill in stays. */
    IsiDokumen gabung(LangkahSiklus l, Huruf h, TindakanSiklus t, BentukDokumen b) {
        Pengisi oleh = pengisi(l, h);
        IsiDokumen hasil = isi(h).ditimpa(t.isi(), k -> b.milik(oleh, k));
        return l == LangkahSiklus.KUMPULKAN && h == Huruf.B
                ? hasil.ditimpa(
                        IsiDokumen.dari(Map.of(SASARAN_DIAMATI, isi(Huruf.A).teks(SASARAN))), SASARAN_DIAMATI::equals)
                : hasil;
    }

    /** The cycle after the step; {@code diubah} are the versions of documents that are to be written. */
    record Sesudah(Siklus siklus, List<Dokumen> diubah) {}

    Sesudah ambil(LangkahSiklus l, Huruf h, TindakanSiklus t, BentukDokumen b) {
        if (halangan(l, h, t, b).isPresent()) {
            throw new IllegalStateException(l + " atas " + h + " diambil walau terhalang");
        }
        Instant kini = t.kini();
        Dokumen d = dokumen(h, kini);
        StatusDokumen ke = l.untuk(h, status(h), t.pihak()).orElseThrow().ke();
        Penulis p = d.penulis();
        return switch (l) {
            case SIMPAN -> satu(d.dengan(ke, gabung(l, h, t, b), p.ditulis(t.tangan()), kini));
            case SIMPAN_NILAI -> satu(d.dengan(ke, gabung(l, h, t, b), p, kini));
            case KUMPULKAN -> denganAkibat(d.dengan(ke, gabung(l, h, t, b), p.dikumpulkan(t.tangan()), kini), kini);
            case NILAI -> satu(d.dengan(ke, gabung(l, h, t, b), p.dinilai(t.tangan()), kini));
            case TARIK -> {
                Dokumen draf = d.dengan(ke, d.isi(), p, kini);
                yield new Sesudah(tanpa(h).dengan(draf), List.of(draf));
            }
            case KONFIRMASI -> satu(d.dengan(ke, d.isi(), p.dikonfirmasi(t.tangan()), kini));
            case KEMBALIKAN -> satu(d.dengan(ke, d.isi(), p.dikembalikan(t.catatan()), kini));
            case MINTA_UBAH -> {
                List<PermintaanUbah> semua = new ArrayList<>(permintaan);
                semua.add(new PermintaanUbah(
                        Uuid7.baru(),
                        h,
                        java.util.Objects.requireNonNull(t.catatan()).strip(),
                        kini));
                yield new Sesudah(dengan(dokumen, semua), List.of());
            }
            case TERIMA_UBAH -> {
                Dokumen baru = d.versiBaru(kini);
                Siklus s = tanpa(h).dengan(baru);
                yield new Sesudah(s, List.of(d.diganti(kini), baru));
            }
            case TOLAK_UBAH, TARIK_PERMINTAAN -> new Sesudah(tanpa(h), List.of());
            case IKUTI_RENCANA -> ikuti(java.util.Objects.requireNonNull(t.catatan()), kini);
        };
    }

    /** The agreed plan has another indikator now and nobody has observed yet: A is chosen anew, what was drafted of B is set aside. */
    private Sesudah ikuti(String indikatorBaru, Instant kini) {
        List<Dokumen> ubah = new ArrayList<>();
        Map<Huruf, Dokumen> semua = new EnumMap<>(Huruf.class);
        semua.putAll(dokumen);
        Dokumen a = dokumen.get(Huruf.A);
        if (a != null) {
            Dokumen baru = a.versiBaru(kini);
            baru = baru.dengan(baru.status(), a.isi().saja(k -> !k.equals(SASARAN)), baru.penulis(), kini);
            ubah.addAll(List.of(a.diganti(kini), baru));
            semua.put(Huruf.A, baru);
        }
        Dokumen b = semua.get(Huruf.B);
        if (b != null) {
            Dokumen kosong = b.versiBaru(kini).dengan(StatusDokumen.DRAF, IsiDokumen.KOSONG, Penulis.BELUM, kini);
            ubah.addAll(List.of(b.diganti(kini), kosong));
            semua.put(Huruf.B, kosong);
        }
        return new Sesudah(
                new Siklus(
                        id,
                        dinas,
                        periode,
                        pemilik,
                        peran,
                        satuan,
                        skp,
                        indikatorBaru,
                        versi,
                        semua,
                        jadwal,
                        permintaan.stream().filter(p -> p.huruf() != Huruf.A).toList(),
                        upaya),
                ubah);
    }

    private Sesudah satu(Dokumen d) {
        return new Sesudah(dengan(d), List.of(d));
    }

    /**
     * What depends on a document that was handed in anew is asked for again, and nothing else: of A only the observation, and only
     * when other behaviours are to be observed than were. Its content is kept, so that it is looked through and handed in by a press.
     */
    private Sesudah denganAkibat(Dokumen baru, Instant kini) {
        Dokumen b = dokumen.get(Huruf.B);
        boolean sasaranLain = baru.huruf() == Huruf.A
                && baru.ke() > 1
                && b != null
                && !baru.isi().pilihan(SASARAN).equals(b.isi().pilihan(SASARAN_DIAMATI));
        if (!sasaranLain || b == null || b.status() == StatusDokumen.DRAF) {
            return satu(baru);
        }
        Dokumen ulang = b.versiBaru(kini);
        return new Sesudah(dengan(baru).dengan(ulang), List.of(baru, b.diganti(kini), ulang));
    }

    /** Field of A with the behaviours that the owner aims at; and under which key B keeps those that it was made for. */
    static final String SASARAN = "A-TARGET";

    static final String SASARAN_DIAMATI = "B-SASARAN";

    Siklus dengan(Dokumen d) {
        Map<Huruf, Dokumen> semua = new EnumMap<>(Huruf.class);
        semua.putAll(dokumen);
        semua.put(d.huruf(), d);
        return dengan(semua, permintaan);
    }

    private Siklus tanpa(Huruf h) {
        return dengan(dokumen, permintaan.stream().filter(p -> p.huruf() != h).toList());
    }

    private Siklus dengan(Map<Huruf, Dokumen> d, List<PermintaanUbah> p) {
        return new Siklus(id, dinas, periode, pemilik, peran, satuan, skp, indikator, versi, d, jadwal, p, upaya);
    }

    /** The same at the school where its owner is on the day: those who observe there come with it at the next step. */
    Siklus di(@Nullable SatuanId sekolah) {
        return new Siklus(
                id, dinas, periode, pemilik, peran, sekolah, skp, indikator, versi, dokumen, jadwal, permintaan, upaya);
    }

    Siklus dengan(@Nullable Jadwal j) {
        return new Siklus(
                id, dinas, periode, pemilik, peran, satuan, skp, indikator, versi, dokumen, j, permintaan, upaya);
    }
}
