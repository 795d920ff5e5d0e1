package org.adref.consultation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.List;

/// A meeting session on the agenda, with its topic.
@Entity
public class AgendaSession extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public int number;
    public String topic;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected AgendaSession() {}

    public AgendaSession(long consultationId, int number, String topic) {
        this.consultationId = consultationId;
        this.number = number;
        this.topic = topic;
    }

    /// In the order of the agenda.
    public static List<AgendaSession> of(long consultationId) {
        return list("consultationId = ?1 order by number", consultationId);
    }
}
