package id.teladan;

import id.teladan.akun.Akun;
import id.teladan.organisasi.DinasRingkas;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.organisasi.TataOrganisasi;
import id.teladan.organisasi.TataOrganisasi.PegawaiBaru;
import id.teladan.organisasi.TataOrganisasi.PenugasanBaru;
import id.teladan.umum.DinasId;
import id.teladan.umum.Nip;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code bin/run siapkan}: the first dinas and an account for its admin, who does all the rest in the pages. */
@Component
@ConditionalOnProperty(name = "teladan.perintah", havingValue = "siapkan")
class SiapkanPerintah implements ApplicationRunner, ExitCodeGenerator {
    private static final String BANTUAN = """
            bin/run siapkan --kode KODE --nama "NAMA DINAS" --zona WIB|WITA|WIT --admin "NAMA LENGKAP" --akun NAMA_AKUN [--nip NIP] [--surel SUREL]

            Membuat dinas untuk wilayah KODE (kode Kemendagri, misalnya 32.73 atau 32) dengan seorang admin dinas. Kata sandi awalnya
            ditampilkan sekali dan wajib diganti saat pertama masuk. Bila dinas itu sudah ada, hanya admin baru yang ditambahkan;
            --nama dan --zona lalu tidak diperlukan. Dengan --surel, admin itu dapat juga masuk dengan belajar.id.""";

    private final Organisasi organisasi;
    private final TataOrganisasi tata;
    private final Akun akun;
    private final InstantSource jam;
    private final TransactionTemplate transaksi;
    private int kode;

    SiapkanPerintah(
            Organisasi organisasi,
            TataOrganisasi tata,
            Akun akun,
            InstantSource jam,
            PlatformTransactionManager transaksi) {
        this.organisasi = organisasi;
        this.tata = tata;
        this.akun = akun;
        this.jam = jam;
        this.transaksi = new TransactionTemplate(transaksi);
    }

    @Override
    public int getExitCode() {
        return kode;
    }

    @Override
    public void run(ApplicationArguments args) {
        try {
            IsianPerintah isian = IsianPerintah.dari(args.getSourceArgs());
            if (isian.bantuan()) {
                System.out.println(BANTUAN);
                return;
            }
            String sandi = AkunDemo.sandiBaru();
            transaksi.executeWithoutResult(status -> siapkan(isian, sandi, jam.instant()));
            System.out.println("akun: " + isian.perlu("akun") + "  kata sandi awal: " + sandi + "  peran: Admin dinas");
        } catch (TataOrganisasi.Ditolak | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println("Tidak ada yang dibuat. Petunjuk: bin/run siapkan --help");
            kode = 2;
        }
    }

    private void siapkan(IsianPerintah isian, String sandi, Instant kini) {
        DinasRingkas dinas = dinas(isian);
        PegawaiId id = tata.buatPegawai(dinas.id(), pegawai(isian), "siapkan", kini);
        LocalDate hari = kini.atZone(dinas.zona().id()).toLocalDate();
        tata.mulaiTugas(
                dinas.id(), new PenugasanBaru(id, Peran.ADMIN_DINAS, null, false, hari, null, null), "siapkan", kini);
        akun.buat(dinas.id(), id, isian.perlu("akun"), sandi, true);
    }

    private DinasRingkas dinas(IsianPerintah isian) {
        String wilayah = isian.perlu("kode");
        return organisasi.semuaDinas().stream()
                .filter(d -> d.kode().equals(wilayah))
                .findFirst()
                .orElseGet(() -> {
                    Zona zona = zona(isian.perlu("zona"));
                    DinasId baru = tata.buatDinas(wilayah, isian.perlu("nama"), zona);
                    return new DinasRingkas(baru, wilayah, isian.perlu("nama"), zona);
                });
    }

    private static Zona zona(String teks) {
        for (Zona z : Zona.values()) {
            if (z.name().equalsIgnoreCase(teks)) {
                return z;
            }
        }
        throw new IllegalArgumentException("--zona adalah WIB, WITA, atau WIT, bukan " + teks);
    }

    private static PegawaiBaru pegawai(IsianPerintah isian) {
        String teks = isian.atauNull("nip");
        @Nullable Nip nip = teks == null ? null : new Nip(teks);
        StatusKepegawaian status = nip == null ? StatusKepegawaian.NON_ASN : StatusKepegawaian.PNS;
        return new PegawaiBaru(
                isian.perlu("admin"), nip, null, status, "Staf Dinas", null, null, isian.atauNull("surel"));
    }
}
