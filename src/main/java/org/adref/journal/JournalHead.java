package org.adref.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/// How far a consultation's journal has come, for queries that want to know it together with something else. Written
/// by [Journal] alone.
@Entity
@Immutable
public class JournalHead {
    @Id
    public long consultationId;

    public long number;

    protected JournalHead() {}
}
