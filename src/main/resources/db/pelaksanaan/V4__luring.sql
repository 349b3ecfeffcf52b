-- Keys with which a person's devices seal what was written without a signal; given back to nobody but him.
CREATE TABLE pelaksanaan.kunci_perangkat (
    dinas_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    perangkat_id uuid NOT NULL,
    kunci bytea NOT NULL CHECK (octet_length(kunci) = 32),
    dibuat_pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, pegawai_id, perangkat_id)
);

-- What a device sent, once for each number that the device made; a text that lost against another stays here whole.
CREATE TABLE pelaksanaan.kiriman (
    dinas_id uuid NOT NULL,
    kiriman_id uuid NOT NULL,
    siklus_id uuid NOT NULL,
    perangkat_id uuid NOT NULL,
    oleh uuid NOT NULL,
    urutan bigint NOT NULL,
    kumpulkan boolean NOT NULL,
    isi jsonb, -- null once the same device sent a newer draft that was taken
    sidik text NOT NULL, -- SHA-256 over the whole kiriman, made on the device too
    hasil text NOT NULL CHECK (hasil IN ('DITERIMA', 'BENTROK', 'DITOLAK', 'DIGANTIKAN')),
    sebab text,
    dasar text NOT NULL, -- digest of the document as it stood afterwards
    lain jsonb, -- what stood in its way
    diterima_pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, kiriman_id)
);
CREATE INDEX kiriman_siklus ON pelaksanaan.kiriman (dinas_id, siklus_id, perangkat_id, urutan);
CREATE INDEX kiriman_oleh ON pelaksanaan.kiriman (dinas_id, oleh, diterima_pada);

-- Notes of an observer with their time, taken in the classroom.
CREATE TABLE pelaksanaan.naskah (
    dinas_id uuid NOT NULL,
    siklus_id uuid NOT NULL,
    naskah_id uuid NOT NULL,
    oleh uuid NOT NULL,
    waktu timestamptz NOT NULL,
    teks text NOT NULL,
    fokus text,
    PRIMARY KEY (dinas_id, siklus_id, naskah_id)
);

-- Photos from the classroom; each stands once, under the number that the device made.
CREATE TABLE pelaksanaan.foto (
    dinas_id uuid NOT NULL,
    siklus_id uuid NOT NULL,
    foto_id uuid NOT NULL,
    berkas_id uuid NOT NULL,
    oleh uuid NOT NULL,
    diambil_pada timestamptz NOT NULL,
    diterima_pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, siklus_id, foto_id)
);
CREATE INDEX foto_berkas ON pelaksanaan.foto (dinas_id, berkas_id);

SELECT umum.sebar('pelaksanaan.kunci_perangkat');
SELECT umum.sebar('pelaksanaan.kiriman');
SELECT umum.sebar('pelaksanaan.naskah');
SELECT umum.sebar('pelaksanaan.foto');

ALTER TABLE pelaksanaan.kunci_perangkat ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;
ALTER TABLE pelaksanaan.kiriman ADD FOREIGN KEY (dinas_id, siklus_id) REFERENCES pelaksanaan.siklus;
ALTER TABLE pelaksanaan.naskah ADD FOREIGN KEY (dinas_id, siklus_id) REFERENCES pelaksanaan.siklus;
ALTER TABLE pelaksanaan.foto ADD FOREIGN KEY (dinas_id, siklus_id) REFERENCES pelaksanaan.siklus;
ALTER TABLE pelaksanaan.foto ADD FOREIGN KEY (dinas_id, berkas_id) REFERENCES pelaksanaan.berkas;
