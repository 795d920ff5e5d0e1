/// Owns how Adref starts on one machine: an embedded PostgreSQL and a real Keycloak beside the application, all three
/// children of one launcher, their data and logs in `.adref`. Plain Java, started before the application and without
/// its framework; the tests borrow the database from here.
///
/// Must not know any other room, and no room knows this one: what the application needs, it gets as environment
/// variables, as in production.
@NullMarked
package org.adref.local;

import org.jspecify.annotations.NullMarked;
