package org.adref.exchange.akn;

import javax.xml.stream.XMLStreamException;
import org.adref.exchange.faircopy.Redline;
import org.adref.exchange.faircopy.Redline.Fate;
import org.adref.text.Mark;

/// The words of a paragraph: `ins` and `del` around what changed, `b`, `i`, `ref` and notes inside.
final class Runs {
    private final Elements out;
    private final Names names;

    Runs(Elements out, Names names) {
        this.out = out;
        this.names = names;
    }

    void write(Redline.Paragraph paragraph) throws XMLStreamException {
        var before = Fate.KEPT;
        for (var run : paragraph.runs().stream().filter(run -> !run.sign()).toList()) {
            if (run.fate() != before) {
                close(before);
                open(run.fate());
                before = run.fate();
            }
            write(run);
        }
        close(before);
    }

    private void open(Fate fate) throws XMLStreamException {
        switch (fate) {
            case KEPT -> {}
            case INSERTED -> out.open("ins", "eId", names.counted("ins_"));
            case MOVED_HERE -> out.open("ins", "eId", names.counted("ins_"), "class", "moved");
            case DELETED -> out.open("del", "eId", names.counted("del_"));
            case MOVED_AWAY -> out.open("del", "eId", names.counted("del_"), "class", "moved");
        }
    }

    private void close(Fate fate) throws XMLStreamException {
        if (fate != Fate.KEPT) {
            out.close();
        }
    }

    private void write(Redline.Run run) throws XMLStreamException {
        int open = 0;
        var address = run.address();
        if (address != null) {
            out.open("a", "href", address);
            open++;
        }
        if (run.has(Mark.Kind.STRONG)) {
            out.open("b", "eId", names.counted("b_"));
            open++;
        }
        if (run.has(Mark.Kind.EMPHASIS)) {
            out.open("i", "eId", names.counted("i_"));
            open++;
        }
        out.text(run.text());
        for (; open > 0; open--) {
            out.close();
        }
        for (var note : run.notes()) {
            var eId = names.counted("authorialNote_");
            var marker = eId.substring(eId.lastIndexOf('_') + 1);
            out.open("authorialNote", "eId", eId, "marker", marker, "placement", "bottom");
            out.element("p", note, "eId", eId + "__p_1").close();
        }
    }
}
