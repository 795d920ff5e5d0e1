package org.adref.review.position;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.adref.agreement.Rule;
import org.adref.consultation.Seat;
import org.adref.consultation.StakeholderGroup;
import org.adref.problem.Problem;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.type.SqlTypes;

/// The rule of a consultation as it was set. Setting it anew appends another; the latest is in force.
@Entity
@Immutable
public class RuleVersion extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;

    /// 1 for the first, without gaps; 0 is the default rule, which nobody set.
    public int number;

    public int quorum;
    public int support;
    public int objections;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<StakeholderGroup> heard;

    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected RuleVersion() {}

    public RuleVersion(
            long consultationId,
            int number,
            int quorum,
            int support,
            int objections,
            List<StakeholderGroup> heard,
            Seat by,
            Instant at) {
        this.consultationId = consultationId;
        this.number = number;
        this.quorum = quorum;
        this.support = support;
        this.objections = objections;
        this.heard = heard.stream().distinct().sorted().toList();
        this.seatId = by.id;
        this.at = at;
    }

    public Rule rule() {
        return rule(quorum, support, objections, heard);
    }

    public static Rule rule(int quorum, int support, int objections, List<StakeholderGroup> heard) {
        return new Rule(
                quorum,
                support,
                objections,
                heard.stream().map(StakeholderGroup::words).collect(Collectors.toSet()));
    }

    /// Puts it down; whoever comes second of two at the same instant is refused.
    public void set() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException another) {
            throw changed();
        }
    }

    /// The refusal of somebody who set the rule without having seen the present one.
    public static Problem changed() {
        return new Problem.Conflict(
                "The rule was set anew since you opened it. Look at the present one, then set yours again.");
    }

    /// What the journal tells of it.
    public Map<String, ?> about() {
        return Map.of("rule", number, "quorum", quorum, "support", support, "objections", objections, "heard", heard);
    }

    /// The one in force in a consultation; empty where the default rule is.
    public static Optional<RuleVersion> of(long consultationId) {
        return find("consultationId = ?1 order by number desc", consultationId).firstResultOptional();
    }
}
