package id.teladan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What Linux tells about a process: seconds of CPU with those of its children, and memory. */
record Proses(long pid) {
    private static final double DETAK = 100;

    /** CPU seconds of this process alone. */
    double cpu() throws IOException {
        List<String> f = stat(pid);
        return (Long.parseLong(f.get(11)) + Long.parseLong(f.get(12))) / DETAK;
    }

    /** CPU seconds of this process and of all its children, those that have ended included. */
    double cpuDenganAnak() throws IOException {
        List<String> f = stat(pid);
        double jumlah = (Long.parseLong(f.get(11))
                        + Long.parseLong(f.get(12))
                        + Long.parseLong(f.get(13))
                        + Long.parseLong(f.get(14)))
                / DETAK;
        try (Stream<ProcessHandle> anak = ProcessHandle.of(pid).orElseThrow().children()) {
            for (ProcessHandle p : anak.toList()) {
                try {
                    jumlah += new Proses(p.pid()).cpu();
                } catch (IOException e) {
                    // It has just ended and is counted with its parent from now on.
                }
            }
        }
        return jumlah;
    }

    /** Fields after the name of the program: the first of them is the state. */
    private static List<String> stat(long pid) throws IOException {
        String s = Files.readString(Path.of("/proc/" + pid + "/stat"));
        return List.of(s.substring(s.lastIndexOf(')') + 2).split(" "));
    }

    /** Resident memory now (VmRSS) or at its highest (VmHWM), in MB. */
    long mb(String apa) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(b -> b.startsWith(apa + ":"))
                .mapToLong(b -> Long.parseLong(b.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
