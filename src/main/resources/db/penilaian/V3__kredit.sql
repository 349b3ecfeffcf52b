-- The predikat of a year under a rule set of several periods; a new line replaces the older ones of the same person and year.
CREATE TABLE penilaian.predikat_tahunan (
    dinas_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    tahun int NOT NULL,
    ke int NOT NULL CHECK (ke > 0),
    predikat text NOT NULL,
    usulan text, -- what the rules proposed; null where something was missing
    dilihat text NOT NULL, -- the predikat of the periods as they were then, in words
    alasan text,
    ketentuan text NOT NULL,
    ketentuan_sidik text NOT NULL,
    oleh uuid NOT NULL,
    atas_nama uuid,
    pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, pegawai_id, tahun, ke)
);

-- Credit that does not come from a conversion in Teladan.
CREATE TABLE penilaian.kredit_lain (
    dinas_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    kredit_id uuid NOT NULL,
    sumber text NOT NULL,
    jenjang text NOT NULL, -- of the functional post, within which it counts
    jumlah numeric(8, 3) NOT NULL CHECK (jumlah > 0),
    tanggal date NOT NULL,
    asal text NOT NULL, -- the paper that proves it
    alasan text NOT NULL,
    oleh uuid NOT NULL,
    pada timestamptz NOT NULL,
    batal_oleh uuid,
    batal_pada timestamptz,
    batal_alasan text,
    PRIMARY KEY (dinas_id, pegawai_id, kredit_id)
);

-- A document about angka kredit, whole and in words; only its cancellation is added later.
CREATE TABLE penilaian.kredit (
    dinas_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    kredit_id uuid NOT NULL,
    jenis text NOT NULL CHECK (jenis IN ('KONVERSI', 'AKUMULASI', 'PAK')),
    ke int NOT NULL CHECK (ke > 0), -- counted for each person and kind
    jenjang text NOT NULL,
    mulai date NOT NULL,
    sampai date NOT NULL,
    jumlah numeric(8, 3) NOT NULL,
    isi text NOT NULL, -- JSON text, kept to the letter because the digest is over it
    sidik text NOT NULL,
    oleh uuid NOT NULL,
    pada timestamptz NOT NULL,
    batal_oleh uuid,
    batal_pada timestamptz,
    batal_alasan text,
    PRIMARY KEY (dinas_id, pegawai_id, kredit_id),
    UNIQUE (dinas_id, pegawai_id, jenis, ke)
);

SELECT umum.sebar('penilaian.predikat_tahunan');
SELECT umum.sebar('penilaian.kredit_lain');
SELECT umum.sebar('penilaian.kredit');

ALTER TABLE penilaian.predikat_tahunan ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;
ALTER TABLE penilaian.kredit_lain ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;
ALTER TABLE penilaian.kredit ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;

CREATE TRIGGER predikat_tahunan_hanya_tambah BEFORE UPDATE OR DELETE ON penilaian.predikat_tahunan
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();
