package org.adref.approval;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.adref.consultation.Seat;
import org.adref.draft.Document;
import org.hibernate.annotations.Immutable;

/// A named freeze of a whole document, under the hash of its content.
@Entity
@Immutable
public class Milestone extends PanacheEntityBase {
    /// What the approved milestone is called.
    public static final String FINAL = "Final";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public String name;

    /// What the hash is taken over: see [Content].
    public String content;

    /// SHA-256 of the content in UTF-8, 64 hexadecimal digits.
    public String hash;

    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Milestone() {}

    Milestone(Document document, String name, Content content, Seat by, Instant at) {
        this.consultationId = document.consultationId;
        this.documentId = document.id;
        this.name = name;
        this.content = content.json();
        this.hash = content.hash();
        this.seatId = by.id;
        this.at = at;
    }
}
