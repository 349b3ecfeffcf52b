package id.teladan.perencanaan;

import java.util.List;

/**
 * What a draft is filled from.
 *
 * @param tanda which one and which version of it, so that nobody takes another than he was shown
 * @param keterangan what it is, for the reader: the period and post of the plan, or who last saved the template
 */
record SumberSalin(String tanda, String keterangan, List<ButirLama> butir) {}
