package org.adref.reading.register;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adref.consultation.Attributed;
import org.adref.consultation.Attribution;
import org.adref.consultation.Caller;
import org.adref.consultation.Consultation;
import org.adref.consultation.Role;
import org.adref.consultation.StakeholderGroup;
import org.adref.draft.Clause;
import org.adref.draft.Document;
import org.adref.draft.Outline;
import org.adref.problem.Problem;
import org.adref.reading.DocumentView.RedactionView;
import org.adref.reading.KeptPanels;
import org.adref.reading.ShownAnswers;
import org.adref.reading.register.RegisterView.Row;
import org.adref.review.amendment.Amendment;
import org.adref.review.comment.Comment;
import org.adref.review.disposition.Standings;
import org.adref.review.thread.Redaction;
import org.adref.review.thread.Reply;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The register of all amendments and comments of a document.
@Path("/")
public class RegisterResource {
    private static final int PAGE = 50;
    private static final int LONGEST_SEARCH = 200; // characters

    private final Caller caller;
    private final KeptPanels panels;

    RegisterResource(Caller caller, KeptPanels panels) {
        this.caller = caller;
        this.panels = panels;
    }

    /// @param after where the page before ended
    @GET
    @Path("/api/documents/{id}/register")
    @Operation(operationId = "readRegister")
    public RegisterView read(
            long id,
            @QueryParam("clause") @Nullable Long clause,
            @QueryParam("type") @Nullable String type,
            @QueryParam("group") @Nullable String group,
            @QueryParam("state") @Nullable String state,
            @QueryParam("q") @Nullable String words,
            @QueryParam("after") @Nullable String after) {
        var document = Document.require(id);
        var viewer = caller.seatIn(document.consultationId, "document");
        var asked = new Asked(
                clause,
                one("type", type, Type.class),
                one("group", group, StakeholderGroup.class),
                one("state", state, State.class),
                words(words));
        require(asked, document, viewer.role);
        var lines = lines(id);
        var key = after == null || after.isBlank() ? null : EntryKey.parse(after);
        var keys = new Finding(asked, document.consultationId, id, List.copyOf(lines.keySet())).page(key, PAGE + 1);
        var page = keys.subList(0, Math.min(PAGE, keys.size()));
        return new RegisterView(
                id,
                rows(document, viewer.role, page, lines),
                keys.size() > PAGE ? page.getLast().word() : null);
    }

    private static void require(Asked asked, Document document, Role viewer) {
        if (asked.state() != null && asked.state().isOfTheDesk() && !State.mayAskDesk(viewer)) {
            throw new Problem.NotYours("ShownAnswers that are being prepared are for the chair and the secretariat.");
        }
        if (asked.group() != null
                && Consultation.<Consultation>findById(document.consultationId).attribution != Attribution.NAMED) {
            throw new Problem.Invalid(
                    "group", "Under the attribution in force nobody is told which group an author is of.");
        }
    }

    /// Every clause that the document ever had, in reading order, those removed last, with what it is cited by.
    private static Map<Long, Outline.Line> lines(long documentId) {
        var ever = Clause.ever(documentId);
        var lines = new LinkedHashMap<Long, Outline.Line>();
        new Outline(ever.stream().filter(clause -> clause.removed == null).toList())
                .lines()
                .forEach(line -> lines.put(line.clause().id, line));
        ever.stream()
                .filter(clause -> !lines.containsKey(clause.id))
                .sorted(Comparator.comparingLong(clause -> clause.id))
                .forEach(clause -> lines.put(clause.id, new Outline.Line(clause, 0, clause.number)));
        return lines;
    }

