package org.scrutineer.studio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.papers.PaperSection;
import org.scrutineer.papers.SectionPlace;
import org.scrutineer.papers.Structure;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the sections of a kind of paper in their order. */
@Command(name = "sections", description = "Lists the sections of a kind of paper, as your council arranged them.")
public final class ListSectionsCommand extends ListCommand<PaperDesk> {
    @Option(names = "--paper", required = true, paramLabel = "KIND", description = "The kind of paper: progress, "
            + "programme and so on.")
    private String paper;

    public ListSectionsCommand(Opener<PaperDesk> opener, Console console) {
        super(opener, console, List.of("place", "key", "heading", "shown", "own"));
    }

    @Override
    protected List<Map<String, Object>> objects(PaperDesk desk) {
        Structure structure = desk.kind(paper).structure();
        List<Map<String, Object>> objects = new ArrayList<>();
        for (SectionPlace place : structure.places()) {
            PaperSection wanted = structure.wanted(place);
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("place", objects.size() + 1);
            object.put("key", place.key());
            object.put("heading", place.heading());
            object.put("shown", place.shown());
            object.put("own", place.own());
            object.put("implication", place.implication());
            object.put("standing", wanted.standing().isBlank() ? null : wanted.standing());
            objects.add(object);
        }
        return objects;
    }
}
