package id.teladan.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Draws the error page for what went wrong before or after the controllers: in filters, in the container. */
@Controller
class GalatController implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(GalatController.class);
    private final DataSize batas;

    GalatController(@Value("${spring.servlet.multipart.max-file-size:1MB}") DataSize batas) {
        this.batas = batas;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    ModelAndView galat(HttpServletRequest permintaan, HttpServletResponse jawaban) {
        int status = status(permintaan.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        if (status == 413) {
            return KecualianController.halaman(
                    Kesalahan.dari(413, BatasUnggah.kalimat(jalur(permintaan), batas.toBytes())));
        }
        if (status < 500 || status == 503) {
            return KecualianController.halaman(Kesalahan.dari(status));
        }
        Throwable sebab = (Throwable) permintaan.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (basisDataMati(sebab)) {
            LOG.error("Basis data tidak menjawab", sebab);
            jawaban.setHeader(HttpHeaders.RETRY_AFTER, "60");
            return KecualianController.halaman(Kesalahan.dari(503));
        }
        return KecualianController.halaman(Kesalahan.dari(status).bernomor(NomorKejadian.catat(LOG, sebab)));
    }

    /** Filters ask for the session before any controller: without a database they fail first. */
    private static boolean basisDataMati(@Nullable Throwable e) {
        return e instanceof DataAccessResourceFailureException
                || e instanceof CannotCreateTransactionException
                || e instanceof TransactionSystemException
                || (e != null && e.getCause() != e && basisDataMati(e.getCause()));
    }

    private static String jalur(HttpServletRequest permintaan) {
        return String.valueOf(permintaan.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }

    /** The address itself, opened by hand, is no error but also no page. */
    private static int status(@Nullable Object nilai) {
        return nilai instanceof Integer i && i >= 400 && i < 600 ? i : 404;
    }
}
