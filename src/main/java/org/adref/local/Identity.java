package org.adref.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Who runs PostgreSQL. It refuses root; where we are root, as in many containers, it runs in a user namespace of its
/// own (the files stay root's), or as `nobody` where namespaces are forbidden.
record Identity(List<String> prefix, String owner) {

    private static final Identity OURSELVES = new Identity(List.of(), "");
    private static final Identity NAMESPACE = new Identity(List.of("unshare", "--user"), "0:0");
    private static final Identity NOBODY =
            new Identity(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), "65534:65534");

    static Identity forPostgres(Path server) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OURSELVES;
        }
        var initdb = server.resolve("bin/initdb").toString();
        for (var identity : List.of(NAMESPACE, NOBODY)) {
            if (succeeds(identity.as(initdb, "--version"))) {
                return identity;
            }
        }
        throw new Trouble("PostgreSQL refuses to run as root, and this machine allows neither a user namespace nor the"
                + " user nobody to reach " + server + ". Start Adref as an ordinary user.");
    }

    List<String> as(String... command) {
        return as(Arrays.asList(command));
    }

    List<String> as(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /// Gives the files to whom PostgreSQL will run as; it insists on owning its data.
    void own(Path files) throws IOException {
        if (owner.isEmpty() || owner.startsWith(Files.getAttribute(files, "unix:uid") + ":")) {
            return;
        }
        if (!succeeds(List.of("chown", "-R", owner, files.toString()))) {
            throw new Trouble("Can't give " + files + " to the user that PostgreSQL runs as (" + owner + ").");
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
