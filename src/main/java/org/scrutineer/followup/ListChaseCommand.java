package org.scrutineer.followup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists who owes what since when. */
@Command(name = "chase", description = "Lists who owes what since when, the worst first.")
public final class ListChaseCommand extends ListCommand<ChaseList> {
    @Option(names = "--officer", paramLabel = "NAME", description = "Only this officer.")
    private Optional<String> officer = Optional.empty();

    public ListChaseCommand(Opener<ChaseList> opener, Console console) {
        super(opener, console, List.of("who", "kind", "ref", "what", "where", "since", "days"));
    }

    @Override
    protected List<Map<String, Object>> objects(ChaseList list) {
        return list.debtors().stream()
                .filter(debtor -> officer.isEmpty() || Owners.same(debtor.name(), officer.get()))
                .flatMap(debtor -> debtor.owes().stream().map(owed -> object(debtor, owed)))
                .toList();
    }

    private static Map<String, Object> object(Debtor debtor, Owed owed) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("who", debtor.name().isEmpty() ? null : debtor.name());
        object.put("email", debtor.email().isEmpty() ? null : debtor.email());
        object.put("kind", owed.kind().plain());
        object.put("what", owed.what());
        object.put("ref", owed.ref().isEmpty() ? null : owed.ref());
        object.put("where", owed.where());
        object.put("since", owed.since().map(Objects::toString).orElse(null));
        object.put("days", owed.days().orElse(null));
        object.put("late", owed.late());
        object.put("formSent", owed.form().map(form -> form.sentOn().toString()).orElse(null));
        return object;
    }
}
