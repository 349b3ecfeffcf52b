-- An official document. What it says (bahan) is frozen at the moment of the act that it tells of; its PDF is drawn from that, once.
CREATE TABLE dokumen.dokumen (
    dinas_id uuid NOT NULL,
    dokumen_id uuid NOT NULL,
    jenis text NOT NULL CHECK (jenis IN
        ('SKP', 'EVALUASI_KINERJA', 'DOKUMEN_EVALUASI', 'KONVERSI', 'AKUMULASI', 'PAK', 'FORMULIR_B')),
    pegawai_id uuid NOT NULL, -- whom it is about
    peran text NOT NULL CHECK (peran IN ('GURU', 'KEPALA_SEKOLAH')),
    satuan_id uuid, -- the school of that post
    periode_id uuid NOT NULL,
    sumber_id uuid NOT NULL, -- the plan, rating, cycle or angka kredit that it tells of
    ke int NOT NULL CHECK (ke >= 0), -- which version of that
    penilai_id uuid, -- who decided it, and may sign it; null where the system did
    pihak uuid[] NOT NULL, -- whom else it names and who may therefore read it
    kode text NOT NULL CHECK (kode ~ '^[0-9A-HJKMNP-TV-Z]{28}$'),
    nama text NOT NULL, -- from here to penerbit: as bahan says it, for lists and for the public page
    nip text,
    unit text NOT NULL,
    masa text NOT NULL,
    predikat text,
    penerbit text NOT NULL,
    bahan jsonb NOT NULL,
    sidik_bahan text NOT NULL CHECK (sidik_bahan ~ '^[0-9a-f]{64}$'), -- of the text that PostgreSQL gives for bahan
    terbit_pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, dokumen_id),
    UNIQUE (dinas_id, jenis, sumber_id, ke)
);
CREATE INDEX dokumen_pegawai ON dokumen.dokumen (dinas_id, pegawai_id, periode_id);
CREATE INDEX dokumen_satuan ON dokumen.dokumen (dinas_id, satuan_id, periode_id);
CREATE INDEX dokumen_periode ON dokumen.dokumen (dinas_id, periode_id, nama);
CREATE INDEX dokumen_sumber ON dokumen.dokumen (dinas_id, sumber_id);
CREATE TRIGGER dokumen_tetap BEFORE UPDATE OR DELETE ON dokumen.dokumen
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();

-- The end of a document: another one replaced it, or it was cancelled. Without a row it is in force.
CREATE TABLE dokumen.akhir (
    dinas_id uuid NOT NULL,
    dokumen_id uuid NOT NULL,
    status text NOT NULL CHECK (status IN ('DIGANTIKAN', 'DIBATALKAN')),
    pengganti_id uuid,
    alasan text,
    oleh uuid, -- null where it followed by itself
    pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, dokumen_id),
    CHECK ((status = 'DIGANTIKAN') = (pengganti_id IS NOT NULL)),
    CHECK (status = 'DIGANTIKAN' OR alasan IS NOT NULL)
);
CREATE TRIGGER akhir_tetap BEFORE UPDATE OR DELETE ON dokumen.akhir
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();

-- A PDF as it was stored, never to change: as it was drawn, and the copy with an electronic signature beside it.
CREATE TABLE dokumen.cetakan (
    dinas_id uuid NOT NULL,
    dokumen_id uuid NOT NULL,
    bentuk text NOT NULL CHECK (bentuk IN ('ASLI', 'BERTANDA')),
    sidik text NOT NULL CHECK (sidik ~ '^[0-9a-f]{64}$'),
    panjang int NOT NULL CHECK (panjang > 0),
    dibuat_pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, dokumen_id, bentuk)
);
CREATE TRIGGER cetakan_tetap BEFORE UPDATE OR DELETE ON dokumen.cetakan
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();

-- What strangers look up: a code, and the digest of a copy. Both are found without knowing the dinas, and so spread by themselves.
CREATE TABLE dokumen.kode (
    kode text PRIMARY KEY,
    dinas_id uuid NOT NULL,
    dokumen_id uuid NOT NULL
);
CREATE TABLE dokumen.sidik (
    sidik text NOT NULL,
    dinas_id uuid NOT NULL,
    dokumen_id uuid NOT NULL,
    bentuk text NOT NULL,
    PRIMARY KEY (sidik, dinas_id, dokumen_id)
);

SELECT umum.sebar('dokumen.dokumen');
SELECT umum.sebar('dokumen.akhir');
SELECT umum.sebar('dokumen.cetakan');
SELECT umum.sebar('dokumen.kode', 'kode');
SELECT umum.sebar('dokumen.sidik', 'sidik');

ALTER TABLE dokumen.dokumen ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;
ALTER TABLE dokumen.dokumen ADD FOREIGN KEY (dinas_id, satuan_id) REFERENCES organisasi.satuan;
ALTER TABLE dokumen.dokumen ADD FOREIGN KEY (dinas_id, periode_id) REFERENCES periode.periode;
ALTER TABLE dokumen.akhir ADD FOREIGN KEY (dinas_id, dokumen_id) REFERENCES dokumen.dokumen;
ALTER TABLE dokumen.akhir ADD FOREIGN KEY (dinas_id, pengganti_id) REFERENCES dokumen.dokumen;
ALTER TABLE dokumen.cetakan ADD FOREIGN KEY (dinas_id, dokumen_id) REFERENCES dokumen.dokumen;
