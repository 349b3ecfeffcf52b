package id.teladan.organisasi.impor;

import id.teladan.organisasi.impor.Keadaan.TugasKini;
import id.teladan.organisasi.impor.Masukan.TugasMasuk;
import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans the assignments of the staff spreadsheet: what a row says of the dates counts; an empty cell leaves them as they are. */
final class TugasPegawai {
    private final DaftarTugas daftar;
    private final Set<String> terpakai = new HashSet<>();

    TugasPegawai(DaftarTugas daftar) {
        this.daftar = daftar;
    }

    /** Why the assignment of this row is refused; null when it was planned. */
    @Nullable
    GalatBaris rencanakan(RencanaOrang o, int baris, TugasMasuk t, RencanaSatuan.@Nullable Tujuan tujuan) {
        UUID satuan = tujuan == null ? null : tujuan.id();
        TugasKini kini = kini(o.id(), t, satuan);
        LocalDate mulai = t.mulai() != null ? t.mulai() : kini != null ? kini.mulai() : daftar.hari();
        LocalDate sampai = t.sampai() != null ? t.sampai() : kini == null ? null : kini.sampai();
        if (sampai != null && sampai.isBefore(mulai)) {
            return new GalatBaris(
                    "Sampai",
                    t.mulai() == null && kini == null
                            ? "sudah lewat, jadi kolom Mulai wajib diisi."
                            : "mendahului tanggal mulainya.");
        }
        if (!terpakai.add(kunci(o.id(), t, satuan, kini, mulai))) {
            return new GalatBaris(
                    "Nama, Peran", "baris ganda: orang, peran, dan tempat ini sudah ada pada baris lain.");
        }
        TugasRencana r = rencana(o, baris, t, tujuan, kini, mulai, sampai);
        daftar.tambah(kini == null ? denganKeraguan(r, t) : r);
        return null;
    }

    private static TugasRencana rencana(
            RencanaOrang o,
            int baris,
            TugasMasuk t,
            RencanaSatuan.@Nullable Tujuan tujuan,
            @Nullable TugasKini kini,
            LocalDate mulai,
            @Nullable LocalDate sampai) {
        boolean bawaan = kini != null ? kini.induk() : t.peran() == Peran.GURU || t.peran() == Peran.KEPALA_SEKOLAH;
        boolean induk = t.induk() != null ? t.induk() : bawaan;
        return new TugasRencana(
                baris,
                o.id(),
                o.nama(),
                t.peran(),
                tujuan == null ? null : tujuan.id(),
                tujuan == null ? "Dinas" : tujuan.nama(),
                induk && t.peran().diSatuan(),
                mulai,
                sampai,
                t.nomorSk() != null ? t.nomorSk() : kini == null ? null : kini.nomorSk(),
                kini,
                kini != null
                        && kini.sampai() == null
                        && sampai != null
                        && kini.mulai().equals(mulai),
                false,
                true,
                List.of());
    }

    /** A person who was ended and whom an undated row names again is only taken back when the admin says so. */
    private TugasRencana denganKeraguan(TugasRencana r, TugasMasuk t) {
        return t.mulai() != null ? r : ragukan(daftar, r);
    }

    static TugasRencana ragukan(DaftarTugas daftar, TugasRencana r) {
        return daftar.milik(r.pegawai()).stream()
                .filter(k -> k.peran() == r.peran() && Objects.equals(k.satuan(), r.satuan()))
                .map(TugasKini::sampai)
                .filter(s -> s != null && s.isBefore(daftar.hari()))
                .max(Comparator.naturalOrder())
                .map(s -> r.denganPilihan(
                        false,
                        "Penugasan yang sama sudah diakhiri pada " + id.teladan.umum.Tanggal.panjang(s)
                                + ". Centang bila memang bertugas lagi."))
                .orElse(r);
    }

    private static String kunci(
            UUID orang, TugasMasuk t, @Nullable UUID satuan, @Nullable TugasKini kini, LocalDate mulai) {
        return kini != null ? "k" + kini.id() : orang + "|" + t.peran() + "|" + satuan + "|" + mulai;
    }

    private @Nullable TugasKini kini(UUID orang, TugasMasuk t, @Nullable UUID satuan) {
        List<TugasKini> sejenis = daftar.milik(orang).stream()
                .filter(k -> k.peran() == t.peran() && Objects.equals(k.satuan(), satuan))
                .sorted(Comparator.comparing(TugasKini::mulai).reversed())
                .toList();
        LocalDate mulai = t.mulai();
        for (TugasKini k : sejenis) {
            if (mulai != null ? k.mulai().equals(mulai) : k.rentang().memuat(daftar.hari())) {
                return k;
            }
        }
        LocalDate dari = mulai != null ? mulai : t.sampai();
        if (dari == null || (t.sampai() != null && t.sampai().isBefore(dari))) {
            return null;
        }
        Rentang masuk = new Rentang(dari, t.sampai());
        return sejenis.stream()
                .filter(k -> k.rentang().bertemu(masuk))
                .findFirst()
                .orElse(null);
    }
}
