package org.scrutineer.packs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutineer.ledger.Exchange;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;

/** Lists the packs that were made here, overdue ones first, and those that were taken in. */
@Command(name = "list", description = "Lists the packs that are out, with whom and until when, and those taken in.")
public final class ListPacksCommand extends ListCommand<PackDesk> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public ListPacksCommand(Opener<PackDesk> opener, Console console) {
        super(opener, console, List.of("pack", "way", "state", "who", "contents", "since", "until", "changes"));
    }

    @Override
    protected List<Map<String, Object>> objects(PackDesk desk) {
        LocalDate today = desk.today();
        return Stream.concat(
                PackOutOrder.sorted(desk.packsOut(), today).stream().map(pack -> out(pack, today)),
                desk.packsIn().stream().map(ListPacksCommand::in)).toList();
    }

    private static Map<String, Object> out(PackOut pack, LocalDate today) {
        Map<String, Object> object = object(pack.number(), pack.back() ? "back" : "out");
        object.put("state", PackOutOrder.state(pack, today));
        object.put("who", pack.holder().orElse(null));
        object.put("contents", pack.contents());
        object.put("since", day(pack.made()));
        object.put("until", pack.until().map(DAY::format).orElse(null));
        object.put("changes", pack.changes());
        object.put("returned", pack.returned().map(ListPacksCommand::day).orElse(null));
        object.put("device", null);
        return object;
    }

    private static Map<String, Object> in(Exchange.In pack) {
        Map<String, Object> object = object(pack.number(), "in");
        object.put("state", "taken in");
        object.put("who", pack.author().actor());
        object.put("contents", null);
        object.put("since", day(pack.taken()));
        object.put("until", null);
        object.put("changes", pack.joined());
        object.put("returned", null);
        object.put("device", pack.author().device());
        return object;
    }

    private static String day(Instant moment) {
        return DAY.format(moment.atZone(ZoneId.systemDefault()));
    }

    private static Map<String, Object> object(int number, String way) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("pack", number);
        object.put("way", way);
        return object;
    }
}
