package id.teladan.dokumen.tandatangan;

import id.teladan.dokumen.Cetakan.Bentuk;
import id.teladan.dokumen.Dokumen;
import id.teladan.dokumen.DokumenId;
import id.teladan.dokumen.DokumenResmi;
import id.teladan.dokumen.PembuatDokumen;
import id.teladan.dokumen.StatusResmi;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

    /** The document for the one who may sign it. */
    DokumenResmi untuk(Pengguna p, DokumenId id) {
        layanan();
        DokumenResmi d = dokumen.untuk(p, id);
        if (!p.pegawai().equals(d.penilai())) {
            throw new TidakBerwenang("Yang menandatangani adalah pejabat penilai yang tertera pada dokumen ini.");
        }
        return d;
    }

    Optional<TandaTanganRepository.Tercatat> tercatat(DokumenResmi d) {
        return catatan.cari(d);
    }

    Zona zona(DokumenResmi d) {
        return dokumen.zona(d.dinas());
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
        Duration tunggu = pembatas.tunggu(p.pegawai(), kini);
        if (tunggu.isPositive()) {
            return new HasilTandaTangan.Tunggu(tunggu.toMinutes() + 1);
        }
        if (!catatan.mulai(d, kini)) {
            return new HasilTandaTangan.Bentrok(
                    "Dokumen ini sedang ditandatangani, mungkin oleh Anda di halaman lain. Tunggu sebentar, lalu muat ulang.");
        }
        try {
            return sekarang(p, d, penanda, kini);
        } catch (GagalTandaTangan g) {
            LOG.warn("Dokumen {} tidak ditandatangani: {} {}", d.id(), g.sebab(), g.kode());
            if (g.sebab() == GagalTandaTangan.Sebab.SANDI_SALAH) {
                pembatas.gagal(p.pegawai(), kini);
            }
            return new HasilTandaTangan.Gagal(g.sebab(), g.pesan());
        } finally {
            catatan.lepas(d);
        }
    }

    private HasilTandaTangan sekarang(Pengguna p, DokumenResmi d, Penanda penanda, Instant kini) throws IOException {
        LayananTandaTangan.Bertanda b = layanan().tandatangani(pembuat.untukDitandatangani(d), penanda);
        boolean diperiksa = diperiksa(d, b.isi());
        pembuat.bertanda(d, b.isi(), kini);
        catatan.catat(d, p.pegawai(), layanan.versi().name(), b.nomor(), diperiksa, kini);
        return new HasilTandaTangan.Berhasil(diperiksa);
    }

    /** False when the service cannot be asked now: the signature is made all the same, and must not be lost. */
    private boolean diperiksa(DokumenResmi d, byte[] isi) {
        boolean sah;
        try {
            sah = layanan().sah(isi);
        } catch (GagalTandaTangan g) {
            LOG.warn("Tanda tangan dokumen {} belum diperiksa: {}", d.id(), g.sebab());
            return false;
        }
        if (!sah) {
            throw new GagalTandaTangan(GagalTandaTangan.Sebab.TIDAK_SAH, 0);
        }
        return true;
    }
}
