package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Uuid7;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Beginning, ending and mending assignments, inside a transaction of {@link TataOrganisasi}. */
final class UrusanPenugasan {
    private final DinasRepository dinasRepo;
    private final SatuanRepository satuan;
    private final PegawaiRepository pegawai;
    private final PenugasanRepository penugasan;
    private final RiwayatRepository riwayat;

    UrusanPenugasan(
            DinasRepository dinasRepo,
            SatuanRepository satuan,
            PegawaiRepository pegawai,
            PenugasanRepository penugasan,
            RiwayatRepository riwayat) {
        this.dinasRepo = dinasRepo;
        this.satuan = satuan;
        this.pegawai = pegawai;
        this.penugasan = penugasan;
        this.riwayat = riwayat;
    }

    UUID mulai(DinasId dinas, TataOrganisasi.PenugasanBaru baru, String oleh, Instant kini) {
        UUID id = Uuid7.baru();
        tolakYangBentrok(dinas, id, baru);
        penugasan.tambah(dinas, id, baru);
        Penugasan p = ambil(dinas, id);
        riwayat.catat(
                catatan(dinas, id, judul("Penugasan dimulai", p), null, oleh, kini),
                Map.of(),
                Isi.dari(p.fakta(), p.nomorSk()));
        return id;
    }

    void akhiri(DinasId dinas, UUID id, LocalDate sampai, String alasan, String oleh, Instant kini) {
        Penugasan p = kunci(dinas, id);
        Rentang lama = p.fakta().rentang();
        LocalDate sudah = lama.sampai();
        if (sudah != null && !sampai.isBefore(sudah)) {
            throw new TataOrganisasi.Ditolak(
                    "sampai",
                    "Penugasan ini sudah berakhir pada %s. Untuk mengubahnya, betulkan tanggalnya."
                            .formatted(Tanggal.panjang(sudah)));
        }
        TataOrganisasi.PenugasanBaru baru = salin(p, lama.mulai(), sampai);
        AturanTugas.halanganBentuk(baru).ifPresent(pesan -> {
            throw new TataOrganisasi.Ditolak("sampai", pesan);
        });
        Rentang rentang = new Rentang(lama.mulai(), sampai);
        penugasan.ubah(dinas, id, rentang, false, p.versi());
        riwayat.catat(
                catatan(dinas, id, judul("Penugasan diakhiri", p), alasan, oleh, kini),
                Isi.dari(lama),
                Isi.dari(rentang));
    }

    boolean betulkan(DinasId dinas, TataOrganisasi.Pembetulan b, String oleh, Instant kini) {
        Penugasan p = kunci(dinas, b.penugasan());
        if (p.versi() != b.versi()) {
            return false;
        }
        TataOrganisasi.PenugasanBaru baru = salin(p, b.mulai(), b.sampai());
        tolakYangBentrok(dinas, b.penugasan(), baru);
        Rentang rentang = new Rentang(b.mulai(), b.sampai());
        penugasan.ubah(dinas, b.penugasan(), rentang, false, b.versi());
        riwayat.catat(
                catatan(dinas, b.penugasan(), judul("Tanggal penugasan dibetulkan", p), b.alasan(), oleh, kini),
                Isi.dari(p.fakta().rentang()),
                Isi.dari(rentang));
        return true;
    }

    boolean batalkan(DinasId dinas, UUID id, String alasan, int versi, String oleh, Instant kini) {
        Penugasan p = kunci(dinas, id);
        if (p.versi() != versi) {
            return false;
        }
        penugasan.ubah(dinas, id, p.fakta().rentang(), true, versi);
        riwayat.catat(
                catatan(dinas, id, judul("Penugasan dinyatakan salah catat", p), alasan, oleh, kini),
                Isi.dari(p.fakta(), p.nomorSk()),
                Map.of());
        return true;
    }

    /** Locks the person first, always in this order, so that two changes never wait for each other in a circle. */
    private Penugasan kunci(DinasId dinas, UUID id) {
        pegawai.kunci(dinas, ambil(dinas, id).fakta().pegawai());
        Penugasan p = ambil(dinas, id);
        if (p.fakta().batal()) {
            throw new TataOrganisasi.Ditolak("Penugasan ini sudah dinyatakan salah catat dan tidak dapat diubah lagi.");
        }
        return p;
    }

    private void tolakYangBentrok(DinasId dinas, UUID id, TataOrganisasi.PenugasanBaru baru) {
        AturanTugas.halanganBentuk(baru).ifPresent(TataOrganisasi.Ditolak::lempar);
        if (!pegawai.kunci(dinas, baru.pegawai())) {
            throw new TidakDitemukan("Pegawai tidak ditemukan");
        }
        SatuanId di = baru.satuan();
        if (di != null && !satuan.kunci(dinas, di)) {
            throw new TidakDitemukan("Satuan pendidikan tidak ditemukan");
        }
        if (baru.peran() == Peran.KEPALA_DINAS) {
            dinasRepo.kunci(dinas);
        }
        AturanTugas.halangan(baru, penugasan.bertemu(dinas, id, baru)).ifPresent(TataOrganisasi.Ditolak::lempar);
    }

    private Penugasan ambil(DinasId dinas, UUID id) {
        return penugasan.ambil(dinas, id).orElseThrow(() -> new TidakDitemukan("Penugasan tidak ditemukan"));
    }

    private static TataOrganisasi.PenugasanBaru salin(Penugasan p, LocalDate mulai, @Nullable LocalDate sampai) {
        FaktaPenugasan f = p.fakta();
        return new TataOrganisasi.PenugasanBaru(
                f.pegawai(), f.peran(), f.satuan(), f.induk(), mulai, sampai, p.nomorSk());
    }

    private static String judul(String apa, Penugasan p) {
        return apa + ": " + p.fakta().peran().sebutan() + " · " + p.fakta().tempat();
    }

    private static RiwayatRepository.Catatan catatan(
            DinasId dinas, UUID id, String apa, @Nullable String alasan, String oleh, Instant kini) {
        return new RiwayatRepository.Catatan(dinas, RiwayatRepository.PENUGASAN, id, apa, alasan, oleh, kini);
    }
}
