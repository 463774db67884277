package org.scrutineer.clashes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.ledger.Clash;
import org.scrutineer.ledger.Disagreement;
import org.scrutineer.ledger.Disagreement.Side;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.HistoryEntry;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.RecordKind;

/** Where it is seen what two people wrote, and decided which of it holds. */
public final class ClashDesk {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LONGEST = 9;

    private final Ledger ledger;
    private final Map<String, RecordKind> kinds;
    private final RecordNames names;
    private final Writing writing;

    public ClashDesk(Ledger ledger, List<RecordKind> kinds, RecordNames names, Writing writing) {
        this.ledger = ledger;
        this.kinds = kinds.stream().collect(Collectors.toMap(RecordKind::name, Function.identity()));
        this.names = names;
        this.writing = writing;
    }

    public Ledger ledger() {
        return ledger;
    }

    RecordKind kind(Clash clash) {
        return kinds.get(clash.kind());
    }

    Writing writing() {
        return writing;
    }

    /** All that is open, in the order of what the records are called. Reads from the store. */
    public List<OpenClash> open() {
        List<Disagreement> disagreements = ledger.clashes().stream()
                .flatMap(clash -> ledger.exchange().disagreement(clash).stream())
                .toList();
        Set<UUID> named = new LinkedHashSet<>();
        disagreements.forEach(each -> {
            named.add(each.clash().record());
            each.before().ifPresent(fields -> named.addAll(Values.ids(fields)));
            each.sides().forEach(side -> named.addAll(Values.ids(side.entry().after())));
        });
        Map<UUID, String> called = names.of(named);
        Values values = new Values(called);
        List<OpenClash> open = new ArrayList<>();
        disagreements.stream()
                .sorted(Comparator.comparing((Disagreement each) -> inOrder(called.getOrDefault(
                        each.clash().record(), "")))
                        .thenComparing(each -> each.clash().record().toString())
                        .thenComparing(each -> each.clash().group()))
                .forEach(each -> open.add(of(open.size() + 1, each, called, values)));
        return open;
    }

    /** A name so that 10 comes after 9. */
    private static String inOrder(String name) {
        return NUMBER.matcher(name).replaceAll(number -> "0".repeat(Math.max(0, LONGEST - number.group().length()))
                + number.group());
    }

    /** How many there are. */
    public int count() {
        return ledger.clashes().size();
    }

    private OpenClash of(int number, Disagreement each, Map<UUID, String> called, Values values) {
        Clash clash = each.clash();
        RecordKind kind = kind(clash);
        boolean deletion = clash.group().equals(RecordKind.LIFE);
        return new OpenClash(
                number, clash, called.getOrDefault(clash.record(), clash.kind()),
                deletion ? "deleted by one, edited by another" : clash.group().replace('_', ' '),
                deletion
                        ? List.of()
                        : each.before().map(fields -> values.of(kind, clash.group(), fields)).orElse(List.of()),
                deletion ? lives(kind, each.sides(), values) : versions(kind, each, values));
    }

    private static List<Version> versions(RecordKind kind, Disagreement each, Values values) {
        Map<Fields, List<Side>> alike = new LinkedHashMap<>();
        each.sides().stream().sorted(Comparator.comparing(Side::here).reversed()
                .thenComparing(side -> side.entry().set().at()))
                .forEach(side -> alike.computeIfAbsent(side.entry().after(), none -> new ArrayList<>()).add(side));
        UUID shown = each.sides().stream().map(side -> side.entry().change())
                .max(Comparator.comparing(UUID::toString)).orElseThrow();
        List<Version> versions = new ArrayList<>();
        alike.forEach((fields, sides) -> versions.add(new Version(
                sides.stream().map(ClashDesk::by).toList(),
                values.of(kind, each.clash().group(), fields), fields,
                sides.stream().anyMatch(side -> side.entry().change().equals(shown)))));
        return versions;
    }

    /** What was edited, and the deletion. */
    private static List<Version> lives(RecordKind kind, List<Side> sides, Values values) {
        Map<Boolean, List<Side>> deleted = new HashMap<>(sides.stream()
                .collect(Collectors.partitioningBy(side -> deletes(side.entry()))));
        List<Value> edits = deleted.get(false).stream()
                .flatMap(side -> edit(kind, side.entry(), values).stream())
                .toList();
        return List.of(
                new Version(
                        deleted.get(false).stream().map(ClashDesk::by).distinct().toList(), edits,
                        Fields.of("deleted", false), true),
                new Version(
                        deleted.get(true).stream().map(ClashDesk::by).distinct().toList(),
                        List.of(new Value("", "Deleted")), Fields.of("deleted", true), false));
    }

    private static List<Value> edit(RecordKind kind, HistoryEntry entry, Values values) {
        if (entry.group().equals(RecordKind.LIFE)) {
            return List.of(new Value("", "Brought back"));
        }
        return values.of(kind, entry.group(), entry.after()).stream()
                .map(value -> new Value(
                        value.label().isEmpty() ? entry.group().replace('_', ' ') : value.label(), value.text()))
                .toList();
    }

    private static boolean deletes(HistoryEntry entry) {
        return entry.group().equals(RecordKind.LIFE) && Boolean.parseBoolean(entry.after().text("deleted"));
    }

    private static Version.By by(Side side) {
        HistoryEntry entry = side.entry();
        Optional<String> reason = entry.set().kind() == Draft.Kind.IMPORT ? Optional.empty() : entry.set().reason();
        return new Version.By(
                entry.set().author().actor(), entry.set().author().device(), entry.set().at(), reason, side.here());
    }
}
