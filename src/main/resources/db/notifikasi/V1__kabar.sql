-- Messages in the application to one person, each with the page that it is about.
CREATE TABLE notifikasi.kabar (
    dinas_id uuid NOT NULL,
    penerima uuid NOT NULL,
    kabar_id uuid NOT NULL,
    pada timestamptz NOT NULL,
    judul text NOT NULL,
    isi text NOT NULL,
    url text NOT NULL,
    dibaca_pada timestamptz,
    PRIMARY KEY (dinas_id, penerima, kabar_id)
);
CREATE INDEX kabar_belum_dibaca ON notifikasi.kabar (dinas_id, penerima) WHERE dibaca_pada IS NULL;
-- For the removal of old ones: rows lie in the order of time, so that a few pages of this index do.
CREATE INDEX kabar_lama ON notifikasi.kabar USING brin (dinas_id, pada);

SELECT umum.sebar('notifikasi.kabar');

ALTER TABLE notifikasi.kabar ADD FOREIGN KEY (dinas_id, penerima) REFERENCES organisasi.pegawai;
