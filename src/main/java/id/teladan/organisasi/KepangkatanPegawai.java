package id.teladan.organisasi;

import id.teladan.organisasi.RiwayatPangkat.Pangkat;
import id.teladan.umum.DinasId;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to a person's golongan and jenjang jabatan of an earlier day, for work that counts by them. */
@Service
public class KepangkatanPegawai {
    private final RiwayatRepository riwayat;

    KepangkatanPegawai(RiwayatRepository riwayat) {
        this.riwayat = riwayat;
    }

    /** @param kini the person as he is on record today; {@code zona} says which day an entry was made on */
    @Transactional(readOnly = true)
    public RiwayatPangkat riwayat(DinasId dinas, DataDiri kini, ZoneId zona) {
        return RiwayatPangkat.dari(
                new Pangkat(kini.status(), kini.golongan(), kini.jenjangJabatan()),
                riwayat.pegawai(dinas, kini.id(), zona));
    }
}
