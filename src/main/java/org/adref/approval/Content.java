package org.adref.approval;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.adref.agreement.Stance;
import org.adref.draft.Addressee;
import org.adref.draft.ClauseKind;
import org.adref.journal.Chain;
import org.adref.text.Mark;

/// What a milestone freezes: the text, its order, how far each clause was agreed, and the dissent. The hash is
/// SHA-256
/// over [#json] in UTF-8: JSON without white space, the members in the order given here, nothing left out but a
/// mark's
/// absent target. Anybody can recompute it from the exported content.
@JsonPropertyOrder({"format", "consultation", "document", "clauses", "dissent"})
public record Content(String format, String consultation, String document, List<Line> clauses, List<Dissent> dissent) {
    /// Version of this recipe.
    public static final String FORMAT = "adref-milestone-1";

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    /// One clause in reading order.
    ///
    /// @param depth 0 for the top
    /// @param ordinal of the version
    /// @param agreed whether the chair had declared this wording agreed ad referendum
    @JsonPropertyOrder({"clause", "depth", "number", "kind", "addressees", "ordinal", "text", "marks", "agreed"})
    public record Line(
            long clause,
            int depth,
            String number,
            ClauseKind kind,
            List<Addressee> addressees,
            int ordinal,
            String text,
            List<Mark> marks,
            boolean agreed) {}

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
