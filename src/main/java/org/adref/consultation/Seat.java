package org.adref.consultation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.adref.problem.Problem;
import org.jspecify.annotations.Nullable;

/// A person's place in a consultation. Every act is done from a seat.
@Entity
public class Seat extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    public Person person;

    @Enumerated(EnumType.STRING)
    public Role role;

    @Enumerated(EnumType.STRING)
    public @Nullable StakeholderGroup stakeholderGroup;

    @Enumerated(EnumType.STRING)
    public @Nullable Region region;

    public @Nullable String organisation;
    public Instant since;
    public @Nullable Instant ended;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Seat() {}

    public Seat(
            long consultationId,
            Person person,
            Role role,
            @Nullable StakeholderGroup stakeholderGroup,
            @Nullable Region region,
            @Nullable String organisation,
            Instant since) {
        this.consultationId = consultationId;
        this.person = person;
        this.role = role;
        this.stakeholderGroup = stakeholderGroup;
        this.region = region;
        this.organisation = organisation;
        this.since = since;
    }

    /// Everybody who ever sat there, with their persons: whoever spoke must still be named after leaving.
    public static List<Seat> of(long consultationId) {
        return list("from Seat s join fetch s.person where s.consultationId = ?1 order by s.id", consultationId);
    }

    /// The seats that an account holds now, with the consultation of each.
    public static List<Seat> held(String subject) {
        return list(
                "from Seat s join fetch s.person p where p.subject = ?1 and s.ended is null order by s.id desc",
                subject);
    }

    /// A seat with its person, whoever asks: callers check their own seat in its consultation.
    static Seat require(long id) {
        return Seat.<Seat>list("from Seat s join fetch s.person where s.id = ?1", id).stream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("seat"));
    }

    static Optional<Seat> of(long consultationId, String subject) {
        return Seat.<Seat>list(
                        "from Seat s join fetch s.person p where s.consultationId = ?1 and p.subject = ?2 and s.ended is null",
                        consultationId,
                        subject)
                .stream()
                .findFirst();
    }

    /// Refuses every role but those given, saying who may.
    public Seat require(String act, Role... roles) {
        for (var allowed : roles) {
            if (role == allowed) {
                return this;
            }
        }
        throw new Problem.NotYours(
                "Only " + Roles.words(roles) + " may " + act + "; your seat is that of " + Roles.word(role) + ".");
    }
}
