package org.adref.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adref.consultation.Attributed;
import org.adref.consultation.Attribution;
import org.adref.consultation.Region;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.consultation.StakeholderGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who the experts are, in numbers. Groups and regions of fewer than five are not broken out unless names are
/// shown; nor is a single one left that could be reckoned from the total. Source: domain.md, rule 24.
///
/// @param experts with a seat now
/// @param otherGroups experts whose group is not broken out, `otherRegions` likewise
public record Composition(
        @Schema(required = true) int experts,
        @Schema(required = true) List<GroupCount> groups,
        @Schema(required = true) int otherGroups,
        @Schema(required = true) List<RegionCount> regions,
        @Schema(required = true) int otherRegions) {
    private static final int LEAST = 5;

    public record GroupCount(
            @Schema(required = true) StakeholderGroup group,
            @Schema(required = true) int experts) {}

    public record RegionCount(
            @Schema(required = true) Region region,
            @Schema(required = true) int experts) {}

    public static Composition of(Attributed attributed) {
        var experts = attributed.seats().stream()
                .filter(seat -> seat.role == Role.EXPERT && seat.ended == null)
                .toList();
        boolean all = attributed.attribution() == Attribution.NAMED;
        var groups = count(experts, seat -> seat.stakeholderGroup, all).entrySet().stream()
                .map(one -> new GroupCount(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(GroupCount::group))
                .toList();
        var regions = count(experts, seat -> seat.region, all).entrySet().stream()
                .map(one -> new RegionCount(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(RegionCount::region))
                .toList();
        return new Composition(
                experts.size(),
                groups,
                experts.size() - groups.stream().mapToInt(GroupCount::experts).sum(),
                regions,
                experts.size() - regions.stream().mapToInt(RegionCount::experts).sum());
    }

    /// What may be broken out. If what is left over were smaller than five itself, the smallest of those that
    /// may be is left over too.
    static <K extends Comparable<K>> Map<K, Integer> count(
            List<Seat> experts, Function<Seat, @Nullable K> of, boolean all) {
        var counts = experts.stream()
                .flatMap(seat -> Stream.ofNullable(of.apply(seat)))
                .collect(Collectors.groupingBy(key -> key, Collectors.summingInt(_ -> 1)));
        if (all) {
            return counts;
        }
        counts.values().removeIf(number -> number < LEAST);
        int left = experts.size()
                - counts.values().stream().mapToInt(Integer::intValue).sum();
        if (left > 0 && left < LEAST && !counts.isEmpty()) {
            var smallest =
                    counts.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
            counts.remove(smallest.getKey());
        }
        return counts;
    }
}
