package org.adref.consultation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Somebody with an account. Known by mail address from the invitation on, by Keycloak's subject from the first
/// sign-in on.
@Entity
public class Person extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public @Nullable String subject;

    /// Keycloak's id of the account that an invitation made for this person; absent where she had one.
    public @Nullable String account;

    public String mail;
    public String name;
    public Instant since;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Person() {}

    public Person(String mail, String name, Instant since) {
        this.mail = canonical(mail);
        this.name = name;
        this.since = since;
    }

    /// Whether her account was made by an invitation and she has not signed in with it yet.
    public boolean isAwaited() {
        return account != null && subject == null;
    }

    public static Optional<Person> bySubject(String subject) {
        return Person.<Person>list("subject", subject).stream().findFirst();
    }

    public static Optional<Person> byMail(String mail) {
        return Person.<Person>list("mail", canonical(mail)).stream().findFirst();
    }

    /// The address as it is compared and kept: without surrounding space, in lower case.
    static String canonical(String mail) {
        return mail.strip().toLowerCase(Locale.ROOT);
    }
}
