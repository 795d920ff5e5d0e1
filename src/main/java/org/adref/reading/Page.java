package org.adref.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adref.approval.Declaration;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Outline;
import org.adref.draft.Tree;
import org.adref.reading.DocumentView.AgreementState;
import org.adref.reading.DocumentView.AgreementView;
import org.adref.reading.DocumentView.AmendmentView;
import org.adref.reading.DocumentView.AnchorView;
import org.adref.reading.DocumentView.CarriedKind;
import org.adref.reading.DocumentView.CarriedView;
import org.adref.reading.DocumentView.ClauseView;
import org.adref.reading.DocumentView.CommentView;
import org.adref.reading.DocumentView.DeclaredView;
import org.adref.reading.DocumentView.DispositionView;
import org.adref.reading.DocumentView.PositionView;
import org.adref.reading.DocumentView.RebaseKind;
import org.adref.reading.DocumentView.RebaseView;
import org.adref.reading.DocumentView.VersionView;
import org.adref.review.amendment.Amendment;
import org.adref.review.amendment.Rebase;
import org.adref.review.amendment.Stated;
import org.adref.review.comment.Comment;
import org.adref.review.disposition.Disposition;
import org.adref.review.position.Agreements;
import org.adref.review.position.Position;
import org.adref.review.rival.Rivals;
import org.adref.text.Anchor;
import org.adref.text.Carried;
import org.jspecify.annotations.Nullable;

