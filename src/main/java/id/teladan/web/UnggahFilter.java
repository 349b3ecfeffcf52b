package id.teladan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request that says it is larger than the limit before anything reads it. Without this the form's token against cross-site
 * requests would be looked for in a body that the container has given up on, and the person would be told 403 instead of "too large".
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnggahFilter extends OncePerRequestFilter {
    private final DataSize batas;

    UnggahFilter(@Value("${spring.servlet.multipart.max-request-size:10MB}") DataSize batas) {
        this.batas = batas;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        if (permintaan.getContentLengthLong() > BatasUnggah.permintaan(permintaan.getRequestURI(), batas.toBytes())) {
            jawaban.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        rantai.doFilter(permintaan, jawaban);
    }
}
