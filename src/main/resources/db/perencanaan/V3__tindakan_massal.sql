-- An act of a superior over many people of his list at once. What it comes to stands in its rows: each is done in a transaction of
-- its own, together with the act on the plan, so that a restart in the middle goes on with the rows that still wait.
CREATE TABLE perencanaan.massal (
    dinas_id uuid NOT NULL,
    massal_id uuid NOT NULL,
    jenis text NOT NULL CHECK (jenis IN ('SETUJUI', 'BATALKAN_PERSETUJUAN', 'INGATKAN')),
    periode_id uuid NOT NULL,
    oleh uuid NOT NULL,
    peran text NOT NULL, -- the role in which he acted
    catatan text, -- what he added to a reminder
    asal uuid, -- the approval that this act undoes
    hilang int NOT NULL DEFAULT 0, -- how many rows of the preview were no longer in his list
    dibuat timestamptz NOT NULL,
    selesai timestamptz,
    PRIMARY KEY (dinas_id, massal_id),
    UNIQUE (dinas_id, asal)
);
CREATE INDEX massal_oleh ON perencanaan.massal (dinas_id, oleh, massal_id);

CREATE TABLE perencanaan.massal_baris (
    dinas_id uuid NOT NULL,
    massal_id uuid NOT NULL,
    nomor int NOT NULL,
    pegawai_id uuid NOT NULL,
    skp_id uuid, -- null for a person who has not started
    versi int, -- of the plan when the preview was drawn
    keterangan text NOT NULL, -- what told him apart on the list
    keadaan text NOT NULL CHECK (keadaan IN ('MENUNGGU', 'BERHASIL', 'SUDAH', 'DITOLAK')),
    pesan text,
    versi_sesudah int, -- of the plan after the act
    pada timestamptz,
    PRIMARY KEY (dinas_id, massal_id, nomor)
);

-- One reminder a person a day, whoever sends it.
CREATE TABLE perencanaan.pengingat (
    dinas_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    hari date NOT NULL,
    oleh uuid NOT NULL,
    pada timestamptz NOT NULL,
    PRIMARY KEY (dinas_id, pegawai_id, hari)
);

SELECT umum.sebar('perencanaan.massal');
SELECT umum.sebar('perencanaan.massal_baris');
SELECT umum.sebar('perencanaan.pengingat');

ALTER TABLE perencanaan.massal ADD FOREIGN KEY (dinas_id, periode_id) REFERENCES periode.periode;
ALTER TABLE perencanaan.massal ADD FOREIGN KEY (dinas_id, oleh) REFERENCES organisasi.pegawai;
ALTER TABLE perencanaan.massal ADD FOREIGN KEY (dinas_id, asal) REFERENCES perencanaan.massal;
ALTER TABLE perencanaan.massal_baris ADD FOREIGN KEY (dinas_id, massal_id) REFERENCES perencanaan.massal;
ALTER TABLE perencanaan.massal_baris ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;
ALTER TABLE perencanaan.massal_baris ADD FOREIGN KEY (dinas_id, skp_id) REFERENCES perencanaan.skp;
ALTER TABLE perencanaan.pengingat ADD FOREIGN KEY (dinas_id, pegawai_id) REFERENCES organisasi.pegawai;
