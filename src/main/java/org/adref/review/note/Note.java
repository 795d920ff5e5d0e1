package org.adref.review.note;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Document;
import org.adref.problem.Problem;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A note on a document or a clause. Nothing was said, so its author can take it away without a trace.
@Entity
@Immutable
public class Note extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public @Nullable Long clauseId;

    @Enumerated(EnumType.STRING)
    public Audience audience;

    public String text;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Note() {}

    Note(Document document, @Nullable Long clauseId, Audience audience, String text, Seat author, Instant at) {
        this.consultationId = document.consultationId;
        this.documentId = document.id;
        this.clauseId = clauseId;
        this.audience = audience;
        this.text = text;
        this.seatId = author.id;
        this.at = at;
    }

    /// What one seat may read of a document's notes, newest first.
    static List<Note> readBy(Seat seat, long documentId) {
        return isOfTheDesk(seat)
                ? list(
                        "documentId = ?1 and (seatId = ?2 or audience = ?3) order by id desc",
                        documentId,
                        seat.id,
                        Audience.SECRETARIAT)
                : list("documentId = ?1 and seatId = ?2 order by id desc", documentId, seat.id);
    }

    /// Only to its author; to everybody else there is no such note.
    static Note requireOwn(long id, String what, Seat seat) {
        return Note.<Note>findByIdOptional(id)
                .filter(note -> note.seatId == seat.id)
                .orElseThrow(() -> new Problem.NotFound(what));
    }

    static boolean isOfTheDesk(Seat seat) {
        return seat.role == Role.CHAIR || seat.role == Role.SECRETARIAT;
    }
}
