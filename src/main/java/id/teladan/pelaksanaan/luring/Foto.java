package id.teladan.pelaksanaan.luring;

import id.teladan.pelaksanaan.berkas.BerkasId;
import java.time.Instant;
import java.util.UUID;

/** A photo of an observation; {@code sidik} is that of its content. */
record Foto(UUID id, UUID siklus, BerkasId berkas, Instant diambil, String sidik) {}
