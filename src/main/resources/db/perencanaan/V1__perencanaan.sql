-- A plan (SKP) of one person for one period. Its content is butir (what the employee chose) under penyesuaian (what the superior
-- laid over it); riwayat and salinan only grow.
CREATE TABLE perencanaan.skp (
    dinas_id uuid NOT NULL,
    skp_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    peran text NOT NULL CHECK (peran IN ('GURU', 'KEPALA_SEKOLAH')),
    satuan_id uuid,
    jenjang text,
    status text NOT NULL CHECK (status IN ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'DISETUJUI', 'KEBERATAN', 'KEBERATAN_ATASAN', 'DISEPAKATI')),
    versi int NOT NULL,
    sejak timestamptz NOT NULL,
    data_diri_pada timestamptz,
    rapor_pada timestamptz,
    diperiksa_pada timestamptz,
    draf text, -- the superior's note that he has not sent yet
    disetujui_pada timestamptz,
    penilai_id uuid, -- who approved last; null when the system did
    oleh_sistem boolean NOT NULL DEFAULT false,
    keberatan int NOT NULL DEFAULT 0,
    catatan text,
    PRIMARY KEY (dinas_id, skp_id),
    UNIQUE (dinas_id, periode_id, pegawai_id, peran)
);
CREATE INDEX skp_pegawai ON perencanaan.skp (dinas_id, pegawai_id, skp_id);
CREATE INDEX skp_keberatan ON perencanaan.skp (dinas_id, periode_id) WHERE status = 'KEBERATAN_ATASAN';

CREATE TABLE perencanaan.butir (
    dinas_id uuid NOT NULL,
    skp_id uuid NOT NULL,
    bagian text NOT NULL CHECK (bagian IN ('PRAKTIK', 'PENGEMBANGAN', 'TUGAS', 'PERILAKU')),
    kode text NOT NULL,
    target int,
    keterangan text,
    urutan int NOT NULL,
    PRIMARY KEY (dinas_id, skp_id, bagian, kode)
);

CREATE TABLE perencanaan.penyesuaian (
    dinas_id uuid NOT NULL,
    skp_id uuid NOT NULL,
    penyesuaian_id uuid NOT NULL,
    bagian text NOT NULL,
    kode_lama text,
    kode_baru text,
    target int,
    keterangan text,
    alasan text,
    oleh uuid NOT NULL,
    pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, skp_id, penyesuaian_id),
    CHECK (kode_lama IS NOT NULL OR kode_baru IS NOT NULL)
);

CREATE TABLE perencanaan.riwayat (
    dinas_id uuid NOT NULL,
    skp_id uuid NOT NULL,
    riwayat_id uuid NOT NULL,
    pada timestamptz NOT NULL,
    oleh uuid, -- null when the system did it
    sebagai text NOT NULL,
    langkah text NOT NULL,
    dari text,
    ke text NOT NULL,
    catatan text,
    perubahan jsonb, -- adjustments that were made, taken back or set aside by this step
    PRIMARY KEY (dinas_id, skp_id, riwayat_id)
);

-- What was handed in, approved and agreed, whole and in words, with the version of the rule set and its own digest.
CREATE TABLE perencanaan.salinan (
    dinas_id uuid NOT NULL,
    skp_id uuid NOT NULL,
    salinan_id uuid NOT NULL,
    langkah text NOT NULL,
    pada timestamptz NOT NULL,
    ketentuan text NOT NULL,
    ketentuan_sidik text NOT NULL,
    isi text NOT NULL, -- JSON text, kept to the letter because the digest is over it
    sidik text NOT NULL,
    PRIMARY KEY (dinas_id, skp_id, salinan_id)
);

SELECT umum.sebar('perencanaan.skp');
SELECT umum.sebar('perencanaan.butir');
SELECT umum.sebar('perencanaan.penyesuaian');
SELECT umum.sebar('perencanaan.riwayat');
SELECT umum.sebar('perencanaan.salinan');

ALTER TABLE perencanaan.skp ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;
ALTER TABLE perencanaan.skp ADD FOREIGN KEY (dinas_id, satuan_id) REFERENCES organisasi.satuan;
ALTER TABLE perencanaan.skp ADD FOREIGN KEY (dinas_id, periode_id) REFERENCES periode.periode;
ALTER TABLE perencanaan.butir ADD FOREIGN KEY (dinas_id, skp_id) REFERENCES perencanaan.skp;
ALTER TABLE perencanaan.penyesuaian ADD FOREIGN KEY (dinas_id, skp_id) REFERENCES perencanaan.skp;
ALTER TABLE perencanaan.riwayat ADD FOREIGN KEY (dinas_id, skp_id) REFERENCES perencanaan.skp;
ALTER TABLE perencanaan.salinan ADD FOREIGN KEY (dinas_id, skp_id) REFERENCES perencanaan.skp;

CREATE TRIGGER riwayat_hanya_tambah BEFORE UPDATE OR DELETE ON perencanaan.riwayat
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();
CREATE TRIGGER salinan_hanya_tambah BEFORE UPDATE OR DELETE ON perencanaan.salinan
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();
