package org.adref.consultation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/// The whole exercise: panel, documents, sessions, rules.
@Entity
public class Consultation extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public String title;
    public String purpose;

    @Enumerated(EnumType.STRING)
    public Attribution attribution;

    public Instant opened;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Consultation() {}

    public Consultation(String title, String purpose, Instant opened) {
        this.title = title;
        this.purpose = purpose;
        this.attribution = Attribution.NAMED;
        this.opened = opened;
    }
}
