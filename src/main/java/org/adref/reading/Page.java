package org.adref.reading;

import java.util.List;
import java.util.Map;
import org.adref.approval.Declaration;
import org.adref.consultation.Attributed;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Outline;
import org.adref.draft.Tree;
import org.adref.reading.DocumentView.AgreementState;
import org.adref.reading.DocumentView.AgreementView;
import org.adref.reading.DocumentView.AmendmentView;
import org.adref.reading.DocumentView.ClauseView;
import org.adref.reading.DocumentView.CommentView;
import org.adref.reading.DocumentView.DeclaredView;
import org.adref.reading.DocumentView.PositionView;
import org.adref.reading.DocumentView.RebaseKind;
import org.adref.reading.DocumentView.RebaseView;
import org.adref.reading.DocumentView.VersionView;
import org.adref.review.amendment.Amendment;
import org.adref.review.amendment.Rebase;
import org.adref.review.amendment.Rebases;
import org.adref.review.amendment.Stated;
import org.adref.review.comment.Comment;
import org.adref.review.position.Agreements;
import org.adref.review.position.Position;
import org.adref.review.rival.Rivals;
import org.jspecify.annotations.Nullable;

/// The rows of a page, by clause, made into views. No statement is issued from here.
///
/// @param wide comments on the document as a whole
/// @param earlier wordings before the present one that something points at, by clause, in order
/// @param sources ids of the amendments that made a version, by version
record Page(
        Tree tree,
        Rebases rebases,
        Proposals proposals,
        Map<Long, List<Comment>> comments,
        List<Comment> wide,
        ShownAnswers answers,
        Remarks remarks,
        Map<Long, Declaration> declarations,
        Agreements agreements,
        Attributed attributed,
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
                version(clause.present, sources, attributed),
                earlier.getOrDefault(clause.id, List.of()).stream()
                        .map(version -> version(version, sources, attributed))
                        .toList(),
                proposals.on(clause.id).stream()
                        .map(amendment -> amendment(amendment, clause, together.collidingWith(amendment.id)))
                        .toList(),
                comments.getOrDefault(clause.id, List.of()).stream()
                        .map(comment -> remarks.view(
                                comment,
                                clause,
                                earlier.getOrDefault(clause.id, List.of()),
                                agreements.substance(clause.id)))
                        .toList(),
                agreements.positions(clause.id).stream().map(this::position).toList(),
                clause.kind == ClauseKind.HEADING ? null : agreement(clause),
                declared(clause),
                clause.removed);
    }

    /// The comments on the document as a whole.
    List<CommentView> wideViews() {
        return wide.stream().map(remarks::view).toList();
    }

    static VersionView version(ClauseVersion version, Map<Long, List<Long>> sources, Attributed attributed) {
        return new VersionView(
                version.id,
                version.ordinal,
                version.text,
                version.marks,
                version.change,
                version.disputed,
                attributed.at(version.seatId, version.at),
                attributed.id(version.seatId),
                version.note,
                sources.getOrDefault(version.id, List.of()));
    }

    /// The open amendments to a clause's words, read against each other.
    private Rivals together(Clause clause) {
        var open = proposals.on(clause.id).stream()
                .filter(amendment ->
                        amendment.kind.rewords() && amendment.amendsId == null && answers.of(amendment) == null)
                .toList();
        return clause.removed == null && open.size() > 1 ? rivals.of(clause, open) : Rivals.NONE;
    }

    private AmendmentView amendment(Amendment amendment, Clause clause, List<Long> collides) {
        var disposition = answers.of(amendment);
        var rebase = rebaseOf(amendment, clause);
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
                attributed.id(amendment.seatId),
                attributed.at(amendment.seatId, amendment.at),
                amendment.chairsText,
                instruction(amendment, clause, rebase, number == null ? "" : number),
                amendment.parentId,
                amendment.afterId,
                amendment.clauseKind,
                amendment.addressees,
                number,
                collides,
                disposition == null ? rebase(rebase) : null,
                disposition,
                answers.pending(amendment),
                proposals.isFixed(amendment),
                proposals.amends(amendment),
                amendment.replacesId,
                proposals.replacements().get(amendment.id),
                amendment.commentId,
                proposals.earlier(amendment),
                proposals.sponsors(amendment),
                proposals.replies(amendment));
    }

    private String instruction(Amendment amendment, Clause clause, Rebase rebase, String number) {
        return proposals
                .seen(amendment)
                .map(seen -> Stated.change(amendment, seen.wording()))
                .orElseGet(() -> Stated.line(amendment, clause, tree, rebase, number));
    }

    private Rebase rebaseOf(Amendment amendment, Clause clause) {
        var amends = amendment.amendsId;
        if (amends == null) {
            return rebases.of(amendment, clause, tree);
        }
        return proposals
                .parent(amendment, answers.standOf(amends))
                .<Rebase>map(parent -> parent.rebase(amendment, clause))
                .orElseGet(Rebase.Orphaned::new);
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

    private PositionView position(Position position) {
        return new PositionView(
                attributed.id(position.seatId),
                position.versionId,
                position.stance,
                position.text,
                attributed.at(position.seatId, position.at),
                agreements.isLive(position),
                position.enteredBy == null ? null : attributed.id(position.enteredBy));
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
        return declaration == null
                ? null
                : new DeclaredView(declaration.at, attributed.id(declaration.seatId), declaration.reason);
    }
}
