package org.scrutineer.papers;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Draft;
import org.scrutineer.papers.MeetingChoice.Chosen;
import org.scrutineer.services.Service;

/** The covers of updates on services. */
record ServiceCovers(ServiceReader reader, Covers covers) implements CoverKeeper {
    @Override
    public Optional<UUID> committee(UUID subject) {
        return reader.service(subject).committee();
    }

    @Override
    public Chosen meeting(UUID subject) {
        Service service = reader.service(subject);
        return covers.meetings().of(service.id(), service.committee(), service.meeting());
    }

    @Override
    public String reportOf(UUID subject) {
        return reader.service(subject).people().presentedBy();
    }

    @Override
    public Draft edit(UUID subject, CoverDetails wanted) {
        Service service = reader.service(subject);
        return covers.draft(service.id(), service.title(), service.committee(), wanted, new Covers.Place(
                Service.KIND, Service.PRESENTED_BY, "presented_by", meeting(subject).text()));
    }
}
