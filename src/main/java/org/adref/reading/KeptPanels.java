package org.adref.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.adref.consultation.Attributed;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Document;

/// How attribution shows the seats of a document to each role, kept until the consultation's panel changes: a page that
/// names fifty authors needs not read three thousand seats.
@ApplicationScoped
public class KeptPanels {
    private static final int MOST = 64;

    private final Map<Key, Panel> panels = new LinkedHashMap<>(16, 0.75f, true);

    private record Key(long documentId, Role role) {}

    /// @param stamp what changes with the panel or with attribution
    public record Panel(String stamp, Attributed attributed) {}

    /// One statement, three more when the panel has changed.
    public Panel of(Document document, Role role) {
        var stamp = stamp(document.consultationId);
        var key = new Key(document.id, role);
        synchronized (panels) {
            var kept = panels.get(key);
            if (kept != null && kept.stamp.equals(stamp)) {
                return kept;
            }
        }
        var panel = read(document, role, stamp);
        synchronized (panels) {
            panels.put(key, panel);
            if (panels.size() > MOST) {
                panels.remove(panels.keySet().iterator().next());
            }
        }
        return panel;
    }

    private static String stamp(long consultationId) {
        return Seat.getEntityManager()
                .createQuery("""
                        select concat(c.attribution, ' ', count(s.id), ' ', max(s.id), ' ', count(s.ended))
                        from Consultation c join Seat s on s.consultationId = c.id where c.id = ?1 group by c.attribution
                        """, String.class)
                .setParameter(1, consultationId)
                .getSingleResult();
    }

    private static Panel read(Document document, Role role, String stamp) {
        return new Panel(stamp, Attributed.in(document.consultationId, document.id, role));
    }
}
