package org.adref.exchange.returned;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.adref.draft.ClauseKind;
import org.adref.exchange.returned.Returned.Item;
import org.adref.exchange.returned.Returned.What;
import org.adref.text.Mark;
import org.adref.text.RichText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What was understood of a file that came back, to be confirmed item by item. Nothing of it is stored yet.
///
/// @param unplaced what is in the file and becomes nothing, each in a sentence
/// @param authors by the names in the file
/// @param found how many of the document's clauses are in the file
public record ReturnPreview(
        @Schema(required = true) List<ItemView> items,
        @Schema(required = true) List<String> unplaced,
        @Schema(required = true) List<String> authors,
        @Schema(required = true) int found,
        @Schema(required = true) int clauses) {

    /// What an item does.
    public enum ReturnKind {
        REWORDED,
        REMOVED,
        ADDED,
        MOVED,
        COMMENT,
        /// To a comment of the same file, or to one that is in Adref already.
        REPLY
    }

    /// @param citation of the clause, `49(a)`
    /// @param before the wording that its author had before her
    /// @param text proposed, or said
    /// @param quote the passage that a comment is about, or the beginning of the comment that a reply answers
    /// @param thread what a comment of the file and the replies to it have in common
    /// @param commentId the comment that a reply answers, where it is in Adref already
    /// @param wordAuthor the name in the file; empty for what was changed without tracking
    /// @param suggested whether it is plainly the uploader's own
    @Schema(name = "ReturnItem")
    public record ItemView(
            @Schema(required = true) ReturnKind kind,
            @Schema(required = true) long clauseId,
            @Schema(required = true) String citation,
            @Schema(required = true) long versionId,
            @Schema(required = true) String before,
            @Schema(required = true) String text,
            @Schema(required = true) List<Mark> marks,
            @Nullable Long parentId,
            @Nullable Long afterId,
            @Nullable ClauseKind clauseKind,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String quote,
            @Nullable Integer thread,
            @Nullable Long commentId,
            @Schema(required = true) boolean resolved,
            @Schema(required = true) String wordAuthor,
            @Nullable Instant wordAt,
            @Schema(required = true) String note,
            @Schema(required = true) boolean suggested) {}

    /// @param others the names under which other seats are shown, whose words are not the uploader's
    static ReturnPreview of(Returned returned, List<Known> known, Set<String> others) {
        var byId = new HashMap<Long, Known>();
        known.forEach(clause -> byId.put(clause.id(), clause));
        var own = new TreeSet<>(returned.authors());
        own.removeAll(others);
        var items = new ArrayList<ItemView>();
        int threads = 0;
        for (var item : returned.items()) {
            boolean suggested = item.sure() && own.size() == 1 && own.contains(item.author());
            @Nullable Integer thread = item.what() instanceof What.Said ? ++threads : null;
            items.add(view(item, byId, thread, suggested));
            if (item.what() instanceof What.Said said) {
                for (var reply : said.replies()) {
                    items.add(view(
                            answer(item, said, reply), byId, thread, own.size() == 1 && own.contains(reply.author())));
                }
            }
        }
        return new ReturnPreview(
                items,
                returned.unplaced(),
                List.copyOf(new TreeSet<>(returned.authors())),
                returned.found(),
                returned.clauses());
    }

    private static Item answer(Item to, What.Said said, Returned.Reply reply) {
        return new Item(
                to.clauseId(),
                to.version(),
                reply.author(),
                reply.at(),
                true,
                "",
                new What.Answered(null, said.text(), reply.text()));
    }

    private static ItemView view(Item item, Map<Long, Known> known, @Nullable Integer thread, boolean suggested) {
        var clause = known.get(item.clauseId());
        var before =
                clause == null ? "" : clause.wording(item.version(), "").text().text();
        var kind = switch (item.what()) {
            case What.Reworded _ -> ReturnKind.REWORDED;
            case What.Removed _ -> ReturnKind.REMOVED;
            case What.Added _ -> ReturnKind.ADDED;
            case What.Moved _ -> ReturnKind.MOVED;
            case What.Said _ -> ReturnKind.COMMENT;
            case What.Answered _ -> ReturnKind.REPLY;
        };
        var text = switch (item.what()) {
            case What.Reworded(var words) -> words;
            case What.Added added -> added.text();
            case What.Answered answered -> RichText.of(answered.text());
            case What.Removed _, What.Moved _, What.Said _ -> RichText.EMPTY;
        };
        @Nullable
        Long parent = item.what() instanceof What.Added added
                ? added.parentId()
                : item.what() instanceof What.Moved moved ? moved.parentId() : null;
        @Nullable
        Long after = item.what() instanceof What.Added added
                ? added.afterId()
                : item.what() instanceof What.Moved moved ? moved.afterId() : null;
        var said = item.what() instanceof What.Said one ? one : null;
        var answered = item.what() instanceof What.Answered one ? one : null;
        var start = said == null ? null : said.start();
        var end = said == null ? null : said.end();
        return new ItemView(
                kind,
                item.clauseId(),
                clause == null ? "" : clause.citation(),
                item.version(),
                before,
                said == null ? text.text() : said.text(),
                text.marks(),
                parent,
                after,
                item.what() instanceof What.Added added ? added.kind() : null,
                start,
                end,
                answered != null
                        ? Understanding.start(answered.to())
                        : start == null || end == null ? null : before.substring(start, end),
                thread,
                answered == null ? null : answered.commentId(),
                said != null && said.resolved(),
                item.author(),
                item.at(),
                item.note(),
                suggested);
    }
}
