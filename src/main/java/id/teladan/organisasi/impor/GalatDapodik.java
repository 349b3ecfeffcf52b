package id.teladan.organisasi.impor;

/** Why a Dapodik web service gave nothing that can be read; the message tells the admin what to do. */
public final class GalatDapodik extends RuntimeException {
    private final boolean sementara;

    private GalatDapodik(String pesan, boolean sementara) {
        super(pesan);
        this.sementara = sementara;
    }

    /** It may pass by itself: the school's computer is off, the network is down. */
    static GalatDapodik sementara(String pesan) {
        return new GalatDapodik(pesan, true);
    }

    /** Somebody has to mend something first. */
    static GalatDapodik tetap(String pesan) {
        return new GalatDapodik(pesan, false);
    }

    public String pesan() {
        return String.valueOf(getMessage());
    }

    public boolean dapatPulih() {
        return sementara;
    }
}
