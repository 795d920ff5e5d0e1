package org.adref.review.disposition;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.adref.consultation.Seat;
import org.adref.review.amendment.Amendment;
import org.adref.review.comment.Comment;
import org.jspecify.annotations.Nullable;

/// What a disposition answers: one amendment or one comment.
///
/// @param clauseId absent for a comment on the whole document
/// @param author the seat that wrote it
/// @param rewords whether it would give its clause another wording, which has to be classed
public record Subject(
        long consultationId,
        long documentId,
        @Nullable Long clauseId,
        @Nullable Long amendmentId,
        @Nullable Long commentId,
        long author,
        boolean rewords) {

    public static Subject of(Amendment amendment) {
        return new Subject(
                amendment.consultationId,
                amendment.documentId,
                amendment.clauseId,
                amendment.id,
                null,
                amendment.seatId,
                amendment.kind.rewords() && amendment.amendsId == null);
    }

    public static Subject of(Comment comment) {
        return new Subject(
                comment.consultationId, comment.documentId, comment.clauseId, null, comment.id, comment.seatId, false);
    }

    /// Those of a document, by their ids, in two statements; ids of other documents give nothing.
    static Stream<Subject> in(long documentId, Collection<Long> amendments, Collection<Long> comments) {
        Stream<Amendment> proposed = amendments.isEmpty()
                ? Stream.of()
                : Amendment.stream("documentId = ?1 and id in ?2", documentId, amendments);
        Stream<Comment> said =
                comments.isEmpty() ? Stream.of() : Comment.stream("documentId = ?1 and id in ?2", documentId, comments);
        return Stream.concat(proposed.map(Subject::of), said.map(Subject::of));
    }

    boolean isComment() {
        return commentId != null;
    }

    /// "amendment" or "comment", as it stands in a sentence.
    String word() {
        return isComment() ? "comment" : "amendment";
    }

    /// "an amendment" or "a comment".
    String one() {
        return isComment() ? "a comment" : "an amendment";
    }

    long id() {
        return Objects.requireNonNull(isComment() ? commentId : amendmentId);
    }

    /// What the journal tells, with what it is about.
    Map<String, ?> about(Map<String, ?> ruling) {
        var about = new TreeMap<String, Object>(ruling);
        about.put(word(), id());
        return about;
    }

    boolean isBy(Seat seat) {
        return author == seat.id;
    }
}
