package org.adref.reading.register;

import java.util.HashMap;
import java.util.Map;
import org.adref.consultation.StakeholderGroup;
import org.jspecify.annotations.Nullable;

/// What the register is asked for. Every value is bound, none becomes part of the SQL.
///
/// @param words as one types them into a search engine: "quoted", or, -not
record Asked(
        @Nullable Long clause,
        @Nullable Type type,
        @Nullable StakeholderGroup group,
        @Nullable State state,
        @Nullable String words) {
    /// Whether amendments can be among what is asked for.
    boolean asksAmendments() {
        return type == null || type == Type.AMENDMENT;
    }

    boolean asksComments() {
        return type != Type.AMENDMENT;
    }

    /// The condition in SQL on an amendment `e`.
    String onAmendments() {
        return on("amendment_id") + (words == null ? "" : " and e.words @@ websearch_to_tsquery('english', :words)");
    }

    /// The condition in SQL on a comment `e`; redacted words are found by nobody.
    String onComments() {
        var kind = type == null ? "" : " and e.kind = :kind";
        return on("comment_id") + kind + (words == null ? "" : """
                 and (e.words @@ websearch_to_tsquery('english', :words)
                        and not exists (select from redaction x where x.comment_id = e.id and x.reply_id is null)
                    or exists (select from comment_reply r where r.comment_id = e.id
                        and r.words @@ websearch_to_tsquery('english', :words)
                        and not exists (select from redaction x where x.reply_id = r.id)))
                """);
    }

    private String on(String subject) {
        return (group == null
                        ? ""
                        : " and e.seat_id in (select s.id from seat s where s.consultation_id = :consultation and s.stakeholder_group = :group)")
                + (state == null ? "" : " and " + state.condition(subject));
    }

    Map<String, Object> values(long consultationId) {
        var values = new HashMap<String, Object>();
        if (type != null && type != Type.AMENDMENT) {
            values.put("kind", type.name());
        }
        if (group != null) {
            values.put("group", group.name());
            values.put("consultation", consultationId);
        }
        if (words != null) {
            values.put("words", words);
        }
        return values;
    }
}
