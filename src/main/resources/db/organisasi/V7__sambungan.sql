-- The Dapodik web service of a school, from which its staff is pulled. The token stands here encrypted only.
CREATE TABLE organisasi.sambungan (
    dinas_id uuid NOT NULL,
    sambungan_id uuid NOT NULL,
    npsn text NOT NULL, -- the school may be unknown here until the first pull is applied
    alamat text NOT NULL,
    token bytea NOT NULL, -- AES-GCM, bound to this row and this address
    jadwal text NOT NULL CHECK (jadwal IN ('MATI', 'HARIAN', 'MINGGUAN')),
    hari int NOT NULL CHECK (hari BETWEEN 1 AND 7), -- of MINGGUAN; Monday is 1
    jam int NOT NULL CHECK (jam BETWEEN 0 AND 23), -- in the zone of the dinas
    keadaan text NOT NULL CHECK (keadaan IN ('BELUM', 'MENUNGGU', 'DITARIK', 'TERSAMBUNG', 'SAMA', 'BERUBAH', 'GAGAL')),
    hanya_uji boolean NOT NULL DEFAULT false, -- what waits or goes on is a test of the connection
    peminta text, -- name of who asked for it; null: the schedule did
    berikut timestamptz, -- when the next pull is due; null: never by itself
    klaim uuid, -- who is at work on it
    detak timestamptz, -- last sign of life of that work
    percobaan int NOT NULL DEFAULT 0, -- failures in a row that may pass by themselves
    terakhir timestamptz, -- when the last pull or test ended
    pesan text, -- how it ended
    impor_id uuid, -- the newest preview made from it
    versi int NOT NULL DEFAULT 0,
    PRIMARY KEY (dinas_id, sambungan_id),
    UNIQUE (dinas_id, npsn)
);

SELECT umum.sebar('organisasi.sambungan');

ALTER TABLE organisasi.sambungan ADD FOREIGN KEY (dinas_id) REFERENCES organisasi.dinas;
ALTER TABLE organisasi.sambungan ADD FOREIGN KEY (dinas_id, impor_id) REFERENCES organisasi.impor;
