package org.adref.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.adref.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.CredentialRepresentation;
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

    /// Keycloak's id of an account, and whether it was made just now.
    public record Account(String id, boolean made) {}

    /// The account with this address; made where there is none, without a password: see [#key].
    public Account findOrMake(String mail, String name) {
        return reached("so no account was looked up and no seat given", () -> {
            var users = keycloak.realm(realm).users();
            var found = users.searchByEmail(mail, true);
            if (!found.isEmpty()) {
                return new Account(found.getFirst().getId(), false);
            }
            try (var response = users.create(account(mail, name))) {
                if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                    throw new Problem.Unavailable("Keycloak did not make the account (it answered "
                            + response.getStatus() + "). No seat was given; try again.");
                }
                return new Account(CreatedResponseUtil.getCreatedId(response), true);
            }
        });
    }

    /// A fresh first password for an account that nobody has signed in with. Whoever hands it over vouches for the
    /// address; its owner must choose another at the first sign-in. Kept nowhere but, as a hash, in Keycloak.
    ///
    /// @return 16 letters and digits in four groups, about 78 bits
    public String key(String account) {
        return reached("so no key was made", () -> {
            var key = Key.drawn();
            var user = keycloak.realm(realm).users().get(account);
            var password = new CredentialRepresentation();
            password.setType(CredentialRepresentation.PASSWORD);
            password.setValue(key);
            password.setTemporary(true);
            user.resetPassword(password);
            var owner = user.toRepresentation();
            owner.setEmailVerified(true);
            owner.setRequiredActions(List.of("UPDATE_PASSWORD"));
            user.update(owner);
            return key;
        });
    }

    private static <T> T reached(String consequence, Supplier<T> work) {
        try {
            return work.get();
        } catch (ProcessingException | WebApplicationException e) {
            throw new Problem.Unavailable(
                    "The sign-in service can't be reached, " + consequence + ". Try again in a minute.");
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
        account.setRequiredActions(List.of("VERIFY_EMAIL", "UPDATE_PASSWORD"));
        return account;
    }
}
