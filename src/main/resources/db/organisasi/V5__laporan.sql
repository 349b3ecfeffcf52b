-- What a person reports as wrong in his own data, until an admin dinas has answered. The text is never changed.
CREATE TABLE organisasi.laporan (
    dinas_id uuid NOT NULL,
    laporan_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    pada timestamptz NOT NULL,
    isi text NOT NULL,
    selesai_pada timestamptz,
    selesai_oleh uuid,
    jawaban text,
    PRIMARY KEY (dinas_id, laporan_id)
);
CREATE INDEX laporan_terbuka ON organisasi.laporan (dinas_id, pada) WHERE selesai_pada IS NULL;
CREATE INDEX laporan_pegawai ON organisasi.laporan (dinas_id, pegawai_id, pada);

SELECT umum.sebar('organisasi.laporan');

ALTER TABLE organisasi.laporan ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;