/// The rows of a page, by clause, made into views. No statement is issued from here.
///
/// @param earlier wordings before the present one that something points at, by clause, in order
/// @param sources ids of the amendments that made a version, by version
record Page(
        Tree tree,
        Map<Long, List<Amendment>> amendments,
        Map<Long, List<Comment>> comments,
        Map<Long, Disposition> dispositions,
        Map<Long, Declaration> declarations,
        Agreements agreements,
        Map<Long, List<ClauseVersion>> earlier,
        Map<Long, List<Long>> sources,
        KeptRivals rivals) {

    String rule() {
        return agreements.rule().sentence();
    }

    ClauseView clause(Outline.Line line) {
        var clause = line.clause();
        var together = together(clause);
        return new ClauseView(
                clause.id,
                clause.parentId,
                line.depth(),
                clause.number,
                line.citation(),
                clause.kind,
                clause.addressees,
                version(clause.present, sources),
                earlier.getOrDefault(clause.id, List.of()).stream()
                        .map(version -> version(version, sources))
                        .toList(),
                amendments.getOrDefault(clause.id, List.of()).stream()
                        .map(amendment -> amendment(amendment, clause, together.collidingWith(amendment.id)))
                        .toList(),
                comments.getOrDefault(clause.id, List.of()).stream()
                        .map(comment -> comment(comment, clause))
                        .toList(),
                agreements.positions(clause.id).stream().map(this::position).toList(),
                clause.kind == ClauseKind.HEADING ? null : agreement(clause),
                declared(clause),
                clause.removed);
    }

    static VersionView version(ClauseVersion version, Map<Long, List<Long>> sources) {
        return new VersionView(
                version.id,
                version.ordinal,
                version.text,
                version.marks,
                version.change,
                version.disputed,
                version.at,
                version.seatId,
                version.note,
                sources.getOrDefault(version.id, List.of()));
    }

    /// The open amendments to a clause's words, read against each other.
    private Rivals together(Clause clause) {
        var open = amendments.getOrDefault(clause.id, List.of()).stream()
                .filter(amendment -> amendment.kind.rewords() && !dispositions.containsKey(amendment.id))
                .toList();
        return clause.removed == null && open.size() > 1 ? rivals.of(clause, open) : Rivals.NONE;
    }

    private AmendmentView amendment(Amendment amendment, Clause clause, List<Long> collides) {
        var disposition = dispositions.get(amendment.id);
        var rebase = Rebase.of(amendment, clause, tree);
        var number = amendment.clauseKind != null && tree.has(amendment.parentId, amendment.afterId)
                ? tree.number(amendment.parentId, amendment.afterId, amendment.clauseKind)
                : null;
        var proposed = amendment.proposed();
        return new AmendmentView(
                amendment.id,
                amendment.kind,
                amendment.ordinal,
                amendment.base.id,
                proposed.text(),
                proposed.marks(),
                amendment.rationale,
                amendment.seatId,
                amendment.at,
                amendment.chairsText,
                Stated.line(amendment, clause, tree, rebase, number == null ? "" : number),
                amendment.parentId,
                amendment.afterId,
                amendment.clauseKind,
                amendment.addressees,
                number,
                collides,
                disposition == null ? rebase(rebase) : null,
                disposition == null
                        ? null
                        : new DispositionView(
                                disposition.outcome, disposition.reason, disposition.seatId, disposition.at));
    }

    static RebaseView rebase(Rebase rebase) {
        return switch (rebase) {
            case Rebase.Clean(var proposed) ->
                new RebaseView(RebaseKind.CLEAN, proposed.text(), proposed.marks(), null);
            case Rebase.Conflict(var passages) -> new RebaseView(RebaseKind.CONFLICT, null, null, passages);
            case Rebase.Obsolete _ -> new RebaseView(RebaseKind.OBSOLETE, null, null, null);
            case Rebase.Orphaned _ -> new RebaseView(RebaseKind.ORPHANED, null, null, null);
        };
    }

    private CommentView comment(Comment comment, Clause clause) {
        var start = comment.anchorStart;
        var end = comment.anchorEnd;
        var anchor = start == null || end == null ? null : Anchor.on(comment.version.text, start, end);
        return new CommentView(
                comment.id,
                comment.version.id,
                comment.kind,
                comment.text,
                comment.seatId,
                comment.at,
                anchor == null ? null : new AnchorView(anchor.start(), anchor.end(), anchor.quote()),
                anchor == null ? null : carried(anchor.carry(texts(comment.version.ordinal, clause))));
    }

    /// The clause's texts from version `from` (an ordinal) to the present one.
    private List<String> texts(int from, Clause clause) {
        var texts = new ArrayList<String>();
        earlier.getOrDefault(clause.id, List.of()).stream()
                .filter(version -> version.ordinal >= from)
                .forEach(version -> texts.add(version.text));
        texts.add(clause.present.text);
        return texts;
    }

    private static CarriedView carried(Carried carried) {
        return switch (carried) {
            case Carried.Exact(int start, int end) -> new CarriedView(CarriedKind.EXACT, start, end);
            case Carried.Moved(int start, int end) -> new CarriedView(CarriedKind.MOVED, start, end);
            case Carried.Changed(int start, int end) -> new CarriedView(CarriedKind.CHANGED, start, end);
            case Carried.Gone _ -> new CarriedView(CarriedKind.GONE, null, null);
        };
    }

    private PositionView position(Position position) {
        return new PositionView(
                position.seatId,
                position.versionId,
                position.stance,
                position.text,
                position.at,
                agreements.isLive(position),
                position.enteredBy);
    }

    private AgreementView agreement(Clause clause) {
        var outcome = agreements.outcome(clause.id);
        boolean declared = declarations.containsKey(clause.id);
        return new AgreementView(
                declared
                        ? AgreementState.DECLARED
                        : outcome.reached() ? AgreementState.REACHED : AgreementState.NOT_YET,
                declared ? "Agreed ad referendum." : outcome.sentence(),
                outcome.needs(),
                outcome.support(),
                outcome.noObjection(),
                outcome.reservations(),
                outcome.objections(),
                outcome.abstentions(),
                outcome.recused(),
                outcome.silent(),
                outcome.panel());
    }

    private @Nullable DeclaredView declared(Clause clause) {
        var declaration = declarations.get(clause.id);
        return declaration == null ? null : new DeclaredView(declaration.at, declaration.seatId, declaration.reason);
    }
}
