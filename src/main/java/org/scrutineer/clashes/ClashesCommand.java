package org.scrutineer.clashes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;

/** Lists where two people changed the same without knowing of each other. */
@Command(name = "clashes", description = {
        "Lists where two people changed the same without knowing of each other.",
        "“scrutineer resolve” decides which of it holds. The number moves up when one before it is decided; the key "
                + "in the JSON stays."})
public final class ClashesCommand extends ListCommand<ClashDesk> {
    public ClashesCommand(Opener<ClashDesk> opener, Console console) {
        super(opener, console, List.of("number", "record", "field", "kept", "brought"));
    }

    @Override
    protected List<Map<String, Object>> objects(ClashDesk desk) {
        Deciding deciding = new Deciding(desk);
        return desk.open().stream().map(clash -> object(clash, deciding)).toList();
    }

    private static Map<String, Object> object(OpenClash clash, Deciding deciding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", clash.number());
        object.put("key", clash.key());
        object.put("kind", clash.clash().kind());
        object.put("record", clash.record());
        object.put("record_id", clash.clash().record().toString());
        object.put("group", clash.clash().group());
        object.put("field", clash.field());
        object.put("before", clash.before().isEmpty()
                ? null
                : clash.before().stream().map(Value::line).collect(Collectors.joining("\n")));
        object.put("kept", clash.kept().text());
        object.put("brought", clash.brought().stream().map(Version::text).toList());
        object.put("versions", clash.versions().stream().map(version -> object(version, clash)).toList());
        object.put("can_be_written", !deciding.entries(clash).isEmpty());
        return object;
    }

    private static Map<String, Object> object(Version version, OpenClash clash) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("value", version.text());
        object.put("here", version.here());
        object.put("kept_by", version == clash.kept() ? "--keep" : "--take");
        object.put("by", version.by().stream().map(ClashesCommand::object).toList());
        return object;
    }

    private static Map<String, Object> object(Version.By by) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("who", by.who());
        object.put("device", by.device());
        object.put("when", by.at().toString());
        object.put("here", by.here());
        object.put("reason", by.reason().orElse(null));
        return object;
    }
}
