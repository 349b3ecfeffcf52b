package id.teladan.dokumen.tandatangan;

import id.teladan.dokumen.tandatangan.GagalTandaTangan.Sebab;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Version 2 of the client service: JSON both ways, files as base64; knows one-time codes. */
final class BsreV2 implements LayananTandaTangan {
    private final KlienBsre klien;
    private final String bidangTotp;

    BsreV2(KlienBsre klien, String bidangTotp) {
        this.klien = klien;
        this.bidangTotp = bidangTotp;
    }

    @Override
    public KeadaanSertifikat status(String nik) {
        JawabanBsre j = klien.kirim(
                "/api/v2/user/check/status",
                new IsiJson().apaAdanya("{\"nik\":\"" + nik + "\"}").jadi());
        JsonNode n = j.json();
        if (n.path("status").isMissingNode() && j.kode() == 0) {
            throw j.gagal();
        }
        return KeadaanSertifikat.dari(n.path("status").asString(""), j.kode());
    }

    @Override
    public boolean mengenalTotp() {
        return true;
    }

    @Override
    public void kirimTotp(String nik) {
        JawabanBsre j = klien.kirim(
                "/api/v2/sign/get/totp",
                new IsiJson().apaAdanya("{\"nik\":\"" + nik + "\",\"data\":1}").jadi());
        if (j.status() != 200 || j.kode() >= 2000) {
            throw j.gagal();
        }
    }

    @Override
    public Bertanda tandatangani(byte[] pdf, Penanda penanda) {
        JawabanBsre j = klien.kirim(
                "/api/v2/sign/pdf",
                new IsiJson()
                        .apaAdanya("{\"nik\":\"" + penanda.nik() + "\",\""
                                + (penanda.totp() ? bidangTotp : "passphrase") + "\":")
                        .rahasia(penanda.rahasia())
                        .apaAdanya(",\"signatureProperties\":[{\"tampilan\":\"INVISIBLE\"}],\"file\":[")
                        .berkas(pdf)
                        .apaAdanya("]}")
                        .jadi());
        JsonNode berkas = j.json().path("file").path(0);
        if (!berkas.isString()) {
            throw j.gagal();
        }
        byte[] isi;
        try {
            isi = Base64.getDecoder().decode(berkas.asString());
        } catch (IllegalArgumentException e) {
            throw new GagalTandaTangan(Sebab.TIDAK_SAH, 0);
        }
        if (!JawabanBsre.mulaiPdf(isi)) {
            throw new GagalTandaTangan(Sebab.TIDAK_SAH, 0);
        }
        return new Bertanda(isi, null);
    }

    @Override
    public Pemeriksaan periksa(byte[] pdf) {
        JsonNode n = klien.kirim(
                        "/api/v2/verify/pdf",
                        new IsiJson()
                                .apaAdanya("{\"file\":")
                                .berkas(pdf)
                                .apaAdanya(",\"password\":null}")
                                .jadi())
                .json();
        List<String> nama = new ArrayList<>();
        n.path("signatureInformations")
                .forEach(s -> nama.add(s.path("signerName").asString("")));
        boolean sah = n.path("conclusion").asString("").equals("VALID")
                && n.path("signatureCount").asInt(0) > 0;
        return new Pemeriksaan(sah, nama);
    }
}
