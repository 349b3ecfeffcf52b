-- What the store holds, once for each dinas and digest: who locks such a row decides alone whether its content stays.
CREATE TABLE pelaksanaan.isi_berkas (
    dinas_id uuid NOT NULL,
    sidik text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
    panjang int NOT NULL CHECK (panjang BETWEEN 1 AND 10485760),
    disimpan_pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, sidik)
);

-- A file that a person uploaded. Until a part of the room mentions it (terpasang_pada) only he knows it, and the sweep may take it.
CREATE TABLE pelaksanaan.berkas (
    dinas_id uuid NOT NULL,
    berkas_id uuid NOT NULL,
    sidik text NOT NULL,
    jenis text NOT NULL CHECK (jenis IN ('PDF', 'JPEG', 'PNG', 'WEBP')),
    guna text NOT NULL CHECK (guna IN ('DOKUMEN', 'FOTO', 'LAMPIRAN')),
    nama text NOT NULL,
    oleh uuid NOT NULL,
    pada timestamptz NOT NULL,
    saran_judul text, -- found in the text of the PDF
    saran_tanggal date,
    terpasang_pada timestamptz,
    PRIMARY KEY (dinas_id, berkas_id)
);
CREATE INDEX berkas_sidik ON pelaksanaan.berkas (dinas_id, sidik);
CREATE INDEX berkas_lepas ON pelaksanaan.berkas (dinas_id, oleh, pada) WHERE terpasang_pada IS NULL;

-- An upload under way: its chunks lie in the store under the names in potongan, in this order.
CREATE TABLE pelaksanaan.unggahan (
    dinas_id uuid NOT NULL,
    unggahan_id uuid NOT NULL,
    oleh uuid NOT NULL,
    guna text NOT NULL CHECK (guna IN ('DOKUMEN', 'FOTO', 'LAMPIRAN')),
    nama text NOT NULL,
    panjang int NOT NULL CHECK (panjang BETWEEN 1 AND 10485760),
    sidik text, -- of the whole, where the sender knew it at the start
    diterima int NOT NULL CHECK (diterima BETWEEN 0 AND panjang),
    potongan text[] NOT NULL,
    dibuat_pada timestamptz NOT NULL,
    terakhir_pada timestamptz NOT NULL,
    berkas_id uuid, -- once it is complete
    PRIMARY KEY (dinas_id, unggahan_id)
);
CREATE INDEX unggahan_oleh ON pelaksanaan.unggahan (dinas_id, oleh);

SELECT umum.sebar('pelaksanaan.isi_berkas');
SELECT umum.sebar('pelaksanaan.berkas');
SELECT umum.sebar('pelaksanaan.unggahan');

ALTER TABLE pelaksanaan.berkas ADD FOREIGN KEY (dinas_id, sidik) REFERENCES pelaksanaan.isi_berkas;
ALTER TABLE pelaksanaan.berkas ADD FOREIGN KEY (dinas_id, oleh) REFERENCES organisasi.pegawai;
ALTER TABLE pelaksanaan.unggahan ADD FOREIGN KEY (dinas_id, oleh) REFERENCES organisasi.pegawai;
