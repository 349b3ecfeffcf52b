-- Lists of named observers begin at the school.
CREATE INDEX siklus_satuan ON pelaksanaan.siklus (dinas_id, satuan_id, periode_id);
