-- That a superior chose to approve plans with a draft of his review together with the others stands on the act, so that each row can be
-- held to it when its turn comes.
ALTER TABLE perencanaan.massal ADD dengan_draf boolean NOT NULL DEFAULT false;
