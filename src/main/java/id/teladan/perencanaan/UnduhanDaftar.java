package id.teladan.perencanaan;

import id.teladan.organisasi.Bawahan;
import id.teladan.periode.Ketentuan;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A superior's list as a table to be taken along. What an employee is still writing is his own and stays empty here. */
final class UnduhanDaftar {
    private static final List<TabelUnduhan.Kolom> KOLOM = List.of(
            new TabelUnduhan.Kolom("No", 6),
            new TabelUnduhan.Kolom("Nama", 34),
            new TabelUnduhan.Kolom("NIP", 22),
            new TabelUnduhan.Kolom("Jabatan", 22),
            new TabelUnduhan.Kolom("Status kepegawaian", 18),
            new TabelUnduhan.Kolom("Golongan", 11),
            new TabelUnduhan.Kolom("Satuan pendidikan", 30),
            new TabelUnduhan.Kolom("NPSN", 11),
            new TabelUnduhan.Kolom("Status rencana", 30),
            new TabelUnduhan.Kolom("Sejak", 18),
            new TabelUnduhan.Kolom("Diajukan", 18),
            new TabelUnduhan.Kolom("Disetujui", 18),
            new TabelUnduhan.Kolom("Disepakati", 18),
            new TabelUnduhan.Kolom("Praktik Kinerja", 40),
            new TabelUnduhan.Kolom("Poin", 8),
            new TabelUnduhan.Kolom("Tugas Tambahan", 16),
            new TabelUnduhan.Kolom("Penyesuaian", 13),
            new TabelUnduhan.Kolom("Keberatan", 11));

    /** When a plan was last handed in, approved and agreed. */
    record Waktu(
            @Nullable Instant diajukan,
            @Nullable Instant disetujui,
            @Nullable Instant disepakati) {
        static final Waktu KOSONG = new Waktu(null, null, null);
    }

    private final Ketentuan ketentuan;
    private final Map<SkpId, Skp> rencana;
    private final Map<SkpId, Waktu> waktu;

    UnduhanDaftar(Ketentuan ketentuan, Map<SkpId, Skp> rencana, Map<SkpId, Waktu> waktu) {
        this.ketentuan = ketentuan;
        this.rencana = rencana;
        this.waktu = waktu;
    }

    TabelUnduhan tabel(List<Baris> baris, Zona zona) {
        List<List<@Nullable Object>> isi = new ArrayList<>();
        for (Baris b : baris) {
            isi.add(sel(isi.size() + 1, b));
        }
        return new TabelUnduhan("Rencana kinerja", KOLOM, isi, zona);
    }

    private List<@Nullable Object> sel(int nomor, Baris b) {
        Bawahan o = b.orang();
        Skp s = b.terbaca() ? rencana.get(b.skp()) : null;
        Waktu w = b.skp() == null ? Waktu.KOSONG : waktu.getOrDefault(b.skp(), Waktu.KOSONG);
        Ketentuan.Katalog k = s == null ? null : ketentuan.untuk(s.peran());
        return Arrays.asList(
                nomor,
                b.nama(),
                o == null ? null : o.nip(),
                o == null ? b.keterangan() : o.jenisPtk(),
                o == null ? null : o.status().sebutan(),
                o == null ? null : o.golongan(),
                o == null ? null : o.namaSatuan(),
                o == null ? null : o.npsn().angka(),
                (b.berlaku() == null ? "" : StatusSkp.DISEPAKATI.bagiPenilai() + ". ") + b.kata(),
                b.sejak(),
                w.diajukan(),
                s == null || s.tanda().disetujui() == null ? null : w.disetujui(),
                b.status() == StatusSkp.DISEPAKATI ? w.disepakati() : null,
                s == null || k == null ? null : praktik(s, new NamaButir(k)),
                s == null || k == null || ketentuan.poin() == null
                        ? null
                        : s.efektif().poin(k),
                s == null ? null : s.efektif().bagian(Bagian.TUGAS).size(),
                s == null ? null : s.penyesuaian().daftar().size(),
                s == null ? null : s.tanda().keberatan());
    }

    static String praktik(Skp s, NamaButir nama) {
        return String.join(
                "; ",
                s.efektif().bagian(Bagian.PRAKTIK).stream().map(nama::judul).toList());
    }
}
