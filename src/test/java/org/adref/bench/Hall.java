package org.adref.bench;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.adref.meeting.Meeting;

/// A document on every clause of which every seat has spoken, for the board of a large panel.
final class Hall {

    private Hall() {}

    /// Fills a meeting's document, in SQL, since it is some million acts; the tally is counted once at the end, as the
    /// migration does.
    static Meeting of(EntityManager entities, Meeting meeting, int clauses, int seats) {
        for (var statement : statements()) {
            var query = entities.createNativeQuery(statement);
            query.getParameters().forEach(parameter -> {
                var name = parameter.getName();
                query.setParameter(
                        name,
                        switch (name) {
                            case "consultation" -> meeting.consultation;
                            case "document" -> meeting.document;
                            case "clauses" -> clauses;
                            case "seats" -> seats;
                            default -> Reading.text(0);
                        });
            });
            query.executeUpdate();
        }
        return meeting;
    }

    private static List<String> statements() {
        return List.of(Sql.read("hall.sql").split(";\n", -1)).stream()
                .filter(statement -> !statement.isBlank())
                .toList();
    }
}
