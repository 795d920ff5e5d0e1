package org.adref.agreement;

import java.util.List;
import java.util.Optional;

/// How ratings are spread: median and quartiles, each by linear interpolation between the two nearest (as in R's type 7
/// and in most spreadsheets). In the unit of the ratings.
///
/// @param lower a quarter of the ratings are at or below it
/// @param upper a quarter of the ratings are at or above it
public record Spread(double median, double lower, double upper) {

    /// Of at least one rating; empty where there is none.
    public static Optional<Spread> of(List<Integer> ratings) {
        if (ratings.isEmpty()) {
            return Optional.empty();
        }
        var sorted = ratings.stream().sorted().toList();
        return Optional.of(new Spread(quantile(sorted, 0.5), quantile(sorted, 0.25), quantile(sorted, 0.75)));
    }

    /// Interquartile range.
    public double range() {
        return upper - lower;
    }

    private static double quantile(List<Integer> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
