-- What a copy into a draft left behind or altered, in the old words: shown beside the draft until it is handed in.
CREATE TABLE perencanaan.tak_tersalin (
    dinas_id uuid NOT NULL,
    skp_id uuid NOT NULL,
    asal text NOT NULL CHECK (asal IN ('RENCANA', 'TEMPLAT')),
    pada timestamptz NOT NULL,
    isi text NOT NULL, -- JSON: part, old wording, why
    PRIMARY KEY (dinas_id, skp_id, asal)
);

-- What a principal recommends to the guru of his school for a period; without a school, what the dinas recommends to its principals.
CREATE TABLE perencanaan.templat (
    dinas_id uuid NOT NULL,
    templat_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    satuan_id uuid,
    versi int NOT NULL,
    oleh uuid NOT NULL,
    pada timestamptz NOT NULL,
    butir text NOT NULL, -- JSON: items as those of a plan
    PRIMARY KEY (dinas_id, templat_id),
    UNIQUE NULLS NOT DISTINCT (dinas_id, periode_id, satuan_id)
);

SELECT umum.sebar('perencanaan.tak_tersalin');
SELECT umum.sebar('perencanaan.templat');

ALTER TABLE perencanaan.tak_tersalin ADD FOREIGN KEY (dinas_id, skp_id) REFERENCES perencanaan.skp;
ALTER TABLE perencanaan.templat ADD FOREIGN KEY (dinas_id, periode_id) REFERENCES periode.periode;
ALTER TABLE perencanaan.templat ADD FOREIGN KEY (dinas_id, satuan_id) REFERENCES organisasi.satuan;
