package org.adref.exchange.intake;

/// Something in a file that its reader could not take as it stands.
///
/// @param line counted from 1
/// @param why one or two sentences for the person who imports: what is wrong, what to do
public record LineProblem(int line, String why) {}
