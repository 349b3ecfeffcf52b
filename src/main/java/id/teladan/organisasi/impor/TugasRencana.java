package id.teladan.organisasi.impor;

import id.teladan.organisasi.impor.BarisPratinjau.Beda;
import id.teladan.organisasi.impor.Keadaan.TugasKini;
import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import id.teladan.umum.Uuid7;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one assignment, after the import.
 *
 * @param baris row of the file; 0 when its cause is that nobody names it
 * @param kini the assignment that there is; null when it is new
 * @param bolehPilih whether the admin decides by a tick
 */
record TugasRencana(
        int baris,
        UUID pegawai,
        String nama,
        Peran peran,
        @Nullable UUID satuan,
        String tempat,
        boolean induk,
        LocalDate mulai,
        @Nullable LocalDate sampai,
        @Nullable String nomorSk,
        @Nullable TugasKini kini,
        boolean akhiri,
        boolean bolehPilih,
        boolean dipilih,
        List<String> catatan) {

    Rentang rentang() {
        return new Rentang(mulai, sampai);
    }

    /** The end of an assignment that there is, on the given last day, for a reason. */
    static TugasRencana akhiri(
            int baris, TugasKini k, String nama, String tempat, LocalDate sampai, boolean dipilih, String sebab) {
        LocalDate akhir = sampai.isBefore(k.mulai()) ? k.mulai() : sampai;
        return new TugasRencana(
                baris,
                k.pegawai(),
                nama,
                k.peran(),
                k.satuan(),
                tempat,
                k.induk(),
                k.mulai(),
                akhir,
                k.nomorSk(),
                k,
                true,
                true,
                dipilih,
                List.of(sebab));
    }

    TugasRencana denganPilihan(boolean dipilih, String sebab) {
        List<String> c = new ArrayList<>(catatan);
        c.add(sebab);
        return new TugasRencana(
                baris, pegawai, nama, peran, satuan, tempat, induk, mulai, sampai, nomorSk, kini, akhiri, true, dipilih,
                c);
    }

    String judul() {
        return nama + ": " + peran.sebutan() + " · " + tempat;
    }

    BarisPratinjau pratinjau() {
        TugasKini k = kini;
        List<Beda> beda = new ArrayList<>();
        Selisih x = new Selisih(new LinkedHashMap<>(), new LinkedHashMap<>(), beda);
        x.diam("pegawai_id", pegawai.toString());
        x.diam("peran", peran.name());
        if (satuan != null) {
            x.diam("satuan_id", satuan.toString());
        }
        x.ya("induk", "Sekolah induk", k == null ? null : k.induk(), induk, "Ya", "Tidak");
        x.tanggal("mulai", "Mulai", k == null ? null : k.mulai(), mulai);
        x.tanggal("sampai", "Sampai", k == null ? null : k.sampai(), sampai);
        x.teks("nomor_sk", "Nomor SK", k == null ? null : k.nomorSk(), nomorSk);
        Aksi aksi = k == null ? Aksi.TAMBAH : beda.isEmpty() ? Aksi.TETAP : akhiri ? Aksi.AKHIRI : Aksi.UBAH;
        boolean pilih = bolehPilih && aksi.menulis();
        return new BarisPratinjau(
                baris,
                Objek.PENUGASAN,
                k == null ? Uuid7.baru() : k.id(),
                aksi,
                judul(),
                x.isi(aksi, catatan),
                pilih,
                !pilih || dipilih);
    }
}
