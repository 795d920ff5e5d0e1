package org.adref.exchange.delivery;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.adref.consultation.Attribution;
import org.adref.consultation.Seat;
import org.adref.problem.Problem;
import org.jspecify.annotations.Nullable;

/// A file that is made while its reader does something else, kept for a day. It is no fact of the consultation: only
/// who asked for it sees it, and nothing of it is in the journal, for what somebody reads is nobody's business.
@Entity
public class Export extends PanacheEntityBase {
    /// How long a finished file is kept.
    static final Duration KEPT = Duration.ofDays(1);

    /// How many files one seat may have in the making.
    private static final int MOST_WAITING = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public @Nullable Long documentId;
    public long seatId;

    /// What is made, as [Kind] words it.
    public String kind;

    /// What was shown of names when it was made.
    @Enumerated(EnumType.STRING)
    public Attribution attribution;

    public Instant asked;
    public int done;

    /// Steps that there are.
    public int total;

    public @Nullable String name;
    public @Nullable String mediaType;

    /// Bytes.
    public @Nullable Long size;

    /// SHA-256 of the file, 64 hexadecimal digits.
    public @Nullable String digest;

    public @Nullable String failure;
    public @Nullable Instant finished;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Export() {}

    Export(Seat seat, @Nullable Long documentId, String kind, Attribution attribution, Instant asked) {
        this.consultationId = seat.consultationId;
        this.documentId = documentId;
        this.seatId = seat.id;
        this.kind = kind;
        this.attribution = attribution;
        this.asked = asked;
        this.total = 1;
    }

    static Export require(long id) {
        return Export.<Export>findByIdOptional(id).orElseThrow(() -> new Problem.NotFound("export"));
    }

    /// What a seat asked for, newest first.
    static List<Export> of(long seatId, long documentId) {
        return list("seatId = ?1 and documentId = ?2 order by id desc", seatId, documentId);
    }

    /// Refuses whoever has too many in the making.
    static void requireRoom(Seat seat) {
        if (count("seatId = ?1 and finished is null", seat.id) >= MOST_WAITING) {
            throw new Problem.Conflict("Three of your exports are being made. Wait for one of them.");
        }
    }

    Instant expires() {
        return (finished == null ? asked : finished).plus(KEPT);
    }

    void fail(String why, Instant at) {
        failure = why;
        finished = at;
    }

    void finish(Made made, Instant at) {
        done = total;
        name = made.name();
        mediaType = made.mediaType();
        size = made.size();
        digest = made.digest();
        finished = at;
    }

    /// What is known of a file once all of it is stored.
    record Made(String name, String mediaType, long size, String digest) {}
}
