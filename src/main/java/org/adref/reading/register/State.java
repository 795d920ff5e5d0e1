package org.adref.reading.register;

import org.adref.consultation.Role;

/// How far an amendment or comment is from being closed, as the register can be asked for it.
public enum State {
    /// No answer that everybody can read.
    OPEN,
    /// Answered, not by its author's withdrawal.
    DECIDED,
    /// Its author contested the answer that stands.
    CONTESTED,
    WITHDRAWN,
    /// An answer is proposed; this and what follows for those who prepare the answers.
    PROPOSED,
    RETURNED,
    VALIDATED;

    boolean isOfTheDesk() {
        return this == PROPOSED || this == RETURNED || this == VALIDATED;
    }

    /// Such that few are, so that one begins with the answers and not with what was said.
    boolean isRare() {
        return isOfTheDesk() || this == CONTESTED;
    }

    static boolean mayAskDesk(Role role) {
        return role == Role.CHAIR || role == Role.SECRETARIAT || role == Role.RAPPORTEUR;
    }

    /// The condition in SQL on a row `e`.
    ///
    /// @param subject the column of a disposition that points at it: `amendment_id` or `comment_id`
    String condition(String subject) {
        var published =
                "(d.at_once or exists (select from disposition_step s where s.disposition_id = d.id and s.stage = 'PUBLISHED'))";
        // Asked of the answer and not of the row, so that it is found out once and not for every row anew.
        var last = "not exists (select from disposition n where n." + subject + " = d." + subject
                + " and n.ordinal > d.ordinal)";
        // One row's answer at a time, by the index: as a join the whole table would be read for each clause.
        var answer = "(select 1 from disposition d where d." + subject + " = e.id and %s limit 1)";
        return switch (this) {
            case OPEN -> answer.formatted(published) + " is null";
            case DECIDED -> answer.formatted(published + " and d.outcome <> 'WITHDRAWN'") + " is not null";
            case WITHDRAWN -> answer.formatted("d.outcome = 'WITHDRAWN'") + " is not null";
            case CONTESTED ->
                "e.id in (select t." + subject + " from contest t join disposition d on d.id = t.disposition_id"
                        + " where t.document_id = :document and t." + subject + " is not null and " + last + ")";
            case PROPOSED -> prepared(subject, last, step("RETURNED", false) + step("VALIDATED", false));
            case RETURNED -> prepared(subject, last, step("RETURNED", true));
            case VALIDATED -> prepared(subject, last, step("VALIDATED", true));
        };
    }

    private static String prepared(String subject, String last, String steps) {
        return "e.id in (select d." + subject
                + " from disposition d where d.document_id = :document and not d.at_once and d." + subject
                + " is not null and " + last + step("PUBLISHED", false) + steps + ")";
    }

    private static String step(String stage, boolean taken) {
        return " and " + (taken ? "" : "not ")
                + "exists (select from disposition_step s where s.disposition_id = d.id and s.stage = '" + stage + "')";
    }
}
