package org.adref.reading;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.adref.consultation.Caller;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.draft.VersionSource;
import org.adref.review.amendment.Amendment;
import org.adref.review.rival.Rival;
import org.adref.text.Derivation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where each passage of a clause's present text comes from. Versions never change, so it is computed once for each.
@Path("/")
public class DerivationReading {
    private static final int MOST = 200_000; // passages

    private final Caller caller;
    private final Kept<Long, List<PassageView>> kept = new Kept<>(MOST, passages -> passages.size() + 1);

    DerivationReading(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("/api/clauses/{id}/derivation")
    @Operation(operationId = "readDerivation")
    public DerivationView derivation(long id) {
        var clause = Clause.require(id);
        caller.seatIn(clause.consultationId, "clause");
        return new DerivationView(id, clause.present.id, kept.of(clause.present.id, () -> passages(clause)));
    }

    private static List<PassageView> passages(Clause clause) {
        var versions = ClauseVersion.of(clause.id);
        var sources = VersionSource.on(clause.id);
        var ids = sources.values().stream().flatMap(List::stream).distinct().toList();
        var amendments = Amendment.<Amendment>list("from Amendment a join fetch a.base where a.id in ?1", ids).stream()
                .collect(Collectors.toMap(amendment -> amendment.id, amendment -> amendment));
        var derivation =
                Derivation.of(versions.stream().map(version -> version.text).toList());
        return derivation.stretches().stream()
                .flatMap(stretch -> told(stretch, versions, sources, amendments).stream())
                .toList();
    }

    /// A stretch, parted where the amendments that gave its words change.
    private static List<PassageView> told(
            Derivation.Stretch stretch,
            List<ClauseVersion> versions,
            Map<Long, List<Long>> sources,
            Map<Long, Amendment> amendments) {
        var version = versions.get(stretch.version());
        var made = sources.getOrDefault(version.id, List.of()).stream()
                .map(amendments::get)
                .filter(Objects::nonNull)
                .filter(amendment -> amendment.kind.rewords())
                .toList();
        if (made.isEmpty() || stretch.version() == 0) {
            var all = sources.getOrDefault(version.id, List.of());
            return List.of(new PassageView(stretch.start(), stretch.end(), version.id, all, List.of()));
        }
        var before = versions.get(stretch.version() - 1).wording();
        var texts = made.stream()
                .map(amendment -> Rival.of(amendment, before).text())
                .toList();
        int shift = stretch.start() - stretch.origin();
        return Derivation.contributions(before, version.wording(), texts).stream()
                .map(one -> new PassageView(
                        Math.max(stretch.start(), one.start() + shift),
                        Math.min(stretch.end(), one.end() + shift),
                        version.id,
                        one.whole().stream().map(place -> made.get(place).id).toList(),
                        one.partly().stream().map(place -> made.get(place).id).toList()))
                .filter(passage -> passage.start() < passage.end())
                .toList();
    }

    /// @param passages of the present text, in order; what stands between two of them is white space
    public record DerivationView(
            @Schema(required = true) long clauseId,
            @Schema(required = true) long versionId,
            @Schema(required = true) List<PassageView> passages) {}

    /// Offsets in UTF-16 units, end exclusive.
    ///
    /// @param versionId the version that these words came in with
    /// @param amendmentIds the amendments that proposed just these words
    /// @param modifiedIds amendments that proposed other words at this place, which were accepted as modified
    public record PassageView(
            @Schema(required = true) int start,
            @Schema(required = true) int end,
            @Schema(required = true) long versionId,
            @Schema(required = true) List<Long> amendmentIds,
            @Schema(required = true) List<Long> modifiedIds) {}
}
