package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** One school, one person or one assignment with all that its page shows. */
@Repository
class RincianRepository {
    private final SatuanRepository satuan;
    private final PegawaiRepository pegawai;
    private final PenugasanRepository penugasan;
    private final RiwayatRepository riwayat;

    RincianRepository(
            SatuanRepository satuan,
            PegawaiRepository pegawai,
            PenugasanRepository penugasan,
            RiwayatRepository riwayat) {
        this.satuan = satuan;
        this.pegawai = pegawai;
        this.penugasan = penugasan;
        this.riwayat = riwayat;
    }

    /** @param orang those of the day, and everyone who ever led the school */
    record RincianSatuan(Satuan satuan, List<Penugasan> orang, List<Perubahan> riwayat) {}

    record RincianPegawai(Pegawai pegawai, List<Penugasan> penugasan, List<Perubahan> riwayat) {}

    record RincianPenugasan(Penugasan penugasan, List<Perubahan> riwayat) {}

    Optional<RincianSatuan> satuan(DinasId dinas, SatuanId id, LocalDate hari) {
        return satuan.ambil(dinas, id)
                .map(s -> new RincianSatuan(s, penugasan.di(dinas, id, hari), riwayat.tentang(dinas, id.nilai())));
    }

    Optional<RincianPegawai> pegawai(DinasId dinas, PegawaiId id) {
        return pegawai.ambil(dinas, id)
                .map(p -> new RincianPegawai(p, penugasan.milik(dinas, id), riwayat.tentang(dinas, id.nilai())));
    }

    Optional<RincianPenugasan> penugasan(DinasId dinas, UUID id) {
        return penugasan.ambil(dinas, id).map(p -> new RincianPenugasan(p, riwayat.tentang(dinas, id)));
    }

    Optional<Satuan> satuan(DinasId dinas, SatuanId id) {
        return satuan.ambil(dinas, id);
    }

    Optional<Pegawai> orang(DinasId dinas, PegawaiId id) {
        return pegawai.ambil(dinas, id);
    }

    List<Satuan> cocok(DinasId dinas, String teks, int batas) {
        return satuan.cocok(dinas, teks, batas);
    }

    List<Pegawai> cari(DinasId dinas, String teks, int batas) {
        return pegawai.cari(dinas, teks, batas);
    }

    List<Penugasan> berlaku(DinasId dinas, PegawaiId id, LocalDate hari) {
        return penugasan.berlaku(dinas, id, hari);
    }

    Map<PegawaiId, String> nama(DinasId dinas, Collection<PegawaiId> semua) {
        return pegawai.nama(dinas, semua);
    }

    Optional<Rapor> rapor(DinasId dinas, SatuanId id) {
        return satuan.rapor(dinas, id);
    }
}
