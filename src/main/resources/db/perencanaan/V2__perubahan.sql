-- An agreed plan is changed by a plan of its own: ubahan 0 is the first one, dasar_id the agreed plan that an amendment changes. The
-- agreed one counts until the amendment is agreed, and only then becomes DIGANTI; an amendment that its owner drops is DIBATALKAN.
ALTER TABLE perencanaan.skp ADD COLUMN ubahan int NOT NULL DEFAULT 0;
ALTER TABLE perencanaan.skp ADD COLUMN dasar_id uuid;
ALTER TABLE perencanaan.skp ADD COLUMN alasan text; -- why the owner changes the plan
ALTER TABLE perencanaan.skp DROP CONSTRAINT skp_status_check;
ALTER TABLE perencanaan.skp ADD CONSTRAINT skp_status_check CHECK (status IN
    ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'DISETUJUI', 'KEBERATAN', 'KEBERATAN_ATASAN', 'DISEPAKATI', 'DIGANTI', 'DIBATALKAN'));
ALTER TABLE perencanaan.skp ADD CONSTRAINT skp_perubahan_check CHECK ((ubahan = 0) = (dasar_id IS NULL));
ALTER TABLE perencanaan.skp DROP CONSTRAINT skp_dinas_id_periode_id_pegawai_id_peran_key;
ALTER TABLE perencanaan.skp ADD CONSTRAINT skp_versi_key UNIQUE (dinas_id, periode_id, pegawai_id, peran, ubahan);
ALTER TABLE perencanaan.skp ADD CONSTRAINT skp_dasar_fkey FOREIGN KEY (dinas_id, dasar_id) REFERENCES perencanaan.skp;

-- One plan counts, and one amendment is open, however many press at once.
CREATE UNIQUE INDEX skp_satu_berlaku ON perencanaan.skp (dinas_id, periode_id, pegawai_id, peran) WHERE status = 'DISEPAKATI';
CREATE UNIQUE INDEX skp_satu_perubahan ON perencanaan.skp (dinas_id, periode_id, pegawai_id, peran)
 WHERE ubahan > 0 AND status NOT IN ('DISEPAKATI', 'DIGANTI', 'DIBATALKAN');
