package org.scrutineer.papers;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Draft;
import org.scrutineer.papers.MeetingChoice.Chosen;
import org.scrutineer.voices.EngagementEvent;
import org.scrutineer.voices.VoicesDesk;

/** The agenda says who gets the report and when; until it does, the event says for whom it was held. */
record EngagementCovers(VoicesDesk desk, CoverKeeper agenda) implements CoverKeeper {
    private Optional<EngagementEvent> event(UUID subject) {
        return desk.store().events().stream().filter(event -> event.id().equals(subject)).findFirst();
    }

    @Override
    public Optional<UUID> committee(UUID subject) {
        return agenda.committee(subject).or(() -> event(subject).flatMap(EngagementEvent::committee));
    }

    @Override
    public Chosen meeting(UUID subject) {
        return agenda.meeting(subject);
    }

    @Override
    public String reportOf(UUID subject) {
        String said = agenda.reportOf(subject);
        return said.isBlank() ? event(subject).map(EngagementEvent::presentedBy).orElse("") : said;
    }

    @Override
    public Draft edit(UUID subject, CoverDetails wanted) {
        return agenda.edit(subject, wanted);
    }
}
