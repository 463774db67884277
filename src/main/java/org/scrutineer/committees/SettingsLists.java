package org.scrutineer.committees;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.documents.Crest;
import org.scrutineer.documents.PaperFont;
import org.scrutineer.documents.PaperStyle;
import org.scrutineer.documents.TemplateTag;
import org.scrutineer.documents.WordTemplate;
import org.scrutineer.ratings.RatingRule;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;

/** Lists what a council sets for itself. */
public final class SettingsLists {
    private SettingsLists() {}

    public static Object[] all(Opener<CouncilDesk> opener, Console console) {
        return new Object[]{
                new Schemes(opener, console), new Rules(opener, console), new Officers(opener, console),
                new Look(opener, console)
        };
    }

    @Command(name = "schemes", description = "Lists the rating schemes and where they are used.")
    static final class Schemes extends ListCommand<CouncilDesk> {
        Schemes(Opener<CouncilDesk> opener, Console console) {
            super(opener, console, List.of("name", "words", "usedBy"));
        }

        @Override
        protected List<Map<String, Object>> objects(CouncilDesk desk) {
            return desk.read().schemes().stream().map(Schemes::object).toList();
        }

        private static Map<String, Object> object(CouncilDesk.Scheme scheme) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("name", scheme.scheme().name());
            object.put("words", scheme.scheme().levels().stream().map(RatingScheme.Level::word).toList());
            object.put("levels", scheme.scheme().levels().stream().map(SettingsCommands::object).toList());
            object.put("usedBy", scheme.usedBy());
            return object;
        }
    }

    @Command(name = "look", description = "Says how papers look: colour, crest, font, Word template and its tags.")
    static final class Look extends ListCommand<CouncilDesk> {
        Look(Opener<CouncilDesk> opener, Console console) {
            super(opener, console, List.of("accent", "crest", "font", "template"));
        }

        @Override
        protected List<Map<String, Object>> objects(CouncilDesk desk) {
            PaperStyle style = desk.look().style();
            Optional<WordTemplate> template = desk.look().template();
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("accent", style.accent().orElse(null));
            object.put("crest", style.crest().map(Crest::alternative).orElse(null));
            object.put("font", style.font().map(PaperFont::family).orElse(null));
            object.put("template", template.map(WordTemplate::name).orElse(null));
            object.put("tags", template.map(WordTemplate::tags).orElse(List.of()).stream()
                    .map(TemplateTag::text)
                    .toList());
            return List.of(object);
        }
    }

    @Command(name = "rules", description = "Lists the rules by which ratings are challenged.")
    static final class Rules extends ListCommand<CouncilDesk> {
        Rules(Opener<CouncilDesk> opener, Console console) {
            super(opener, console, List.of("rule", "finds", "limit", "rating", "active"));
        }

        @Override
        protected List<Map<String, Object>> objects(CouncilDesk desk) {
            return desk.read().rules().stream().map(Rules::object).toList();
        }

        private static Map<String, Object> object(RatingRule rule) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("rule", rule.kind().plain());
            object.put("finds", rule.kind().words());
            object.put("limit", rule.amount());
            object.put("rating", rule.rating().plain());
            object.put("active", rule.active());
            return object;
        }
    }

    @Command(name = "officers", description = "Lists the officers who can be written to.")
    static final class Officers extends ListCommand<CouncilDesk> {
        Officers(Opener<CouncilDesk> opener, Console console) {
            super(opener, console, List.of("name", "post", "email"));
        }

        @Override
        protected List<Map<String, Object>> objects(CouncilDesk desk) {
            return desk.read().officers().stream().map(Officers::object).toList();
        }

        private static Map<String, Object> object(Officer officer) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("name", officer.name());
            object.put("post", officer.post().isEmpty() ? null : officer.post());
            object.put("email", officer.email().isEmpty() ? null : officer.email());
            return object;
        }
    }
}
