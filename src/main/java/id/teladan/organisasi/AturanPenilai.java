package id.teladan.organisasi;

import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who assesses whom on one day, over the assignments of a dinas (PermenPANRB 6/2022; 2024 help pages). Where the data hold two
 * kepala of one place on the day, the one who started last counts; the pages show it as a finding. {@link PenilaiRepository}
 * states the same rule in SQL for whole lists, and a test compares the two.
 */
final class AturanPenilai {
    static final String ADMIN_DINAS = "admin dinas";

    /** Of the day; of the person who is asked about, those of the day on which he had his post. */
    private final List<FaktaPenugasan> berlaku;
    /** Of the day, also his. */
    private final List<FaktaPenugasan> kini;

    private final FaktaPenilai fakta;
    private final LocalDate hari;
    private final String namaDinas;

    /** @param fakta at least those of the person asked about, of the kepala and Plt of his schools, and of the kepala dinas */
    AturanPenilai(List<FaktaPenugasan> fakta, LocalDate hari, String namaDinas) {
        this(new FaktaPenilai(fakta, List.of(), Map.of()), hari, namaDinas);
    }

    AturanPenilai(FaktaPenilai fakta, LocalDate hari, String namaDinas) {
        this.fakta = fakta;
        this.kini = fakta.penugasan().stream().filter(f -> f.berlaku(hari)).toList();
        this.berlaku = kini;
        this.hari = hari;
        this.namaDinas = namaDinas;
    }

    /**
     * For who had his post on the day {@code pada} and has left it since: whoever leads there on {@code hari} assesses him, with the
     * delegates of that day. Where he leads there himself by now, the dinas does.
     */
    AturanPenilai(FaktaPenilai fakta, PegawaiId siapa, LocalDate pada, LocalDate hari, String namaDinas) {
        this.fakta = fakta;
        this.kini = fakta.penugasan().stream().filter(f -> f.berlaku(hari)).toList();
        this.berlaku = fakta.penugasan().stream()
                .filter(f -> f.berlaku(f.pegawai().equals(siapa) ? pada : hari))
                .toList();
        this.hari = hari;
        this.namaDinas = namaDinas;
    }

    /** The assignment for which the person makes a plan: kepala sekolah before guru at the sekolah induk. */
    Optional<FaktaPenugasan> jabatan(PegawaiId pegawai) {
        return terbaru(f -> f.pegawai().equals(pegawai) && f.peran() == Peran.KEPALA_SEKOLAH)
                .or(() -> terbaru(f -> f.pegawai().equals(pegawai) && f.peran() == Peran.GURU && f.induk()));
    }

    PejabatPenilai penilai(PegawaiId pegawai, AturanTanpaKepala aturan) {
        Optional<FaktaPenugasan> jabatan = jabatan(pegawai);
        if (jabatan.isEmpty()) {
            return tanpaRencana(pegawai);
        }
        FaktaPenugasan j = jabatan.get();
        SatuanId satuan = Objects.requireNonNull(j.satuan());
        if (j.peran() == Peran.KEPALA_SEKOLAH) {
            return kepalaDinas(pegawai, KalimatPenilai.UNTUK_KEPALA_SEKOLAH);
        }
        if (ada(f -> f.pegawai().equals(pegawai) && pltDi(f, satuan))) {
            return kepalaDinas(pegawai, KalimatPenilai.untukPlt(j.tempat()));
        }
        if (memimpinKini(pegawai, satuan)) {
            return kepalaDinas(pegawai, KalimatPenilai.kiniMemimpin(j.tempat()));
        }
        return terbaru(f -> f.peran() == Peran.KEPALA_SEKOLAH && satuan.equals(f.satuan()))
                .<PejabatPenilai>map(k -> orang(pegawai, k, KalimatPenilai.kepala(k), KalimatPenilai.definitif(k)))
                .orElseGet(() -> tanpaKepala(pegawai, j.tempat(), terbaru(f -> pltDi(f, satuan)), aturan));
    }

    private boolean memimpinKini(PegawaiId pegawai, SatuanId satuan) {
        return terbaru(kini, f -> f.peran() == Peran.KEPALA_SEKOLAH && satuan.equals(f.satuan()))
                .or(() -> terbaru(kini, f -> pltDi(f, satuan)))
                .filter(f -> f.pegawai().equals(pegawai))
                .isPresent();
    }

