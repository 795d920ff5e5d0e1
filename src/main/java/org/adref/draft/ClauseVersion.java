package org.adref.draft;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adref.journal.Chain;
import org.adref.problem.Problem;
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One immutable wording of a clause, and what made it.
@Entity
@Immutable
public class ClauseVersion extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long clauseId;

    /// 1 for the first wording, without gaps.
    public int ordinal;

    public String text;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Mark> marks;

    @Enumerated(EnumType.STRING)
    public Change change;

    /// Whether somebody disputed that the change is editorial; then it is a change of substance.
    @Formula("(exists (select 1 from dispute d where d.version_id = id))")
    public boolean disputed;

    public @Nullable String note;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected ClauseVersion() {}

    ClauseVersion(
            Clause clause,
            int ordinal,
            RichText wording,
            Change change,
            @Nullable String note,
            long seatId,
            Instant at) {
        this.consultationId = clause.consultationId;
        this.documentId = clause.document.id;
        this.clauseId = clause.id;
        this.ordinal = ordinal;
        this.text = wording.text();
        this.marks = wording.marks();
        this.change = change;
        this.note = note;
        this.seatId = seatId;
        this.at = at;
    }

    public RichText wording() {
        return new RichText(text, marks);
    }

    /// All wordings of a clause, oldest first.
    public static List<ClauseVersion> of(long clauseId) {
        return list("clauseId = ?1 order by ordinal", clauseId);
    }

    /// All wordings of a document's clauses, for each clause oldest first.
    public static List<ClauseVersion> in(long documentId) {
        return list("documentId = ?1 order by clauseId, ordinal", documentId);
    }

    /// For each clause of a document, the ordinal of the version with which its sense last changed.
    public static Map<Long, Integer> substance(long documentId) {
        return substance("v.documentId = ?1", documentId);
    }

    /// The same for the clauses of several documents.
    public static Map<Long, Integer> substanceIn(List<Long> documents) {
        return substance("v.documentId in ?1", documents);
    }

    /// The ordinal of the version with which one clause's sense last changed.
    public static int substanceOf(long clauseId) {
        return substance("v.clauseId = ?1", clauseId).getOrDefault(clauseId, 1);
    }

    private static Map<Long, Integer> substance(String where, Object of) {
        return getEntityManager()
                .createQuery(
                        "select v.clauseId, max(v.ordinal) from ClauseVersion v where " + where
                                + " and (v.change <> org.adref.draft.Change.EDITORIAL or v.disputed) group by"
                                + " v.clauseId",
                        Object[].class)
                .setParameter(1, of)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Integer) row[1]));
    }

    /// What the journal tells of this version.
    public Map<String, ?> about() {
        return Map.of("version", id, "ordinal", ordinal, "change", change, "text", Chain.digest(text));
    }

    public static ClauseVersion require(long id) {
        return ClauseVersion.<ClauseVersion>findByIdOptional(id).orElseThrow(() -> new Problem.NotFound("wording"));
    }
}
