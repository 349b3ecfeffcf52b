-- Files of a cycle: the lesson plan of A, and what was added to a line of the log of D. A line stays when a newer version has another file.
CREATE TABLE pelaksanaan.lampiran (
    dinas_id uuid NOT NULL,
    berkas_id uuid NOT NULL,
    siklus_id uuid NOT NULL,
    huruf text NOT NULL CHECK (huruf IN ('A', 'D')),
    upaya_id uuid, -- the line of the log; null for A
    oleh uuid NOT NULL,
    pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, berkas_id),
    CHECK ((huruf = 'D') = (upaya_id IS NOT NULL))
);
CREATE INDEX lampiran_siklus ON pelaksanaan.lampiran (dinas_id, siklus_id);

SELECT umum.sebar('pelaksanaan.lampiran');

ALTER TABLE pelaksanaan.lampiran ADD FOREIGN KEY (dinas_id, siklus_id) REFERENCES pelaksanaan.siklus;
ALTER TABLE pelaksanaan.lampiran ADD FOREIGN KEY (dinas_id, berkas_id) REFERENCES pelaksanaan.berkas;