    /** Since when this superior of the person has his post; null for a Plt, beside whom there may have been another. */
    @Nullable
    LocalDate sejak(PegawaiId pegawai, PejabatPenilai penilai) {
        FaktaPenugasan jabatan = jabatan(pegawai).orElse(null);
        SatuanId satuan = jabatan == null ? null : jabatan.satuan();
        return kini.stream()
                .filter(f ->
                        penilai instanceof PejabatPenilai.Orang o && f.pegawai().equals(o.id()))
                .filter(f -> f.peran() == Peran.KEPALA_DINAS
                        || f.peran() == Peran.KEPALA_SEKOLAH && Objects.equals(f.satuan(), satuan))
                .map(f -> f.rentang().mulai())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** To whom a second objection goes. */
    PejabatPenilai atasanPenilai(PegawaiId pegawai, AturanTanpaKepala aturan) {
        Optional<FaktaPenugasan> jabatan = jabatan(pegawai);
        if (jabatan.isEmpty()) {
            return tanpaRencana(pegawai);
        }
        PejabatPenilai dinas = kepalaDinas(pegawai, KalimatPenilai.ATASAN_KEPALA);
        boolean dinasMenilai = penilai(pegawai, aturan) instanceof PejabatPenilai.Orang o
                && dinas instanceof PejabatPenilai.Orang d
                && o.id().equals(d.id());
        return jabatan.get().peran() == Peran.KEPALA_SEKOLAH || dinasMenilai
                ? new PejabatPenilai.TidakAda(KalimatPenilai.ATASAN_TIDAK_TERCATAT, ADMIN_DINAS)
                : dinas;
    }

    private PejabatPenilai tanpaKepala(
            PegawaiId pegawai, String tempat, Optional<FaktaPenugasan> plt, AturanTanpaKepala aturan) {
        if (aturan == AturanTanpaKepala.DISETUJUI_SISTEM) {
            return new PejabatPenilai.OlehSistem(KalimatPenilai.olehSistem(tempat, plt));
        }
        return plt.<PejabatPenilai>map(p -> orang(pegawai, p, KalimatPenilai.plt(p), KalimatPenilai.dinilaiPlt(p)))
                .orElseGet(
                        () -> new PejabatPenilai.TidakAda(KalimatPenilai.tanpaKepalaDanPlt(tempat, hari), ADMIN_DINAS));
    }

    private PejabatPenilai kepalaDinas(PegawaiId pegawai, String sebab) {
        Optional<FaktaPenugasan> kepala = terbaru(kini, f -> f.peran() == Peran.KEPALA_DINAS);
        if (kepala.isEmpty()) {
            return new PejabatPenilai.TidakAda(KalimatPenilai.tanpaKepalaDinas(namaDinas, hari, sebab), ADMIN_DINAS);
        }
        FaktaPenugasan k = kepala.get();
        if (k.pegawai().equals(pegawai)) {
            return new PejabatPenilai.TidakAda(KalimatPenilai.diriSendiri(namaDinas), ADMIN_DINAS);
        }
        return orang(pegawai, k, KalimatPenilai.kepalaDinas(namaDinas), KalimatPenilai.dinas(k, sebab));
    }

    private PejabatPenilai.Orang orang(PegawaiId pemilik, FaktaPenugasan pimpinan, String jabatan, String alasan) {
        return new PejabatPenilai.Orang(
                pimpinan.pegawai(),
                pimpinan.nama(),
                jabatan,
                alasan,
                AturanWakil.untuk(pemilik, pimpinan, kini, fakta.wakil(), hari).orElse(null),
                fakta.cuti().get(pimpinan.pegawai()),
                new RantaiPenilai.Identitas(
                        pimpinan.pegawai(),
                        pimpinan.nama(),
                        pimpinan.nip(),
                        pimpinan.golongan(),
                        pimpinan.peran().jabatan(),
                        pimpinan.tempat()));
    }

    private PejabatPenilai tanpaRencana(PegawaiId pegawai) {
        List<FaktaPenugasan> miliknya =
                berlaku.stream().filter(f -> f.pegawai().equals(pegawai)).toList();
        if (miliknya.isEmpty()) {
            return new PejabatPenilai.TidakAda(KalimatPenilai.tanpaPenugasan(hari), ADMIN_DINAS);
        }
        Optional<FaktaPenugasan> guru =
                miliknya.stream().filter(f -> f.peran() == Peran.GURU).max(FaktaPenugasan.TERBARU);
        String alasan =
                guru.map(KalimatPenilai::tanpaInduk).orElseGet(() -> KalimatPenilai.tanpaRencana(miliknya.getFirst()));
        return new PejabatPenilai.TidakAda(alasan, ADMIN_DINAS);
    }

    private static boolean pltDi(FaktaPenugasan f, SatuanId satuan) {
        return f.peran() == Peran.PLT_KEPALA_SEKOLAH && satuan.equals(f.satuan());
    }

    private boolean ada(Predicate<FaktaPenugasan> syarat) {
        return berlaku.stream().anyMatch(syarat);
    }

    private Optional<FaktaPenugasan> terbaru(Predicate<FaktaPenugasan> syarat) {
        return terbaru(berlaku, syarat);
    }

    private static Optional<FaktaPenugasan> terbaru(List<FaktaPenugasan> dari, Predicate<FaktaPenugasan> syarat) {
        return dari.stream().filter(syarat).max(FaktaPenugasan.TERBARU);
    }
}
