package id.teladan.dokumen.tandatangan;

import id.teladan.dokumen.Cetakan.Bentuk;
import id.teladan.dokumen.Dokumen;
import id.teladan.dokumen.DokumenId;
import id.teladan.dokumen.DokumenResmi;
import id.teladan.dokumen.PembuatDokumen;
import id.teladan.dokumen.StatusResmi;
import id.teladan.dokumen.tandatangan.PembatasSandi.Izin;
import id.teladan.umum.Kalimat;
import id.teladan.umum.Sidik;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The door to electronic signatures: one document at a time, by the pejabat penilai whom it names. */
@Service
public class TandaTangan {
    private static final Logger LOG = LoggerFactory.getLogger(TandaTangan.class);

    private final Dokumen dokumen;
    private final PembuatDokumen pembuat;
    private final TandaTanganRepository catatan;
    private final Layanan layanan;
    private final PembatasSandi pembatas;

    /** The service that is set up; {@code yang} is empty when none is. */
    record Layanan(SetelanBsre.Versi versi, Optional<LayananTandaTangan> yang) {}

    TandaTangan(
            Dokumen dokumen,
            PembuatDokumen pembuat,
            TandaTanganRepository catatan,
            Layanan layanan,
            PembatasSandi pembatas) {
        this.dokumen = dokumen;
        this.pembuat = pembuat;
        this.catatan = catatan;
        this.layanan = layanan;
        this.pembatas = pembatas;
    }

    private LayananTandaTangan layanan() {
        return layanan.yang()
                .orElseThrow(
                        () -> new TidakDitemukan(
                                "Tanda tangan elektronik belum dipasang di dinas ini. Dokumen tetap sah dengan tanda tangan basah."));
    }

    boolean mengenalTotp() {
        return layanan().mengenalTotp();
    }

    /** The document for the one whom it names as signing: who stands for him by now would sign in another's name. */
    DokumenResmi untuk(Pengguna p, DokumenId id) {
        layanan();
        DokumenResmi d = dokumen.untuk(p, id);
        if (!p.pegawai().equals(d.penandatangan())) {
            throw new TidakBerwenang(
                    "Dokumen ini ditandatangani oleh yang tertera di dalamnya: " + Kalimat.titik(d.penerbit()));
        }
        return d;
    }

    Optional<TandaTanganRepository.Tercatat> tercatat(DokumenResmi d) {
        return catatan.cari(d);
    }

    Zona zona(DokumenResmi d) {
        return dokumen.zona(d.dinas());
    }

    /** Counts one look at a certificate, or one code; empty when it may go on, else how many minutes to wait. */
    OptionalLong tunggu(Pengguna p, PembatasSandi.Usaha usaha, Instant kini) {
        return pembatas.catat(p.pegawai(), usaha, kini) instanceof Izin.Tunggu t
                ? OptionalLong.of(t.sisa().toMinutes() + 1)
                : OptionalLong.empty();
    }

    KeadaanSertifikat status(String nik) {
        return layanan().status(nik);
    }

    void kirimTotp(String nik) {
        layanan().kirimTotp(nik);
    }

    /** Signs; not in a transaction: the service takes its time. The caller wipes {@code penanda}. */
    HasilTandaTangan tandatangani(Pengguna p, DokumenId id, Penanda penanda, Instant kini) throws IOException {
        DokumenResmi d = untuk(p, id);
        if (d.cetakan(Bentuk.BERTANDA).isPresent()) {
            return new HasilTandaTangan.Sudah();
        }
        if (d.status() != StatusResmi.BERLAKU) {
            return new HasilTandaTangan.Bentrok(
                    "Dokumen ini tidak berlaku lagi; yang ditandatangani adalah penggantinya.");
        }
        return switch (pembatas.mulai(p.pegawai(), kini)) {
            case Izin.Tunggu t -> new HasilTandaTangan.Tunggu(t.sisa().toMinutes() + 1);
            case Izin.Bersamaan b ->
                new HasilTandaTangan.Bentrok(
                        "Masih ada dokumen Anda yang sedang ditandatangani. Tunggu itu selesai dahulu: "
                                + "terlalu banyak passphrase salah sekaligus dapat mengunci sertifikat Anda.");
            case Izin.Boleh b -> bergiliran(p, d, penanda, kini);
        };
    }

    private HasilTandaTangan bergiliran(Pengguna p, DokumenResmi d, Penanda penanda, Instant kini) throws IOException {
        boolean salah = false;
        UUID giliran = UUID.randomUUID();
        try {
            if (!catatan.mulai(d, giliran, kini)) {
                return new HasilTandaTangan.Bentrok(
                        "Dokumen ini sedang ditandatangani, mungkin oleh Anda di halaman lain. Tunggu sebentar, lalu muat ulang.");
            }
            return sekarang(p, d, penanda, kini);
        } catch (GagalTandaTangan g) {
            LOG.warn("Dokumen {} tidak ditandatangani: {} {}", d.id(), g.sebab(), g.kode());
            salah = g.sebab() == GagalTandaTangan.Sebab.SANDI_SALAH;
            return new HasilTandaTangan.Gagal(g.sebab(), g.pesan());
        } finally {
            pembatas.selesai(p.pegawai(), salah, kini);
            catatan.lepas(d, giliran);
        }
    }

    private HasilTandaTangan sekarang(Pengguna p, DokumenResmi d, Penanda penanda, Instant kini) throws IOException {
        byte[] dikirim = pembuat.untukDitandatangani(d);
        LayananTandaTangan.Bertanda b = layanan().tandatangani(dikirim, penanda);
        PemeriksaPdf.Temuan temuan = PemeriksaPdf.periksa(dikirim, b.isi());
        if (!temuan.bolehDisimpan()) {
            LOG.warn("Yang kembali untuk dokumen {} tidak disimpan: {}", d.id(), temuan);
            throw new GagalTandaTangan(GagalTandaTangan.Sebab.TIDAK_SAH, 0);
        }
        boolean diperiksa = diperiksa(p, d, b.isi());
        if (!pembuat.bertanda(d, b.isi(), kini).sidik().equals(Sidik.dari(b.isi()))) {
            return new HasilTandaTangan.Sudah(); // another one was first: his copy stays, and what was noted of it
        }
        catatan.catat(d, p.pegawai(), layanan.versi().name(), b.nomor(), diperiksa, kini);
        return new HasilTandaTangan.Berhasil(diperiksa);
    }

    /** False when the service cannot be asked now or names nobody: the signature is made all the same, and must not be lost. */
    private boolean diperiksa(Pengguna p, DokumenResmi d, byte[] isi) {
        LayananTandaTangan.Pemeriksaan x;
        try {
            x = layanan().periksa(isi);
        } catch (GagalTandaTangan g) {
            LOG.warn("Tanda tangan dokumen {} belum diperiksa: {}", d.id(), g.sebab());
            return false;
        }
        if (!x.sah()) {
            throw new GagalTandaTangan(GagalTandaTangan.Sebab.TIDAK_SAH, 0);
        }
        List<String> nama = x.nama().stream().filter(n -> !n.isBlank()).toList();
        if (!nama.isEmpty() && nama.stream().noneMatch(n -> NamaPenanda.cocok(n, p.nama()))) {
            throw new GagalTandaTangan(GagalTandaTangan.Sebab.ORANG_LAIN, 0);
        }
        return !nama.isEmpty();
    }
}
