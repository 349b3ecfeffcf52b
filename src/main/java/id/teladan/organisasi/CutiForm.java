package id.teladan.organisasi;

import static id.teladan.organisasi.Isian.isi;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Rentang;
import id.teladan.web.Galat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed to enter leave; of a superior, also who acts for him meanwhile. */
record CutiForm(
        @Nullable String jenis,
        @Nullable String mulai,
        @Nullable String sampai,
        @Nullable String keterangan,
        @Nullable String wakil) {

    CutiForm {
        jenis = Isian.rapi(jenis);
        mulai = Isian.rapi(mulai);
        sampai = Isian.rapi(sampai);
        keterangan = Isian.rapi(keterangan);
        wakil = Isian.rapi(wakil);
    }

    /** The same as values. */
    record Nilai(
            JenisCuti jenis,
            LocalDate mulai,
            LocalDate sampai,
            @Nullable String keterangan,
            @Nullable PegawaiId wakil) {
        Cuti cuti(UUID id, PegawaiId siapa) {
            return new Cuti(id, siapa, jenis, new Rentang(mulai, sampai), keterangan, false);
        }
    }

    List<Galat> periksa() {
        List<Galat> galat = new ArrayList<>();
        if (Isian.dari(JenisCuti.class, isi(jenis)).isEmpty()) {
            galat.add(new Galat("jenis", "Pilih jenis cuti"));
        }
        Isian.tanggalWajib(galat, "mulai", "Mulai tanggal", isi(mulai));
        Isian.tanggalWajib(galat, "sampai", "Hari terakhir", isi(sampai));
        Isian.panjang(galat, "keterangan", "Keterangan", isi(keterangan), Isian.SEBARIS);
        if (!isi(wakil).isEmpty() && pegawai() == null) {
            galat.add(new Galat("wakil", "Pilih wakil dari daftar, atau kosongkan"));
        }
        return galat;
    }

    /** Only after {@link #periksa} found nothing. */
    Nilai nilai() {
        return new Nilai(
                Isian.dari(JenisCuti.class, isi(jenis)).orElseThrow(),
                Isian.tanggal(isi(mulai)).orElseThrow(),
                Isian.tanggal(isi(sampai)).orElseThrow(),
                Isian.atauNull(isi(keterangan)),
                pegawai());
    }

    private @Nullable PegawaiId pegawai() {
        try {
            return PegawaiId.of(isi(wakil));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
