package id.teladan.organisasi;

import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The door of the room organisasi for the rooms below it. */
public interface Organisasi {
    List<DinasRingkas> semuaDinas();

    DinasRingkas dinas(DinasId dinas);

    /** The person with the post that makes his plan on that day; empty when the dinas has no such person. */
    Optional<DataDiri> dataDiri(DinasId dinas, PegawaiId pegawai, LocalDate hari);

    /** All assignments of a person that hold on the day, the sekolah induk first. */
    List<PenugasanRingkas> penugasan(DinasId dinas, PegawaiId pegawai, LocalDate hari);

    /**
     * Who assesses this person on the day: a guru, the definitive kepala sekolah of his sekolah induk; a kepala sekolah, and a
     * Plt at his own school, the kepala dinas; without a definitive kepala sekolah the given rule decides. Never the person
     * himself.
     */
    PejabatPenilai pejabatPenilai(DinasId dinas, PegawaiId pegawai, LocalDate hari, AturanTanpaKepala aturan);

    /** The pejabat penilai of the pejabat penilai, to whom a second objection goes. */
    PejabatPenilai atasanPejabatPenilai(DinasId dinas, PegawaiId pegawai, LocalDate hari, AturanTanpaKepala aturan);

    /** Everyone whose pejabat penilai this person is on the day, by name. One SQL statement, for 200 people as for 5. */
    List<Bawahan> bawahan(DinasId dinas, PegawaiId penilai, LocalDate hari, AturanTanpaKepala aturan);

    /** The newest Rapor Pendidikan of the school, if one was uploaded. */
    Optional<Rapor> rapor(DinasId dinas, SatuanId satuan);

    /**
     * The employee corrects pangkat/golongan and jenjang jabatan after his last SK; every other field is mended at its source.
     *
     * @return false when the record was changed meanwhile ({@code versi} is old): nothing was written
     */
    boolean ubahDataDiri(
            DinasId dinas,
            PegawaiId pegawai,
            @Nullable String golongan,
            @Nullable String jenjangJabatan,
            int versi,
            Instant kini);

    /** Names of people of one dinas, for histories; one statement. */
    java.util.Map<PegawaiId, String> nama(DinasId dinas, java.util.Collection<PegawaiId> pegawai);
}
