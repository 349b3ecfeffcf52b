package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.HalanganSiklus.Salah;
import id.teladan.periode.AturanPelaksanaan;
import id.teladan.periode.AturanPelaksanaan.Isian;
import id.teladan.periode.AturanPelaksanaan.JenisIsian;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.periode.Ketentuan.FokusPerilaku;
import id.teladan.umum.Peran;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a document of the cycle must and may hold under a rule set: its fields, for each fokus perilaku where the rule set says so.
 *
 * @param peran for whom it is: the ways to observe differ
 */
record BentukDokumen(
        AturanPelaksanaan aturan, AturanPelaksanaan.Dokumen dokumen, List<FokusPerilaku> fokus, Peran peran) {
    /** Longest text of a field, in characters. */
    static final int TERPANJANG = AturanPelaksanaan.PANJANG_TEKS;

    static BentukDokumen of(AturanPelaksanaan a, Huruf h, List<FokusPerilaku> fokus, Peran peran) {
        return new BentukDokumen(a, a.dokumen(h.name()), fokus, peran);
    }

    List<Isian> isian(Pengisi oleh) {
        return dokumen.isian().stream().filter(i -> i.oleh() == oleh).toList();
    }

    boolean ada(Pengisi oleh) {
        return !isian(oleh).isEmpty();
    }

    List<AturanPelaksanaan.Cara> cara() {
        return aturan.cara().stream().filter(c -> c.untuk().contains(peran)).toList();
    }

    AturanPelaksanaan.Skala skala(Isian i) {
        String kode = i.skala();
        return aturan.skala(kode == null ? "" : kode)
                .orElseThrow(() -> new IllegalStateException("Isian " + i.kode() + " tanpa skala"));
    }

    /** The keys of the content that this writer fills in a form; files come and go on their own ({@link LampiranSiklus}). */
    List<String> kunci(Pengisi oleh) {
        return isian(oleh).stream()
                .filter(i -> i.jenis() != JenisIsian.BERKAS)
                .flatMap(i -> kunci(i).stream())
                .toList();
    }

    List<String> kunci(Isian i) {
        if (i.jenis() == JenisIsian.JADWAL) {
            return FormJadwal.BAGIAN.stream().map(b -> i.kode() + "." + b).toList();
        }
        return i.perFokus() ? fokus.stream().map(f -> i.kode() + "." + f.kode()).toList() : List.of(i.kode());
    }

    boolean milik(Pengisi oleh, String kunci) {
        return kunci(oleh).contains(kunci);
    }

    /** What may not stand there, in a draft either. */
    List<Salah> salah(Pengisi oleh, IsiDokumen isi) {
        List<Salah> hasil = new ArrayList<>();
        for (Isian i : isian(oleh)) {
            for (String k : kunci(i)) {
                String teks = isi.teks(k);
                if (teks.length() > TERPANJANG) {
                    hasil.add(new Salah(
                            k,
                            sebut(i, k) + " paling panjang " + TERPANJANG + " huruf; sekarang " + teks.length() + "."));
                } else if (!teks.isEmpty()) {
                    salah(i, k, isi, hasil);
                }
            }
        }
        return hasil;
    }

    private void salah(Isian i, String k, IsiDokumen isi, List<Salah> hasil) {
        switch (i.jenis()) {
            case SKALA -> {
                if (skala(i).tingkat(isi.teks(k)).isEmpty()) {
                    hasil.add(new Salah(k, sebut(i, k) + ": pilih salah satu tingkat yang ada."));
                }
            }
            case FOKUS -> {
                Set<String> ada = fokus.stream().map(FokusPerilaku::kode).collect(Collectors.toSet());
                if (!ada.containsAll(isi.pilihan(k))) {
                    hasil.add(new Salah(k, i.judul() + ": pilih dari fokus perilaku indikator ini."));
                }
            }
            case TEKS, JADWAL, BERKAS -> {}
        }
    }

    /** What is missing before it can be handed in, or rated. */
    List<Salah> kurang(Pengisi oleh, IsiDokumen isi) {
        List<Salah> hasil = new ArrayList<>();
        for (Isian i : isian(oleh)) {
            if (i.jenis() == JenisIsian.JADWAL) {
                if (i.wajib() && !(isi.ada(i.kode() + ".tanggal") && isi.ada(i.kode() + ".jam"))) {
                    hasil.add(new Salah(i.kode() + ".tanggal", "Isi tanggal dan jam " + i.judul() + "."));
                }
            } else if (i.jenis() == JenisIsian.FOKUS) {
                if (isi.pilihan(i.kode()).size() < i.palingSedikit()) {
                    hasil.add(new Salah(
                            i.kode(), i.judul() + ": pilih paling sedikit " + Bilangan.kata(i.palingSedikit()) + "."));
                }
            } else if (i.wajib() && (i.jenis() != JenisIsian.BERKAS || peran == Peran.GURU)) {
                // A lesson plan is a guru's; a kepala sekolah may add the material of his activity.
                kunci(i).stream().filter(k -> !isi.ada(k)).forEach(k -> hasil.add(new Salah(k, ajakan(i, k))));
            }
        }
        return hasil;
    }

    private String ajakan(Isian i, String k) {
        return switch (i.jenis()) {
            case SKALA -> "Pilih " + sebut(i, k) + ".";
            case BERKAS -> "Unggah " + i.judul() + ".";
            default -> "Isi " + sebut(i, k) + ".";
        };
    }

    /** The field in words; of a fokus, with its number as the page shows it. */
    String sebut(Isian i, String k) {
        if (!i.perFokus()) {
            return i.judul();
        }
        for (int n = 0; n < fokus.size(); n++) {
            if (k.endsWith("." + fokus.get(n).kode())) {
                return i.judul() + " fokus " + (n + 1);
            }
        }
        return i.judul();
    }
}
