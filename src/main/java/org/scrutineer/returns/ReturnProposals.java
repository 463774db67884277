package org.scrutineer.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.scrutineer.intake.Proposal;
import org.scrutineer.intake.Proposal.Part;
import org.scrutineer.layouts.CrossCell;
import org.scrutineer.layouts.CrossPeriod;
import org.scrutineer.ledger.Fields;
import org.scrutineer.measures.Observation;
import org.scrutineer.workbooks.Workbook;

/** Turns returns that were understood into records for the store, with the cell of every value. */
final class ReturnProposals {
    private final LocalDate today;
    private final Set<UUID> received;

    /** @param received returns that the store has already: the same file again is none */
    ReturnProposals(LocalDate today, Set<UUID> received) {
        this.today = today;
        this.received = received;
    }

    /** Of two files that speak of one figure the later one counts: it was sent to correct the other. */
    List<Proposal> of(List<ReturnFile.Read> files) {
        Map<UUID, Proposal> proposals = new LinkedHashMap<>();
        files.forEach(file -> returns(file.reading()).forEach(proposal -> proposals.put(proposal.id(), proposal)));
        files.forEach(file -> file.reading().figures().forEach(figure -> {
            Proposal proposal = figure(file.reading().workbook(), figure);
            proposals.put(proposal.id(), proposal);
        }));
        return List.copyOf(proposals.values());
    }

    private List<Proposal> returns(ReturnReading reading) {
        Workbook workbook = reading.workbook();
        List<Proposal> proposals = new ArrayList<>();
        reading.periods().forEach((provider, periods) -> periods.forEach(period -> {
            UUID id = ProviderReturn.id(provider, period, workbook.sha256());
            if (!received.contains(id)) {
                proposals.add(new Proposal(ProviderReturn.KIND, id, workbook.name(), List.of(
                        Part.of(workbook, "", "period", Fields.of("provider_id", provider)
                                .with("period_from", period.from())
                                .with("period_months", period.months())),
                        Part.of(workbook, "", "file", Fields.of("file_name", workbook.name())
                                .with("sha256", workbook.sha256())
                                .with("received_on", today)))));
            }
        }));
        return proposals;
    }

    private static Proposal figure(Workbook workbook, ReadFigure figure) {
        Observation observation = figure.observation();
        return new Proposal(Observation.KIND, observation.id(), figure.where(), List.of(
                Part.of(workbook, figure.sheet(), Observation.FIGURE, observation.fields(), cells(figure.cell())),
                Part.of(workbook, figure.sheet(), Observation.DOUBT,
                        Fields.of("doubt", figure.doubt().isEmpty() ? null : figure.doubt()), "doubt",
                        figure.cell().cell().address())));
    }

    private static String[] cells(CrossCell cell) {
        List<String> cells = new ArrayList<>(List.of(
                "amount", cell.cell().address(), "label", cell.subject().address()));
        cell.period().map(CrossPeriod::address).ifPresent(address -> cells.addAll(List.of("period_from", address)));
        cell.body().ifPresent(body -> cells.addAll(List.of("provider_id", body.address())));
        cell.numerator().ifPresent(part -> cells.addAll(List.of("numerator", part.address())));
        cell.denominator().ifPresent(part -> cells.addAll(List.of("denominator", part.address())));
        return cells.toArray(String[]::new);
    }
}
