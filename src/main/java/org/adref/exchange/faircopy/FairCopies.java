package org.adref.exchange.faircopy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adref.approval.Approval;
import org.adref.approval.Declaration;
import org.adref.consultation.Attributed;
import org.adref.consultation.Consultation;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.consultation.SeatView;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Document;
import org.adref.draft.Outline;
import org.adref.exchange.discussion.Discussion;
import org.adref.exchange.manuscript.Remark;
import org.adref.exchange.manuscript.Spelled;
import org.adref.exchange.register.Entries;
import org.adref.journal.Act;
import org.adref.problem.Problem;
import org.adref.review.amendment.Amendment;
import org.adref.review.comment.Comment;
import org.adref.review.disposition.Answer;
import org.adref.review.disposition.Standings;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// Puts a copy together for one reader. A fixed number of statements, whatever the number of clauses.
public final class FairCopies {
    private final Document document;
    private final Role viewer;
    private final Form form;
    private final Attributed attributed;

    private FairCopies(Document document, Role viewer, Form form) {
        this.document = document;
        this.viewer = viewer;
        this.form = form;
        this.attributed = Attributed.in(document.consultationId, document.id, viewer);
    }

    /// A document in one of its forms, as `viewer` may see it. What was approved is for everybody, and so the same for
    /// everybody.
    ///
    /// @throws Problem.NotFound where the final form is asked for and nothing was approved
    /// @throws Problem.Conflict where there are no clauses yet
    public static FairCopy of(Document document, Seat viewer, Form form) {
        var writing = new FairCopies(document, form == Form.FINAL ? Role.OBSERVER : viewer.role, form);
        return form == Form.FINAL ? writing.approved() : writing.present();
    }

    private FairCopy approved() {
        var approval = Approval.of(document.id).orElseThrow(() -> new Problem.NotFound("approved text"));
        var milestone = approval.milestone;
        var content = milestone.read().shownTo(attributed);
        var lines = new ArrayList<FairCopy.Line>();
        var citations = new ArrayList<String>(); // of the clause last seen at each depth
        for (var line : content.clauses()) {
            citations
                    .subList(Math.min(line.depth(), citations.size()), citations.size())
                    .clear();
            var above = citations.isEmpty() ? "" : citations.getLast();
            var citation = line.number().startsWith("(") ? above + line.number() : line.number();
            citations.add(citation);
            lines.add(new FairCopy.Line(
                    line.clause(),
                    line.depth(),
                    line.number(),
                    citation,
                    line.kind(),
                    line.addressees(),
                    line.ordinal(),
                    new RichText(line.text(), line.marks()),
                    null,
                    line.agreed(),
                    List.of(),
                    List.of()));
        }
        var dissent = content.dissent().stream()
                .map(one -> new FairCopy.Dissent(one.number(), one.by(), Spelled.out(one.stance()), one.text()))
                .toList();
        return new FairCopy(
                document.id,
                content.document(),
                content.consultation(),
                form,
                milestone.name,
                document.opened,
                approval.at,
                milestone.hash,
                List.of(),
                lines,
                dissent,
                members(),
                Entries.of(document, viewer));
    }

