-- An account of the provider outside (belajar.id), by what never changes of it: issuer and sub. Looked up before the dinas is known.
CREATE TABLE akun.akun_luar (
    kunci text PRIMARY KEY, -- issuer, a space, sub
    dinas_id uuid NOT NULL,
    akun_id uuid NOT NULL
);

-- Who signs in from outside only has no password here.
ALTER TABLE akun.akun ALTER COLUMN kata_sandi DROP NOT NULL;
ALTER TABLE akun.akun ADD COLUMN luar_kunci text, -- the same as in akun_luar
    ADD COLUMN luar_surel text, -- address of that account at its last sign-in
    ADD COLUMN luar_sejak timestamptz;

ALTER TABLE akun.sesi ADD COLUMN luar boolean NOT NULL DEFAULT false, -- begun with an account from outside
    ADD COLUMN luar_token text; -- id token, kept only to sign out there too

-- A form whose session ended, while its sender signs in elsewhere.
CREATE TABLE akun.titipan (
    dinas_id uuid NOT NULL,
    akun_id uuid NOT NULL, -- whose form it is
    titipan_id uuid NOT NULL, -- UUID version 7
    dibuat timestamptz NOT NULL,
    isi text NOT NULL,
    PRIMARY KEY (dinas_id, akun_id, titipan_id)
);

-- Who linked or unlinked an account from outside, when and why.
CREATE TABLE akun.riwayat (
    dinas_id uuid NOT NULL,
    akun_id uuid NOT NULL,
    riwayat_id uuid NOT NULL,
    pada timestamptz NOT NULL,
    oleh uuid NOT NULL, -- pegawai_id
    apa text NOT NULL,
    alasan text,
    PRIMARY KEY (dinas_id, akun_id, riwayat_id)
);

SELECT umum.sebar('akun.akun_luar', 'kunci');
SELECT umum.sebar('akun.titipan');
SELECT umum.sebar('akun.riwayat');

ALTER TABLE akun.titipan ADD FOREIGN KEY (dinas_id, akun_id) REFERENCES akun.akun;
ALTER TABLE akun.riwayat ADD FOREIGN KEY (dinas_id, akun_id) REFERENCES akun.akun;

CREATE TRIGGER riwayat_hanya_tambah BEFORE UPDATE OR DELETE ON akun.riwayat
    FOR EACH ROW EXECUTE FUNCTION umum.hanya_tambah();
