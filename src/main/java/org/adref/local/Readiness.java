package org.adref.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/// Waits until a server answers over HTTP, and says why when it does not.
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Readiness() {}

    static void await(Child child, String address) {
        var giveUp = Instant.now().plus(PATIENCE);
        while (!isWell(address)) {
            if (!child.runs()) {
                throw new Trouble("It ended instead of starting (" + child.name() + "). Its log is " + child.log()
                        + ", it ends with\n\n" + child.lastWords());
            }
            if (Instant.now().isAfter(giveUp)) {
                throw new Trouble("It does not answer at " + address + " after " + PATIENCE.toSeconds()
                        + " s. Its log is " + child.log() + ", it ends with\n\n" + child.lastWords());
            }
            pause();
        }
    }

    private static boolean isWell(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(10_000);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException _) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while waiting.", e);
        }
    }
}
