package id.teladan.pelaksanaan.pengamat;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import id.teladan.web.Galat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed to name an observer; {@code satuan} are the schools that were ticked, {@code cari} part of their names. */
record PengamatForm(
        @Nullable String orang,
        @Nullable String sk,
        @Nullable String mulai,
        @Nullable String sampai,
        @Nullable List<UUID> satuan,
        @Nullable String cari) {

    static String rapi(@Nullable String teks) {
        return teks == null ? "" : teks.strip();
    }

    List<SatuanId> sekolah() {
        return satuan == null
                ? List.of()
                : satuan.stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(SatuanId::new)
                        .toList();
    }

    List<Galat> periksa() {
        List<Galat> galat = new ArrayList<>();
        if (pegawai() == null) {
            galat.add(new Galat("orang", "Pilih siapa yang ditunjuk."));
        }
        if (rapi(sk).isEmpty()) {
            galat.add(new Galat("sk", "Isi nomor SK penunjukannya."));
        } else if (rapi(sk).length() > AturanPengamat.SK_TERPANJANG) {
            galat.add(new Galat("sk", "Nomor SK paling panjang " + AturanPengamat.SK_TERPANJANG + " huruf."));
        }
        if (tanggal(mulai) == null) {
            galat.add(new Galat("mulai", "Isi hari pertama seperti 2026-03-14, tahun-bulan-tanggal."));
        }
        if (tanggal(sampai) == null) {
            galat.add(new Galat("sampai", "Isi hari terakhir seperti 2026-03-14, tahun-bulan-tanggal."));
        }
        return galat;
    }

    /** What is asked; only when nothing is {@link #periksa wrong}. */
    UsulPengamat usul() {
        return new UsulPengamat(
                Objects.requireNonNull(pegawai()),
                sekolah(),
                rapi(sk),
                Objects.requireNonNull(tanggal(mulai)),
                Objects.requireNonNull(tanggal(sampai)));
    }

    private @Nullable PegawaiId pegawai() {
        try {
            return PegawaiId.of(rapi(orang));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Between 2000 and 2999: what lies beyond is a slip, and the database would not take every year. */
    private static @Nullable LocalDate tanggal(@Nullable String teks) {
        try {
            LocalDate t = LocalDate.parse(rapi(teks));
            return t.getYear() / 1000 == 2 ? t : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
