package org.adref.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.adref.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.UserRepresentation;

/// The accounts in Keycloak, found or made by mail address.
@ApplicationScoped
public class Accounts {
    private final Keycloak keycloak;
    private final String realm;

    Accounts(Keycloak keycloak, @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm) {
        this.keycloak = keycloak;
        this.realm = realm;
    }

    /// Keycloak's id of the account with this address; the account is made where there is none, to be completed by
    /// its owner (password, confirmed address) from the message that Keycloak sends.
    public String findOrMake(String mail, String name) {
        try {
            var users = keycloak.realm(realm).users();
            var found = users.searchByEmail(mail, true);
            if (!found.isEmpty()) {
                return found.getFirst().getId();
            }
            try (var response = users.create(account(mail, name))) {
                if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                    throw new Problem.Unavailable("Keycloak did not make the account (it answered "
                            + response.getStatus() + "). No seat was given; try again.");
                }
                return CreatedResponseUtil.getCreatedId(response);
            }
        } catch (ProcessingException | WebApplicationException e) {
            throw new Problem.Unavailable(
                    "The sign-in service can't be reached, so no account was looked up and no seat given. Try again in a minute.");
        }
    }

    private static UserRepresentation account(String mail, String name) {
        var account = new UserRepresentation();
        account.setUsername(mail);
        account.setEmail(mail);
        var space = name.lastIndexOf(' ');
        account.setFirstName(space < 0 ? name : name.substring(0, space));
        account.setLastName(space < 0 ? name : name.substring(space + 1));
        account.setEnabled(true);
        account.setEmailVerified(false);
        account.setRequiredActions(java.util.List.of("VERIFY_EMAIL", "UPDATE_PASSWORD"));
        return account;
    }
}
