-- Keycloak's id of the account that an invitation made: only such an account may be given a first password from here,
-- and only until its owner has signed in.
alter table person add account text constraint person_account_is_one_account unique;
