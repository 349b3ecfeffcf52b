-- Evidence of one item of a plan, by its code, so that it outlives an amendment of the plan. A place (urutan) takes one at a time:
-- what was to be mended stays when another is put in its place.
CREATE TABLE pelaksanaan.bukti (
    dinas_id uuid NOT NULL,
    bukti_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    peran text NOT NULL CHECK (peran IN ('GURU', 'KEPALA_SEKOLAH')),
    bagian text NOT NULL CHECK (bagian IN ('PENGEMBANGAN', 'TUGAS')),
    kode text NOT NULL,
    jenis text NOT NULL CHECK (jenis IN ('BUKTI', 'SK', 'LAPORAN', 'KONFIRMASI')),
    urutan int NOT NULL CHECK (urutan BETWEEN 1 AND 99),
    skp_id uuid NOT NULL, -- the plan that counted when it was made
    status text NOT NULL CHECK (status IN ('DRAF', 'DIKUMPULKAN', 'SESUAI', 'PERLU_DIPERBAIKI', 'DIGANTI', 'DIBATALKAN',
        'BELUM_DIKONFIRMASI', 'DIKONFIRMASI')),
    berkas_id uuid,
    judul text,
    tanggal date, -- of the certificate
    uraian text, -- what he did, where nothing is uploaded
    catatan text, -- of the superior's last decision
    menggantikan uuid,
    versi int NOT NULL,
    sejak timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, bukti_id),
    CHECK ((jenis = 'KONFIRMASI') = (berkas_id IS NULL))
);
CREATE UNIQUE INDEX bukti_satu_tempat ON pelaksanaan.bukti (dinas_id, pegawai_id, periode_id, peran, bagian, kode, jenis, urutan)
    WHERE status IN ('DRAF', 'DIKUMPULKAN', 'SESUAI', 'BELUM_DIKONFIRMASI', 'DIKONFIRMASI');
CREATE INDEX bukti_orang ON pelaksanaan.bukti (dinas_id, pegawai_id, periode_id);
CREATE INDEX bukti_berkas ON pelaksanaan.bukti (dinas_id, berkas_id);
CREATE INDEX bukti_menunggu ON pelaksanaan.bukti (dinas_id, periode_id, pegawai_id) WHERE status = 'DIKUMPULKAN';

CREATE TABLE pelaksanaan.riwayat_bukti (
    dinas_id uuid NOT NULL,
    bukti_id uuid NOT NULL,
    riwayat_id uuid NOT NULL,
    pada timestamptz NOT NULL,
    oleh uuid NOT NULL,
    atas_nama uuid,
    sebagai text NOT NULL,
    langkah text NOT NULL,
    dari text NOT NULL,
    ke text NOT NULL,
    catatan text,
    isi jsonb NOT NULL, -- title, date, text and file as they stood then
    PRIMARY KEY (dinas_id, bukti_id, riwayat_id)
);

-- Dokumen Akuntabilitas, once for a school and period; what was replaced or taken back stays.
CREATE TABLE pelaksanaan.dokumen_satuan (
    dinas_id uuid NOT NULL,
    dokumen_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    satuan_id uuid NOT NULL,
    jenis text NOT NULL CHECK (jenis IN ('KOSP', 'PERENCANAAN', 'LAPORAN', 'KEHADIRAN')),
    status text NOT NULL CHECK (status IN ('DIKUMPULKAN', 'DIKONFIRMASI', 'DIGANTI', 'DITARIK')),
    berkas_id uuid,
    keterangan text,
    oleh uuid NOT NULL,
    atas_nama uuid,
    pada timestamptz NOT NULL,
    diakhiri_oleh uuid,
    diakhiri_pada timestamptz,
    PRIMARY KEY (dinas_id, dokumen_id)
);
CREATE UNIQUE INDEX dokumen_satuan_satu ON pelaksanaan.dokumen_satuan (dinas_id, satuan_id, periode_id, jenis)
    WHERE status IN ('DIKUMPULKAN', 'DIKONFIRMASI');
CREATE INDEX dokumen_satuan_berkas ON pelaksanaan.dokumen_satuan (dinas_id, berkas_id);
CREATE INDEX dokumen_satuan_periode ON pelaksanaan.dokumen_satuan (dinas_id, satuan_id, periode_id);

SELECT umum.sebar('pelaksanaan.bukti');
SELECT umum.sebar('pelaksanaan.riwayat_bukti');
SELECT umum.sebar('pelaksanaan.dokumen_satuan');

ALTER TABLE pelaksanaan.bukti ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;
ALTER TABLE pelaksanaan.bukti ADD FOREIGN KEY (dinas_id, periode_id) REFERENCES periode.periode;
ALTER TABLE pelaksanaan.bukti ADD FOREIGN KEY (dinas_id, skp_id) REFERENCES perencanaan.skp;
ALTER TABLE pelaksanaan.bukti ADD FOREIGN KEY (dinas_id, berkas_id) REFERENCES pelaksanaan.berkas;
ALTER TABLE pelaksanaan.riwayat_bukti ADD FOREIGN KEY (dinas_id, bukti_id) REFERENCES pelaksanaan.bukti;
ALTER TABLE pelaksanaan.dokumen_satuan ADD FOREIGN KEY (dinas_id, satuan_id) REFERENCES organisasi.satuan;
ALTER TABLE pelaksanaan.dokumen_satuan ADD FOREIGN KEY (dinas_id, periode_id) REFERENCES periode.periode;
ALTER TABLE pelaksanaan.dokumen_satuan ADD FOREIGN KEY (dinas_id, berkas_id) REFERENCES pelaksanaan.berkas;

CREATE TRIGGER riwayat_bukti_hanya_tambah BEFORE UPDATE OR DELETE ON pelaksanaan.riwayat_bukti
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();
