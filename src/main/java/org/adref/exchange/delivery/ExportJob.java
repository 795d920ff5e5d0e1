package org.adref.exchange.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.adref.consultation.Attribution;
import org.adref.consultation.Consultation;
import org.adref.consultation.Seat;
import org.adref.draft.Document;
import org.adref.exchange.delivery.Export.Made;
import org.adref.exchange.faircopy.FairCopies;
import org.adref.exchange.manuscript.Filing;
import org.adref.job.Job;
import org.adref.job.Jobs;
import org.adref.problem.Problem;
import org.jboss.logging.Logger;

/// Makes what was asked for, as the asker's seat sees it at that moment, and says how far it has come.
@ApplicationScoped
public class ExportJob implements Job, Dossier.Reader {
    static final String NAME = "export";
    private static final Logger LOG = Logger.getLogger(ExportJob.class);

    private final DataSource database;
    private final Jobs jobs;
    private final Clock clock;

    ExportJob(DataSource database, Jobs jobs, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(long id) {
        var export = read(() -> Export.<Export>findById(id));
        if (export == null || export.finished != null) {
            return;
        }
        try {
            var asker = read(() -> Seat.<Seat>findById(export.seatId));
            if (asker.ended != null) {
                throw new Problem.NotYours("Your seat has ended, so this was not made.");
            }
            var attribution = attribution(export);
            var made = make(export, asker);
            if (attribution(export) != attribution) {
                throw new Problem.Conflict("What is shown of names changed while this was made. Ask for it again.");
            }
            change(id, one -> {
                one.attribution = attribution;
                one.finish(made, clock.instant());
                jobs.at(one.expires(), ExportExpiry.NAME, id);
            });
        } catch (Problem refused) {
            fail(id, refused.detail());
        } catch (IOException | RuntimeException broken) {
            LOG.errorf(broken, "Export %d could not be made", id);
            fail(
                    id,
                    "It could not be made, by a fault that is ours. Ask for it again; if that fails too, tell the secretariat.");
        }
    }

    private Made make(Export export, Seat asker) throws IOException {
        var document = read(() -> Document.require(export.documentId == null ? 0 : export.documentId));
        return switch (Kind.of(export.kind)) {
            case Kind.Text text -> text(export.id, document, asker, text);
            case Kind.Dossier _ -> dossier(export.id, document, asker);
        };
    }

    private Made text(long id, Document document, Seat asker, Kind.Text text) throws IOException {
        change(id, export -> export.total = 3);
        var copy = read(() -> FairCopies.of(document, asker, text.form()));
        step(id);
        var bytes = text.format().write(copy);
        step(id);
        try (var sink = new Portions.Sink(database, id)) {
            sink.write(bytes);
            sink.finish();
            var name = Filing.name(
                    document.title, text.form().word(), text.format().extension());
            return new Made(name, text.format().mediaType(), sink.size(), sink.digest());
        }
    }

    private Made dossier(long id, Document document, Seat asker) throws IOException {
        var dossier = read(() -> Dossier.of(document, asker, clock.instant()));
        change(id, export -> export.total = dossier.size() + 1);
        try (var sink = new Portions.Sink(database, id)) {
            dossier.write(sink, this, () -> step(id), clock.instant());
            sink.finish();
            return new Made(
                    Filing.name(document.title, "dossier", "zip"), "application/zip", sink.size(), sink.digest());
        }
    }

    private Attribution attribution(Export export) {
        return read(() -> Consultation.<Consultation>findById(export.consultationId).attribution);
    }

    private void step(long id) {
        change(id, export -> export.done = Math.min(export.done + 1, export.total));
    }

    private void fail(long id, String why) {
        change(id, export -> {
            export.fail(why, clock.instant());
            jobs.at(export.expires(), ExportExpiry.NAME, id);
        });
    }

    private static void change(long id, Consumer<Export> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(Export.require(id)));
    }

    /// In a transaction of its own.
    @Override
    public <T> T read(Callable<T> reading) {
        return QuarkusTransaction.requiringNew().timeout(120).call(reading);
    }
}
