package id.teladan.pelaksanaan.berkas;

import id.teladan.umum.Sidik;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The door of uploads in chunks, for bad links: each chunk is checked by itself, and the whole once it is complete. */
@Service
public class Unggahan {
    /** Largest chunk. */
    static final int POTONGAN = 1024 * 1024;
    /** Smallest chunk but the last: a list of very many parts is slow to write and to join. */
    static final int POTONGAN_TERKECIL = 64 * 1024;
    /** Files under way, or not used yet, that one person may have. */
    private static final int TERBANYAK = 40;

    private static final Logger LOG = LoggerFactory.getLogger(Unggahan.class);
    private final UnggahanRepository unggahan;
    private final BerkasRepository berkas;
    private final Gudang gudang;
    private final Penerima penerima;
    private final TransactionOperations transaksi;

    Unggahan(
            UnggahanRepository unggahan,
            BerkasRepository berkas,
            Gudang gudang,
            Penerima penerima,
            TransactionOperations transaksi) {
        this.unggahan = unggahan;
        this.berkas = berkas;
        this.gudang = gudang;
        this.penerima = penerima;
        this.transaksi = transaksi;
    }

    /** Where an upload stands; {@code sesuai}: the chunk was taken, or was here already. */
    record Keadaan(
            UUID id, int diterima, int panjang, @Nullable Berkas berkas, boolean sesuai) {}

    static void batasi(int terbuka) {
        if (terbuka >= TERBANYAK) {
            throw new BerkasDitolak(
                    BerkasDitolak.Sebab.BANYAK,
                    "Sudah ada " + TERBANYAK + " unggahan Anda yang belum dipakai. Selesaikan dahulu yang sudah "
                            + "diunggah, atau tunggu sampai besok: yang tidak dipakai dihapus sendiri.");
        }
    }

    /** Begins an upload. */
    Keadaan mulai(Pengguna p, @Nullable Guna guna, String nama, int panjang, @Nullable String sidik, Instant kini) {
        if (guna == null || nama.isBlank() || panjang < 1) {
            throw new BerkasDitolak("Pilih berkas yang akan diunggah; berkas kosong tidak diterima.");
        }
        if (panjang > Berkas.TERBESAR) {
            throw BerkasDitolak.terlaluBesar();
        }
        batasi(unggahan.jumlahTerbuka(p.dinas(), p.pegawai()) + berkas.jumlahLepas(p.dinas(), p.pegawai()));
        Kiriman k = new Kiriman(
                p.dinas(), Uuid7.baru(), p.pegawai(), guna, Penerima.nama(nama), panjang, sidik, 0, List.of(), null);
        unggahan.mulai(k, kini);
        return keadaan(k, true);
    }

    Keadaan lihat(Pengguna p, UUID id) {
        return keadaan(punya(p, id), true);
    }

    /**
     * Takes a chunk that begins at {@code mulai}. One that is here already changes nothing; one that begins elsewhere than where the
     * upload stands is not taken ({@code sesuai} false).
     *
     * @throws BerkasDitolak when its digest is another: it broke on the way
     */
    Keadaan potongan(Pengguna p, UUID id, int mulai, byte[] isi, @Nullable String sidik, Instant kini) {
        Kiriman k = punya(p, id);
        String nyata = Sidik.dari(isi);
        if (isi.length == 0 || !nyata.equals(sidik)) {
            throw new BerkasDitolak(
                    BerkasDitolak.Sebab.RUSAK,
                    "Potongan ini rusak di jalan dan tidak disimpan; kirim potongan yang sama sekali lagi.");
        }
        if (mulai < 0 || (long) mulai + isi.length > k.panjang()) {
            throw new BerkasDitolak("Potongan ini melampaui panjang berkas yang disebut di awal.");
        }
        if (isi.length < POTONGAN_TERKECIL && mulai + isi.length < k.panjang()) {
            throw new BerkasDitolak("Satu potongan paling kecil 64 kB, kecuali yang terakhir.");
        }
        if (k.berkas() != null || mulai + isi.length <= k.diterima()) {
            return keadaan(k, true);
        }
        if (mulai != k.diterima()) {
            return keadaan(k, false);
        }
        String nama = Kunci.nama(mulai, nyata);
        try {
            gudang.simpan(Kunci.potongan(k.dinas(), id, nama), isi);
        } catch (IOException e) {
            throw Penerima.gagal(e);
        }
        Optional<Kiriman> maju = unggahan.tambah(k, nama, isi.length, kini);
        Kiriman sesudah = maju.orElseGet(() -> punya(p, id));
        return keadaan(sesudah, mulai + isi.length <= sesudah.diterima());
    }

    /** Makes a file of the chunks; asked twice it answers with the same file. */
    Keadaan selesai(Pengguna p, UUID id, Instant kini) {
        Kiriman k = punya(p, id);
        if (k.berkas() != null || k.diterima() < k.panjang()) {
            return keadaan(k, k.berkas() != null);
        }
        try (InputStream isi = gabung(k)) {
            penerima.terima(
                    new Penerima.Asal(k.dinas(), k.oleh(), k.guna(), k.nama(), k.panjang(), k.sidik()),
                    isi,
                    kini,
                    (b, pastikan) -> transaksi.executeWithoutResult(t -> {
                        // Whoever comes second leaves no file of his own behind.
                        if (unggahan.selesai(k, b.id(), kini)) {
                            berkas.tambah(b, k.guna(), pastikan);
                        }
                    }));
        } catch (Penerima.Berubah e) {
            unggahan.ulang(k);
            throw e;
        } catch (IOException e) {
            throw Penerima.gagal(e);
        }
        buang(k);
        return keadaan(punya(p, id), true);
    }

    /** One chunk after the other; each is opened when its turn has come. */
    private InputStream gabung(Kiriman k) {
        Iterator<String> nama = k.potongan().iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return nama.hasNext();
            }

            @Override
            public InputStream nextElement() {
                try {
                    return gudang.buka(Kunci.potongan(k.dinas(), k.id(), nama.next()));
                } catch (java.io.FileNotFoundException e) {
                    throw new Penerima.Berubah(); // lost with the power, or swept
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    private void buang(Kiriman k) {
        for (String nama : k.potongan()) {
            try {
                gudang.hapus(Kunci.potongan(k.dinas(), k.id(), nama));
            } catch (IOException e) {
                LOG.warn("Potongan unggahan tidak terhapus, disapu nanti", e);
            }
        }
    }

    private Keadaan keadaan(Kiriman k, boolean sesuai) {
        Berkas b = Optional.ofNullable(k.berkas())
                .flatMap(id -> berkas.cari(k.dinas(), List.of(id)).stream().findFirst())
                .orElse(null);
        return new Keadaan(k.id(), k.diterima(), k.panjang(), b, sesuai);
    }

    private Kiriman punya(Pengguna p, UUID id) {
        return unggahan.cari(p.dinas(), p.pegawai(), id)
                .orElseThrow(() -> new TidakDitemukan("Unggahan ini tidak ada, atau sudah terlalu lama. Mulai lagi."));
    }
}
