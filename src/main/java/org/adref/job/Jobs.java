package org.adref.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Deadlines. One is set in the transaction of the act that needs it, so it is there exactly when the act is.
@ApplicationScoped
public class Jobs {
    static final String TABLE = "job";
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);

    private final Scheduler scheduler;
    private final boolean wanted;

    /// @param every how often each instance looks for what is due; zero: not at all
    Jobs(
            DataSource database,
            Clock clock,
            @Any Instance<Job> jobs,
            @ConfigProperty(name = "adref.jobs.every", defaultValue = "PT5S") Duration every) {
        this.wanted = !every.isZero();
        this.scheduler = Scheduler.create(database, tasks(jobs.stream().toList()))
                .tableName(TABLE)
                .clock(clock::instant)
                .threads(2)
                .pollingInterval(wanted ? every : Duration.ofSeconds(5))
                .heartbeatInterval(HEARTBEAT)
                .build();
    }

    /// Sets a deadline, or sets it anew.
    ///
    /// @param job the name of a registered [Job]
    /// @param about what the job is called with; one deadline for each
    public void at(Instant due, String job, long about) {
        scheduler.schedule(
                new TaskInstance<Void>(job, String.valueOf(about)),
                due,
                ScheduleOptions.defaultOptions().whenExistsReschedule());
    }

    /// Drops a deadline that was set and is not being kept at this moment.
    public void drop(String job, long about) {
        var id = TaskInstanceId.of(job, String.valueOf(about));
        if (scheduler.getScheduledExecution(id).isPresent()) {
            scheduler.cancel(id);
        }
    }

    /// As db-scheduler knows them. A failure is tried again; what a dead instance had begun is begun anew.
    static List<Task<?>> tasks(List<Job> jobs) {
        return jobs.stream().<Task<?>>map(Jobs::task).toList();
    }

    private static Task<Void> task(Job job) {
        return Tasks.oneTime(job.name())
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                .onDeadExecutionRevive()
                .execute((instance, _) -> job.run(Long.parseLong(instance.getId())));
    }

    void start(@Observes StartupEvent started) {
        if (wanted) {
            scheduler.start();
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (wanted) {
            scheduler.stop();
        }
    }
}
