package org.adref.approval.round;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// How a round ended: once.
@Entity
@Immutable
public class RoundEnd extends PanacheEntityBase {

    enum How {
        CLOSED,
        RECALLED,
        BROKEN,
        KEPT;

        Round.State state() {
            return Round.State.valueOf(name());
        }
    }

    @Id
    public long roundId;

    public long consultationId;

    @Enumerated(EnumType.STRING)
    public How how;

    /// Who ended it; where a deadline did, who had opened it.
    public long seatId;

    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected RoundEnd() {}

    RoundEnd(Round round, How how, long seatId, Instant at) {
        this.roundId = round.id;
        this.consultationId = round.consultationId;
        this.how = how;
        this.seatId = seatId;
        this.at = at;
    }

    static @Nullable RoundEnd of(long roundId) {
        return findById(roundId);
    }

    /// The ends of a document's rounds, by round.
    static Map<Long, RoundEnd> in(long documentId) {
        return RoundEnd.<RoundEnd>stream(
                        "from RoundEnd e where e.roundId in (select r.id from Round r where r.documentId = ?1)",
                        documentId)
                .collect(Collectors.toMap(end -> end.roundId, end -> end));
    }
}
