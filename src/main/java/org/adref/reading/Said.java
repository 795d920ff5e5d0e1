package org.adref.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.adref.approval.Approval;
import org.adref.approval.ApprovalRecall;
import org.adref.approval.Declaration;
import org.adref.approval.Overruling;
import org.adref.approval.corrigendum.Corrigendum;
import org.adref.approval.corrigendum.CorrigendumAnswer;
import org.adref.consultation.identity.IdentityLook;
import org.adref.draft.ClauseVersion;
import org.adref.journal.Act;
import org.adref.journal.JournalEntry;
import org.adref.review.amendment.Amendment;
import org.jspecify.annotations.Nullable;

/// The words that go with entries of the journal. The chain keeps only digests of them; they are read from
/// where they stand, so that what was redacted there is not quoted here. A fixed number of statements for a
/// page of entries.
final class Said {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Long, String> words = new HashMap<>();

    private Said() {}

    /// @param entries of one page
    static Said with(List<JournalEntry> entries) {
        var said = new Said();
        var of = entries.stream().collect(Collectors.groupingBy(entry -> Act.of(entry.act)));
        said.quote(
                of.get(Act.AMENDMENT_SUBMITTED),
                "amendment",
                ids -> Amendment.<Amendment>list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(one -> one.id, one -> one.rationale)));
        said.quote(
                of.get(Act.CLAUSE_REVISED),
                "version",
                ids -> ClauseVersion.<ClauseVersion>list("id in ?1 and note is not null", ids).stream()
                        .collect(Collectors.toMap(one -> one.id, one -> String.valueOf(one.note))));
        said.quote(
                of.get(Act.AGREEMENT_DECLARED),
                "declaration",
                ids -> Declaration.<Declaration>list("id in ?1 and reason is not null", ids).stream()
                        .collect(Collectors.toMap(one -> one.id, one -> String.valueOf(one.reason))));
        said.quote(of.get(Act.DOCUMENT_APPROVED), "milestone", Said::overruled);
        said.quote(of.get(Act.APPROVAL_RECALLED), "milestone", Said::recalled);
        said.quote(
                of.get(Act.IDENTITIES_LOOKED_UP),
                "look",
                ids -> IdentityLook.<IdentityLook>list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(one -> one.id, one -> one.reason)));
        said.quote(
                of.get(Act.CORRIGENDUM_PROPOSED),
                "corrigendum",
                ids -> Corrigendum.<Corrigendum>list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(one -> one.id, one -> one.reason)));
        said.quote(
                of.get(Act.CORRIGENDUM_DECLINED),
                "corrigendum",
                ids ->
                        CorrigendumAnswer.<CorrigendumAnswer>list("corrigendumId in ?1 and reason is not null", ids)
                                .stream()
                                .collect(
                                        Collectors.toMap(one -> one.corrigendumId, one -> String.valueOf(one.reason))));
        return said;
    }

    /// What was said with this entry, if anything.
    @Nullable
    String at(JournalEntry entry) {
        var said = words.get(entry.number);
        return said == null || said.isBlank() ? null : said;
    }

    private void quote(
            @Nullable List<JournalEntry> entries, String member, Function<Collection<Long>, Map<Long, String>> read) {
        if (entries == null) {
            return;
        }
        var ids = new HashMap<Long, Long>();
        entries.forEach(entry -> {
            var id = detail(entry).get(member);
            if (id != null && id.isIntegralNumber()) {
                ids.put(entry.number, id.longValue());
            }
        });
        var found = read.apply(List.copyOf(ids.values()));
        ids.forEach((number, id) -> {
            var said = found.get(id);
            if (said != null) {
                words.put(number, said);
            }
        });
    }

    private static Map<Long, String> overruled(Collection<Long> milestones) {
        var approvals = Approval.<Approval>list("milestone.id in ?1", milestones).stream()
                .collect(Collectors.toMap(one -> one.id, one -> one.milestone.id));
        return Overruling.<Overruling>list("approvalId in ?1 order by id", approvals.keySet()).stream()
                .collect(Collectors.groupingBy(
                        one -> approvals.getOrDefault(one.approvalId, 0L),
                        Collectors.mapping(
                                one -> one.reason,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        reasons -> String.join(
                                                "\n",
                                                reasons.stream().distinct().toList())))));
    }

    private static Map<Long, String> recalled(Collection<Long> milestones) {
        var approvals = Approval.<Approval>list("milestone.id in ?1", milestones).stream()
                .collect(Collectors.toMap(one -> one.id, one -> one.milestone.id));
        return ApprovalRecall.<ApprovalRecall>list("approvalId in ?1", approvals.keySet()).stream()
                .collect(Collectors.toMap(one -> approvals.getOrDefault(one.approvalId, 0L), one -> one.reason));
    }

    private static JsonNode detail(JournalEntry entry) {
        try {
            return JSON.readTree(entry.detail);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The journal holds lines of JSON", e);
        }
    }
}