    /// Everybody who holds a seat; experts who are not told apart in one line, with their number.
    private List<FairCopy.Member> members() {
        var attributed = Attributed.outside(document.consultationId, viewer);
        return attributed.seats().stream()
                .filter(seat -> seat.ended == null)
                .map(seat -> member(attributed.shown(seat)))
                .collect(Collectors.groupingBy(member -> member, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> one.getValue() == 1
                        ? one.getKey()
                        : new FairCopy.Member(
                                one.getValue() + " experts",
                                one.getKey().role(),
                                one.getKey().affiliation()))
                .toList();
    }

    private static FairCopy.Member member(SeatView seat) {
        return new FairCopy.Member(
                seat.label(),
                Spelled.out(seat.role()),
                Stream.of(
                                seat.organisation() == null ? "" : seat.organisation(),
                                seat.stakeholderGroup() == null ? "" : Spelled.out(seat.stakeholderGroup()),
                                seat.region() == null ? "" : Spelled.out(seat.region()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private FairCopy present() {
        var standing = Clause.standing(document.id);
        if (standing.isEmpty()) {
            throw new Problem.Conflict("This document has no clauses yet, so there is nothing to take away.");
        }
        var consultation = Consultation.<Consultation>findById(document.consultationId);
        var outline = new Outline(standing).lines();
        var said = form == Form.REDLINED ? Standings.in(document.id) : null;
        var proposals = said == null ? Map.<Long, List<FairCopy.Proposal>>of() : proposals(outline, said);
        var first = form == Form.CHANGES ? firstWordings() : Map.<Long, RichText>of();
        var remarks = said == null ? Map.<Optional<Long>, List<Remark>>of() : remarks(said);
        var agreed = agreed();
        var lines = outline.stream()
                .map(line -> {
                    var clause = line.clause();
                    return new FairCopy.Line(
                            clause.id,
                            line.depth(),
                            clause.number,
                            line.citation(),
                            clause.kind,
                            clause.addressees,
                            clause.present.ordinal,
                            clause.present.wording(),
                            first.get(clause.id),
                            agreed.contains(clause.id),
                            proposals.getOrDefault(clause.id, List.of()),
                            remarks.getOrDefault(Optional.of(clause.id), List.of()));
                })
                .toList();
        var last = standing.stream().map(clause -> clause.present.at).max(Comparator.naturalOrder());
        return new FairCopy(
                document.id,
                document.title,
                consultation.title,
                form,
                document.frozen == null ? "Draft" : "Approved",
                document.opened,
                last.orElse(Instant.EPOCH),
                null,
                remarks.getOrDefault(Optional.<Long>empty(), List.of()),
                lines,
                List.of(),
                List.of(),
                List.of());
    }

    /// What was said and not withdrawn, by clause.
    private Map<Optional<Long>, List<Remark>> remarks(Standings standings) {
        var discussion = Discussion.in(document.id, attributed, standings);
        return Comment.on(document.id).stream()
                .filter(comment -> standings.publishedOf(comment.id).stream()
                        .noneMatch(one -> one.disposition().outcome == Answer.WITHDRAWN))
                .collect(Collectors.groupingBy(
                        comment -> Optional.ofNullable(comment.clauseId),
                        Collectors.mapping(discussion::remark, Collectors.toList())));
    }

    private Map<Long, List<FairCopy.Proposal>> proposals(List<Outline.Line> outline, Standings standings) {
        var citations = outline.stream().collect(Collectors.toMap(line -> line.clause().id, Outline.Line::citation));
        // Fetched at once, so that no amendment asks for its base by itself.
        ClauseVersion.list("id in (select a.base.id from Amendment a where a.documentId = ?1)", document.id);
        return Amendment.on(document.id).stream()
                .filter(amendment -> standings.isOpen(amendment.id))
                .collect(Collectors.groupingBy(
                        amendment -> amendment.clauseId,
                        Collectors.mapping(
                                amendment -> proposal(amendment, attributed, citations), Collectors.toList())));
    }

    private static FairCopy.Proposal proposal(Amendment amendment, Attributed by, Map<Long, String> citations) {
        var base = amendment.base.wording();
        var proposed = amendment.proposed();
        return switch (amendment.kind) {
            case TEXT -> proposal(amendment, by, base, proposed, "");
            case EDITORIAL -> proposal(amendment, by, base, proposed, "As editorial");
            case ALTERNATIVE -> proposal(amendment, by, base, proposed, "In place of the whole clause");
            case NEW_CLAUSE -> proposal(amendment, by, null, proposed, "A new clause " + place(amendment, citations));
            case DELETION -> proposal(amendment, by, base, null, "Delete this clause");
            case MOVE -> proposal(amendment, by, null, null, "Move this clause " + place(amendment, citations));
        };
    }

    private static FairCopy.Proposal proposal(
            Amendment amendment, Attributed by, @Nullable RichText base, @Nullable RichText text, String says) {
        return new FairCopy.Proposal(
                amendment.id,
                by.label(amendment.seatId),
                amendment.chairsText,
                by.at(amendment.seatId, amendment.at),
                base,
                text,
                says,
                amendment.rationale);
    }

    private static String place(Amendment amendment, Map<Long, String> citations) {
        var after = amendment.afterId == null ? "" : citations.getOrDefault(amendment.afterId, "");
        if (!after.isEmpty()) {
            return "after " + after;
        }
        var under = amendment.parentId == null ? "" : citations.getOrDefault(amendment.parentId, "");
        return under.isEmpty() ? "at the beginning" : "under " + under;
    }

    private Map<Long, RichText> firstWordings() {
        return ClauseVersion.<ClauseVersion>list("""
                        documentId = ?1 and ordinal = 1 and clauseId not in (
                            select e.clauseId from JournalEntry e
                            where e.documentId = ?1 and e.act = ?2 and e.clauseId is not null)
                        """, document.id, Act.CLAUSE_ADDED.word()).stream()
                .collect(Collectors.toMap(version -> version.clauseId, ClauseVersion::wording));
    }

    /// The clauses whose present sense was declared agreed.
    private Set<Long> agreed() {
        var substance = ClauseVersion.substance(document.id);
        return Declaration.in(document.id).stream()
                .filter(declaration -> declaration.isLive(substance.getOrDefault(declaration.clauseId, 1)))
                .map(declaration -> declaration.clauseId)
                .collect(Collectors.toSet());
    }
}
