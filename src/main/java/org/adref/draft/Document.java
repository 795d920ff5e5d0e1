package org.adref.draft;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.adref.problem.Problem;
import org.jspecify.annotations.Nullable;

/// One set of recommendations under negotiation.
@Entity
public class Document extends PanacheEntityBase {
    /// Clauses that one document may have.
    public static final int MOST_CLAUSES = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public String title;
    public Instant opened;
    public @Nullable Instant frozen;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Document() {}

    public Document(long consultationId, String title, Instant opened) {
        this.consultationId = consultationId;
        this.title = title;
        this.opened = opened;
    }

    public static Document require(long id) {
        return Document.<Document>findByIdOptional(id).orElseThrow(() -> new Problem.NotFound("document"));
    }

    /// Refuses whatever would change an approved document.
    public Document requireOpen() {
        if (frozen != null) {
            throw new Problem.Frozen();
        }
        return this;
    }

    /// From here on no act on this document is accepted; the journal's trigger holds it against those under way.
    public void freeze(Instant at) {
        frozen = at;
    }
}
