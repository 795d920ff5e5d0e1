package org.adref.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.adref.consultation.Region;
import org.adref.consultation.Role;
import org.adref.consultation.StakeholderGroup;
import org.adref.exchange.manuscript.Spelled;
import org.jspecify.annotations.Nullable;

/// A list of people as the secretariat keeps it, read into invitations, with every doubt named by its line.
final class Participants {
    static final List<String> HEADING =
            List.of("Mail address", "Name", "Role", "Stakeholder group", "Region", "Organisation");

    private static final Pattern MAIL = Pattern.compile("[^@\\s<>]{1,100}@[^@\\s<>]+\\.[^@\\s<>.]{2,}");

    private Participants() {}

    /// A line of the list. What could not be read is null, and said in the faults.
    ///
    /// @param line of the file, from 1
    record Line(
            int line,
            String mail,
            String name,
            @Nullable Role role,
            @Nullable StakeholderGroup stakeholderGroup,
            @Nullable Region region,
            String organisation,
            List<String> faults) {}

    /// What was understood; `missing` says what the table itself lacks, in a sentence.
    record Reading(List<Line> lines, Optional<String> missing) {}

    static Reading read(Sheet sheet) {
        int mail = sheet.column("Mail address", "Mail", "E-mail", "Email address", "E-mail address");
        int name = sheet.column("Name", "Full name", "Participant");
        int role = sheet.column("Role", "Seat");
        int group = sheet.column("Stakeholder group", "Group");
        int region = sheet.column("Region", "Regional group");
        int organisation = sheet.column("Organisation", "Organization", "Affiliation");
        if (mail < 0 || name < 0) {
            return new Reading(
                    List.of(),
                    Optional.of(
                            "The first row must name the columns; a column “Mail address” and one “Name” are needed,"
                                    + " and “Role”, “Stakeholder group”, “Region” and “Organisation” are read."));
        }
        var seen = new HashMap<String, Integer>();
        var lines = new ArrayList<Line>();
        for (var row : sheet.body()) {
            var faults = new ArrayList<String>();
            var address = row.cell(mail);
            if (!MAIL.matcher(address).matches() || address.length() > 200) {
                faults.add(address.isEmpty() ? "There is no mail address." : "“" + address + "” is no mail address.");
            }
            var before = seen.putIfAbsent(address.toLowerCase(Locale.ROOT), row.line());
            if (before != null && !address.isEmpty()) {
                faults.add("The same address stands on line " + before + ".");
            }
            if (row.cell(name).isEmpty()) {
                faults.add("There is no name.");
            } else if (row.cell(name).length() > 200) {
                faults.add("The name has more than 200 characters.");
            }
            var what = row.cell(role).isEmpty() ? Optional.of(Role.EXPERT) : role(row.cell(role));
            if (what.isEmpty()) {
                faults.add("“" + row.cell(role) + "” is no role: " + words(Role.values(), Spelled::out) + ".");
            }
            var which = group(row.cell(group));
            if (which.isEmpty() && !row.cell(group).isEmpty()) {
                faults.add("“" + row.cell(group) + "” is no stakeholder group: "
                        + words(StakeholderGroup.values(), Spelled::out) + ".");
            }
            var where = region(row.cell(region));
            if (where.isEmpty() && !row.cell(region).isEmpty()) {
                faults.add("“" + row.cell(region) + "” is no region: " + words(Region.values(), Spelled::out) + ".");
            }
            if (what.equals(Optional.of(Role.EXPERT)) && faults.isEmpty() && (which.isEmpty() || where.isEmpty())) {
                faults.add("An expert speaks from a stakeholder group and a region: give both.");
            }
            lines.add(new Line(
                    row.line(),
                    address,
                    row.cell(name),
                    what.orElse(null),
                    which.orElse(null),
                    where.orElse(null),
                    row.cell(organisation),
                    List.copyOf(faults)));
        }
        return new Reading(
                lines, lines.isEmpty() ? Optional.of("There are no rows below the heading.") : Optional.empty());
    }

    private static Optional<Role> role(String words) {
        return find(Role.values(), words, Map.of("specialrapporteur", Role.RAPPORTEUR, "chairperson", Role.CHAIR));
    }

    private static Optional<StakeholderGroup> group(String words) {
        return find(
                StakeholderGroup.values(),
                words,
                Map.of(
                        "business", StakeholderGroup.BUSINESS_ENTERPRISE,
                        "employersassociation", StakeholderGroup.BUSINESS_ASSOCIATION,
                        "internationalorganization", StakeholderGroup.INTERNATIONAL_ORGANISATION,
                        "government", StakeholderGroup.GOVERNMENT_AGENCY,
                        "nongovernmentalorganisation", StakeholderGroup.NGO,
                        "civilsociety", StakeholderGroup.NGO));
    }

    private static Optional<Region> region(String words) {
        return find(
                Region.values(),
                words,
                Map.of(
                        "africa", Region.AFRICAN_STATES,
                        "asiapacific", Region.ASIA_PACIFIC_STATES,
                        "easterneurope", Region.EASTERN_EUROPEAN_STATES,
                        "grulac", Region.LATIN_AMERICAN_AND_CARIBBEAN_STATES,
                        "latinamericaandthecaribbean", Region.LATIN_AMERICAN_AND_CARIBBEAN_STATES,
                        "weog", Region.WESTERN_EUROPEAN_AND_OTHER_STATES,
                        "westerneurope", Region.WESTERN_EUROPEAN_AND_OTHER_STATES));
    }

    private static <E extends Enum<E>> Optional<E> find(E[] all, String words, Map<String, E> others) {
        var plain = Sheet.plain(words);
        for (var one : all) {
            if (Sheet.plain(one.name()).equals(plain)) {
                return Optional.of(one);
            }
        }
        return Optional.ofNullable(others.get(plain));
    }

    private static <E extends Enum<E>> String words(E[] all, Function<Enum<?>, String> word) {
        var words = new StringBuilder();
        for (var one : all) {
            words.append(words.isEmpty() ? "" : ", ").append(word.apply(one));
        }
        return words.toString();
    }
}