    private List<Row> rows(Document document, Role viewer, List<EntryKey> keys, Map<Long, Outline.Line> lines) {
        var comments = ids(keys, true);
        var amendments = ids(keys, false);
        var panel = panels.of(document, viewer).attributed();
        var answers = new ShownAnswers(Standings.of(amendments, comments), viewer, panel);
        var rows = new HashMap<EntryKey, Row>();
        if (!amendments.isEmpty()) {
            Amendment.<Amendment>list("from Amendment a join fetch a.base where a.id in ?1", amendments)
                    .forEach(amendment -> rows.put(
                            new EntryKey(amendment.clauseId, false, amendment.id),
                            row(amendment, lines, panel, answers)));
        }
        if (!comments.isEmpty()) {
            var replies = replies(comments);
            var redactions = Redaction.<Redaction>list("commentId in ?1 and replyId is null", comments).stream()
                    .collect(Collectors.toMap(redaction -> redaction.commentId, redaction -> redaction));
            Comment.<Comment>list("from Comment c left join fetch c.version where c.id in ?1", comments)
                    .forEach(comment -> rows.put(
                            new EntryKey(comment.clauseId == null ? 0 : comment.clauseId, true, comment.id),
                            row(
                                    comment,
                                    lines,
                                    panel,
                                    answers,
                                    replies.getOrDefault(comment.id, 0L).intValue(),
                                    redactions.get(comment.id))));
        }
        var ordered = new ArrayList<Row>();
        for (var key : keys) {
            ordered.add(Objects.requireNonNull(rows.get(key)));
        }
        return ordered;
    }

    private static Row row(Amendment amendment, Map<Long, Outline.Line> lines, Attributed panel, ShownAnswers answers) {
        var line = Objects.requireNonNull(lines.get(amendment.clauseId));
        return new Row(
                amendment.id,
                Type.AMENDMENT,
                amendment.kind,
                amendment.clauseId,
                line.citation(),
                line.clause().present.id,
                panel.id(amendment.seatId),
                panel.label(amendment.seatId),
                panel.affiliation(amendment.seatId),
                panel.at(amendment.seatId, amendment.at),
                null,
                amendment.rationale,
                amendment.text,
                amendment.base.text,
                0,
                null,
                answers.of(amendment),
                answers.pending(amendment));
    }

    private static Row row(
            Comment comment,
            Map<Long, Outline.Line> lines,
            Attributed panel,
            ShownAnswers answers,
            int replies,
            @Nullable Redaction redaction) {
        var line = comment.clauseId == null ? null : lines.get(comment.clauseId);
        var start = comment.anchorStart;
        var end = comment.anchorEnd;
        return new Row(
                comment.id,
                Type.valueOf(comment.kind.name()),
                null,
                comment.clauseId,
                line == null ? "" : line.citation(),
                line == null ? 0 : line.clause().present.id,
                panel.id(comment.seatId),
                panel.label(comment.seatId),
                panel.affiliation(comment.seatId),
                panel.at(comment.seatId, comment.at),
                start == null || end == null || comment.version == null
                        ? null
                        : comment.version.text.substring(start, end),
                redaction == null ? comment.text : "",
                redaction == null ? comment.proposed : null,
                null,
                replies,
                redaction == null
                        ? null
                        : new RedactionView(
                                redaction.reason, panel.id(redaction.seatId), panel.at(redaction.seatId, redaction.at)),
                answers.of(comment),
                answers.pending(comment));
    }

    private static Map<Long, Long> replies(List<Long> comments) {
        return Reply.getEntityManager()
                .createQuery(
                        "select r.commentId, count(*) from Reply r where r.commentId in ?1 group by r.commentId",
                        Object[].class)
                .setParameter(1, comments)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static List<Long> ids(List<EntryKey> keys, boolean comment) {
        return keys.stream()
                .filter(key -> key.comment() == comment)
                .map(EntryKey::id)
                .toList();
    }

    private static @Nullable String words(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (words.length() > LONGEST_SEARCH) {
            throw new Problem.Invalid("q", "Search for at most 200 characters.");
        }
        if (words.chars().anyMatch(Character::isISOControl)) {
            throw new Problem.Invalid("q", "There is a control character in what you search for. Type it anew.");
        }
        return words.strip();
    }

    private static <E extends Enum<E>> @Nullable E one(String field, @Nullable String value, Class<E> values) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return Stream.of(values.getEnumConstants())
                .filter(known -> known.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid(
                        field,
                        "This must be one of "
                                + Stream.of(values.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
