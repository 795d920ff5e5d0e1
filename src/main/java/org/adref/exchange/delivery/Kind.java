package org.adref.exchange.delivery;

import java.util.Optional;
import org.adref.exchange.faircopy.Form;
import org.adref.problem.Problem;

/// What can be asked for as a long export: `dossier`, or a text such as `redlined.pdf`.
sealed interface Kind {

    /// All files of a document in one archive.
    record Dossier() implements Kind {}

    record Text(Form form, Format format) implements Kind {}

    static Kind of(String word) {
        if (word.equals("dossier")) {
            return new Dossier();
        }
        int dot = word.lastIndexOf('.');
        var form = dot < 0 ? Optional.<Form>empty() : Form.of(word.substring(0, dot));
        var format = dot < 0 ? Optional.<Format>empty() : Format.of(word.substring(dot + 1));
        if (form.isEmpty() || format.isEmpty() || !format.get().writes(form.get())) {
            throw new Problem.Invalid("kind", "There is no such export.");
        }
        return new Text(form.get(), format.get());
    }
}
