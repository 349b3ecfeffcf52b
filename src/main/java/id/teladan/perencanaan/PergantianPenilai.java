package id.teladan.perencanaan;

import id.teladan.organisasi.DaftarPenilai;
import id.teladan.organisasi.DinasRingkas;
import id.teladan.organisasi.Organisasi;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices that plans have come to another pejabat penilai, and tells it once. Who that is needs no notice: it follows from the date. */
@Service
public class PergantianPenilai {
    private final Organisasi organisasi;
    private final DaftarPenilai penilai;
    private final Periode periode;
    private final PenilaiTerakhirRepository terakhir;

    PergantianPenilai(
            Organisasi organisasi, DaftarPenilai penilai, Periode periode, PenilaiTerakhirRepository terakhir) {
        this.organisasi = organisasi;
        this.penilai = penilai;
        this.periode = periode;
        this.terakhir = terakhir;
    }

    List<DinasId> semuaDinas() {
        return organisasi.semuaDinas().stream().map(DinasRingkas::id).toList();
    }

    /**
     * The same, one after the other for a dinas: of two looks at once the one that read the superiors earlier could write last, and
     * would take a change back that it had not seen.
     */
    @Transactional
    public int periksaBergiliran(DinasId dinas, Instant kini) {
        terakhir.antre(dinas);
        return periksa(dinas, kini);
    }

    /**
     * Compares all plans of the running periods of a dinas with the superiors of the day: two statements for each rule of a vacant
     * post, whatever the number of people. Doing it twice tells nothing twice.
     *
     * @return how many plans have another superior
     */
    @Transactional
    public int periksa(DinasId dinas, Instant kini) {
        LocalDate hari =
                LocalDate.ofInstant(kini, organisasi.dinas(dinas).zona().id());
        Map<AturanTanpaKepala, List<PeriodeRingkas>> menurut = periode.berjalan(dinas, hari).stream()
                .collect(Collectors.groupingBy(p -> periode.ketentuan(p).tanpaKepala()));
        List<PenilaiBerganti.Pergantian> beda = new ArrayList<>();
        menurut.forEach((aturan, semua) -> beda.addAll(terakhir.bandingkan(
                dinas, semua.stream().map(PeriodeRingkas::id).toList(), penilai.semua(dinas, hari, aturan), kini)));
        if (!beda.isEmpty()) {
            Set<PegawaiId> orang = beda.stream()
                    .flatMap(b -> Stream.of(b.lama(), b.baru()))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            terakhir.siarkan(new PenilaiBerganti(dinas, beda, organisasi.nama(dinas, orang), kini));
        }
        return beda.size();
    }
}
