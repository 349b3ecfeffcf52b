package id.teladan.penilaian;

/** Tells a second press of a button from a step that was refused. */
final class KembarPenilaian {
    private KembarPenilaian() {}

    /** Whether the newest recommendation of this reader, or his note, says just this: pressed twice it is not written twice. */
    static boolean tertulis(LembarPenilaian l, LangkahPenilaian langkah, TindakanPenilaian t) {
        return switch (langkah) {
            case REKOMENDASIKAN -> {
                Rekomendasi r = l.rekomendasi();
                yield r != null
                        && r.oleh().equals(t.oleh())
                        && r.hasil().equals(t.isi().hasil())
                        && r.perilaku().equals(t.isi().perilaku())
                        && r.catatan().equals(t.isi().teks(IsiPenilaian.CATATAN));
            }
            case BERI_KETERANGAN ->
                l.keterangan().stream()
                        .anyMatch(k -> k.oleh().equals(t.oleh())
                                && k.isi().equals(t.catatan().strip()));
            default -> false;
        };
    }

    /** Whether it stands already where this reader's step leads, with what he sent. */
    static boolean sudah(LembarPenilaian l, LangkahPenilaian langkah, TindakanPenilaian t) {
        Penilaian p = l.p();
        Ketetapan k = p.ketetapan();
        Keberatan b = p.keberatan();
        return switch (langkah) {
            case TETAPKAN ->
                p.tercatat() == StatusPenilaian.DITETAPKAN
                        && k != null
                        && k.penilai().equals(t.oleh())
                        && t.isi().equals(p.isi());
            case TERIMA -> l.adalah(PihakPenilaian.PEMILIK) && p.tercatat() == StatusPenilaian.FINAL && b == null;
            case AJUKAN_KEBERATAN ->
                (l.adalah(PihakPenilaian.PEMILIK) || l.adalah(PihakPenilaian.ADMIN))
                        && b != null
                        && b.alasan().equals(t.catatan().strip());
            case TANGGAPI ->
                b != null
                        && b.tanggapan() != null
                        && b.tanggapan().oleh().equals(t.oleh())
                        && b.tanggapan().isi().equals(t.catatan().strip());
            case PUTUSKAN ->
                b != null
                        && b.putusan() != null
                        && b.putusan().oleh().equals(t.oleh())
                        && b.putusan().alasan().equals(t.catatan().strip());
            case TUTUP ->
                p.tercatat() == StatusPenilaian.DITUTUP
                        && (l.adalah(PihakPenilaian.PENILAI) || l.adalah(PihakPenilaian.ADMIN));
            case BACA -> k != null && k.dibuka() != null;
            case SIMPAN, REKOMENDASIKAN, BERI_KETERANGAN, TARIK, BERLAKU_SENDIRI, BUKA_LAGI -> false;
        };
    }
}
