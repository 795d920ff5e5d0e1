package org.adref.job;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/// One more instance on the same database, which looks for what is due when a test says so, in the test's own thread.
public final class DueJobs {
    private final Clock clock;
    private final SettableClock instant = new SettableClock();
    private final ManualScheduler instance;

    public DueJobs(DataSource database, Clock clock, List<Job> jobs) {
        this.clock = clock;
        this.instance = TestHelper.createManualScheduler(database, Jobs.tasks(jobs))
                .tableName(Jobs.TABLE)
                .clock(instant)
                .build();
    }

    /// Does all that is due by the clock.
    public void run() {
        instant.set(clock.instant());
        instance.runAnyDueExecutions();
    }

    /// Finds what a dead instance had begun so long ago, and makes it due again.
    public void revive(Duration later) {
        instant.set(clock.instant().plus(later));
        instance.runDeadExecutionDetection();
        instance.runAnyDueExecutions();
    }
}
