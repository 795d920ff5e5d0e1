package org.adref.draft;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/// That an amendment is among what a version was made of. Source: domain.md, rule 2.
@Entity
@Immutable
@Table(name = "clause_version_source")
public class VersionSource extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long clauseId;
    public long versionId;
    public long amendmentId;

    protected VersionSource() {}

    VersionSource(ClauseVersion version, long amendmentId) {
        this.consultationId = version.consultationId;
        this.documentId = version.documentId;
        this.clauseId = version.clauseId;
        this.versionId = version.id;
        this.amendmentId = amendmentId;
    }

    /// For each version of a document that has any, the ids of the amendments that made it, in the order in which
    /// they were named.
    public static Map<Long, List<Long>> in(long documentId) {
        return byVersion(list("documentId = ?1 order by id", documentId));
    }

    /// The same for the versions of one clause.
    public static Map<Long, List<Long>> on(long clauseId) {
        return byVersion(list("clauseId = ?1 order by id", clauseId));
    }

    private static Map<Long, List<Long>> byVersion(List<VersionSource> sources) {
        return sources.stream()
                .collect(Collectors.groupingBy(
                        source -> source.versionId,
                        Collectors.mapping(source -> source.amendmentId, Collectors.toList())));
    }
}
