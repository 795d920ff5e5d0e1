package org.adref.exchange.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;

/// Bytes taken as UTF-8 and nothing else: what is malformed is named, never guessed.
///
/// @param text the characters without a byte order mark; meaningless when there are problems
record Decoding(String text, List<LineProblem> problems) {
    private static final int MOST_NAMED = 20;

    static Decoding strictly(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var problems = new ArrayList<LineProblem>();
        int line = 1;
        int counted = 0;
        int lastNamed = 0;
        int more = 0;
        while (true) {
            var result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            int at = in.position();
            for (; counted < at; counted++) {
                if (bytes[counted] == '\n' || (bytes[counted] == '\r' && bytes[counted + 1] != '\n')) {
                    line++;
                }
            }
            if (line != lastNamed && problems.size() < MOST_NAMED) {
                problems.add(new LineProblem(line, malformed(bytes[at] & 0xff, at)));
            } else if (line != lastNamed) {
                more++;
            }
            lastNamed = line;
            in.position(at + Math.max(1, result.length()));
        }
        if (more > 0) {
            problems.add(new LineProblem(line, "%,d more lines up to this one are not UTF-8 either.".formatted(more)));
        }
        var text = out.flip().toString();
        return new Decoding(text.startsWith("\ufeff") ? text.substring(1) : text, List.copyOf(problems));
    }

    private static String malformed(int value, int offset) {
        var what = "This line has a byte that is not UTF-8 (0x%02X at byte %,d of the file).".formatted(value, offset);
        return value >= 0x80
                ? what + " Perhaps the file was saved as Windows-1252 (“ANSI”): open it there and save it as UTF-8."
                : what + " Save the file as UTF-8.";
    }
}
