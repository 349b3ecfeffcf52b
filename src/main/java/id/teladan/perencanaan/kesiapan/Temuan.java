package id.teladan.perencanaan.kesiapan;

import id.teladan.organisasi.FaktaPegawai;

/** One thing that is wrong with the records of a person, in a sentence of its own. */
record Temuan(FaktaPegawai orang, JenisTemuan jenis, String kalimat) {
    /** Where the admin mends it; what is mended elsewhere is at least seen there. */
    String urlAdmin() {
        return switch (jenis) {
            case TANPA_AKUN, AKUN_NONAKTIF, BELUM_MASUK -> "/admin/akun/" + orang.id();
            case TANPA_KEPALA_DINAS -> "/admin/pegawai";
            case TANPA_KEPALA, TANPA_KEPALA_DAN_PLT ->
                orang.satuan() == null ? "/admin/tanpa-atasan" : "/admin/satuan/" + orang.satuan();
            default -> "/admin/pegawai/" + orang.id();
        };
    }

    String tempat() {
        return orang.namaSatuan() == null ? "Belum di sekolah mana pun" : orang.namaSatuan();
    }
}
