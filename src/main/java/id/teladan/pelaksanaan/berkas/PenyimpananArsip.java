package id.teladan.pelaksanaan.berkas;

import id.teladan.umum.DinasId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

/**
 * The same store for files that Teladan itself makes: under keys of their own, which the sweep of uploads never looks at. Who put a
 * file there takes it away, or nobody does.
 */
@Service
public class PenyimpananArsip {
    private static final String AWALAN = "arsip/";

    private final Gudang gudang;
    private final Path sementara;

    PenyimpananArsip(Gudang gudang, Environment setelan) {
        this.gudang = gudang;
        this.sementara = BerkasConfig.sementara(setelan);
    }

    /** An empty file beside the store to be written and then put; what is left of a crash is swept. */
    public Path baru() throws IOException {
        Files.createDirectories(sementara);
        return Files.createTempFile(sementara, "arsip", null);
    }

    /**
     * Puts a file made by {@link #baru} under this name, and returns once it would survive a loss of power; the file itself may be
     * gone then.
     *
     * @param nama letters, digits, hyphens and slashes
     */
    public void simpan(DinasId dinas, String nama, Path isi) throws IOException {
        gudang.simpan(kunci(dinas, nama), isi);
    }

    /** Opens what is there; what is not is a {@link java.io.FileNotFoundException}. */
    public InputStream buka(DinasId dinas, String nama) throws IOException {
        return gudang.buka(kunci(dinas, nama));
    }

    public boolean ada(DinasId dinas, String nama) throws IOException {
        return gudang.ada(kunci(dinas, nama));
    }

    public void hapus(DinasId dinas, String nama) throws IOException {
        gudang.hapus(kunci(dinas, nama));
    }

    private static String kunci(DinasId dinas, String nama) {
        if (!nama.matches("[0-9a-z]+(-[0-9a-z]+)*(/[0-9a-z]+(-[0-9a-z]+)*)*")) {
            throw new IllegalArgumentException("Bukan nama di arsip: " + nama);
        }
        return AWALAN + dinas + "/" + nama;
    }
}
