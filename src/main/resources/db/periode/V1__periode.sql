-- Rule sets in the versions that periods have pinned: kept whole, so that a later release cannot change a period's rules.
CREATE TABLE periode.ketentuan (
    ketentuan text NOT NULL,
    sidik text NOT NULL,
    isi jsonb NOT NULL, -- file name -> text of the YAML file
    pada timestamptz NOT NULL,
    PRIMARY KEY (ketentuan, sidik)
);

CREATE TABLE periode.periode (
    dinas_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    kode text NOT NULL,
    label text NOT NULL,
    mulai date NOT NULL,
    sampai date NOT NULL,
    zona text NOT NULL,
    ketentuan text NOT NULL,
    sidik text NOT NULL,
    PRIMARY KEY (dinas_id, periode_id),
    UNIQUE (dinas_id, kode),
    CHECK (sampai >= mulai)
);

-- The window of a stage for all (pegawai_id null) or for one person; the newest line of each counts, older ones are history.
-- nomor counts the lines of a period, so that "newest" does not depend on clocks. The names are those of that day, for the history.
CREATE TABLE periode.jendela (
    dinas_id uuid NOT NULL,
    jendela_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    nomor integer NOT NULL,
    tahap text NOT NULL CHECK (tahap IN ('PERENCANAAN', 'PELAKSANAAN', 'PENILAIAN')),
    pegawai_id uuid,
    pegawai_nama text,
    buka timestamptz NOT NULL,
    tutup timestamptz NOT NULL,
    alasan text,
    oleh uuid NOT NULL,
    oleh_nama text,
    pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, jendela_id),
    UNIQUE (dinas_id, periode_id, nomor),
    CHECK (tutup > buka)
);
CREATE INDEX jendela_periode ON periode.jendela (dinas_id, periode_id, tahap, pegawai_id, nomor);

SELECT umum.acuan('periode.ketentuan');
SELECT umum.sebar('periode.periode');
SELECT umum.sebar('periode.jendela');

ALTER TABLE periode.periode ADD FOREIGN KEY (ketentuan, sidik) REFERENCES periode.ketentuan;
ALTER TABLE periode.jendela ADD FOREIGN KEY (dinas_id, periode_id) REFERENCES periode.periode;

CREATE TRIGGER ketentuan_hanya_tambah BEFORE UPDATE OR DELETE ON periode.ketentuan
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();
-- A period keeps the version that it pinned.
CREATE TRIGGER periode_hanya_tambah BEFORE UPDATE OR DELETE ON periode.periode
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();
CREATE TRIGGER jendela_hanya_tambah BEFORE UPDATE OR DELETE ON periode.jendela
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();
