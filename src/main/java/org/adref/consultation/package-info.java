/// The exercise: who convened it, its agenda, who holds which seat, how speakers are shown, and how a person gets in.
/// Knows people, seats and Keycloak; not what is drafted or said.
@NullMarked
package org.adref.consultation;

import org.jspecify.annotations.NullMarked;
