package org.adref.review.disposition;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Objects;
import org.adref.problem.Problem;

/// What a decision points at must be in the same document, and not be what is decided.
final class Links {

    private Links() {}

    static void require(Ruling ruling, Subject subject) {
        if (ruling.versionId() != null) {
            require("ClauseVersion", ruling.versionId(), subject, "versionId", "version");
        }
        if (ruling.byAmendmentId() != null) {
            require("Amendment", ruling.byAmendmentId(), subject, "byAmendmentId", "amendment");
            requireOther(Objects.equals(ruling.byAmendmentId(), subject.amendmentId()), "byAmendmentId");
        }
        if (ruling.byCommentId() != null) {
            require("Comment", ruling.byCommentId(), subject, "byCommentId", "comment");
            requireOther(Objects.equals(ruling.byCommentId(), subject.commentId()), "byCommentId");
        }
    }

    private static void require(String entity, long id, Subject subject, String field, String word) {
        var found = Panache.getEntityManager()
                .createQuery("select count(*) from " + entity + " t where t.id = ?1 and t.documentId = ?2", Long.class)
                .setParameter(1, id)
                .setParameter(2, subject.documentId())
                .getSingleResult();
        if (found == 0) {
            throw new Problem.Invalid(field, "There is no such " + word + " in this document. Look up its number.");
        }
    }

    private static void requireOther(boolean same, String field) {
        if (same) {
            throw new Problem.Invalid(field, "Nothing is overtaken by itself. Name the other one.");
        }
    }
}
