package id.teladan.pelaksanaan.pengamat;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.List;

/** Whom someone wishes to name, for which schools, with which SK, for which days. */
record UsulPengamat(PegawaiId orang, List<SatuanId> satuan, String sk, LocalDate mulai, LocalDate sampai) {
    UsulPengamat {
        satuan = List.copyOf(satuan);
    }
}
