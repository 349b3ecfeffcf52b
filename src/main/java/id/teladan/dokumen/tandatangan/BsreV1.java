package id.teladan.dokumen.tandatangan;

import id.teladan.dokumen.tandatangan.GagalTandaTangan.Sebab;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Version 1 of the client service: forms in, PDF out. A signed file can be fetched once by its number when the answer broke off. */
final class BsreV1 implements LayananTandaTangan {
    private final KlienBsre klien;

    BsreV1(KlienBsre klien) {
        this.klien = klien;
    }

    @Override
    public KeadaanSertifikat status(String nik) {
        JawabanBsre j = klien.ambil("/api/user/status/" + nik);
        JsonNode n = j.json();
        if (n.path("status").isMissingNode() && j.kode() == 0) {
            throw j.gagal();
        }
        return KeadaanSertifikat.dari(n.path("status").asString(""), j.kode());
    }

    @Override
    public boolean mengenalTotp() {
        return false;
    }

    @Override
    public void kirimTotp(String nik) {
        throw new GagalTandaTangan(Sebab.LAIN, 0);
    }

    @Override
    public Bertanda tandatangani(byte[] pdf, Penanda penanda) {
        JawabanBsre j = klien.kirim(
                "/api/sign/pdf",
                new Multipart()
                        .pdf("file", pdf)
                        .bidang("nik", penanda.nik())
                        .rahasia("passphrase", penanda.rahasia())
                        .bidang("tampilan", "invisible")
                        .jadi());
        String nomor = j.nomor();
        if (j.berupaPdf()) {
            return new Bertanda(j.isi(), nomor);
        }
        if (j.status() == 200 && nomor != null && nomor.matches("[A-Za-z0-9_-]{1,64}") && j.kode() == 0) {
            JawabanBsre lagi = klien.ambil("/api/sign/download/" + nomor);
            if (lagi.berupaPdf()) {
                return new Bertanda(lagi.isi(), nomor);
            }
            throw lagi.gagal();
        }
        throw j.gagal();
    }

    @Override
    public Pemeriksaan periksa(byte[] pdf) {
        JsonNode n = klien.kirim(
                        "/api/sign/verify",
                        new Multipart().pdf("signed_file", pdf).jadi())
                .json();
        boolean utuh = !n.path("details").isEmpty();
        List<String> nama = new ArrayList<>();
        for (JsonNode d : n.path("details")) {
            nama.add(d.path("info_signer").path("signer_name").asString(""));
            utuh &= d.path("signature_document").path("document_integrity").asBoolean(false);
        }
        boolean sah = utuh
                && n.path("jumlah_signature").asInt(0) > 0
                && n.path("summary").asString("").startsWith("DOCUMENT VALID");
        return new Pemeriksaan(sah, nama);
    }
}
