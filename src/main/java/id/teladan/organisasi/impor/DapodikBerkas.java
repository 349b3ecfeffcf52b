package id.teladan.organisasi.impor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** One saved answer of getSekolah, getGtk or getPengguna, whatever its content type and whatever stands before the JSON. */
record DapodikBerkas(Jenis jenis, List<DapodikJawaban.Baris> baris) {
    enum Jenis {
        SEKOLAH("getSekolah"),
        GTK("getGtk"),
        PENGGUNA("getPengguna");

        private final String titik;

        Jenis(String titik) {
            this.titik = titik;
        }

        String titik() {
            return titik;
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withCoercionConfig(
                    LogicalType.Textual,
                    c -> c.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.TryConvert)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.TryConvert))
            .build();
    private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)?\\s+(\\d{3}).*", Pattern.DOTALL);
    private static final String ANAK =
            " berisi data peserta didik. Data anak tidak dipakai dan tidak disimpan di sini; hapus berkas ini dari unggahan.";

    /** Reads a file; everything that is no usable answer is refused with a sentence that names the file. */
    static DapodikBerkas baca(Berkas b) {
        String sebut = "Berkas " + b.nama() + ": ";
        try {
            return isi(b);
        } catch (BerkasDitolak e) {
            throw new BerkasDitolak(sebut + e.getMessage());
        } catch (JacksonException e) {
            throw new BerkasDitolak(sebut + "JSON rusak atau terpotong. Ambil ulang jawaban Dapodik selengkapnya.", e);
        }
    }

    private static DapodikBerkas isi(Berkas b) {
        if (PenjagaBerkas.rupa(b) != PenjagaBerkas.Rupa.TEKS) {
            throw new BerkasDitolak(
                    "ini buku kerja Excel; impor Dapodik membaca jawaban JSON dari layanan web Dapodik.");
        }
        String teks = CsvPembaca.teks(b.isi()).strip();
        int awal = awalJson(teks);
        String sebelum = awal < 0 ? teks : teks.substring(0, awal);
        if (sebelum.regionMatches(true, 0, "Access denied", 0, 13)) {
            throw new BerkasDitolak("Dapodik menolak aksesnya (Access denied). Periksa token dan alamat IP di Dapodik,"
                    + " menu Pengaturan > Web Service, lalu ambil ulang.");
        }
        Matcher m = STATUS.matcher(sebelum);
        int status = m.matches() ? Integer.parseInt(m.group(1)) : 200;
        if (awal < 0) {
            throw new BerkasDitolak(
                    status >= 400
                            ? "Dapodik menjawab galat " + status + "."
                            : "tidak berisi JSON, jadi bukan jawaban layanan web Dapodik.");
        }
        return jawaban(teks.substring(awal), status);
    }

    private static int awalJson(String teks) {
        for (int i = 0; i < teks.length(); i++) {
            if (teks.charAt(i) == '{' || teks.charAt(i) == '[') {
                return i;
            }
        }
        return -1;
    }

    private static DapodikBerkas jawaban(String json, int status) {
        DapodikJawaban j = json.startsWith("[")
                ? new DapodikJawaban(null, null, null, List.of(JSON.readValue(json, DapodikJawaban.Baris[].class)))
                : JSON.readValue(json, DapodikJawaban.class);
        if (status >= 400 || "false".equals(j.success())) {
            String pesan = j.message() == null
                    ? "tanpa keterangan"
                    : Tabel.rapat(j.message().replaceAll("\\p{C}", ""));
            throw new BerkasDitolak("Dapodik menjawab galat, bukan data: \""
                    + pesan.substring(0, Math.min(200, pesan.length())) + "\". Ambil ulang dari Dapodik.");
        }
        if (j.rows() == null) {
            throw new BerkasDitolak("JSON ini bukan jawaban layanan web Dapodik (bagian rows tidak ada).");
        }
        List<DapodikJawaban.Baris> baris =
                j.rows().stream().filter(java.util.Objects::nonNull).toList();
        return new DapodikBerkas(jenis(j.id(), baris.isEmpty() ? null : baris.getFirst()), baris);
    }

    private static Jenis jenis(@Nullable String id, DapodikJawaban.@Nullable Baris b) {
        if (id != null) {
            switch (id) {
                case "sekolah_id":
                    return Jenis.SEKOLAH;
                case "ptk_terdaftar_id":
                    return Jenis.GTK;
                case "pengguna_id":
                    return Jenis.PENGGUNA;
                case "rombongan_belajar_id":
                    throw new BerkasDitolak("getRombonganBelajar" + ANAK);
                case "registrasi_id":
                    throw new BerkasDitolak("getPesertaDidik" + ANAK);
                default:
            }
        }
        if (b != null && (b.rombongan_belajar_id() != null || b.registrasi_id() != null || b.nisn() != null)) {
            throw new BerkasDitolak("berkas ini" + ANAK);
        }
        if (b != null && (b.pengguna_id() != null || b.peran_id_str() != null)) {
            return Jenis.PENGGUNA;
        }
        if (b != null && (b.ptk_terdaftar_id() != null || b.jenis_ptk_id_str() != null)) {
            return Jenis.GTK;
        }
        if (b != null && b.npsn() != null) {
            return Jenis.SEKOLAH;
        }
        throw new BerkasDitolak("JSON ini bukan jawaban getSekolah, getGtk, atau getPengguna.");
    }
}
