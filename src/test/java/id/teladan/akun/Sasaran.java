package id.teladan.akun;

import id.teladan.web.Pengguna;
import java.beans.PropertyDescriptor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/**
 * A route as one person may use it.
 *
 * @param rute method and pattern, as in {@code akses.txt}
 */
record Sasaran(String rute, String objek, String orang, Medan medan) {
    boolean baca() {
        return rute.startsWith("GET ");
    }

    String pola() {
        return rute.substring(rute.indexOf(' ') + 1);
    }

    /** The fields that a handler reads, found from its parameters. */
    record Medan(List<String> nama, boolean berkas) {
        static Medan dari(HandlerMethod m) {
            List<String> nama = new ArrayList<>();
            boolean berkas = false;
            for (MethodParameter p : m.getMethodParameters()) {
                p.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                if (p.hasParameterAnnotation(PathVariable.class)
                        || p.hasParameterAnnotation(RequestHeader.class)
                        || p.hasParameterAnnotation(RequestAttribute.class)) {
                    continue;
                }
                RequestParam r = p.getParameterAnnotation(RequestParam.class);
                String sendiri = r == null || r.name().isEmpty() ? p.getParameterName() : r.name();
                berkas |= p.getGenericParameterType().getTypeName().contains(MultipartFile.class.getName());
                Class<?> jenis = p.getParameterType();
                if (jenis == Pengguna.class) {
                    continue;
                }
                if (r != null || BeanUtils.isSimpleProperty(jenis)) {
                    nama.add(String.valueOf(sendiri));
                } else if (jenis.isRecord()) {
                    for (RecordComponent c : jenis.getRecordComponents()) {
                        nama.add(c.getName());
                    }
                } else if (jenis.getName().startsWith("id.teladan")) {
                    for (PropertyDescriptor d : BeanUtils.getPropertyDescriptors(jenis)) {
                        nama.add(d.getName());
                    }
                }
            }
            return new Medan(List.copyOf(nama), berkas);
        }
    }
}
