package org.adref.exchange.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// LibreOffice, which settles the tracked changes of a file by a macro in a profile of its own and saves what is left
/// as text. Tests that need it are skipped where it is missing.
final class Office {
    private static final String MACRO = """
            Sub Settle(source, verb, target, form)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = "Hidden"
              hidden(0).Value = True
              doc = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
              If verb &lt;&gt; "none" Then
                dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
                dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:" &amp; verb, "", 0, Array())
              End If
              Dim saved(1) As New com.sun.star.beans.PropertyValue
              saved(0).Name = "FilterName"
              saved(0).Value = form
              saved(1).Name = "FilterOptions"
              saved(1).Value = "UTF8"
              doc.storeToURL(ConvertToURL(target), saved())
              doc.close(True)
            End Sub
            Sub Both(source, folder)
              Settle(source, "AcceptAllTrackedChanges", folder &amp; "/accepted.txt", "Text (encoded)")
              Settle(source, "RejectAllTrackedChanges", folder &amp; "/rejected.txt", "Text (encoded)")
              StarDesktop.terminate()
            End Sub
            Sub Again(source, target)
              Settle(source, "none", target, "MS Word 2007 XML")
              StarDesktop.terminate()
            End Sub
            """;

    private static final Path PROGRAM = Path.of("/usr/bin/soffice");

    private final Path folder;

    Office(Path folder) {
        this.folder = folder;
    }

    /// The lines of the text after accepting all, and after rejecting all.
    record Settled(List<String> accepted, List<String> rejected) {}

    Settled settle(byte[] word) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("redline.docx"), word);
        run("Both(\"%s\",\"%s\")".formatted(file, folder));
        return new Settled(lines("accepted.txt"), lines("rejected.txt"));
    }

    /// The file as LibreOffice saves it after opening it.
    byte[] savedAgain(byte[] word) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("copy.docx"), word);
        var again = folder.resolve("again.docx");
        run("Again(\"%s\",\"%s\")".formatted(file, again));
        return Files.readAllBytes(again);
    }

    private void run(String call) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PROGRAM), "LibreOffice is not on this machine: skipped.");
        start("--terminate_after_init"); // makes the profile, and would make it anew over a macro that is there
        Files.writeString(folder.resolve("profile/user/basic/Standard/Module1.xba"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
                <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" \
                script:language="StarBasic">%s</script:module>""".formatted(MACRO));
        start("macro:///Standard.Module1." + call);
    }

    private void start(String argument) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        argument)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
    }

    private List<String> lines(String name) throws IOException {
        var text = Files.readString(folder.resolve(name));
        return (text.startsWith("\ufeff") ? text.substring(1) : text).lines().toList();
    }
}
