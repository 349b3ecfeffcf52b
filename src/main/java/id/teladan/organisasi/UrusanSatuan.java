package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.Npsn;
import id.teladan.umum.SatuanId;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.util.Map;

/** Making and changing schools, inside a transaction of {@link TataOrganisasi}. */
final class UrusanSatuan {
    private final SatuanRepository satuan;
    private final RiwayatRepository riwayat;

    UrusanSatuan(SatuanRepository satuan, RiwayatRepository riwayat) {
        this.satuan = satuan;
        this.riwayat = riwayat;
    }

    SatuanId buat(DinasId dinas, TataOrganisasi.SatuanBaru baru, String oleh, Instant kini) {
        SatuanId id = SatuanId.baru();
        ambilNpsn(dinas, id, baru.npsn());
        satuan.tambah(dinas, id, baru);
        riwayat.catat(catatan(dinas, id, "Satuan pendidikan ditambahkan", oleh, kini), Map.of(), Isi.dari(baru));
        return id;
    }

    boolean ubah(DinasId dinas, Satuan s, String oleh, Instant kini) {
        satuan.kunci(dinas, s.id());
        Satuan lama =
                satuan.ambil(dinas, s.id()).orElseThrow(() -> new TidakDitemukan("Satuan pendidikan tidak ditemukan"));
        if (lama.versi() != s.versi()) {
            return false;
        }
        if (lama.isi().equals(s.isi())) {
            return true;
        }
        if (!lama.isi().npsn().equals(s.isi().npsn())) {
            ambilNpsn(dinas, s.id(), s.isi().npsn());
            satuan.lepasNpsn(lama.isi().npsn());
        }
        satuan.ubah(dinas, s.id(), s.isi(), s.versi());
        riwayat.catat(
                catatan(dinas, s.id(), "Data satuan diubah", oleh, kini), Isi.dari(lama.isi()), Isi.dari(s.isi()));
        return true;
    }

    private void ambilNpsn(DinasId dinas, SatuanId id, Npsn npsn) {
        if (satuan.ambilNpsn(dinas, id, npsn)) {
            return;
        }
        PemilikNomor pemilik = satuan.pemilikNpsn(npsn)
                .orElseThrow(() -> new TataOrganisasi.Ditolak("npsn", "NPSN " + npsn + " sedang dicatat orang lain"));
        if (!pemilik.dinas().equals(dinas)) {
            throw new TataOrganisasi.Ditolak(
                    "npsn",
                    "NPSN %s tercatat di dinas lain (%s). Periksa lagi angkanya.".formatted(npsn, pemilik.namaDinas()));
        }
        String nama = satuan.ambil(dinas, new SatuanId(pemilik.objek()))
                .map(s -> s.isi().nama())
                .orElse("satuan lain");
        throw new TataOrganisasi.Ditolak("npsn", "NPSN %s sudah dipakai %s.".formatted(npsn, nama));
    }

    private static RiwayatRepository.Catatan catatan(
            DinasId dinas, SatuanId id, String apa, String oleh, Instant kini) {
        return new RiwayatRepository.Catatan(dinas, RiwayatRepository.SATUAN, id.nilai(), apa, null, oleh, kini);
    }
}
