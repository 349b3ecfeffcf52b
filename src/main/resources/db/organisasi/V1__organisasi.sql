CREATE TABLE organisasi.wilayah (kode text PRIMARY KEY, nama text NOT NULL);

CREATE TABLE organisasi.dinas (
    dinas_id uuid PRIMARY KEY,
    kode_wilayah text NOT NULL UNIQUE,
    nama text NOT NULL,
    zona text NOT NULL CHECK (zona IN ('WIB', 'WITA', 'WIT'))
);

CREATE TABLE organisasi.satuan (
    dinas_id uuid NOT NULL,
    satuan_id uuid NOT NULL,
    npsn text NOT NULL,
    nama text NOT NULL,
    jenjang text NOT NULL,
    negeri boolean NOT NULL,
    alamat text,
    kecamatan text,
    versi int NOT NULL DEFAULT 0,
    PRIMARY KEY (dinas_id, satuan_id),
    UNIQUE (dinas_id, npsn)
);

CREATE TABLE organisasi.pegawai (
    dinas_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    nama text NOT NULL,
    nip text,
    nuptk text,
    status text NOT NULL CHECK (status IN ('PNS', 'PPPK', 'NON_ASN')),
    jenis_ptk text NOT NULL,
    golongan text,
    jenjang_jabatan text,
    surel text,
    ptk_id uuid, -- the person in Dapodik, the same at every school
    versi int NOT NULL DEFAULT 0,
    PRIMARY KEY (dinas_id, pegawai_id),
    UNIQUE (dinas_id, nip),
    UNIQUE (dinas_id, nuptk),
    UNIQUE (dinas_id, ptk_id)
);

-- What is looked up across dinas is a small table of its own, spread by that key: so a NIP of another dinas is noticed.
CREATE TABLE organisasi.nip (nip text PRIMARY KEY, dinas_id uuid NOT NULL, pegawai_id uuid NOT NULL);
CREATE TABLE organisasi.npsn (npsn text PRIMARY KEY, dinas_id uuid NOT NULL, satuan_id uuid NOT NULL);

CREATE TABLE organisasi.penugasan (
    dinas_id uuid NOT NULL,
    penugasan_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    peran text NOT NULL CHECK (peran IN ('GURU', 'KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH', 'PENGAWAS', 'KEPALA_DINAS', 'ADMIN_DINAS', 'ADMIN_SATUAN')),
    satuan_id uuid,
    induk boolean NOT NULL DEFAULT false,
    mulai date NOT NULL,
    sampai date,
    nomor_sk text,
    batal boolean NOT NULL DEFAULT false, -- entered by mistake: kept, but never counted
    versi int NOT NULL DEFAULT 0,
    PRIMARY KEY (dinas_id, penugasan_id),
    CHECK (sampai IS NULL OR sampai >= mulai),
    CHECK ((peran IN ('GURU', 'KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH', 'ADMIN_SATUAN')) = (satuan_id IS NOT NULL))
);
CREATE INDEX penugasan_pegawai ON organisasi.penugasan (dinas_id, pegawai_id, mulai);
CREATE INDEX penugasan_satuan ON organisasi.penugasan (dinas_id, satuan_id, peran, mulai);
CREATE INDEX penugasan_dinas ON organisasi.penugasan (dinas_id, peran) WHERE satuan_id IS NULL;

-- Who changed what of a school, a person or an assignment, when and why; jenis_objek is SATUAN, PEGAWAI or PENUGASAN.
CREATE TABLE organisasi.riwayat (
    dinas_id uuid NOT NULL,
    riwayat_id uuid NOT NULL,
    jenis_objek text NOT NULL,
    objek_id uuid NOT NULL,
    pada timestamptz NOT NULL,
    oleh text NOT NULL, -- pegawai_id, or the import that did it
    apa text NOT NULL,
    alasan text,
    sebelum jsonb,
    sesudah jsonb,
    PRIMARY KEY (dinas_id, riwayat_id)
);
CREATE INDEX riwayat_objek ON organisasi.riwayat (dinas_id, objek_id, riwayat_id);

CREATE TABLE organisasi.rapor (
    dinas_id uuid NOT NULL,
    satuan_id uuid NOT NULL,
    tahun int NOT NULL,
    sidik text NOT NULL, -- SHA-256 of the file
    pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, satuan_id, tahun)
);
CREATE TABLE organisasi.rapor_indikator (
    dinas_id uuid NOT NULL,
    satuan_id uuid NOT NULL,
    tahun int NOT NULL,
    urutan int NOT NULL,
    kode text NOT NULL,
    nama text NOT NULL,
    capaian text NOT NULL,
    golongan text NOT NULL,
    nilai text,
    arah text,
    ubah text,
    PRIMARY KEY (dinas_id, satuan_id, tahun, urutan)
);

SELECT umum.acuan('organisasi.wilayah');
SELECT umum.acuan('organisasi.dinas');
SELECT umum.sebar('organisasi.satuan');
SELECT umum.sebar('organisasi.pegawai');
SELECT umum.sebar('organisasi.nip', 'nip');
SELECT umum.sebar('organisasi.npsn', 'npsn');
SELECT umum.sebar('organisasi.penugasan');
SELECT umum.sebar('organisasi.riwayat');
SELECT umum.sebar('organisasi.rapor');
SELECT umum.sebar('organisasi.rapor_indikator');

ALTER TABLE organisasi.dinas ADD FOREIGN KEY (kode_wilayah) REFERENCES organisasi.wilayah;
ALTER TABLE organisasi.satuan ADD FOREIGN KEY (dinas_id) REFERENCES organisasi.dinas;
ALTER TABLE organisasi.pegawai ADD FOREIGN KEY (dinas_id) REFERENCES organisasi.dinas;
ALTER TABLE organisasi.penugasan ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;
ALTER TABLE organisasi.penugasan ADD FOREIGN KEY (dinas_id, satuan_id) REFERENCES organisasi.satuan;
ALTER TABLE organisasi.rapor ADD FOREIGN KEY (dinas_id, satuan_id) REFERENCES organisasi.satuan;
ALTER TABLE organisasi.rapor_indikator ADD FOREIGN KEY (dinas_id, satuan_id, tahun) REFERENCES organisasi.rapor;

CREATE TRIGGER riwayat_hanya_tambah BEFORE UPDATE OR DELETE ON organisasi.riwayat
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();
