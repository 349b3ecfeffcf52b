package id.teladan_pelanggaran.ukuran.perencanaan;

import org.springframework.stereotype.Service;

/** Deliberate violation: a door with thirteen methods. */
@Service
public class PintuLebar {
    public int m1() {
        return 1;
    }

    public int m2() {
        return 2;
    }

    public int m3() {
        return 3;
    }

    public int m4() {
        return 4;
    }

    public int m5() {
        return 5;
    }

    public int m6() {
        return 6;
    }

    public int m7() {
        return 7;
    }

    public int m8() {
        return 8;
    }

    public int m9() {
        return 9;
    }

    public int m10() {
        return 10;
    }

    public int m11() {
        return 11;
    }

    public int m12() {
        return 12;
    }

    public int m13() {
        return 13;
    }
}
