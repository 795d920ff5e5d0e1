package org.adref.approval;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.adref.agreement.Stance;
import org.adref.consultation.Attributed;
import org.adref.consultation.Attribution;
import org.adref.draft.Addressee;
import org.adref.draft.ClauseKind;
import org.adref.journal.Chain;
import org.adref.review.disposition.Answer;
import org.adref.text.Mark;
import org.jspecify.annotations.Nullable;

/// What a milestone freezes: the text, its order, how far each clause was agreed, the positions and the
/// decisions, and the dissent. The hash is SHA-256 over [#json] in UTF-8: JSON without white space, the
/// members in the order given here, absent ones left out. What is exported is that very string, so
/// `sha256sum` recomputes the hash.
///
/// Nobody is named in it but as attribution showed them then; `attribution` says under which.
@JsonPropertyOrder({"format", "consultation", "document", "attribution", "clauses", "dissent", "comments"})
public record Content(
        String format,
        String consultation,
        String document,
        Attribution attribution,
        List<Line> clauses,
        List<Dissent> dissent,
        List<Commented> comments) {
    /// Version of this recipe. Version 1 knew neither attribution nor status, positions and decisions, version 2 no
    /// comments; they still read.
    public static final String FORMAT = "adref-milestone-3";

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    public Content {
        attribution = attribution == null ? Attribution.NAMED : attribution; // version 1
        comments = comments == null ? List.of() : comments; // version 2
    }

    /// How far a clause had come.
    public enum Status {
        /// A heading is not agreed by itself.
        HEADING,
        OPEN,
        /// The rule was met, and the chair had not declared it.
        READY,
        /// Declared agreed ad referendum.
        AGREED
    }

    /// One clause in reading order.
    ///
    /// @param depth 0 for the top
    /// @param ordinal of the version
    /// @param agreed whether the chair had declared this wording agreed ad referendum
    /// @param status the same in more words; absent in version 1
    /// @param reason why it was declared although the rule was not met
    /// @param positions the latest of each expert, in no order of seats
    /// @param amendments all on this clause, with their answers
    @JsonPropertyOrder({
        "clause",
        "depth",
        "number",
        "kind",
        "addressees",
        "ordinal",
        "text",
        "marks",
        "agreed",
        "status",
        "reason",
        "positions",
        "amendments"
    })
    public record Line(
            long clause,
            int depth,
            String number,
            ClauseKind kind,
            List<Addressee> addressees,
            int ordinal,
            String text,
            List<Mark> marks,
            boolean agreed,
            @Nullable Status status,
            @Nullable String reason,
            List<Held> positions,
            List<Answered> amendments) {

        public Line {
            positions = positions == null ? List.of() : positions; // version 1
            amendments = amendments == null ? List.of() : amendments;
        }

        private Line nameless() {
            return new Line(
                    clause,
                    depth,
                    number,
                    kind,
                    addressees,
                    ordinal,
                    text,
                    marks,
                    agreed,
                    status,
                    reason,
                    positions.stream()
                            .map(one ->
                                    new Held(Attributed.UNNAMED, one.stance(), one.ordinal(), one.live(), one.text()))
                            .toList(),
                    amendments.stream()
                            .map(one -> new Answered(one.amendment(), Attributed.UNNAMED, one.outcome(), one.reason()))
                            .toList());
        }

        /// The same clause with a corrected wording.
        public Line corrected(int version, String wording, List<Mark> restyled) {
            return new Line(
                    clause,
                    depth,
                    number,
                    kind,
                    addressees,
                    version,
                    wording,
                    restyled,
                    agreed,
                    status,
                    reason,
                    positions,
                    amendments);
        }
    }

    /// An expert's latest position on a clause.
    ///
    /// @param ordinal of the version that it speaks of
    /// @param live whether it counted for the wording that was frozen
    @JsonPropertyOrder({"by", "stance", "ordinal", "live", "text"})
    public record Held(
            String by,
            Stance stance,
            int ordinal,
            boolean live,
            @Nullable String text) {}

    /// An amendment and its answer.
    ///
    /// @param outcome absent while open
    @JsonPropertyOrder({"amendment", "by", "outcome", "reason"})
    public record Answered(
            long amendment,
            String by,
            @Nullable Answer outcome,
            @Nullable String reason) {}

    /// A comment and its answer; its words stay where they were said.
    ///
    /// @param clause absent for one on the whole document
    /// @param outcome absent while open
    @JsonPropertyOrder({"comment", "clause", "by", "outcome", "reason"})
    public record Commented(
            long comment,
            @Nullable Long clause,
            String by,
            @Nullable Answer outcome,
            @Nullable String reason) {}

    /// A reservation or objection that is printed with the outcome.
    ///
    /// @param number as the clause is cited, `49(a)`
    /// @param by as attribution shows the speaker
    @JsonPropertyOrder({"clause", "number", "by", "stance", "text"})
    public record Dissent(long clause, String number, String by, Stance stance, String text) {}

    /// How many clauses can be agreed: all but headings.
    int decidable() {
        return (int) clauses.stream()
                .filter(line -> line.kind() != ClauseKind.HEADING)
                .count();
    }

    /// The same for whoever may see less now than was shown when it was frozen: nobody is named in it any
    /// more. It then no longer fits its hash.
    public Content shownTo(Attributed attributed) {
        if (!attributed.isTighterThan(attribution)) {
            return this;
        }
        return new Content(
                format,
                consultation,
                document,
                attributed.attribution(),
                clauses.stream().map(Line::nameless).toList(),
                dissent.stream()
                        .map(one ->
                                new Dissent(one.clause(), one.number(), Attributed.UNNAMED, one.stance(), one.text()))
                        .toList(),
                comments.stream()
                        .map(one -> new Commented(
                                one.comment(), one.clause(), Attributed.UNNAMED, one.outcome(), one.reason()))
                        .toList());
    }

    public String json() {
        try {
            return CANONICAL.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A milestone is plain values", e);
        }
    }

    public String hash() {
        return Chain.digest(json());
    }

    public static Content read(String json) {
        try {
            return CANONICAL.readValue(json, Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored milestone no longer reads", e);
        }
    }
}
