package org.adref.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.adref.approval.Declaration;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.draft.Document;
import org.adref.draft.FirstDraft;
import org.adref.draft.Wording;
import org.adref.exchange.intake.DraftForm;
import org.adref.exchange.intake.DraftReader;
import org.adref.journal.Act;
import org.adref.journal.Journal;
import org.adref.review.amendment.Amendment;
import org.adref.review.amendment.AmendmentKind;
import org.adref.review.amendment.Proposal;
import org.adref.review.comment.Comment;
import org.adref.review.comment.CommentKind;
import org.adref.review.disposition.Disposition;
import org.adref.review.position.Position;
import org.jspecify.annotations.Nullable;

/// Plays the demonstration's acts one after the other, each some minutes later, through the same entities and into the
/// same journal as a real panel's.
final class Play {
    private static final Duration STEP = Duration.ofMinutes(7);

    private final Journal journal;
    private final Document document;
    private final Map<String, Seat> panel;
    private final Map<String, Clause> clauses = new HashMap<>();
    private final Map<String, Amendment> amendments = new HashMap<>();
    private Instant now;

    Play(Journal journal, Document document, Map<String, Seat> panel, Instant begin) {
        this.journal = journal;
        this.document = document;
        this.panel = panel;
        this.now = begin;
    }

    void draft(byte[] tsv) {
        var drafter = seat("secretariat01");
        write(drafter, Act.DOCUMENT_OPENED, null, Map.of("title", document.title));
        var read = DraftReader.read(tsv, DraftForm.TSV).clauses();
        var lines = read.stream()
                .map(clause -> new FirstDraft.Line(
                        clause.depth(),
                        clause.number(),
                        clause.kind(),
                        clause.text(),
                        clause.marks(),
                        clause.addressees()))
                .toList();
        var path = new ArrayList<String>();
        for (var clause : FirstDraft.into(document, lines, drafter, now)) {
            int depth = lines.get(clauses.size()).depth();
            path.subList(depth, path.size()).clear();
            path.add(clause.kind == ClauseKind.HEADING ? "" : clause.number);
            clauses.put(clause.kind == ClauseKind.HEADING ? "heading " + clause.id : String.join("", path), clause);
        }
        write(drafter, Act.DRAFT_IMPORTED, null, Map.of("clauses", lines.size()));
    }

    void play(Script.Scene scene) {
        now = now.plus(STEP);
        var by = seat(scene.by());
        switch (scene.act()) {
            case "amendment-submitted" -> submit(scene, by);
            case "amendment-accepted" -> accept(scene, by);
            case "amendment-declined" -> decline(scene, by);
            case "comment-made" -> comment(scene, by);
            case "position-taken" -> take(scene, by);
            case "clause-revised" -> revise(scene, by);
            case "agreement-declared" -> declare(scene, by);
            default -> throw new IllegalArgumentException("The demonstration knows no act " + scene.act());
        }
    }

    private void submit(Script.Scene scene, Seat by) {
        var clause = clause(scene);
        var proposed = Wording.read("text", due(scene.text()), List.of());
        var proposal = new Proposal.Words(AmendmentKind.TEXT, proposed);
        var amendment = Amendment.submit(clause, proposal, due(scene.rationale()), by.role == Role.CHAIR, by, now);
        if (scene.key() != null) {
            amendments.put(scene.key(), amendment);
        }
        write(by, Act.AMENDMENT_SUBMITTED, clause, amendment.about());
    }

    private void accept(Script.Scene scene, Seat chair) {
        var amendment = amendment(scene);
        var clause = Clause.require(amendment.clauseId);
        var taken = Disposition.accept(
                amendment, clause, Objects.requireNonNull(scene.change()), scene.reason(), chair, now);
        var about = new TreeMap<String, Object>(taken.about());
        about.put("amendment", amendment.id);
        write(chair, Act.AMENDMENT_ACCEPTED, clause, about);
    }

    private void decline(Script.Scene scene, Seat chair) {
        var amendment = amendment(scene);
        Disposition.decline(amendment, due(scene.reason()), chair, now);
        write(chair, Act.AMENDMENT_DECLINED, Clause.require(amendment.clauseId), Map.of("amendment", amendment.id));
    }

    private void comment(Script.Scene scene, Seat by) {
        var clause = clause(scene);
        var quote = scene.quote();
        int at = quote == null ? -1 : clause.present.text.indexOf(quote);
        if (quote != null && at < 0) {
            throw new IllegalStateException(
                    "The demonstration quotes what " + scene.clause() + " does not say: " + quote);
        }
        var comment = new Comment(
                clause,
                scene.kind() == null ? CommentKind.GENERAL : scene.kind(),
                due(scene.text()),
                quote == null ? null : at,
                quote == null ? null : at + quote.length(),
                by,
                now);
        comment.persist();
        write(by, Act.COMMENT_MADE, clause, comment.about());
    }

    private void take(Script.Scene scene, Seat expert) {
        var clause = clause(scene);
        var position = new Position(clause, Objects.requireNonNull(scene.stance()), scene.text(), expert, now);
        position.persist();
        write(expert, Act.POSITION_TAKEN, clause, position.about());
    }

    private void revise(Script.Scene scene, Seat drafter) {
        var clause = clause(scene);
        var wording = Wording.read("text", due(scene.text()), List.of());
        var version =
                clause.revise(wording, Objects.requireNonNull(scene.change()), scene.note(), List.of(), drafter, now);
        write(drafter, Act.CLAUSE_REVISED, clause, version.about());
    }

    private void declare(Script.Scene scene, Seat chair) {
        var clause = clause(scene);
        new Declaration(clause, scene.reason(), chair, now).declare();
        write(chair, Act.AGREEMENT_DECLARED, clause, Map.of("ordinal", clause.present.ordinal));
    }

    private void write(Seat by, Act act, @Nullable Clause clause, Map<String, ?> about) {
        var clauseId = clause == null ? null : clause.id;
        journal.append(document.consultationId, by.id, now, act, document.id, clauseId, about);
    }

    private Seat seat(String account) {
        return Objects.requireNonNull(panel.get(account), account);
    }

    private Clause clause(Script.Scene scene) {
        return Objects.requireNonNull(clauses.get(due(scene.clause())), scene.clause());
    }

    private Amendment amendment(Script.Scene scene) {
        return Objects.requireNonNull(amendments.get(due(scene.amendment())), scene.amendment());
    }

    private static String due(@Nullable String member) {
        return Objects.requireNonNull(member, "a member that this act needs");
    }
}
