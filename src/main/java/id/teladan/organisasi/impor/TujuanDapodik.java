package id.teladan.organisasi.impor;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Where a pull may go. Refused are addresses that no school has, but that lead into the machine room of a cloud, and this very
 * computer unless it is allowed.
 *
 * @param loopback Dapodik may run on this computer
 */
record TujuanDapodik(boolean loopback, Pencari pencari) {
    private static final int BITA_IPV4 = 4;
    private static final int BITA_AWALAN = 12;
    /** Networks that speak IPv6 only reach the addresses of IPv4 behind this prefix. */
    private static final byte[] NAT64 = {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};
    /** A cloud tells its machines about themselves here; it is no link-local address. */
    private static final byte[] KETERANGAN_MESIN = {
        (byte) 0xfd, 0, 0x0e, (byte) 0xc2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x02, 0x54
    };

    /** Finds the addresses of a name. */
    interface Pencari {
        InetAddress[] cari(String nama) throws UnknownHostException;
    }

    static TujuanDapodik of(boolean loopback) {
        return new TujuanDapodik(loopback, InetAddress::getAllByName);
    }

    /** @throws GalatDapodik when one of the addresses of the host may not be called, or it has none */
    void periksa(AlamatDapodik alamat) {
        try {
            for (InetAddress a : pencari.cari(alamat.host())) {
                if (terlarang(a)) {
                    throw GalatDapodik.tetap("Alamat " + alamat.host()
                            + " tidak boleh dihubungi. Isi alamat komputer Dapodik di sekolah.");
                }
            }
        } catch (UnknownHostException e) {
            throw GalatDapodik.sementara("Nama komputer " + alamat.host()
                    + " tidak dikenal jaringan server Teladan. Periksa alamatnya, atau isi alamat IP-nya.");
        }
    }

    private boolean terlarang(InetAddress a) throws UnknownHostException {
        return a.isLinkLocalAddress()
                || a.isAnyLocalAddress()
                || a.isMulticastAddress()
                || (a.isLoopbackAddress() && !loopback)
                || Arrays.equals(a.getAddress(), KETERANGAN_MESIN)
                || (a instanceof Inet6Address enam && memuatIpv4(enam) && terlarang(ipv4(enam)));
    }

    private static boolean memuatIpv4(Inet6Address a) {
        return a.isIPv4CompatibleAddress() || Arrays.equals(Arrays.copyOf(a.getAddress(), BITA_AWALAN), NAT64);
    }

    private static InetAddress ipv4(Inet6Address a) throws UnknownHostException {
        return InetAddress.getByAddress(Arrays.copyOfRange(a.getAddress(), BITA_AWALAN, BITA_AWALAN + BITA_IPV4));
    }
}
