package id.teladan.pelaksanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for reading what came of a plan, for the rooms below; who may read it they ask themselves. */
@Service
@Transactional(readOnly = true)
public class RingkasPelaksanaan {
    private final RingkasanRepository ringkasan;

    RingkasPelaksanaan(RingkasanRepository ringkasan) {
        this.ringkasan = ringkasan;
    }

    /** A pengawas who is named Tim Kerja for the kepala sekolah of a school on the day, with his SK. */
    public record TimKerja(PegawaiId orang, String sk) {}

    /** The cycle, the evidence and the school's documents of one person; one statement. */
    public RingkasanPelaksanaan ringkas(
            DinasId dinas, PeriodeId periode, PegawaiId pegawai, Peran peran, @Nullable SatuanId satuan) {
        return ringkasan.ringkas(dinas, periode, pegawai, peran, satuan);
    }

    /** The same of many people with this role, each with his school; one statement. */
    public Map<PegawaiId, RingkasanPelaksanaan> banyak(
            DinasId dinas, PeriodeId periode, Peran peran, Map<PegawaiId, @Nullable SatuanId> orang) {
        return ringkasan.banyak(dinas, periode, peran, orang);
    }

    /** Those who are still pengawas on the day. */
    public List<TimKerja> timKerja(DinasId dinas, SatuanId satuan, LocalDate hari) {
        return ringkasan.timKerja(dinas, satuan, hari);
    }
}
