package org.adref.agreement;

import java.util.List;

/// What a rule makes of the positions on a clause. Counts are of experts; all but `panel` add up to `panel`.
///
/// @param reached whether the rule is met; the chair still has to declare it
/// @param needs what the clause still needs, each a phrase that follows "needs"; empty when reached
/// @param silent experts without a current position
public record Outcome(
        boolean reached,
        List<String> needs,
        int support,
        int noObjection,
        int reservations,
        int objections,
        int abstentions,
        int recused,
        int silent,
        int panel) {

    /// One sentence for the clause's margin.
    public String sentence() {
        return reached
                ? "Ready to be agreed: the rule is met."
                : "Not yet agreed: needs " + String.join(", and ", needs) + ".";
    }
}
