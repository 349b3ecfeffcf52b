package id.teladan.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page to be drawn: the template of a room and its typed view. A template declares {@code @param Konteks k} and {@code @param
 * SomeView t}; the view resolver adds {@code k} from the request.
 */
public final class Tampilan {
    private Tampilan() {}

    /** @param templat room and template without suffix, such as {@code perencanaan/praktik} */
    public static ModelAndView of(String templat, Object t) {
        return new ModelAndView(templat, Map.of("t", t));
    }

    /** The same with another status, such as 422 for a form that was refused or 409 for a lost update. */
    public static ModelAndView of(String templat, Object t, HttpStatus status) {
        return new ModelAndView(templat, Map.of("t", t), status);
    }
}
