package org.adref.approval.round;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.adref.agreement.Stance;
import org.adref.consultation.Seat;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// What an expert answers on one clause in a round with names. Answering anew appends another; the latest counts.
@Entity
@Immutable
public class Ballot extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long roundId;
    public long consultationId;
    public long clauseId;

    @Enumerated(EnumType.STRING)
    public @Nullable Stance stance;

    /// 1 (not at all) to 9 (fully).
    public @Nullable Integer rating;

    public @Nullable String text;

    /// Keeps the digest in the journal from being guessed.
    public String nonce;

    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Ballot() {}

    Ballot(Round round, Said said, String nonce, Seat expert, Instant at) {
        this.roundId = round.id;
        this.consultationId = round.consultationId;
        this.clauseId = said.clauseId();
        this.stance = said.stance();
        this.rating = said.rating();
        this.text = said.text();
        this.nonce = nonce;
        this.seatId = expert.id;
        this.at = at;
    }

    /// The latest of each expert on each clause.
    static List<Ballot> counting(long roundId) {
        return list(
                "id in (select max(b.id) from Ballot b where b.roundId = ?1 group by b.clauseId, b.seatId)", roundId);
    }
}
