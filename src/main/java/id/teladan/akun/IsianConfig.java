package id.teladan.akun;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads an {@link Isian} from a request: the form itself when it arrives, its hidden fields when it comes through the sign-in page. */
@Configuration(proxyBeanMethods = false)
class IsianConfig {
    private final Stempel stempel;
    private final InstantSource jam;
    private final TitipanRepository titipan;
    private final CaraMasuk cara;

    IsianConfig(Stempel stempel, InstantSource jam, TitipanRepository titipan, CaraMasuk cara) {
        this.stempel = stempel;
        this.jam = jam;
        this.titipan = titipan;
        this.cara = cara;
    }

    /** Keeps a form while its sender signs in at the provider outside, where no hidden field can follow; empty without such a one. */
    @Nullable
    UUID titipkan(TandaSesi pemilik, Isian isian) {
        return cara.luar() == null ? null : titipan.simpan(pemilik, isian, jam.instant());
    }

    /** The form that was kept, if it is this person's. */
    Optional<Isian> titipan(TandaSesi orang, UUID id) {
        return titipan.ambil(orang, id).filter(i -> milik(i, orang));
    }

    /** The form that was forwarded to us, as this person's. */
    Optional<Isian> tangkap(HttpServletRequest permintaan, TandaSesi pemilik) {
        String jalur = (String) permintaan.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String tanya = (String) permintaan.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String url = tanya == null ? jalur : jalur + "?" + tanya;
        MultiValueMap<String, String> diAlamat =
                UriComponentsBuilder.fromUriString(url).build().getQueryParams();
        List<Isian.Bidang> bidang = new ArrayList<>();
        permintaan.getParameterMap().forEach((nama, nilai) -> {
            int lewati = diAlamat.getOrDefault(nama, List.of()).size();
            for (int i = lewati; i < nilai.length; i++) {
                bidang.add(new Isian.Bidang(nama, nilai[i]));
            }
        });
        return Isian.baru(pemilik, url, bidang, stempel, jam.instant());
    }

    Optional<Isian> baca(HttpServletRequest permintaan) {
        String url = permintaan.getParameter("isian_url");
        String tanda = permintaan.getParameter("isian_tanda");
        if (url == null || tanda == null || !Jalur.lokal(url)) {
            return Optional.empty();
        }
        String[] nama = nilai(permintaan, "isian_nama");
        String[] nilai = nilai(permintaan, "isian_nilai");
        if (nama.length != nilai.length) {
            return Optional.empty();
        }
        List<Isian.Bidang> bidang = IntStream.range(0, nama.length)
                .mapToObj(i -> new Isian.Bidang(nama[i], nilai[i]))
                .toList();
        return Optional.of(new Isian(url, bidang, tanda));
    }

    boolean milik(Isian isian, TandaSesi orang) {
        return isian.milik(orang, stempel, jam.instant());
    }

    private static String[] nilai(HttpServletRequest permintaan, String nama) {
        String[] n = permintaan.getParameterValues(nama);
        return n == null ? new String[0] : n;
    }
}
