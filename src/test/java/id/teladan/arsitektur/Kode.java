package id.teladan.arsitektur;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What the rules look at: the compiled classes, and the files of the project. */
final class Kode {
    static final String DASAR = "id.teladan";
    static final Path AKAR = Path.of("").toAbsolutePath();

    /** All classes of the product, those that the build made of templates included. */
    static final JavaClasses SEMUA = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(DASAR);

    private Kode() {}

    /** The classes of one deliberate violation. */
    static JavaClasses pelanggaran(String nama) {
        JavaClasses kelas = new ClassFileImporter().importPackages(dasarPelanggaran(nama));
        if (kelas.isEmpty()) {
            throw new IllegalStateException("Tidak ada pelanggaran " + nama);
        }
        return kelas;
    }

    static String dasarPelanggaran(String nama) {
        return "id.teladan_pelanggaran." + nama;
    }

    /** The room of a class, counted from the package that holds the rooms; empty for the starter classes in that package. */
    static Optional<String> ruang(String dasar, JavaClass kelas) {
        String paket = kelas.getPackageName();
        if (!paket.startsWith(dasar + ".")) {
            return Optional.empty();
        }
        return Optional.of(paket.substring(dasar.length() + 1).split("\\.")[0]);
    }

    /** Name of the file that the class stands in, without its suffix. */
    static String berkas(JavaClass kelas) {
        JavaClass luar = kelas;
        while (luar.getEnclosingClass().isPresent()) {
            luar = luar.getEnclosingClass().get();
        }
        return luar.getSimpleName();
    }

    static boolean templat(JavaClass kelas) {
        return berkas(kelas).matches("Jte.*Generated");
    }

    /** A door: the public service of a room. */
    static boolean pintu(JavaClass kelas) {
        return kelas.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                && kelas.isAnnotatedWith(Service.class);
    }

    static String baca(String jalur) {
        return baca(AKAR.resolve(jalur));
    }

    static String baca(Path jalur) {
        try {
            return Files.readString(jalur);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> berkas(String folder, String... akhiran) {
        try (Stream<Path> semua = Files.walk(AKAR.resolve(folder))) {
            return semua.filter(
                            p -> Stream.of(akhiran).anyMatch(a -> p.toString().endsWith(a)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
