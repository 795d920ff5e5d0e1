package org.adref.reading;

import java.util.List;
import org.adref.approval.ApprovalResource.Approved;
import org.adref.consultation.Attributed;
import org.adref.consultation.Attribution;
import org.adref.consultation.SeatView;
import org.jspecify.annotations.Nullable;

/// What every seat of one role sees alike of a document.
///
/// @param clauses as JSON, since it is most of the page and always sent whole; `removed` and `comments` likewise
record SharedPage(
        String consultation,
        Attribution attribution,
        String rule,
        @Nullable Approved approved,
        Attributed attributed,
        List<SeatView> seats,
        String clauses,
        String removed,
        String comments) {

    int length() {
        return clauses.length() + removed.length() + comments.length();
    }

    SeatView seat(long id) {
        return seats.stream().filter(seat -> seat.id() == id).findFirst().orElseThrow();
    }
}
