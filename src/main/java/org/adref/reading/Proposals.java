package org.adref.reading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.adref.consultation.Attributed;
import org.adref.reading.DocumentView.AmendsView;
import org.adref.reading.DocumentView.ReplyView;
import org.adref.reading.DocumentView.RevisionView;
import org.adref.reading.DocumentView.SponsorView;
import org.adref.review.amendment.Amendment;
import org.adref.review.amendment.AmendmentReply;
import org.adref.review.amendment.Answers;
import org.adref.review.amendment.Parent;
import org.adref.review.amendment.Revision;
import org.adref.review.amendment.Sponsorship;
import org.jspecify.annotations.Nullable;

/// A document's amendments and all that hangs on them, from four statements.
///
/// @param replacements for an amendment, the one that its author put in its place
/// @param amended the amendments whose words somebody else proposes to change
record Proposals(
        Map<Long, Amendment> byId,
        Map<Long, List<Amendment>> byClause,
        Map<Long, List<Revision>> revisions,
        Map<Long, List<Sponsorship>> sponsorships,
        Map<Long, List<AmendmentReply>> replies,
        Map<Long, Long> replacements,
        Set<Long> amended,
        Attributed attributed) {

    static Proposals in(long documentId, Attributed attributed) {
        var amendments = Amendment.on(documentId);
        var amended = new HashSet<Long>();
        amendments.stream()
                .map(amendment -> amendment.amendsId)
                .filter(Objects::nonNull)
                .forEach(amended::add);
        return new Proposals(
                amendments.stream().collect(toMap(amendment -> amendment.id, amendment -> amendment)),
                amendments.stream().collect(groupingBy(amendment -> amendment.clauseId)),
                Revision.on(documentId).stream().collect(groupingBy(revision -> revision.amendmentId)),
                Sponsorship.in(documentId).stream().collect(groupingBy(sponsorship -> sponsorship.amendmentId)),
                AmendmentReply.in(documentId).stream().collect(groupingBy(reply -> reply.amendmentId)),
                amendments.stream()
                        .filter(amendment -> amendment.replacesId != null)
                        .collect(toMap(amendment -> Objects.requireNonNull(amendment.replacesId), a -> a.id)),
                amended,
                attributed);
    }

    List<Amendment> on(long clauseId) {
        return byClause.getOrDefault(clauseId, List.of());
    }

    /// Whether somebody else has said something about it, so that its author can't reword it.
    boolean isFixed(Amendment amendment) {
        return sponsorships.containsKey(amendment.id)
                || amended.contains(amendment.id)
                || replies.getOrDefault(amendment.id, List.of()).stream()
                        .anyMatch(reply -> reply.seatId != amendment.seatId);
    }

    /// What an amendment to an amendment changes.
    ///
    /// @param stand how far that one is answered
    Optional<Parent> parent(Amendment sub, Answers.Stand stand) {
        return seen(sub)
                .map(revision ->
                        new Parent(Objects.requireNonNull(byId.get(revision.amendmentId)), revision.wording(), stand));
    }

    @Nullable
    AmendsView amends(Amendment sub) {
        return seen(sub)
                .map(revision -> new AmendsView(revision.amendmentId, revision.ordinal, revision.text, revision.marks))
                .orElse(null);
    }

    /// The wording of another amendment that this one changes; none for an amendment to the clause.
    Optional<Revision> seen(Amendment sub) {
        return sub.amendsId == null
                ? Optional.empty()
                : revisions.getOrDefault(sub.amendsId, List.of()).stream()
                        .filter(revision -> Objects.equals(revision.ordinal, sub.amendsOrdinal))
                        .findFirst();
    }

    List<RevisionView> earlier(Amendment amendment) {
        return revisions.getOrDefault(amendment.id, List.of()).stream()
                .filter(revision -> revision.ordinal < amendment.ordinal)
                .map(revision -> new RevisionView(
                        revision.ordinal,
                        revision.baseId,
                        revision.text,
                        revision.marks,
                        revision.rationale,
                        revision.takenOver,
                        attributed.at(revision.seatId, revision.at)))
                .toList();
    }

    List<SponsorView> sponsors(Amendment amendment) {
        return sponsorships.getOrDefault(amendment.id, List.of()).stream()
                .map(sponsorship -> new SponsorView(
                        attributed.id(sponsorship.seatId), attributed.at(sponsorship.seatId, sponsorship.at)))
                .toList();
    }

    List<ReplyView> replies(Amendment amendment) {
        return replies.getOrDefault(amendment.id, List.of()).stream()
                .map(reply -> new ReplyView(
                        reply.id, reply.text, attributed.id(reply.seatId), attributed.at(reply.seatId, reply.at), null))
                .toList();
    }
}
