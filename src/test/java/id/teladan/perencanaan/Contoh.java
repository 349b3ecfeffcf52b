package id.teladan.perencanaan;

import id.teladan.organisasi.PejabatPenilai;
import id.teladan.periode.Jendela;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.Ketentuan.AspekPerilaku;
import id.teladan.periode.Ketentuan.Indikator;
import id.teladan.periode.Ketentuan.KelompokPraktik;
import id.teladan.periode.Ketentuan.KepastianJtm;
import id.teladan.periode.Ketentuan.Persetujuan;
import id.teladan.periode.Ketentuan.PilihanPerilaku;
import id.teladan.periode.Ketentuan.Poin;
import id.teladan.periode.Ketentuan.RhkPengembangan;
import id.teladan.periode.Ketentuan.TugasTambahan;
import id.teladan.periode.Tahap;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Kepastian;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cast and a small rule set for the rule tests: Bu Sari, her plan, Pak Budi who assesses her, Pak Tono above him. */
final class Contoh {
    static final Instant KINI = Instant.parse("2024-01-15T03:00:00Z");
    static final PegawaiId SARI = PegawaiId.baru();
    static final PegawaiId BUDI = PegawaiId.baru();
    static final PegawaiId TONO = PegawaiId.baru();
    static final PejabatPenilai PAK_BUDI =
            new PejabatPenilai.Orang(BUDI, "Budi Hartono, M.Pd.", "Kepala SDN Melati 1", "Kepala sekolah induk Anda.");
    static final PejabatPenilai PAK_TONO =
            new PejabatPenilai.Orang(TONO, "Tono", "Kepala Dinas Kota Contoh", "Kepala dinas.");
    static final Jendela TERBUKA = new Jendela(
            Tahap.PERENCANAAN,
            Instant.parse("2023-12-31T17:00:00Z"),
            Instant.parse("2024-01-31T17:00:00Z"),
            Zona.WIB,
            false,
            null);

    private Contoh() {}

    static Ketentuan ketentuan(@Nullable Poin poin, boolean dapatDikembalikan, Persetujuan guru) {
        return new Ketentuan(
                "uji",
                "sidik",
                "Ketentuan uji",
                "Teladan",
                List.of(),
                2,
                Set.of(Peran.GURU, Peran.KEPALA_SEKOLAH),
                1,
                poin,
                poin == null ? 1 : 0,
                1,
                dapatDikembalikan,
                true,
                AturanTanpaKepala.DISETUJUI_SISTEM,
                Map.of(Peran.GURU, guru, Peran.KEPALA_SEKOLAH, Persetujuan.ORANG),
                Map.of(Peran.GURU, katalog(), Peran.KEPALA_SEKOLAH, katalog()));
    }

    static Ketentuan ketentuan() {
        return ketentuan(new Poin(32, 128, true), true, Persetujuan.ORANG);
    }

    static Ketentuan.Katalog katalog() {
        return new Ketentuan.Katalog(
                List.of(
                        new KelompokPraktik("MK", "D.1.1", "Manajemen kelas", Kepastian.PASTI),
                        new KelompokPraktik("DP", "D.1.2", "Dukungan psikologis", Kepastian.PASTI)),
                List.of(
                        indikator("MK-1", "MK", "D.1.1", "Keteraturan Suasana Kelas"),
                        indikator("MK-2", "MK", "D.1.1", "Penerapan Disiplin Positif"),
                        indikator("DP-1", "DP", "D.1.2", "Umpan Balik Konstruktif")),
                List.of(rhk("PK-01", 8), rhk("PK-03", 36), rhk("PK-05", 4)),
                List.of(
                        new TugasTambahan(
                                "TT-01",
                                "Wakil Kepala",
                                Set.of(Jenjang.SMP),
                                "Permendikbud 15/2018",
                                12,
                                Kepastian.PASTI,
                                new KepastianJtm(KepastianJtm.Yakin.MUNGKIN, null)),
                        new TugasTambahan(
                                "TT-06",
                                "Wali Kelas",
                                Set.of(),
                                "Permendikbud 15/2018",
                                null,
                                Kepastian.MUNGKIN,
                                null)),
                List.of(
                        new AspekPerilaku(
                                "BP",
                                "Berorientasi Pelayanan",
                                List.of(new PilihanPerilaku("BP-1", "Ramah"), new PilihanPerilaku("BP-2", "Solutif"))),
                        new AspekPerilaku(
                                "AK",
                                "Akuntabel",
                                List.of(new PilihanPerilaku("AK-1", "Jujur"), new PilihanPerilaku("AK-2", "Cermat")))));
    }

    private static Indikator indikator(String kode, String kelompok, String rapor, String judul) {
        return new Indikator(kode, kelompok, rapor, judul, "", List.of(), Kepastian.PASTI);
    }

    private static RhkPengembangan rhk(String kode, int poin) {
        return new RhkPengembangan(kode, "RHK " + kode, kode, poin, "kegiatan", List.of(), Kepastian.PASTI);
    }

    static Isi lengkap() {
        return new Isi(List.of(
                Butir.of(Bagian.PRAKTIK, "MK-1"),
                new Butir(Bagian.PENGEMBANGAN, "PK-03", 1, null),
                new Butir(Bagian.TUGAS, "TT-06", null, "Kelas 4B"),
                Butir.of(Bagian.PERILAKU, "BP-1"),
                Butir.of(Bagian.PERILAKU, "AK-1")));
    }

    /** Bu Sari's complete plan in this status, with Data diri confirmed. */
    static Skp skp(StatusSkp status) {
        return skp(status, lengkap(), Tanda.baru(KINI).denganDataDiri(KINI));
    }

    static Skp skp(StatusSkp status, Isi isi, Tanda tanda) {
        return new Skp(
                SkpId.baru(),
                DinasId.baru(),
                PeriodeId.baru(),
                SARI,
                Peran.GURU,
                SatuanId.baru(),
                Jenjang.SD,
                status,
                0,
                isi,
                DaftarPenyesuaian.KOSONG,
                tanda,
                null);
    }

    /** An amendment of Bu Sari's complete plan in this status, in which her behaviour under Akuntabel changes. */
    static Skp perubahan(StatusSkp status, Tanda tanda) {
        Skp s = skp(StatusSkp.DISEPAKATI).ubah(1, null, Jenjang.SD, KINI);
        Isi isi = s.isi()
                .dengan(Bagian.PERILAKU, List.of(Butir.of(Bagian.PERILAKU, "BP-1"), Butir.of(Bagian.PERILAKU, "AK-2")));
        return new Skp(
                s.id(),
                s.dinas(),
                s.periode(),
                s.pemilik(),
                s.peran(),
                s.satuan(),
                s.jenjang(),
                status,
                0,
                isi,
                DaftarPenyesuaian.KOSONG,
                tanda,
                s.perubahan());
    }

    static Skp perubahan(StatusSkp status) {
        return perubahan(status, Tanda.baru(KINI).denganDataDiri(KINI));
    }

    static PegawaiId orang(Pihak p) {
        return switch (p) {
            case PEMILIK -> SARI;
            case PENILAI -> BUDI;
            case ATASAN_PENILAI, SISTEM -> TONO;
        };
    }

    static Tindakan oleh(Pihak p, Ketentuan k, @Nullable String catatan) {
        return new Tindakan(orang(p), p, KINI, k, TERBUKA, PAK_BUDI, PAK_TONO, catatan);
    }

    static Tindakan oleh(Pihak p) {
        return oleh(p, ketentuan(), "Catatan");
    }
}
