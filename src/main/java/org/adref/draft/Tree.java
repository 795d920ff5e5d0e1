package org.adref.draft;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.adref.consultation.Seat;
import org.adref.problem.Problem;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// The clauses of one document as a tree to ask and to change. A place is a parent (null: the top) and the sibling that
/// is
/// followed (null: none, so it comes first).
public final class Tree {
    private final List<Clause> ever;
    private final List<Clause> standing;
    private final Outline outline;
    private final Map<Long, Clause> byId = new HashMap<>();
    private final Map<Long, String> citations = new HashMap<>();

    /// @param ever all clauses that the document has or had, with their present wordings
    public Tree(List<Clause> ever) {
        this.ever = ever;
        standing = ever.stream().filter(clause -> clause.removed == null).toList();
        outline = new Outline(standing);
        standing.forEach(clause -> byId.put(clause.id, clause));
        outline.lines().forEach(line -> citations.put(line.clause().id, line.citation()));
    }

    public static Tree of(Document document) {
        return new Tree(Clause.ever(document.id));
    }

    /// The tree with nobody else's hand on it until this transaction ends.
    public static Tree toChange(Document document) {
        // The journal's head, and not a lock of its own: every act ends there, so none can wait on the other's.
        Panache.getEntityManager()
                .createNativeQuery("select number from journal_head where consultation_id = ?1 for update")
                .setParameter(1, document.consultationId)
                .getSingleResult();
        return of(document);
    }

    /// The same for whoever holds one of its clauses already, which is read anew and must still stand.
    public static Tree toChange(Clause clause) {
        var tree = toChange(clause.document);
        Panache.getEntityManager().refresh(clause);
        clause.requireOpen();
        return tree;
    }

    public List<Clause> standing() {
        return standing;
    }

    public Outline outline() {
        return outline;
    }

    /// How a standing clause is cited, `49(a)`; empty for one that has no number or does not stand.
    public String citation(@Nullable Long clauseId) {
        return clauseId == null ? "" : citations.getOrDefault(clauseId, "");
    }

    /// Whether the parent stands and the sibling stands below it.
    public boolean has(@Nullable Long parentId, @Nullable Long afterId) {
        return (parentId == null || byId.containsKey(parentId))
                && (afterId == null
                        || (byId.containsKey(afterId) && Objects.equals(byId.get(afterId).parentId, parentId)));
    }

    /// Refuses a place that is not in the document, in words for the field that named it.
    public void require(@Nullable Long parentId, @Nullable Long afterId) {
        Place.in(standing, parentId, afterId);
    }

    /// Whether a clause stands below `parentId` right behind `afterId` already.
    public boolean standsAt(Clause clause, @Nullable Long parentId, @Nullable Long afterId) {
        if (!Objects.equals(clause.parentId, parentId)) {
            return false;
        }
        var siblings = outline.below(parentId);
        int index = siblings.indexOf(clause);
        return index >= 0 && Objects.equals(index == 0 ? null : siblings.get(index - 1).id, afterId);
    }

    /// Whether `parentId` is a clause itself or stands below it, so that it can't be moved there.
    public boolean isWithin(Clause clause, @Nullable Long parentId) {
        return parentId != null && outline.branch(clause).stream().anyMatch(below -> below.id == parentId);
    }

    /// The number that a clause which is put in there takes (rule 4); empty for a heading.
    public String number(@Nullable Long parentId, @Nullable Long afterId, ClauseKind kind) {
        if (kind == ClauseKind.HEADING) {
            return "";
        }
        var place = Place.in(standing, parentId, afterId);
        var taken = new HashSet<String>();
        ever.stream()
                .filter(clause -> Objects.equals(clause.parentId, parentId))
                .forEach(clause -> taken.add(clause.number));
        var before = place.before();
        return Numbering.next(
                before == null || before.number.isEmpty() ? null : before.number,
                place.isLast(),
                taken,
                kind == ClauseKind.SUB_ITEM);
    }

    /// Puts a new clause in.
    ///
    /// @param number given by the rule of suffixes when absent
    /// @param sources ids of the amendments that it is made of
    public Clause add(
            Document document,
            @Nullable Long parentId,
            @Nullable Long afterId,
            ClauseKind kind,
            @Nullable String number,
            List<Addressee> addressees,
            RichText wording,
            List<Long> sources,
            Seat by,
            Instant at) {
        if (standing.size() >= Document.MOST_CLAUSES) {
            throw new Problem.Invalid("text", "A document has at most 2,000 clauses.");
        }
        var place = Place.in(standing, parentId, afterId);
        var given = number == null || number.isBlank() ? number(parentId, afterId, kind) : number.strip();
        place.makeRoom();
        return Clause.add(document, parentId, kind, given, place.rank(), addressees, wording, sources, by, at);
    }

    /// Moves a clause with all that stands below it; its number stays.
    public void move(Clause clause, @Nullable Long parentId, @Nullable Long afterId) {
        if (isWithin(clause, parentId)) {
            throw new Problem.Invalid("parentId", "A clause can't be moved under itself.");
        }
        var others = standing.stream().filter(other -> other.id != clause.id).toList();
        var place = Place.in(others, parentId, afterId);
        place.makeRoom();
        clause.parentId = place.parentId();
        clause.rank = place.rank();
    }

    /// Takes a clause out of the text with all that stands below it; gives what went.
    public List<Clause> remove(Clause clause, Instant at) {
        var branch = outline.branch(clause);
        branch.forEach(below -> below.removed = at);
        return branch;
    }
}
