package id.teladan.periode;

import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Kepastian;
import id.teladan.umum.Peran;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule set in one version: everything that differs by year. Read from {@code ketentuan/<id>/*.yaml} and pinned by a period with
 * its digest.
 *
 * @param sidik SHA-256 over the files of the set
 * @param peserta who makes a plan: GURU, KEPALA_SEKOLAH (others of the regulation come when their catalogue is known)
 * @param poin bounds of Pengembangan Kompetensi; null when the set knows no points
 * @param jumlahPraktik how many indikator of Praktik Kinerja a plan has, exactly
 * @param jumlahPengembangan how many items of Pengembangan Kompetensi a plan has at least; 0 for no such rule
 * @param perilakuPerAspek behaviours chosen for each aspect, exactly
 * @param dapatDikembalikan whether the superior may return a plan with a note
 * @param buktiDiunggah whether evidence is uploaded (2024) or only confirmed by the superior (2025, 2026)
 * @param katalog by role (GURU, KEPALA_SEKOLAH)
 */
public record Ketentuan(
        String id,
        String sidik,
        String nama,
        String platform,
        List<DasarHukum> dasar,
        int periodePerTahun,
        Set<Peran> peserta,
        int jumlahPraktik,
        @Nullable Poin poin,
        int jumlahPengembangan,
        int perilakuPerAspek,
        boolean dapatDikembalikan,
        boolean buktiDiunggah,
        AturanTanpaKepala tanpaKepala,
        Map<Peran, Persetujuan> persetujuan,
        Map<Peran, Katalog> katalog) {

    /** The catalogue of a role; a role that takes no part is an {@link IllegalArgumentException}. */
    public Katalog untuk(Peran peran) {
        Katalog k = katalog.get(peran);
        if (k == null) {
            throw new IllegalArgumentException("Ketentuan " + id + " tidak memuat katalog untuk " + peran);
        }
        return k;
    }

    /** A clause of law or circular on which the set stands. */
    public record DasarHukum(String nama, Kepastian kepastian) {}

    /** Who approves a plan: the pejabat penilai, or the system at submission. */
    public enum Persetujuan {
        ORANG,
        SISTEM
    }

    /**
     * Points of Pengembangan Kompetensi (Perdirjen GTK 7607: 32 to 128 a semester, "dianjurkan").
     *
     * @param kurangMenghalangi whether a sum below {@code paling sedikit} blocks handing in, or only warns
     */
    public record Poin(int palingSedikit, int palingBanyak, boolean kurangMenghalangi) {}

    /** What a role may choose from. */
    public record Katalog(
            List<KelompokPraktik> kelompok,
            List<Indikator> praktik,
            List<RhkPengembangan> pengembangan,
            List<TugasTambahan> tugas,
            List<AspekPerilaku> perilaku) {

        public Optional<Indikator> indikator(String kode) {
            return praktik.stream().filter(i -> i.kode().equals(kode)).findFirst();
        }

        public Optional<RhkPengembangan> rhk(String kode) {
            return pengembangan.stream().filter(r -> r.kode().equals(kode)).findFirst();
        }

        public Optional<TugasTambahan> tugasTambahan(String kode) {
            return tugas.stream().filter(t -> t.kode().equals(kode)).findFirst();
        }

        public Optional<PilihanPerilaku> pilihan(String kode) {
            return perilaku.stream()
                    .flatMap(a -> a.pilihan().stream())
                    .filter(p -> p.kode().equals(kode))
                    .findFirst();
        }

        /** The tasks offered at a school of this jenjang; a task without jenjang is offered everywhere. */
        public List<TugasTambahan> tugasDi(@Nullable Jenjang jenjang) {
            return tugas.stream()
                    .filter(t -> t.jenjang().isEmpty()
                            || (jenjang != null && t.jenjang().contains(jenjang)))
                    .toList();
        }
    }

    /** A heading of Praktik Kinerja; {@code kodeRapor} is the indicator of Rapor Pendidikan that recommends it. */
    public record KelompokPraktik(String kode, String kodeRapor, String judul, Kepastian kepastian) {}

    /** A sub-indikator of Praktik Kinerja with its rubric (fokus perilaku). {@code kodeRapor} is that of its group. */
    public record Indikator(
            String kode,
            @Nullable String kelompok,
            String kodeRapor,
            String judul,
            String uraian,
            List<FokusPerilaku> fokus,
            Kepastian kepastian) {}

    /**
     * A behaviour that is observed.
     *
     * @param sumber "resmi", "tidak_resmi" (read on unofficial pages only) or "usulan" (worded by Teladan where no source has it)
     * @param kepastian of the title, {@code kepastianRubrik} of what is to be done and avoided (always in Teladan's own words)
     */
    public record FokusPerilaku(
            String kode,
            String judul,
            List<String> dianjurkan,
            List<String> dihindari,
            String sumber,
            Kepastian kepastian,
            Kepastian kepastianRubrik) {}

    /** A role of Pengembangan Kompetensi; {@code poin} per unit, null where the set knows no points. */
    public record RhkPengembangan(
            String kode,
            String judul,
            String ringkas,
            @Nullable Integer poin,
            String satuan,
            List<String> bukti,
            Kepastian kepastian) {}

    /** A tugas tambahan; empty {@code jenjang} means all. {@code kepastianJtm} is null where {@code jtm} is. */
    public record TugasTambahan(
            String kode,
            String judul,
            Set<Jenjang> jenjang,
            String dasar,
            @Nullable Integer jtm,
            Kepastian kepastian,
            @Nullable KepastianJtm kepastianJtm) {
        /** The hours with how sure they are; empty where none are known. */
        public String setara() {
            return jtm == null || kepastianJtm == null
                    ? ""
                    : "setara " + jtm + " jam tatap muka" + kepastianJtm.tanda();
        }
    }

    /** How sure the hours of a tugas tambahan are; {@code catatan} says what the sources quarrel about. */
    public record KepastianJtm(Yakin yakin, @Nullable String catatan) {
        public enum Yakin {
            PASTI,
            MUNGKIN,
            DIPERDEBATKAN
        }

        String tanda() {
            return switch (yakin) {
                case PASTI -> "";
                case MUNGKIN -> " (mungkin)";
                case DIPERDEBATKAN -> " (" + catatan + ")";
            };
        }
    }

    /** One of the seven BerAKHLAK aspects with its guiding behaviours. */
    public record AspekPerilaku(String kode, String judul, List<PilihanPerilaku> pilihan) {}

    /** {@code kode} is the aspect's code, a hyphen and a number, such as BP-1. */
    public record PilihanPerilaku(String kode, String teks) {}
}
