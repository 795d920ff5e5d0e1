package org.adref.review.disposition;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.adref.review.comment.Comment;
import org.jspecify.annotations.Nullable;

/// The answers to the amendments and comments of a document, earlier ones included.
public final class Standings {
    private final Map<Long, List<Standing>> amendments;
    private final Map<Long, List<Standing>> comments;

    private Standings(List<Standing> all) {
        this.amendments = by(all, disposition -> disposition.amendmentId);
        this.comments = by(all, disposition -> disposition.commentId);
    }

    /// Of a whole document; one statement.
    public static Standings in(long documentId) {
        return new Standings(read("d.documentId = ?1", documentId));
    }

    /// All answers to one amendment or comment, oldest first; one statement where there is none yet, as mostly.
    static List<Standing> of(Subject subject) {
        var ids = Panache.getEntityManager()
                .createQuery(
                        subject.isComment()
                                ? "select d.id from Disposition d where d.commentId = ?1"
                                : "select d.id from Disposition d where d.amendmentId = ?1",
                        Long.class)
                .setParameter(1, subject.isComment() ? subject.commentId() : subject.amendmentId())
                .getResultList();
        return ids.isEmpty() ? List.of() : read("d.id in ?1", ids);
    }

    /// Of some amendments and comments; one statement.
    public static Standings of(List<Long> amendments, List<Long> comments) {
        return new Standings(read("(d.amendmentId in ?1 or d.commentId in ?2)", amendments, comments));
    }

    /// Whether a comment waits for an answer that everybody can read.
    public boolean isOpenComment(long commentId) {
        return publishedOf(commentId).isEmpty();
    }

    /// Those of a document by their ids, in order of their ids; one statement.
    static List<Standing> in(long documentId, List<Long> dispositions) {
        return read("d.documentId = " + documentId + " and d.id in ?1", dispositions);
    }

    /// The ids of the latest dispositions of amendments and comments of a document.
    static Set<Long> newest(long documentId, List<Long> amendments, List<Long> comments) {
        return Panache.getEntityManager()
                .createQuery("""
                        select max(d.id) from Disposition d
                        where d.documentId = ?1 and (d.amendmentId in ?2 or d.commentId in ?3)
                        group by d.amendmentId, d.commentId
                        """, Long.class)
                .setParameter(1, documentId)
                .setParameter(2, amendments)
                .setParameter(3, comments)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /// Whether its author took a comment back.
    public static boolean isWithdrawn(Comment comment) {
        return of(Subject.of(comment)).stream()
                .anyMatch(standing -> standing.disposition().outcome == Answer.WITHDRAWN);
    }

    /// What everybody may know: the published answers to an amendment, oldest first; the last one stands.
    public List<Standing> published(long amendmentId) {
        return published(amendments, amendmentId);
    }

    /// The published answers to a comment, oldest first.
    public List<Standing> publishedOf(long commentId) {
        return published(comments, commentId);
    }

    /// Whether an amendment waits for an answer that everybody can read.
    public boolean isOpen(long amendmentId) {
        return published(amendmentId).isEmpty();
    }

    /// The answer to an amendment that is being prepared, if there is one: for those who prepare it.
    public Optional<Standing> pending(long amendmentId) {
        return pending(amendments, amendmentId);
    }

    public Optional<Standing> pendingOf(long commentId) {
        return pending(comments, commentId);
    }

    static Optional<Standing> last(List<Standing> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private static List<Standing> published(Map<Long, List<Standing>> all, long id) {
        return all.getOrDefault(id, List.of()).stream()
                .filter(Standing::isPublished)
                .toList();
    }

    private static Optional<Standing> pending(Map<Long, List<Standing>> all, long id) {
        return last(all.getOrDefault(id, List.of())).filter(standing -> !standing.isPublished());
    }

    private static List<Standing> read(String where, Object... values) {
        var dispositions = new LinkedHashMap<Long, Disposition>();
        var steps = new HashMap<Long, List<Step>>();
        var contests = new HashMap<Long, Contest>();
        var query = Panache.getEntityManager()
                .createQuery(
                        "select d, s, c from Disposition d left join Step s on s.dispositionId = d.id"
                                + " left join Contest c on c.dispositionId = d.id where " + where
                                + " order by d.id, s.id",
                        Object[].class);
        for (int n = 0; n < values.length; n++) {
            query.setParameter(n + 1, values[n]);
        }
        query.getResultStream().forEach(row -> {
            var disposition = (Disposition) row[0];
            dispositions.put(disposition.id, disposition);
            if (row[1] instanceof Step step) {
                steps.computeIfAbsent(disposition.id, any -> new ArrayList<>()).add(step);
            }
            if (row[2] instanceof Contest contest) {
                contests.put(disposition.id, contest);
            }
        });
        return dispositions.values().stream()
                .map(disposition -> new Standing(
                        disposition, steps.getOrDefault(disposition.id, List.of()), contests.get(disposition.id)))
                .toList();
    }

    private static Map<Long, List<Standing>> by(List<Standing> all, Function<Disposition, @Nullable Long> subject) {
        return all.stream()
                .filter(standing -> subject.apply(standing.disposition()) != null)
                .collect(Collectors.groupingBy(
                        standing -> Objects.requireNonNull(subject.apply(standing.disposition()))));
    }
}
