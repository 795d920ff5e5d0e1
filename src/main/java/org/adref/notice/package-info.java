/// Who owes what: each person's queue, computed by the rules of the rooms below and never kept; and what changed since
/// her last visit. Knows review and approval; nobody knows it. What a seat has looked at is private.
@NullMarked
package org.adref.notice;

import org.jspecify.annotations.NullMarked;
