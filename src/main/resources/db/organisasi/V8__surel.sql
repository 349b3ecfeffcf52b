-- The e-mail address of a person, looked up before his dinas is known: when he signs in with an account from outside. The same
-- address may stand at several people; whoever reads decides what that means.
CREATE TABLE organisasi.surel (
    surel text NOT NULL CHECK (surel = lower(surel)),
    dinas_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    PRIMARY KEY (surel, dinas_id, pegawai_id)
);

SELECT umum.sebar('organisasi.surel', 'surel');

INSERT INTO organisasi.surel (surel, dinas_id, pegawai_id)
SELECT lower(btrim(surel)), dinas_id, pegawai_id FROM organisasi.pegawai WHERE btrim(surel) <> '';
