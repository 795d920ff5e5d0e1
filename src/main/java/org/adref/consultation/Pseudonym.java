package org.adref.consultation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.List;
import org.hibernate.annotations.Immutable;

/// What a seat is called in one document when names are not shown. Drawn by lot by the database, when the
/// seat is given or the document opened; it stays for good and says nothing of the order of seats.
@Entity
@Immutable
@IdClass(Pseudonym.Key.class)
public class Pseudonym extends PanacheEntityBase {
    @Id
    public long documentId;

    @Id
    public long seatId;

    public long consultationId;

    /// What is shown: “Expert 347”.
    public int number;

    /// What stands for the seat on the wire where not even pseudonyms are shown.
    public int code;

    protected Pseudonym() {}

    static List<Pseudonym> in(long documentId) {
        return list("documentId", documentId);
    }

    /// In all documents of a consultation.
    public static List<Pseudonym> of(long consultationId) {
        return list("consultationId", consultationId);
    }

    /// How it is shown.
    public String label() {
        return "Expert " + number;
    }

    /// Identity of a pseudonym.
    public record Key(long documentId, long seatId) implements Serializable {}
}
