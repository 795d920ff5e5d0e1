package org.adref.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

/// Two things measured in turn, round after round, so that whatever else the machine does falls on both.
///
/// @param ours median, per second
/// @param theirs median, per second
/// @param ratio median of the rounds' ratios
/// @param least the lowest ratio of a round; `most` the highest
record Race(double ours, double theirs, double ratio, double least, double most) {

    /// One round that does not count, then so many that do; who goes first changes with every round.
    static Race of(int rounds, DoubleSupplier ours, DoubleSupplier theirs) {
        double _ = ours.getAsDouble();
        double _ = theirs.getAsDouble();
        var here = new double[rounds];
        var there = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                here[round] = ours.getAsDouble();
                there[round] = theirs.getAsDouble();
            } else {
                there[round] = theirs.getAsDouble();
                here[round] = ours.getAsDouble();
            }
        }
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ratios.add(here[round] / there[round]);
        }
        ratios.sort(null);
        return new Race(median(here), median(there), ratios.get(rounds / 2), ratios.getFirst(), ratios.getLast());
    }

    static double median(double[] figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
