package id.teladan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address with path parameters, which no page of ours has, before anything reads it: a broken percent sign behind the
 * semicolon would else end as a fault of the program.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AlamatFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        if (permintaan.getRequestURI().indexOf(';') >= 0) {
            jawaban.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        rantai.doFilter(permintaan, jawaban);
    }
}
