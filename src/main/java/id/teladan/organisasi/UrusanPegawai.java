package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.Nip;
import id.teladan.umum.Nuptk;
import id.teladan.umum.PegawaiId;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Making and changing people, inside a transaction of {@link TataOrganisasi}. */
final class UrusanPegawai {
    private final PegawaiRepository pegawai;
    private final RiwayatRepository riwayat;

    UrusanPegawai(PegawaiRepository pegawai, RiwayatRepository riwayat) {
        this.pegawai = pegawai;
        this.riwayat = riwayat;
    }

    PegawaiId buat(DinasId dinas, TataOrganisasi.PegawaiBaru baru, String oleh, Instant kini) {
        PegawaiId id = PegawaiId.baru();
        tolakNuptkGanda(dinas, baru.nuptk(), null);
        Nip nip = baru.nip();
        if (nip != null) {
            ambilNip(dinas, id, nip);
        }
        pegawai.tambah(dinas, id, baru);
        pegawai.gantiSurel(dinas, id, null, baru.surel());
        riwayat.catat(catatan(dinas, id, "Pegawai ditambahkan", oleh, kini), Map.of(), Isi.dari(baru));
        return id;
    }

    boolean ubah(DinasId dinas, Pegawai p, String oleh, Instant kini) {
        Pegawai lama =
                pegawai.ambilTerkunci(dinas, p.id()).orElseThrow(() -> new TidakDitemukan("Pegawai tidak ditemukan"));
        if (lama.versi() != p.versi()) {
            return false;
        }
        if (lama.isi().equals(p.isi())) {
            return true;
        }
        if (!Objects.equals(lama.isi().nuptk(), p.isi().nuptk())) {
            tolakNuptkGanda(dinas, p.isi().nuptk(), p.id());
        }
        gantiNip(dinas, p.id(), lama.isi().nip(), p.isi().nip());
        pegawai.ubah(dinas, p.id(), p.isi(), p.versi());
        pegawai.gantiSurel(dinas, p.id(), lama.isi().surel(), p.isi().surel());
        riwayat.catat(
                catatan(dinas, p.id(), "Data pegawai diubah", oleh, kini), Isi.dari(lama.isi()), Isi.dari(p.isi()));
        return true;
    }

    private void gantiNip(DinasId dinas, PegawaiId id, @Nullable Nip lama, @Nullable Nip baru) {
        if (Objects.equals(lama, baru)) {
            return;
        }
        if (baru != null) {
            ambilNip(dinas, id, baru);
        }
        if (lama != null) {
            pegawai.lepasNip(lama);
        }
    }

    private void ambilNip(DinasId dinas, PegawaiId id, Nip nip) {
        if (pegawai.ambilNip(dinas, id, nip)) {
            return;
        }
        PemilikNomor pemilik = pegawai.pemilikNip(nip)
                .orElseThrow(() -> new TataOrganisasi.Ditolak("nip", "NIP " + nip + " sedang dicatat orang lain"));
        if (!pemilik.dinas().equals(dinas)) {
            throw new TataOrganisasi.Ditolak(
                    "nip",
                    "NIP %s tercatat di dinas lain (%s). Periksa lagi angkanya; bila pegawai ini pindah, minta dinas itu melepaskan NIP-nya lebih dahulu."
                            .formatted(nip.berkelompok(), pemilik.namaDinas()));
        }
        PegawaiId siapa = new PegawaiId(pemilik.objek());
        String nama = pegawai.nama(dinas, List.of(siapa)).getOrDefault(siapa, "pegawai lain");
        throw new TataOrganisasi.Ditolak(
                "nip", "NIP %s sudah dipakai %s di dinas ini.".formatted(nip.berkelompok(), nama));
    }

    private void tolakNuptkGanda(DinasId dinas, @Nullable Nuptk nuptk, @Nullable PegawaiId selain) {
        if (nuptk != null) {
            pegawai.pemilikNuptk(dinas, nuptk, selain).ifPresent(nama -> {
                throw new TataOrganisasi.Ditolak(
                        "nuptk", "NUPTK %s sudah dipakai %s di dinas ini.".formatted(nuptk, nama));
            });
        }
    }

    private static RiwayatRepository.Catatan catatan(
            DinasId dinas, PegawaiId id, String apa, String oleh, Instant kini) {
        return new RiwayatRepository.Catatan(dinas, RiwayatRepository.PEGAWAI, id.nilai(), apa, null, oleh, kini);
    }
}
