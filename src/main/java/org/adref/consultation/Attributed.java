package org.adref.consultation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The one place that decides what name anybody sees, and what else could give a name away (domain.md, rule
/// 26): the ids by which experts are told apart, their affiliation, the time at which they spoke. A panel as
/// one role looks at it, within one document. What it shows depends on the role and on nothing else of the
/// viewer.
///
/// Whoever writes down what somebody said asks here: [#id] for the id on the wire, never `seatId`; [#label]
/// for the name; [#at] for the time.
public final class Attributed {
    /// What an expert is called where not even a pseudonym is shown.
    public static final String UNNAMED = "An expert";

    private final Attribution attribution;
    private final List<Seat> panel;
    private final Map<Long, Seat> seats;
    private final Map<Long, Pseudonym> pseudonyms;
    private final Map<StakeholderGroup, Long> sitting;
    private final boolean secretariat;

    private Attributed(Attribution attribution, List<Seat> panel, List<Pseudonym> pseudonyms, Role viewer) {
        this.attribution = attribution;
        this.panel = List.copyOf(panel);
        this.seats = panel.stream().collect(Collectors.toMap(seat -> seat.id, seat -> seat));
        this.pseudonyms = pseudonyms.stream().collect(Collectors.toMap(one -> one.seatId, one -> one));
        this.sitting = panel.stream()
                .filter(seat -> seat.stakeholderGroup != null && seat.ended == null)
                .collect(Collectors.groupingBy(seat -> seat.stakeholderGroup, Collectors.counting()));
        this.secretariat = viewer == Role.SECRETARIAT;
    }

    /// The panel within a document. At most three statements: consultation, panel, pseudonyms.
    public static Attributed in(long consultationId, long documentId, Role viewer) {
        return new Attributed(
                Consultation.<Consultation>findById(consultationId).attribution,
                Seat.of(consultationId),
                Pseudonym.in(documentId),
                viewer);
    }

    /// The panel outside any document, where experts have not even a pseudonym. Two statements.
    public static Attributed outside(long consultationId, Role viewer) {
        return new Attributed(
                Consultation.<Consultation>findById(consultationId).attribution,
                Seat.of(consultationId),
                List.of(),
                viewer);
    }

    /// A panel that is at hand already, outside any document.
    public static Attributed of(Attribution attribution, List<Seat> panel, Role viewer) {
        return new Attributed(attribution, panel, List.of(), viewer);
    }

    /// The same panel within each document of the consultation, by document; one more statement.
    public Map<Long, Attributed> everywhere(long consultationId) {
        var role = secretariat ? Role.SECRETARIAT : Role.OBSERVER;
        var within = new HashMap<Long, Attributed>();
        Pseudonym.of(consultationId).stream()
                .collect(Collectors.groupingBy(one -> one.documentId))
                .forEach((document, here) -> within.put(document, new Attributed(attribution, panel, here, role)));
        return within;
    }

    public Attribution attribution() {
        return attribution;
    }

    /// The seats behind it, for reckoning and never for showing.
    public List<Seat> seats() {
        return panel;
    }

    /// Everybody as shown: those who lead and help in the order of their seats, then experts by the number
    /// that is shown, which says nothing of the order of seats.
    public List<SeatView> panel() {
        var views = panel.stream().map(this::shown);
        return attribution == Attribution.NAMED
                ? views.toList()
                : views.sorted(Comparator.<SeatView, Boolean>comparing(view -> view.role() == Role.EXPERT)
                                .thenComparing(SeatView::id, Comparator.reverseOrder()))
                        .toList();
    }

    /// Who holds a seat, for the consultation's own page: to the secretariat with names and addresses, since
    /// it gives the seats. It says nothing of who said what.
    public List<SeatView> roster() {
        return secretariat ? panel.stream().map(Attributed::open).toList() : panel();
    }

    public SeatView shown(Seat seat) {
        boolean open = isOpen(seat);
        return new SeatView(
                id(seat.id),
                label(seat),
                seat.role,
                open ? seat.stakeholderGroup : null,
                open ? seat.region : null,
                open ? seat.organisation : null,
                open && secretariat ? seat.person.mail : null,
                (open && secretariat && seat.person.isAwaited()) ? true : null);
    }

    /// The id by which a seat goes over the wire: its own where names are shown, else one that means nothing
    /// outside this document (negative; 0 outside any document).
    public long id(long seatId) {
        var seat = seats.get(seatId);
        if (seat == null || isOpen(seat)) {
            return seatId;
        }
        var pseudonym = pseudonyms.get(seatId);
        if (pseudonym == null) {
            return 0;
        }
        return attribution == Attribution.ANONYMOUS ? -pseudonym.code : -pseudonym.number;
    }

    /// The seat that [#id] stands for, for requests that name one.
    public @Nullable Seat seat(long wireId) {
        return panel.stream()
                .filter(seat -> wireId != 0 && id(seat.id) == wireId)
                .findFirst()
                .orElse(null);
    }

    /// How a seat is called; empty for one that is not of this panel.
    public String label(long seatId) {
        var seat = seats.get(seatId);
        return seat == null ? "" : label(seat);
    }

    /// When a seat spoke: to the day only where nobody is to be told apart, since who was there at that
    /// minute is often known.
    public Instant at(long seatId, Instant instant) {
        var seat = seats.get(seatId);
        return attribution == Attribution.ANONYMOUS && seat != null && isExpert(seat)
                ? instant.truncatedTo(ChronoUnit.DAYS)
                : instant;
    }

    /// Whether less may be shown now than under `earlier`.
    public boolean isTighterThan(Attribution earlier) {
        return attribution.compareTo(earlier) > 0;
    }

    /// The group that may be said beside something that a seat said: only where names are shown.
    public @Nullable StakeholderGroup affiliation(Seat seat) {
        return isOpen(seat) ? seat.stakeholderGroup : null;
    }

    /// The same by the id of a seat.
    public @Nullable StakeholderGroup affiliation(long seatId) {
        var seat = seats.get(seatId);
        return seat == null ? null : affiliation(seat);
    }

    /// What a stakeholder group's name may be counted under: always when named, else only for five seats and
    /// more. Source: domain.md, rule 24.
    public @Nullable StakeholderGroup group(Seat seat) {
        var group = seat.stakeholderGroup;
        if (attribution == Attribution.NAMED || group == null) {
            return group;
        }
        return sitting.getOrDefault(group, 0L) >= 5 ? group : null;
    }

    private String label(Seat seat) {
        if (isOpen(seat)) {
            return seat.person.name;
        }
        var pseudonym = pseudonyms.get(seat.id);
        return attribution == Attribution.ANONYMOUS || pseudonym == null ? UNNAMED : pseudonym.label();
    }

    private static SeatView open(Seat seat) {
        return new SeatView(
                seat.id,
                seat.person.name,
                seat.role,
                seat.stakeholderGroup,
                seat.region,
                seat.organisation,
                seat.person.mail,
                seat.person.isAwaited() ? true : null);
    }

    private boolean isOpen(Seat seat) {
        return attribution == Attribution.NAMED || !isExpert(seat);
    }

    private static boolean isExpert(Seat seat) {
        return seat.role == Role.EXPERT;
    }
}
