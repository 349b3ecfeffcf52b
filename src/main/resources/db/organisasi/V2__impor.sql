-- An import from upload to its end. What was read stands in impor_baris; the file itself is not kept.
CREATE TABLE organisasi.impor (
    dinas_id uuid NOT NULL,
    impor_id uuid NOT NULL,
    jenis text NOT NULL CHECK (jenis IN ('DAPODIK', 'RAPOR', 'PEGAWAI')),
    keadaan text NOT NULL CHECK (keadaan IN ('DIBACA', 'PRATINJAU', 'DITOLAK', 'DITERAPKAN', 'KEDALUWARSA')),
    berkas text NOT NULL, -- names of the files
    npsn text,
    oleh text NOT NULL, -- pegawai_id, or perintah
    nama_oleh text NOT NULL,
    dibuat timestamptz NOT NULL,
    detak timestamptz NOT NULL, -- last sign of life of the reading
    tahap text NOT NULL DEFAULT '',
    jumlah int NOT NULL DEFAULT 0,
    pesan text, -- why it was refused
    catatan jsonb NOT NULL DEFAULT '[]',
    lingkup_satuan text NOT NULL DEFAULT '', -- ids, comma between: what the preview was made from
    lingkup_pegawai text NOT NULL DEFAULT '',
    lingkup_dinas boolean NOT NULL DEFAULT false, -- assignments at the dinas itself belong to it
    potret text NOT NULL DEFAULT '', -- digest of those rows at the preview
    satuan_id uuid, -- of a rapor
    tahun int,
    sidik text,
    diterapkan timestamptz,
    penerap text,
    PRIMARY KEY (dinas_id, impor_id)
);

-- One line of a preview; isi holds the record to write, the record as it was, differences, reasons and remarks.
CREATE TABLE organisasi.impor_baris (
    dinas_id uuid NOT NULL,
    impor_id uuid NOT NULL,
    nomor int NOT NULL,
    baris int NOT NULL, -- row of the file; 0 when it comes from the absence of a row
    objek text NOT NULL CHECK (objek IN ('SATUAN', 'PEGAWAI', 'PENUGASAN', 'INDIKATOR', 'BERKAS')),
    objek_id uuid,
    aksi text NOT NULL CHECK (aksi IN ('TAMBAH', 'UBAH', 'AKHIRI', 'TETAP', 'LEWATI', 'TOLAK')),
    judul text NOT NULL,
    isi jsonb NOT NULL,
    boleh_pilih boolean NOT NULL,
    dipilih boolean NOT NULL,
    PRIMARY KEY (dinas_id, impor_id, nomor)
);
CREATE INDEX impor_baris_aksi ON organisasi.impor_baris (dinas_id, impor_id, aksi, nomor);

SELECT umum.sebar('organisasi.impor');
SELECT umum.sebar('organisasi.impor_baris');

ALTER TABLE organisasi.impor ADD FOREIGN KEY (dinas_id) REFERENCES organisasi.dinas;
ALTER TABLE organisasi.impor_baris ADD FOREIGN KEY (dinas_id, impor_id) REFERENCES organisasi.impor;
