CREATE TABLE akun.akun (
    dinas_id uuid NOT NULL,
    akun_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    nama text NOT NULL, -- sign-in name, the same as in nama_masuk
    kata_sandi text NOT NULL, -- hash, with the name of its method in front
    wajib_ganti boolean NOT NULL,
    aktif boolean NOT NULL DEFAULT true,
    gagal int NOT NULL DEFAULT 0, -- wrong passwords since the last sign-in
    terkunci_sampai timestamptz,
    masuk_terakhir timestamptz,
    versi int NOT NULL DEFAULT 0,
    PRIMARY KEY (dinas_id, akun_id),
    UNIQUE (dinas_id, pegawai_id)
);

-- Sign-in names are unique in the whole installation, so they are looked up before the dinas is known.
CREATE TABLE akun.nama_masuk (
    nama text PRIMARY KEY CHECK (nama = lower(nama)),
    dinas_id uuid NOT NULL,
    akun_id uuid NOT NULL
);

CREATE TABLE akun.sesi (
    dinas_id uuid NOT NULL,
    sesi_id uuid NOT NULL,
    akun_id uuid NOT NULL,
    dibuat timestamptz NOT NULL,
    terakhir timestamptz NOT NULL, -- last seen, written at most every few minutes
    berakhir timestamptz NOT NULL, -- the end however much it is used
    dicabut timestamptz,
    peran text, -- key of the chosen role; null: the first of the day
    PRIMARY KEY (dinas_id, sesi_id)
);
CREATE INDEX sesi_akun ON akun.sesi (dinas_id, akun_id);

-- Keys that sign cookies, made at the first start and shared by all instances; the newest signs, all are accepted.
CREATE TABLE akun.kunci (
    kunci_id int PRIMARY KEY CHECK (kunci_id BETWEEN 1 AND 127),
    isi bytea NOT NULL,
    dibuat timestamptz NOT NULL
);

SELECT umum.sebar('akun.akun');
SELECT umum.sebar('akun.nama_masuk', 'nama');
SELECT umum.sebar('akun.sesi');
SELECT umum.acuan('akun.kunci');

ALTER TABLE akun.akun ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;
ALTER TABLE akun.sesi ADD FOREIGN KEY (dinas_id, akun_id) REFERENCES akun.akun;
