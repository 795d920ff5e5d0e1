package org.adref.consultation;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Opening a consultation and giving seats in it.
@Path("/")
public class ConsultationResource {
    private final Caller caller;
    private final Accounts accounts;
    private final Journal journal;

    ConsultationResource(Caller caller, Accounts accounts, Journal journal) {
        this.caller = caller;
        this.accounts = accounts;
        this.journal = journal;
    }

    @POST
    @Transactional
    @Once
    @Path("/api/consultations")
    @Operation(operationId = "openConsultation")
    public Done open(@NotNull @Valid Opening opening) {
        if (!caller.mayConvene()) {
            throw new Problem.NotYours(
                    "Only a convener may open a consultation. Ask whoever administers the accounts.");
        }
        var now = journal.now();
        var consultation =
                new Consultation(opening.title().strip(), opening.purpose().strip(), now);
        consultation.persistAndFlush();
        journal.begin(consultation.id);
        var convener = new Seat(consultation.id, caller.arrive(), Role.SECRETARIAT, null, null, null, now);
        convener.persist();
        var about = Map.of("title", consultation.title, "attribution", consultation.attribution);
        var number = journal.append(consultation.id, convener.id, now, Act.CONSULTATION_OPENED, null, null, about);
        return new Done(number, null, null, consultation.id);
    }

    @POST
    @Path("/api/consultations/{id}/seats")
    @Transactional
    @Once
    @Operation(operationId = "giveSeat")
    public Done give(long id, @NotNull @Valid Invitation invitation) {
        var secretariat = caller.seatIn(id).require("give seats", Role.SECRETARIAT);
        invitation.check();
        var mail = Person.canonical(invitation.mail());
        var account = accounts.findOrMake(mail, invitation.name().strip());
        var now = journal.now();
        var person = Person.bySubject(account.id())
                .or(() -> Person.byMail(mail))
                .orElseGet(() -> new Person(mail, invitation.name().strip(), now));
        if (account.made()) {
            person.account = account.id();
        }
        person.persist();
        if (Seat.count("consultationId = ?1 and person = ?2 and ended is null", id, person) > 0) {
            throw new Problem.Conflict("This person already has a seat in this consultation.");
        }
        if (invitation.role() == Role.RAPPORTEUR
                && Seat.count("consultationId = ?1 and role = ?2 and ended is null", id, Role.RAPPORTEUR) > 0) {
            throw new Problem.Conflict("This consultation already has its Special Rapporteur.");
        }
        var seat = new Seat(
                id,
                person,
                invitation.role(),
                invitation.stakeholderGroup(),
                invitation.region(),
                invitation.organisation(),
                now);
        seat.persist();
        var about = Map.of("seat", seat.id, "role", seat.role);
        return new Done(
                journal.append(id, secretariat.id, now, Act.SEAT_GIVEN, null, null, about), null, null, seat.id);
    }

    /// @param purpose why the panel meets, shown on the consultation's page; may be empty
    public record Opening(
            @NotBlank(message = "Give the consultation a title.")
            @Size(max = 200, message = "A title has at most 200 characters.")
            String title,

            @NotNull(message = "Say why the panel meets, or leave it empty.")
            @Size(max = 4000, message = "The purpose has at most 4,000 characters.")
            String purpose) {}

    /// @param stakeholderGroup due for an expert, as is the region
    public record Invitation(
            @NotBlank(message = "Give the mail address.")
            @Email(message = "This does not look like a mail address.")
            @Size(max = 200, message = "An address has at most 200 characters.")
            String mail,

            @NotBlank(message = "Give the name that others will see.")
            @Size(max = 200, message = "A name has at most 200 characters.")
            String name,

            @NotNull(message = "Choose a role.") Role role,
            @Nullable StakeholderGroup stakeholderGroup,
            @Nullable Region region,

            @Nullable @Size(max = 200, message = "An organisation's name has at most 200 characters.")
            String organisation) {

        void check() {
            if (role == Role.EXPERT && stakeholderGroup == null) {
                throw new Problem.Invalid("stakeholderGroup", "An expert speaks from a stakeholder group: choose it.");
            }
            if (role == Role.EXPERT && region == null) {
                throw new Problem.Invalid("region", "An expert comes from a region: choose it.");
            }
        }
    }
}
