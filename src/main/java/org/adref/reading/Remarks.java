package org.adref.reading;

import java.util.ArrayList;
import java.util.List;
import org.adref.consultation.Attributed;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.reading.DocumentView.AnchorView;
import org.adref.reading.DocumentView.CarriedKind;
import org.adref.reading.DocumentView.CarriedView;
import org.adref.reading.DocumentView.CommentView;
import org.adref.reading.DocumentView.RedactionView;
import org.adref.reading.DocumentView.ReplyView;
import org.adref.review.comment.Comment;
import org.adref.review.thread.Redaction;
import org.adref.review.thread.Threads;
import org.adref.text.Anchor;
import org.adref.text.Carried;
import org.jspecify.annotations.Nullable;

/// Comments with what followed upon them, made into views. Words that were redacted are in none of them.
record Remarks(Threads threads, ShownAnswers answers, Attributed attributed) {

    /// A comment on the whole document.
    CommentView view(Comment comment) {
        return view(comment, null, null, false);
    }

    /// A comment on a clause.
    ///
    /// @param earlier the clause's wordings before the present one that are on the page
    /// @param substance the ordinal of the version with which the clause's sense last changed
    CommentView view(Comment comment, Clause clause, List<ClauseVersion> earlier, int substance) {
        var version = comment.version;
        if (version == null) {
            return view(comment);
        }
        var start = comment.anchorStart;
        var end = comment.anchorEnd;
        var anchor = start == null || end == null ? null : Anchor.on(version.text, start, end);
        return view(
                comment,
                anchor == null ? null : new AnchorView(anchor.start(), anchor.end(), anchor.quote()),
                anchor == null ? null : carried(anchor.carry(texts(version.ordinal, clause, earlier))),
                Math.max(version.ordinal, threads.confirmed(comment.id)) < substance);
    }

    private CommentView view(
            Comment comment, @Nullable AnchorView anchor, @Nullable CarriedView carried, boolean overtaken) {
        var redaction = threads.redaction(comment.id).orElse(null);
        var disposition = answers.of(comment);
        return new CommentView(
                comment.id,
                comment.version == null ? null : comment.version.id,
                comment.kind,
                redaction == null ? comment.text : "",
                attributed.id(comment.seatId),
                attributed.at(comment.seatId, comment.at),
                redaction == null ? comment.proposed : null,
                comment.rewordsId,
                anchor,
                carried,
                overtaken && disposition == null && redaction == null,
                threads.replies(comment.id).stream().map(this::reply).toList(),
                redaction == null ? null : redacted(redaction),
                disposition,
                answers.pending(comment));
    }

    private ReplyView reply(Threads.Said said) {
        var reply = said.reply();
        var redaction = said.redaction();
        return new ReplyView(
                reply.id,
                redaction == null ? reply.text : "",
                attributed.id(reply.seatId),
                attributed.at(reply.seatId, reply.at),
                redaction == null ? null : redacted(redaction));
    }

    private RedactionView redacted(Redaction redaction) {
        return new RedactionView(
                redaction.reason, attributed.id(redaction.seatId), attributed.at(redaction.seatId, redaction.at));
    }

    /// The clause's texts from version `from` (an ordinal) to the present one.
    private static List<String> texts(int from, Clause clause, List<ClauseVersion> earlier) {
        var texts = new ArrayList<String>();
        earlier.stream().filter(version -> version.ordinal >= from).forEach(version -> texts.add(version.text));
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
}
