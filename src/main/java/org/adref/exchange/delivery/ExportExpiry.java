package org.adref.exchange.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.adref.job.Job;

/// Takes a file away when its day is over.
@ApplicationScoped
public class ExportExpiry implements Job {
    static final String NAME = "export-expiry";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(long id) {
        QuarkusTransaction.requiringNew().run(() -> Export.deleteById(id));
    }
}
