package id.teladan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Answers what controllers throw with a page that helps; what nobody expected gets an incident number that the log has too. */
@ControllerAdvice
class KecualianController {
    private static final Logger LOG = LoggerFactory.getLogger(KecualianController.class);
    private final DataSize batas;

    KecualianController(@Value("${spring.servlet.multipart.max-file-size:1MB}") DataSize batas) {
        this.batas = batas;
    }

    static ModelAndView halaman(Kesalahan k) {
        return Tampilan.of("web/kesalahan", k, HttpStatus.valueOf(k.status()));
    }

    /** Our forms send no marks for boxes left open: the binder asks for the fields by their names and nothing else. */
    @InitBinder
    void tanpaTanda(WebDataBinder b) {
        b.setFieldMarkerPrefix(null);
        b.setFieldDefaultPrefix(null);
    }

    @ExceptionHandler
    ModelAndView tidakDitemukan(TidakDitemukan e) {
        return halaman(Kesalahan.dari(404, e.getMessage()));
    }

    @ExceptionHandler
    ModelAndView tidakBerwenang(TidakBerwenang e) {
        return halaman(Kesalahan.dari(403, e.getMessage()));
    }

    @ExceptionHandler
    ModelAndView belumMasuk(BelumMasuk e) {
        return halaman(Kesalahan.dari(401));
    }

    /** An id in the path that cannot be one names nothing: 404. Anything else that cannot be read is a bad request. */
    @ExceptionHandler
    ModelAndView bukanNilai(TypeMismatchException e) {
        boolean diJalur = e instanceof MethodArgumentTypeMismatchException m
                && m.getParameter().hasParameterAnnotation(PathVariable.class);
        return halaman(Kesalahan.dari(diJalur ? 404 : 400));
    }

    @ExceptionHandler
    ModelAndView terlaluBesar(MaxUploadSizeExceededException e, HttpServletRequest permintaan) {
        return halaman(Kesalahan.dari(413, BatasUnggah.kalimat(permintaan.getRequestURI(), batas.toBytes())));
    }

    @ExceptionHandler
    ModelAndView unggahanRusak(MultipartException e) {
        return halaman(Kesalahan.dari(400, "Unggahan terputus sebelum selesai atau tidak dapat dibaca."));
    }

    /** Also when the connection broke at the commit: whether it stands is seen when the page is loaded again. */
    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class,
        PessimisticLockingFailureException.class,
        QueryTimeoutException.class
    })
    ModelAndView basisDataMati(Exception e, HttpServletResponse jawaban) {
        LOG.error("Basis data tidak menjawab", e);
        jawaban.setHeader(HttpHeaders.RETRY_AFTER, "60");
        return halaman(Kesalahan.dari(503));
    }

    @ExceptionHandler
    ModelAndView didahului(OptimisticLockingFailureException e) {
        return halaman(Kesalahan.dari(409));
    }

    /** Fields that no browser sends: broken percent signs, bytes that are no UTF-8, names of no form, a body that breaks off. */
    @ExceptionHandler
    ModelAndView isianTidakTerbaca(InvalidParameterException e) {
        return halaman(Kesalahan.dari(e.getErrorCode()));
    }

    @ExceptionHandler({RequestRejectedException.class, InvalidPropertyException.class})
    ModelAndView isianBukanDariFormulir(Exception e) {
        LOG.debug("Permintaan ditolak", e);
        return halaman(Kesalahan.dari(400));
    }

    /** Who is signed in and what he may is answered by the security filters, not here. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void untukPenjaga(RuntimeException e) {
        throw e;
    }

    /** The browser went away while the answer was on its way: nobody is left to read a page. */
    @ExceptionHandler
    void pembacaPergi(AsyncRequestNotUsableException e) {
        LOG.debug("Pembaca pergi sebelum jawaban selesai", e);
    }

    @ExceptionHandler
    ModelAndView lainnya(Exception e, HttpServletResponse jawaban) {
        if (e instanceof ErrorResponse r && r.getStatusCode().value() < 500) {
            r.getHeaders().forEach((nama, nilai) -> nilai.forEach(n -> jawaban.addHeader(nama, n)));
            return halaman(Kesalahan.dari(r.getStatusCode().value()));
        }
        return halaman(Kesalahan.dari(500).bernomor(NomorKejadian.catat(LOG, e)));
    }
}
