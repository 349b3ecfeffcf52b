-- Who acted as a delegate acted in the name of another: both are kept wherever an act is kept.
ALTER TABLE perencanaan.skp ADD atas_nama_id uuid; -- in whose name penilai_id approved; null when in his own
ALTER TABLE perencanaan.skp ADD pemeriksa_id uuid; -- who saved the open draft of review last
ALTER TABLE perencanaan.penyesuaian ADD atas_nama uuid;
ALTER TABLE perencanaan.riwayat ADD atas_nama uuid;

-- What a person once decided stays readable to him.
CREATE INDEX riwayat_pemutus ON perencanaan.riwayat (dinas_id, oleh, skp_id) WHERE sebagai IN ('PENILAI', 'ATASAN_PENILAI');
CREATE INDEX riwayat_atas_nama ON perencanaan.riwayat (dinas_id, atas_nama, skp_id) WHERE atas_nama IS NOT NULL;

-- The pejabat penilai last known of each plan of a running period, so that a change by mere date is noticed and told once.
-- lepas: its owner has left the post; the last superior stays here and keeps reading.
CREATE TABLE perencanaan.penilai_terakhir (
    dinas_id uuid NOT NULL,
    skp_id uuid NOT NULL,
    penilai_id uuid,
    lepas boolean NOT NULL DEFAULT false,
    pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, skp_id)
);
CREATE INDEX penilai_terakhir_penilai ON perencanaan.penilai_terakhir (dinas_id, penilai_id);

SELECT umum.sebar('perencanaan.penilai_terakhir');

ALTER TABLE perencanaan.penilai_terakhir ADD FOREIGN KEY (dinas_id, skp_id) REFERENCES perencanaan.skp;
