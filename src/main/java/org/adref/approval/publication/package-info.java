/// The Rapporteur makes the outcome of a document public, and can take that back for a short time. Stands on
/// approval; what the public reads is put together in the room `reading`.
@NullMarked
package org.adref.approval.publication;

import org.jspecify.annotations.NullMarked;
