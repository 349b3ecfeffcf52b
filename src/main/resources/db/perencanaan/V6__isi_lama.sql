-- Earlier texts of the parts of a plan: what a save replaced. A part has twenty places; the newest takes the place of the oldest, so
-- that the table never grows beyond them and nothing has to be swept. The owner looks back here; nobody else reads it.
CREATE TABLE perencanaan.isi_lama (
    dinas_id uuid NOT NULL,
    skp_id uuid NOT NULL,
    bagian text NOT NULL CHECK (bagian IN ('PRAKTIK', 'PENGEMBANGAN', 'TUGAS', 'PERILAKU')),
    tempat int NOT NULL CHECK (tempat BETWEEN 0 AND 19),
    nomor int NOT NULL, -- counts up; tempat is its remainder
    pada timestamptz NOT NULL, -- when it was replaced
    isi text NOT NULL, -- JSON: items as [kode, target, keterangan]
    PRIMARY KEY (dinas_id, skp_id, bagian, tempat)
);

SELECT umum.sebar('perencanaan.isi_lama');

ALTER TABLE perencanaan.isi_lama ADD FOREIGN KEY (dinas_id, skp_id) REFERENCES perencanaan.skp;
