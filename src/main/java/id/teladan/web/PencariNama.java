package id.teladan.web;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.util.Optional;

/** The room that knows the people implements this, for rooms that know them by id only. */
public interface PencariNama {
    /** The name of a person of this dinas; empty when the dinas has no such person. */
    Optional<String> nama(DinasId dinas, PegawaiId pegawai);
}
