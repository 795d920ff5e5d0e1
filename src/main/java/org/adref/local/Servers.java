package org.adref.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/// The children of this launcher: started one upon the other, stopped in the opposite order.
final class Servers {

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Deque<Child> running = new ArrayDeque<>();
    private boolean stopping;

    Servers(Home home, Ports ports, Secrets secrets) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
    }

    /// Ends what a killed launcher may have left; only then is a taken port somebody else's.
    static void awaitEndOfEarlier(Home home) throws IOException {
        for (var name : new String[] {"app", "app-trial", "app-build", "keycloak", "keycloak-build", "postgres"}) {
            Child.awaitEndOfEarlier(name, home.data());
        }
    }

    Postgres startPostgres() {
        return step("Starting PostgreSQL", () -> {
            var place = home.postgres(ports.postgres());
            var postgres = Postgres.start(place, secrets.of("postgres"), Postgres.Keeping.DURABLE);
            add(postgres.child());
            postgres.ensureDatabase(Application.DATABASE);
            return postgres;
        });
    }

    void startKeycloak(Postgres postgres) {
        var keycloak = new Keycloak(home.keycloak(), home.data());
        if (!keycloak.isPrepared()) {
            step("Preparing Keycloak, once", keycloak::prepare);
        }
        step("Starting Keycloak", () -> {
            postgres.ensureDatabase(Keycloak.DATABASE);
            var child = add(keycloak.start(ports, postgres, secrets, home.realm()));
            Readiness.await(child, Keycloak.realm(ports) + "/.well-known/openid-configuration");
            return child;
        });
    }

    /// Once for each build: later starts take a third of the time.
    void prepareApplication() {
        if (!Application.isPrepared(home)) {
            var environment = Application.environment(ports, secrets);
            step("Preparing Adref, once", () -> Application.prepare(home, environment, ports.appAddress()));
        }
    }

    void startApplication() {
        step("Starting Adref", () -> {
            var child = add(Application.start(home, Application.environment(ports, secrets)));
            Readiness.await(child, ports.appAddress() + "/q/health/ready");
            return child;
        });
    }

    /// Completes when one of them ends, which none does by itself.
    CompletableFuture<Child> firstToEnd() {
        synchronized (running) {
            var ends = running.stream().map(Child::ended).toArray(CompletableFuture<?>[]::new);
            return CompletableFuture.anyOf(ends).thenApply(Child.class::cast);
        }
    }

    /// Application first, database last.
    void stop() {
        synchronized (running) {
            if (stopping) {
                return;
            }
            stopping = true;
            running.forEach(Child::stop);
        }
    }

    boolean isStopping() {
        synchronized (running) {
            return stopping;
        }
    }

    private Child add(Child child) {
        synchronized (running) {
            running.push(child);
        }
        return child;
    }

    private <T> T step(String words, Callable<T> work) {
        IO.print(words + " … ");
        var begin = Instant.now();
        try {
            var result = work.call();
            IO.println(seconds(begin));
            return result;
        } catch (Exception e) {
            if (isStopping()) {
                throw new Stopped();
            }
            IO.println("failed");
            throw e instanceof Trouble trouble ? trouble : new Trouble(words + " failed: " + e, e);
        }
    }

    static String seconds(Instant begin) {
        return String.format(
                Locale.ROOT, "%.1f s", Duration.between(begin, Instant.now()).toMillis() / 1000.0);
    }

    /// The person pressed Ctrl-C while we were starting: nothing more to say.
    static final class Stopped extends RuntimeException {
        Stopped() {
            super(null, null, false, false);
        }
    }
}
