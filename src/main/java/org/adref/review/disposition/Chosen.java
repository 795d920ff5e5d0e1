package org.adref.review.disposition;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.adref.problem.Problem;
import org.jspecify.annotations.Nullable;

/// A disposition that an act is done upon, with what it answers.
record Chosen(Disposition disposition, Subject subject) {

    /// What was chosen, each in the stage that the act needs and still the latest word on its subject.
    static List<Chosen> require(long documentId, List<Long> ids, Stage due, String act) {
        var distinct = ids.stream().distinct().sorted().toList();
        var found = Standings.in(documentId, distinct);
        if (found.size() != distinct.size()) {
            throw new Problem.NotFound("disposition");
        }
        var amendments = ids(found, disposition -> disposition.amendmentId);
        var comments = ids(found, disposition -> disposition.commentId);
        var subjects = Subject.in(documentId, amendments, comments)
                .collect(Collectors.toMap(subject -> subject.word() + subject.id(), subject -> subject));
        var newest = Standings.newest(documentId, amendments, comments);
        return found.stream()
                .map(standing -> {
                    var disposition = standing.disposition();
                    if (standing.stage() != due || !newest.contains(disposition.id)) {
                        throw new Problem.Conflict("Disposition #" + disposition.id + " cannot be " + act
                                + ": it was dealt with or replaced meanwhile. Reload to see how it stands.");
                    }
                    var key = disposition.commentId != null
                            ? "comment" + disposition.commentId
                            : "amendment" + disposition.amendmentId;
                    return new Chosen(disposition, Objects.requireNonNull(subjects.get(key)));
                })
                .toList();
    }

    private static List<Long> ids(List<Standing> found, Function<Disposition, @Nullable Long> subject) {
        return found.stream()
                .map(Standing::disposition)
                .filter(disposition -> subject.apply(disposition) != null)
                .map(disposition -> Objects.requireNonNull(subject.apply(disposition)))
                .toList();
    }
}
