package org.adref.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The one place that decides what name anybody sees (domain.md, rule 26): a panel as one seat looks at it. What it
/// shows depends on the seat's role and on nothing else of it.
public final class Attributed {
    private final Attribution attribution;
    private final List<Seat> panel;
    private final boolean secretariat;

    public Attributed(Attribution attribution, List<Seat> panel, Seat viewer) {
        this(attribution, panel, viewer.role);
    }

    public Attributed(Attribution attribution, List<Seat> panel, Role viewer) {
        this.attribution = attribution;
        this.panel = List.copyOf(panel);
        this.secretariat = viewer == Role.SECRETARIAT;
    }

    public List<SeatView> panel() {
        return panel.stream().map(this::shown).toList();
    }

    public SeatView shown(Seat seat) {
        return new SeatView(
                seat.id,
                label(seat),
                seat.role,
                affiliated(seat) ? seat.stakeholderGroup : null,
                affiliated(seat) ? seat.region : null,
                affiliated(seat) ? seat.organisation : null,
                secretariat ? seat.person.mail : null,
                (secretariat && seat.person.isAwaited()) ? true : null);
    }

    /// What a stakeholder group's name may be said with: always when named, else only for five seats and more.
    /// Source: domain.md, rule 24.
    public @Nullable StakeholderGroup group(Seat seat) {
        var group = seat.stakeholderGroup;
        if (attribution == Attribution.NAMED || group == null) {
            return group;
        }
        long seats = panel.stream()
                .filter(other -> other.stakeholderGroup == group && other.ended == null)
                .count();
        return seats >= 5 ? group : null;
    }

    private String label(Seat seat) {
        return switch (attribution) {
            case NAMED -> seat.person.name;
            case CHATHAM_HOUSE -> isExpert(seat) ? "Expert " + pseudonym(seat) : seat.person.name;
            case ANONYMOUS -> isExpert(seat) ? "An expert" : seat.person.name;
        };
    }

    private boolean affiliated(Seat seat) {
        return attribution == Attribution.NAMED || !isExpert(seat);
    }

    private static boolean isExpert(Seat seat) {
        return seat.role == Role.EXPERT;
    }

    private long pseudonym(Seat seat) {
        return panel.stream()
                .filter(other -> isExpert(other) && other.id <= seat.id)
                .count();
    }
}
