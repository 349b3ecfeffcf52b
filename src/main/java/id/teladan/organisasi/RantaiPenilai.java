package id.teladan.organisasi;

import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for those who rate: who assesses a person and who stands above, together, and how documents name people. */
@Service
@Transactional(readOnly = true)
public class RantaiPenilai {
    private final DinasRepository dinas;
    private final PenilaiRepository penilai;
    private final DinilaiRepository dinilai;
    private final IdentitasRepository identitas;

    RantaiPenilai(
            DinasRepository dinas,
            PenilaiRepository penilai,
            DinilaiRepository dinilai,
            IdentitasRepository identitas) {
        this.dinas = dinas;
        this.penilai = penilai;
        this.dinilai = dinilai;
        this.identitas = identitas;
    }

    /**
     * The pejabat penilai of the day, and his own, to whom an objection goes.
     *
     * @param sejak since when the first has his post; null where it cannot be said
     */
    public record Rantai(
            PejabatPenilai penilai,
            PejabatPenilai atasan,
            @Nullable LocalDate sejak) {}

    /** How a document names a person on a day; {@code tempat} is his school, or the dinas. */
    public record Identitas(
            PegawaiId id,
            String nama,
            @Nullable String nip,
            @Nullable String golongan,
            String jabatan,
            String tempat) {

        /** A person in the post for which he makes a plan, whatever else he is on that day. */
        public static Identitas dinilai(DataDiri d, String instansi) {
            String satuan = d.namaSatuan();
            return new Identitas(
                    d.id(),
                    d.nama(),
                    d.nip() == null ? null : d.nip().angka(),
                    d.golongan(),
                    d.jabatan(),
                    satuan == null ? instansi : satuan);
        }
    }

    /**
     * As {@link Organisasi#pejabatPenilai} and {@link Organisasi#atasanPejabatPenilai}, for the post that the person had on the day
     * {@code pada}: when he has left it since, he is assessed by whoever holds the post of his superior on {@code hari}, or by the
     * delegate of that day. One statement.
     */
    public Rantai rantai(DinasId dinas, PegawaiId pegawai, LocalDate pada, LocalDate hari, AturanTanpaKepala aturan) {
        AturanPenilai a = new AturanPenilai(
                penilai.fakta(dinas, pegawai, pada, hari),
                pegawai,
                pada,
                hari,
                this.dinas.ambil(dinas).nama());
        PejabatPenilai p = a.penilai(pegawai, aturan);
        return new Rantai(p, a.atasanPenilai(pegawai, aturan), a.sejak(pegawai, p));
    }

    /** Everyone whom this person assesses on the day for his post in these days, by name; one statement. */
    public List<Dinilai> dinilai(DinasId dinas, PegawaiId penilai, LocalDate awal, LocalDate akhir, LocalDate hari) {
        return dinilai.dinilai(dinas, penilai, awal, akhir, hari);
    }

    /** These people as documents name them on the day, in the highest post that they have; one statement. */
    public Map<PegawaiId, Identitas> identitas(DinasId dinas, Collection<PegawaiId> orang, LocalDate hari) {
        return identitas.identitas(dinas, this.dinas.ambil(dinas).nama(), orang, hari);
    }
}
