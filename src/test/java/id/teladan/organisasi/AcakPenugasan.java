package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** Random assignments of a small dinas, contradictions included: several kepala, several posts, ended and mistaken ones. */
final class AcakPenugasan {
    static final LocalDate AWAL = LocalDate.of(2024, 1, 1);
    static final int HARI = 20;
    /** Mostly guru and kepala, as in life, so that the interesting cases meet. */
    private static final List<Peran> PERAN = List.of(
            Peran.GURU,
            Peran.GURU,
            Peran.GURU,
            Peran.GURU,
            Peran.KEPALA_SEKOLAH,
            Peran.KEPALA_SEKOLAH,
            Peran.PLT_KEPALA_SEKOLAH,
            Peran.PLT_KEPALA_SEKOLAH,
            Peran.KEPALA_DINAS,
            Peran.PENGAWAS,
            Peran.ADMIN_SATUAN);

    final List<PegawaiId> orang;
    final List<SatuanId> sekolah;
    final List<FaktaPenugasan> fakta = new ArrayList<>();
    /** Half as many as there are assignments of superiors; most of them to people of the place, as in life. */
    final List<FaktaWakil> wakil = new ArrayList<>();

    AcakPenugasan(Random acak, int orang, int sekolah, int penugasan) {
        this.orang =
                Stream.generate(() -> new PegawaiId(uuid(acak))).limit(orang).toList();
        this.sekolah =
                Stream.generate(() -> new SatuanId(uuid(acak))).limit(sekolah).toList();
        for (int i = 0; i < penugasan; i++) {
            fakta.add(satu(acak));
        }
        for (FaktaPenugasan f : fakta) {
            if (AturanWakil.memimpin(f.peran()) && acak.nextInt(3) > 0) {
                wakil.add(wakil(acak, f));
            }
        }
    }

    FaktaPenilai semua() {
        return new FaktaPenilai(fakta, wakil, Map.of());
    }

    private FaktaWakil wakil(Random acak, FaktaPenugasan pimpinan) {
        List<PegawaiId> rekan = fakta.stream()
                .filter(f -> acak.nextInt(5) == 0 || Objects.equals(f.satuan(), pimpinan.satuan()))
                .map(FaktaPenugasan::pegawai)
                .filter(p -> !p.equals(pimpinan.pegawai()))
                .toList();
        PegawaiId siapa = rekan.isEmpty()
                ? orang.stream()
                        .filter(p -> !p.equals(pimpinan.pegawai()))
                        .findFirst()
                        .orElseThrow()
                : rekan.get(acak.nextInt(rekan.size()));
        LocalDate mulai = AWAL.plusDays(acak.nextInt(HARI));
        return new FaktaWakil(
                uuid(acak),
                pimpinan.pegawai(),
                pimpinan.satuan(),
                siapa,
                "Pegawai " + orang.indexOf(siapa),
                new Rentang(mulai, mulai.plusDays(acak.nextInt(HARI))),
                "Cuti",
                acak.nextInt(10) == 0);
    }

    /** Any bits, so that the sign bit of an id is set as often as not. */
    private static UUID uuid(Random acak) {
        return new UUID(acak.nextLong(), acak.nextLong());
    }

    private FaktaPenugasan satu(Random acak) {
        PegawaiId siapa = orang.get(acak.nextInt(orang.size()));
        Peran peran = PERAN.get(acak.nextInt(PERAN.size()));
        SatuanId di = peran.diSatuan() ? sekolah.get(acak.nextInt(sekolah.size())) : null;
        LocalDate mulai = AWAL.plusDays(acak.nextInt(HARI));
        LocalDate sampai = acak.nextBoolean() ? null : mulai.plusDays(acak.nextInt(HARI));
        return new FaktaPenugasan(
                uuid(acak),
                siapa,
                "Pegawai " + orang.indexOf(siapa),
                peran,
                di,
                di == null ? "Dinas Pendidikan Kota Contoh" : "Sekolah " + sekolah.indexOf(di),
                acak.nextInt(4) > 0,
                new Rentang(mulai, sampai),
                acak.nextInt(10) == 0);
    }
}
