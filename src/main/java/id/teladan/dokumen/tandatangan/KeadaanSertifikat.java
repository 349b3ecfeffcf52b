package id.teladan.dokumen.tandatangan;

import java.util.Arrays;

/** What the service says of a signer's certificate; only ISSUE may sign. */
enum KeadaanSertifikat {
    ISSUE(""),
    EXPIRED("Sertifikat elektronik Anda sudah kedaluwarsa. Perbarui lewat admin BSrE instansi Anda."),
    RENEW("Sertifikat elektronik Anda sedang dalam pembaruan. Selesaikan pembaruannya dahulu."),
    WAITING_FOR_VERIFICATION("Pendaftaran Anda masih menunggu verifikasi BSrE."),
    NEW("Pendaftaran Anda belum selesai. Buka surel dari BSrE dan lengkapi pendaftarannya."),
    NO_CERTIFICATE("Anda terdaftar tetapi belum memiliki sertifikat elektronik. Terbitkan dahulu lewat BSrE."),
    NOT_REGISTERED("NIK ini belum terdaftar di BSrE. Daftarkan lewat admin BSrE instansi Anda."),
    SUSPEND("Sertifikat elektronik Anda sedang ditangguhkan. Hubungi admin BSrE instansi Anda."),
    REVOKE("Sertifikat elektronik Anda sudah dicabut. Ajukan yang baru lewat admin BSrE instansi Anda."),
    LAIN("Layanan tanda tangan menjawab dengan status yang tidak dikenal Teladan. Hubungi admin BSrE instansi Anda.");

    private final String pesan;

    KeadaanSertifikat(String pesan) {
        this.pesan = pesan;
    }

    boolean bolehMenandatangani() {
        return this == ISSUE;
    }

    /** Why not, and what to do. */
    String pesan() {
        return pesan;
    }

    static KeadaanSertifikat dari(String kata, int kode) {
        return kode == 1110
                ? NOT_REGISTERED
                : Arrays.stream(values())
                        .filter(s -> s != LAIN && s.name().equals(kata))
                        .findFirst()
                        .orElse(kode == 1111 ? ISSUE : LAIN);
    }
}
