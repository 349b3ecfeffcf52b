package id.teladan.umum;

import java.time.ZoneId;

/** The three time zones of Indonesia; a window closes at midnight of the zone of its dinas. */
public enum Zona {
    WIB("Asia/Jakarta"),
    WITA("Asia/Makassar"),
    WIT("Asia/Jayapura");

    private final ZoneId id;

    Zona(String id) {
        this.id = ZoneId.of(id);
    }

    public ZoneId id() {
        return id;
    }
}
