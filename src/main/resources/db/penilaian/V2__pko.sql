-- Predikat Kinerja Organisasi of a school in a period. Each line sets it anew, with why: the one with the greatest ke counts.
CREATE TABLE penilaian.pko (
    dinas_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    satuan_id uuid NOT NULL,
    ke int NOT NULL CHECK (ke > 0),
    kode text NOT NULL, -- code of the rule set that the period pins
    alasan text,
    lembar_id uuid, -- the sheet with which it came; null when it was set by itself
    oleh uuid NOT NULL,
    atas_nama uuid, -- the kepala dinas for whom a delegate acted
    pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, periode_id, satuan_id, ke)
);

-- A sheet of PKO for many schools as it was uploaded. What it would change is worked out anew each time that it is looked at.
CREATE TABLE penilaian.pko_lembar (
    dinas_id uuid NOT NULL,
    lembar_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    berkas text NOT NULL, -- its name
    isi jsonb NOT NULL, -- the rows as they were read
    oleh uuid NOT NULL,
    dibuat timestamptz NOT NULL,
    diterapkan timestamptz,
    ditulis int, -- how many schools were set by it
    PRIMARY KEY (dinas_id, lembar_id)
);
CREATE INDEX pko_lembar_oleh ON penilaian.pko_lembar (dinas_id, periode_id, lembar_id);

SELECT umum.sebar('penilaian.pko');
SELECT umum.sebar('penilaian.pko_lembar');

ALTER TABLE penilaian.pko ADD FOREIGN KEY (dinas_id, periode_id) REFERENCES periode.periode;
ALTER TABLE penilaian.pko ADD FOREIGN KEY (dinas_id, satuan_id) REFERENCES organisasi.satuan;
ALTER TABLE penilaian.pko ADD FOREIGN KEY (dinas_id, oleh) REFERENCES organisasi.pegawai;
ALTER TABLE penilaian.pko_lembar ADD FOREIGN KEY (dinas_id, periode_id) REFERENCES periode.periode;
ALTER TABLE penilaian.pko_lembar ADD FOREIGN KEY (dinas_id, oleh) REFERENCES organisasi.pegawai;

CREATE TRIGGER pko_hanya_tambah BEFORE UPDATE OR DELETE ON penilaian.pko
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();
