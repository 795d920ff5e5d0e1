package org.adref.demonstration;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.adref.consultation.AgendaSession;
import org.adref.consultation.Consultation;
import org.adref.consultation.Person;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Document;
import org.adref.journal.Act;
import org.adref.journal.Journal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Puts the demonstration consultation into an empty database, once.
@ApplicationScoped
class Demonstration {
    private static final long ONLY_ONE = 0xADBEF;
    private static final Duration SINCE = Duration.ofHours(30);

    private final boolean wanted;
    private final Journal journal;
    private final EntityManager entities;

    Demonstration(
            @ConfigProperty(name = "adref.demonstration", defaultValue = "false") boolean wanted,
            Journal journal,
            EntityManager entities) {
        this.wanted = wanted;
        this.journal = journal;
        this.entities = entities;
    }

    @Transactional
    void load(@Observes StartupEvent start) {
        if (!wanted) {
            return;
        }
        // two instances that start at once: the second waits, and finds the first's
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, ONLY_ONE)
                .getSingleResult();
        if (Consultation.count() == 0) {
            play();
        }
    }

    /// Plays it once more, whatever is there already; gives the document's id.
    long play() {
        var setting = Script.setting();
        var opened = journal.now().minus(SINCE);
        var consultation = new Consultation(setting.title(), setting.purpose(), opened);
        consultation.persistAndFlush();
        journal.begin(consultation.id);
        int number = 0;
        for (var topic : setting.sessions()) {
            new AgendaSession(consultation.id, ++number, topic).persist();
        }
        var panel = panel(consultation, opened);
        var document = new Document(consultation.id, setting.document(), opened);
        document.persist();
        var play = new Play(journal, document, panel, opened.plus(Duration.ofHours(1)));
        play.draft(Script.bytes("draft.tsv"));
        Script.life().acts().forEach(play::play);
        Log.infof("Loaded the demonstration: %s", setting.title());
        return document.id;
    }

    private Map<String, Seat> panel(Consultation consultation, Instant at) {
        var panel = new HashMap<String, Seat>();
        for (var account : Script.panel()) {
            var person = new Person(account.account() + "@adref.example", name(account), at);
            person.persist();
            var seat = new Seat(
                    consultation.id,
                    person,
                    account.role(),
                    account.stakeholderGroup(),
                    account.region(),
                    account.organisation(),
                    at);
            seat.persist();
            panel.put(account.account(), seat);
        }
        var secretariat = panel.values().stream()
                .filter(seat -> seat.role == Role.SECRETARIAT)
                .min((one, other) -> Long.compare(one.id, other.id))
                .orElseThrow();
        var about = Map.of("title", consultation.title, "attribution", consultation.attribution);
        journal.append(consultation.id, secretariat.id, at, Act.CONSULTATION_OPENED, null, null, about);
        panel.values().stream()
                .filter(seat -> seat.id != secretariat.id)
                .sorted((one, other) -> Long.compare(one.id, other.id))
                .forEach(seat -> journal.append(
                        consultation.id,
                        secretariat.id,
                        at,
                        Act.SEAT_GIVEN,
                        null,
                        null,
                        Map.of("seat", seat.id, "role", seat.role)));
        return panel;
    }

    /// `expert07` becomes `Expert 07`.
    private static String name(Script.Account account) {
        var parted = account.account().replaceFirst("(?<=\\D)(?=\\d)", " ");
        return Character.toUpperCase(parted.charAt(0)) + parted.substring(1);
    }
}
